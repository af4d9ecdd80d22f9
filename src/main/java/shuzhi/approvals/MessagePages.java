package shuzhi.approvals;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import shuzhi.approvals.contact.Means;
import shuzhi.approvals.message.Rules;
import shuzhi.approvals.message.Stage;
import shuzhi.approvals.message.State;
import shuzhi.business.CommandForms;
import shuzhi.business.FilePages;
import shuzhi.business.Form;
import shuzhi.business.Ground;
import shuzhi.business.History.Fact;
import shuzhi.business.Listing;
import shuzhi.business.Listing.Cell;
import shuzhi.business.Listing.Column;
import shuzhi.business.Listing.Row;
import shuzhi.ledger.Context;
import shuzhi.org.Actor;
import shuzhi.org.Role;
import shuzhi.web.Page;
import shuzhi.web.Route;
import shuzhi.web.Visit;
import shuzhi.words.Text;

/// Notices on the screen (办件通知页面): an applicant's own, with the choice how to be told; the outbox for the system
/// administrator, who sees what failed and why, but neither to whom nor what it says.
public final class MessagePages implements FilePages.Look<State> {
    private static final Set<Role> APPLICANTS = Set.of(Role.APPLICANT);
    private static final Set<Role> ADMINISTRATORS = Set.of(Role.SYSTEM_ADMINISTRATOR);
    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");
    private static final List<Column> COLUMNS = List.of(
            Column.of(MessageWords.TOPIC.text()),
            Column.of(MessageWords.ABOUT.text()),
            Column.of(MessageWords.WRITTEN.text()),
            Column.of(MessageWords.STATE.text()),
            Column.of(MessageWords.MEANS.text()),
            Column.number(MessageWords.ATTEMPTS.text()),
            Column.of(MessageWords.REASON.text()),
            Column.of(MessageWords.NEXT_TRY.text()),
            Column.of(MessageWords.SENT_AT.text()));

    private final Ground ground;
    private final MessageViews views;

    MessagePages(Ground ground) {
        this.ground = ground;
        this.views = new MessageViews(ground.query());
    }

    List<Route> routes() {
        var files = new FilePages<>(ground, Rules.MESSAGE, Approvals.VOCABULARY, "/outbox", ADMINISTRATORS, this);
        var routes = new ArrayList<Route>();
        routes.add(Route.of("/my-notices", APPLICANTS, this::own).named(MessageWords.MY_NOTICES.text()));
        routes.add(Route.of("/outbox", ADMINISTRATORS, this::outbox).named(MessageWords.OUTBOX.text()));
        routes.addAll(files.routes());
        return routes;
    }

    /// An applicant's notices.
    ///
    /// @param how the way that was chosen; empty for none
    /// @param forms to choose one, or to stop
    public record Own(Visit visit, Optional<Text> how, List<Form> forms, Listing list) implements shuzhi.web.Listed {
        @Override
        public Text title() {
            return list.title();
        }

        @Override
        public List<Text> names() {
            return list.names();
        }

        @Override
        public List<List<?>> cells() {
            return list.cells();
        }

        @Override
        public int pages() {
            return list.pages();
        }
    }

    private Page own(Visit visit) {
        var person = visit.signedIn().person();
        var file = shuzhi.approvals.contact.Rules.file(person);
        var contact = ground.state(shuzhi.approvals.contact.Rules.CONTACT, file);
        var today = java.time.LocalDate.ofInstant(ground.time().now(), Context.ZONE);
        var making = new CommandForms(ground.org(), Approvals.VOCABULARY, visit.signedIn(), today);
        var forms = new ArrayList<Form>();
        for (var command :
                List.of(shuzhi.approvals.contact.Command.Choose.class, shuzhi.approvals.contact.Command.Stop.class))
            if (command == shuzhi.approvals.contact.Command.Choose.class
                    || contact.means().isPresent())
                forms.add(making.of("contact", file, command, "/my-notices", CommandForms.Hints.NONE));
        long count = views.countOf(person);
        int page = Listing.page(visit, count);
        var rows = rows(
                views.of(person, "", (page - 1) * Listing.onAPage(), Listing.onAPage()),
                it -> it.about().startsWith("licence-")
                        ? Cell.of(it.number())
                        : Cell.link(it.number(), "/mine/" + it.about()));
        var list = Listing.paged(
                visit, MessageWords.MY_NOTICES.text(), Text.same(""), COLUMNS, rows, count, "/my-notices", false);
        var how = contact.means()
                .map(it -> new Text(
                        it.text().zh() + " " + contact.address(), it.text().en() + " " + contact.address()));
        return new Page.Show("shuzhi/approvals/pages/notices.jte", new Own(visit, how, forms, list));
    }

    /// The notices of one dossier, within its page.
    Listing of(Visit visit, String dossier) {
        var rows = rows(views.of(visit.signedIn().person(), dossier, 0, Listing.onAPage()), it -> Cell.of(it.number()));
        return Listing.within(visit, MessageWords.NOTICES_OF_FILE.text(), COLUMNS, rows);
    }

    private Page outbox(Visit visit) {
        var tab = Arrays.stream(MessageViews.Tab.values())
                .filter(it -> it.name().equals(visit.word("tab")))
                .findFirst()
                .orElse(MessageViews.Tab.WAITING);
        long count = views.count(tab);
        int page = Listing.page(visit, count);
        var rows = rows(
                views.messages(tab, (page - 1) * Listing.onAPage(), Listing.onAPage()),
                it -> Cell.link(it.number(), "/outbox/" + it.file()));
        var tabs = Arrays.stream(MessageViews.Tab.values())
                .map(it -> new Listing.Tab(
                        MessageWords.of(it).text(), "/outbox?tab=" + it.name(), views.count(it), it == tab))
                .toList();
        return new Listing(
                        visit,
                        MessageWords.OUTBOX.text(),
                        lead(),
                        tabs,
                        COLUMNS,
                        rows,
                        count,
                        page,
                        Listing.pages(count),
                        it -> "/outbox?tab=" + tab.name() + "&page=" + it,
                        Optional.empty())
                .show();
    }

    /// Which ways are set up: a house that can send nothing says so.
    private Text lead() {
        var mail = ground.carriers().mail().isPresent() ? MessageWords.MAIL_SET : MessageWords.MAIL_UNSET;
        var hook = ground.carriers().hook().isPresent() ? MessageWords.HOOK_SET : MessageWords.HOOK_UNSET;
        return new Text(
                MessageWords.OUTBOX_LEAD.text().zh() + MessageWords.WAYS.text().zh()
                        + mail.text().zh() + "；" + hook.text().zh() + "。",
                MessageWords.OUTBOX_LEAD.text().en() + " "
                        + MessageWords.WAYS.text().en() + mail.text().en() + "; "
                        + hook.text().en() + ".");
    }

    private List<Row> rows(List<MessageViews.Message> messages, Function<MessageViews.Message, Cell> about) {
        var ways = Courier.ways(ground.carriers());
        return messages.stream()
                .map(it -> Row.of(
                        Cell.of(it.topic().text()),
                        about.apply(it),
                        Cell.of(it.written()),
                        state(it, ways),
                        it.means().map(means -> Cell.of(means.text())).orElse(Cell.of("–")),
                        Cell.of(it.attempts()),
                        it.cause()
                                .map(cause -> Cell.of(reason(cause.text(), it.code())))
                                .orElse(Cell.of("–")),
                        Cell.of(it.nextTry().map(MessagePages::minute)),
                        Cell.of(it.sent().map(MessagePages::minute))))
                .toList();
    }

    private static Cell state(MessageViews.Message it, Set<Means> ways) {
        boolean stuck = it.stage().isWaiting()
                && (ways.isEmpty()
                        || it.means().filter(means -> !ways.contains(means)).isPresent());
        if (stuck) return Cell.tag(MessageWords.NOT_CONFIGURED.text(), "grey");
        return Cell.tag(
                it.stage().text(),
                switch (it.stage()) {
                    case SENT -> "green";
                    case GIVEN_UP -> "red";
                    case FAILED -> "yellow";
                    case WAITING, BLANK -> "grey";
                });
    }

    private static Text reason(Text cause, String code) {
        if (code.isEmpty()) return cause;
        return new Text(cause.zh() + "（" + code + "）", cause.en() + " (" + code + ")");
    }

    private static String minute(Instant at) {
        return LocalDateTime.ofInstant(at, Context.ZONE).format(MINUTE);
    }

    @Override
    public Text title(State state) {
        return MessageWords.OUTBOX.text();
    }

    @Override
    public List<Fact> facts(State state) {
        return List.of(new Fact(MessageWords.STATE.text(), state.stage().text()));
    }

    /// To whom it goes and what it says is no business of who keeps the machine running.
    @Override
    public boolean sees(Actor actor, State state) {
        return actor.is(Role.SYSTEM_ADMINISTRATOR) && state.stage() != Stage.BLANK;
    }

    @Override
    public Set<String> elsewhere() {
        return Set.of("person", "heading", "text");
    }
}
