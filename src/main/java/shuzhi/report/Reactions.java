package shuzhi.report;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.concurrent.atomic.AtomicReference;
import shuzhi.business.Ground;
import shuzhi.business.Reaction;
import shuzhi.business.Timer;
import shuzhi.figures.Answer;
import shuzhi.figures.Figure;
import shuzhi.figures.Scope;
import shuzhi.ledger.Entry;
import shuzhi.ledger.Line;
import shuzhi.ledger.Request;
import shuzhi.org.Actor;
import shuzhi.report.report.Act;
import shuzhi.report.report.Command;
import shuzhi.report.report.Command.Quotation;
import shuzhi.report.report.Status;

/// What reporting does by itself (联动): a checked report is valued, a signed one is sealed, a new one takes the place
/// of the old, and a figure that is not any more what a report says is put on record there.
final class Reactions {
    /// Of its time, the house spends at most one part in so many on looking at quoted figures again.
    private static final int SHARE = 10;

    private final Ground ground;
    private final Views views;
    private final Press press;
    private final Persons persons;
    private final AtomicReference<Looked> looked = new AtomicReference<>(new Looked(Instant.EPOCH, 0, Duration.ZERO));

    /// When the figures were looked at, how long the ledger was, and how long it took.
    private record Looked(Instant at, long size, Duration took) {}

    private Reactions(Ground ground) {
        this.ground = ground;
        this.views = new Views(ground.query());
        this.press = new Press(ground);
        this.persons = new Persons(ground.ledger());
    }

    static List<Reaction> all(Ground ground) {
        var it = new Reactions(ground);
        return List.of(
                new Reaction("report-value", it::value),
                new Reaction("report-seal", it::seal),
                new Reaction("report-supersede", it::supersede),
                new Reaction("departure-list", it::list),
                new Reaction("departure-seal", it::sealDeparture));
    }

    static List<Timer> timers(Ground ground) {
        return List.of(new Timer("report-changes", new Reactions(ground)::changes));
    }

    private List<Request> value(Entry entry) {
        if (!(entry.act() instanceof Act.Checked it)) return List.of();
        if (press.state(entry.file()).status() != Status.CHECKING) return List.of();
        long position = Math.min(it.asOf().orElse(Long.MAX_VALUE), entry.position());
        return List.of(ask(entry, valued(entry.file(), position)));
    }

    private Command valued(String file, long position) {
        try {
            var answers = press.compiled(file, press.state(file), position).answers();
            return new Command.Value(
                    position,
                    ground.address(),
                    answers.stream().map(it -> quotation(it, closed(it))).toList(),
                    persons.in(press.state(file).text(), position));
        } catch (Compiled.UnknownFigure e) {
            return new Command.SendBack(e.text().zh() + " " + e.text().en());
        } catch (Manuscript.Unreadable e) {
            return new Command.SendBack(e.text().zh() + " " + e.text().en());
        }
    }

    /// How many rows rest on an act that has a part which is not public, still kept or erased.
    private int closed(Answer answer) {
        var positions = new TreeSet<Long>();
        answer.rows().forEach(it -> positions.add(it.entry()));
        var closed = new HashSet<Long>();
        ground.ledger().lines(positions, (position, line) -> {
            if (Line.read(line).sealed().isPresent()) closed.add(position);
        });
        return Math.toIntExact(
                answer.rows().stream().filter(it -> closed.contains(it.entry())).count());
    }

    static Quotation quotation(Answer it, int closed) {
        return new Quotation(
                it.figure().id(),
                it.figure().definitionHash(),
                it.scope().from(),
                it.scope().until(),
                it.scope().place(),
                number(it.number()),
                it.rows().size(),
                Optional.of(closed));
    }

    static String number(Optional<BigDecimal> number) {
        return number.map(BigDecimal::toPlainString).orElse("");
    }

    private static Request ask(Entry entry, Command command) {
        return Request.of("report", entry.file(), command, Actor.SYSTEM);
    }

    private List<Request> seal(Entry entry) {
        if (!(entry.act() instanceof Act.Signed it)) return List.of();
        // an SM2 signature is never the same twice, so what is sealed already is not sealed again after a crash
        if (press.state(entry.file()).status() != Status.SIGNED) return List.of();
        return List.of(ask(entry, press.seal(entry.file(), it.post(), entry.written())));
    }

    private List<Request> supersede(Entry entry) {
        if (!(entry.act() instanceof Act.Published it)) return List.of();
        return press.state(entry.file()).facts().flatMap(facts -> facts.supersedes()).stream()
                .map(old -> Request.of("report", old, new Command.Supersede(it.number()), Actor.SYSTEM))
                .toList();
    }

    private List<Request> list(Entry entry) {
        if (!(entry.act() instanceof shuzhi.report.departure.Act.Begun it)) return List.of();
        if (departure(entry).status() != shuzhi.report.departure.Status.BEGUN) return List.of();
        var open = views.open(it.body(), entry.writtenOn(), entry.position());
        return List.of(Request.of(
                "departure",
                entry.file(),
                new shuzhi.report.departure.Command.ListItems(entry.position(), open),
                Actor.SYSTEM));
    }

    private shuzhi.report.departure.State departure(Entry entry) {
        return ground.state(shuzhi.report.departure.Rules.DEPARTURE, entry.file());
    }

    private List<Request> sealDeparture(Entry entry) {
        return switch (entry.act()) {
            case shuzhi.report.departure.Act.LeaverSigned it -> sealed(entry, false, it.post(), it.digest());
            case shuzhi.report.departure.Act.SuccessorSigned it -> sealed(entry, true, it.post(), it.digest());
            default -> List.of();
        };
    }

    private List<Request> sealed(Entry entry, boolean successor, String post, String digest) {
        if (departure(entry).seals().stream().anyMatch(it -> it.successor() == successor)) return List.of();
        var signatory = ground.signatory(post);
        var signature = signatory.key().sign(HexFormat.of().parseHex(digest));
        return List.of(Request.of(
                "departure",
                entry.file(),
                new shuzhi.report.departure.Command.Seal(
                        successor,
                        digest,
                        HexFormat.of().formatHex(signature),
                        signatory.key().publicKey().pem()),
                Actor.SYSTEM));
    }

    /// Looks at the figures of the reports in force that what was written since can have changed. It looks at every
    /// tick while that is quick, and more seldom when it is not.
    private List<Request> changes(Instant now) {
        var last = looked.get();
        var pause = last.took().multipliedBy(SHARE);
        if (Duration.between(last.at(), now).abs().compareTo(pause) < 0) return List.of();
        long size = views.size();
        if (size == last.size()) return List.of();
        long began = System.nanoTime();
        var acts = views.acts(last.size(), size);
        var requests = new ArrayList<Request>();
        for (var report : views.inForce()) {
            var noted = press.state(report.file()).notes();
            for (var quoted : views.quotations(report.file(), report.position())) {
                var figure = same(ground, quoted).filter(it -> it.looksAt(acts));
                if (figure.isEmpty()) continue;
                var number = number(ground.figures()
                        .total(figure.get(), scope(quoted, size))
                        .number());
                if (number.equals(noted.getOrDefault(quoted.question(), quoted.number()))) continue;
                requests.add(
                        Request.of("report", report.file(), new Command.NoteChange(quoted, number, size), Actor.SYSTEM)
                                .withId("report-change:" + report.file() + ":" + quoted.question() + ":" + size));
            }
        }
        looked.set(new Looked(now, size, Duration.ofNanos(System.nanoTime() - began)));
        return requests;
    }

    static Scope scope(Quotation quoted, long position) {
        return new Scope(quoted.from(), quoted.until(), quoted.place(), position);
    }

    /// A figure in the definition that was quoted; empty when it was defined anew since.
    static Optional<Figure> same(Ground ground, Quotation quoted) {
        return ground.figures()
                .find(quoted.figure())
                .filter(it -> it.definitionHash().equals(quoted.hash()));
    }
}
