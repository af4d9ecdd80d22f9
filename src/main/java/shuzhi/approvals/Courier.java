package shuzhi.approvals;

import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import shuzhi.approvals.contact.Means;
import shuzhi.approvals.message.Act;
import shuzhi.approvals.message.Cause;
import shuzhi.approvals.message.Command;
import shuzhi.business.Ground;
import shuzhi.exchange.Carriers;
import shuzhi.exchange.Delivery;
import shuzhi.exchange.Dispatch;
import shuzhi.ledger.Entry;
import shuzhi.ledger.Request;
import shuzhi.org.Actor;

/// Carries the notices of the outbox to where they go (通知投递), and says what came of it. A house that dies between the
/// sending and the record sends again, under the same id: at least once, never less.
public final class Courier {
    /// More in one go would keep the record of the first waiting.
    private static final int AT_ONCE = 50;

    private final Ground ground;
    private final MessageViews views;
    private final Carriers carriers;

    public Courier(Ground ground) {
        this.ground = ground;
        this.views = new MessageViews(ground.query());
        this.carriers = ground.carriers();
    }

    /// The ways that are set up here.
    static Set<Means> ways(Carriers carriers) {
        var ways = EnumSet.noneOf(Means.class);
        if (carriers.mail().isPresent()) ways.add(Means.MAIL);
        if (carriers.hook().isPresent()) ways.add(Means.PHONE);
        return ways;
    }

    /// Tries what is due, one after another; returns what has to be put on record.
    public List<Request> carry(Instant now) {
        var ways = ways(carriers);
        if (ways.isEmpty()) return List.of();
        var records = new ArrayList<Request>();
        for (var it : views.due(now, ways, AT_ONCE)) records.add(carry(it));
        return records;
    }

    private Request carry(MessageViews.Message it) {
        int attempt = it.attempts() + 1;
        var contact =
                ground.state(shuzhi.approvals.contact.Rules.CONTACT, shuzhi.approvals.contact.Rules.file(it.person()));
        var means = contact.means().orElse(Means.MAIL);
        var written = written(it.file());
        var command = contact.means().isEmpty() || contact.address().isEmpty() || written.isEmpty()
                ? new Command.NoteFailure(attempt, means, Cause.NO_ADDRESS, "", true)
                : note(attempt, means, send(means, it.file(), contact.address(), written.get()));
        return Request.of("message", it.file(), command, Actor.SYSTEM).withId("carried:" + it.file() + ":" + attempt);
    }

    /// What it says; empty when the person was erased.
    private Optional<Act.Written> written(String file) {
        return ground.acts(file).stream()
                .map(Entry::act)
                .filter(Act.Written.class::isInstance)
                .map(Act.Written.class::cast)
                .filter(it -> !it.text().zh().isEmpty())
                .findFirst();
    }

    private Delivery send(Means means, String id, String address, Act.Written it) {
        var dispatch = new Dispatch(id, address, it.heading(), it.text());
        return switch (means) {
            case MAIL -> carriers.mail().orElseThrow().send(dispatch);
            case PHONE -> carriers.hook().orElseThrow().send(dispatch);
        };
    }

    private static Command note(int attempt, Means means, Delivery came) {
        return switch (came) {
            case Delivery.Done _ -> new Command.NoteSent(attempt, means);
            case Delivery.Unreachable _ -> new Command.NoteFailure(attempt, means, Cause.UNREACHABLE, "", false);
            case Delivery.Refused(var code, var lasting) ->
                new Command.NoteFailure(attempt, means, lasting ? Cause.TURNED_DOWN : Cause.BUSY, code, lasting);
        };
    }
}
