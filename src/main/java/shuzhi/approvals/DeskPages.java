package shuzhi.approvals;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import shuzhi.approvals.card.Colour;
import shuzhi.approvals.card.Profile;
import shuzhi.approvals.dossier.Command;
import shuzhi.approvals.dossier.Status;
import shuzhi.business.Form;
import shuzhi.business.Ground;
import shuzhi.business.History.Fact;
import shuzhi.business.History.Step;
import shuzhi.business.Listing;
import shuzhi.business.Sight;
import shuzhi.calendar.WorkingDays;
import shuzhi.ledger.Context;
import shuzhi.org.Powers;
import shuzhi.org.Role;
import shuzhi.web.Listed;
import shuzhi.web.Page;
import shuzhi.web.Route;
import shuzhi.web.Visit;
import shuzhi.words.Text;
import shuzhi.words.Word;

/// The desk of an officer (工作台): the work of the body by time left, and on each file exactly the acts that
/// are lawful now.
public final class DeskPages {
    private static final Set<Role> OFFICERS = Set.of(Role.WINDOW, Role.REVIEWER, Role.APPROVER, Role.HEAD);
    /// A supervisor reads the single files of the places below (rule A-81), and has no work list.
    private static final Set<Role> READERS =
            Set.of(Role.WINDOW, Role.REVIEWER, Role.APPROVER, Role.HEAD, Role.SUPERVISOR);

    private final Ground ground;
    private final Views views;
    private final PartViews parts;
    private final History history;

    DeskPages(Ground ground) {
        this.ground = ground;
        this.views = new Views(ground.query());
        this.parts = new PartViews(ground.query());
        this.history = new History(ground.org());
    }

    List<Route> routes() {
        return List.of(
                Route.of("/desk", OFFICERS, this::desk).named(Words.DESK.text()),
                Route.of("/desk/{file}", READERS, this::file),
                Route.of("/desk/journeys/{file}", READERS, this::course),
                Route.of("/desk/{file}/papers/{digest}", READERS, this::paper));
    }

    /// The lists of the desk.
    public enum Tab implements Word {
        ACCEPT(Words.TO_ACCEPT, Status.RECEIVED, Status.COMPLETED, Status.CORRECTION),
        HAND(Words.IN_HAND, Status.ACCEPTED),
        ENTRUSTED(Words.ENTRUSTED),
        SPECIAL(Words.SPECIAL, Status.SUSPENDED),
        OPINION(Words.OPINIONS_ASKED),
        PROMISED(Words.PROMISES),
        DELIVER(Words.TO_DELIVER, Status.GRANTED, Status.DENIED);

        private final Words word;
        private final List<Status> states;

        Tab(Words word, Status... states) {
            this.word = word;
            this.states = List.of(states);
        }

        static Tab named(String name) {
            for (var it : values()) if (it.name().equalsIgnoreCase(name)) return it;
            return ACCEPT;
        }

        @Override
        public Text text() {
            return word.text();
        }
    }

    /// @param counts how many dossiers each list has
    /// @param page beginning with 1
    public record Work(Visit visit, Tab tab, Map<Tab, Long> counts, List<Row> rows, int page, int pages)
            implements Listed {
        @Override
        public Text title() {
            return tab.text();
        }

        @Override
        public List<Text> names() {
            return Stream.of(
                            Words.NUMBER,
                            Words.ITEM,
                            Words.PLACE,
                            Words.WHERE_IT_STANDS,
                            Words.RECEIVED,
                            Words.DUE,
                            Words.REMAINING_DAYS,
                            Words.WARNING)
                    .map(Words::text)
                    .toList();
        }

        @Override
        public List<List<?>> cells() {
            return rows.stream()
                    .<List<?>>map(it -> List.of(
                            it.dossier().number(),
                            it.item(),
                            it.place(),
                            it.dossier().status().text(),
                            it.dossier().received(),
                            it.due(),
                            it.remaining(),
                            it.warning().text()))
                    .toList();
        }
    }

    /// @param remaining working days until it is due; negative when overdue; empty while the clock is stopped
    public record Row(
            Views.Dossier dossier,
            Text item,
            Text place,
            Optional<LocalDate> due,
            Optional<Integer> remaining,
            Colour warning) {}

    private Page desk(Visit visit) {
        var body = visit.signedIn().body();
        var closed = Cleared.closed(ground.query(), visit.signedIn());
        var tab = Tab.named(visit.word("tab"));
        var counts = List.of(Tab.values()).stream().collect(Collectors.toMap(it -> it, it -> count(body, it, closed)));
        long all = counts.getOrDefault(tab, 0L);
        int pages = Listing.pages(all);
        int page = Listing.page(visit, all);
        int rows = Listing.onAPage();
        int from = (page - 1) * rows;
        var dossiers = switch (tab) {
            case OPINION -> views.toReview(body, closed, from, rows);
            case PROMISED -> views.promised(body, closed, from, rows);
            case ENTRUSTED -> parts.entrusted(body, today(), closed, from, rows);
            case ACCEPT, HAND, SPECIAL, DELIVER -> views.workList(body, tab.states, closed, from, rows);
        };
        return new Page.Show(
                "shuzhi/approvals/pages/desk.jte", new Work(visit, tab, counts, rows(dossiers), page, pages));
    }

    private long count(String body, Tab tab, List<String> closed) {
        return switch (tab) {
            case OPINION -> views.reviewCount(body, closed);
            case PROMISED -> views.promisedCount(body, closed);
            case ENTRUSTED -> parts.entrustedCount(body, today(), closed);
            case ACCEPT, HAND, SPECIAL, DELIVER -> views.workCount(body, tab.states, closed);
        };
    }

    static int number(String text) {
        return text.matches("[0-9]{1,6}") ? Integer.parseInt(text) : 1;
    }

    private List<Row> rows(List<Views.Dossier> dossiers) {
        var codes = dossiers.stream().map(Views.Dossier::item).distinct().toList();
        var names = views.itemsOf(codes).stream()
                .collect(Collectors.toMap(Views.Item::code, it -> new Text(it.name(), it.english())));
        var today = today();
        var days = ground.calendars().asKnownOn(today);
        var profile = new Watch(ground).profile(today);
        return dossiers.stream().map(it -> row(it, names, profile, today, days)).toList();
    }

    private Row row(Views.Dossier it, Map<String, Text> names, Profile profile, LocalDate today, WorkingDays days) {
        var due = switch (it.status()) {
            case RECEIVED, COMPLETED -> Optional.of(it.answerBy());
            case ACCEPTED -> it.due();
            case SUSPENDED -> it.pauseEnd();
            case GRANTED, DENIED -> it.deliverBy();
            default -> Optional.<LocalDate>empty();
        };
        var remaining =
                it.status() == Status.SUSPENDED ? Optional.<Integer>empty() : due.map(day -> days.count(today, day));
        return new Row(
                it,
                names.getOrDefault(it.item(), Text.same(it.item())),
                ground.org().places().at(it.place()).map(place -> place.name()).orElse(Text.same(it.place())),
                due,
                remaining,
                Watch.of(it, profile, today, days));
    }

    /// A file on the desk.
    ///
    /// @param body the one that decides
    /// @param bodies the four of rule A-80
    /// @param journey the one that it is a step of
    /// @param forms the acts that are lawful now for this officer
    /// @param payments the fees and their vouchers; no rows for an item that is free
    /// @param chosen the act whose form is open: the one that was just sent, or the first
    public record FileOnDesk(
            Visit visit,
            Opened opened,
            Text body,
            List<Fact> bodies,
            Optional<String> journey,
            Colour warning,
            Optional<ClockPanel> clock,
            List<Step> steps,
            List<Form> forms,
            Listing payments,
            String chosen) {}

    private Page file(Visit visit) {
        var opened = readable(visit);
        var row = views.dossier(visit.word("file"));
        if (opened.isEmpty() || row.isEmpty()) return new Page.Missing();
        var it = opened.get();
        var actor = visit.signedIn();
        views.noteReading(actor.person(), actor.post(), it.file());
        var making = new Forms(ground.org(), actor, today());
        var forms = new ArrayList<>(it.lawful(ground, actor).stream()
                .filter(one -> one != Command.Submit.class && one != Command.Import.class)
                .map(one -> making.of(one, it, "/desk/" + it.file()))
                .toList());
        forms.addAll(it.beyond(ground, actor, "/desk/" + it.file()));
        return new Page.Show(
                "shuzhi/approvals/pages/file.jte",
                new FileOnDesk(
                        visit,
                        it,
                        history.body(it.state().decider()),
                        Custody.of(it, history),
                        journey(it.file()),
                        Watch.of(
                                row.get(),
                                new Watch(ground).profile(today()),
                                today(),
                                ground.calendars().asKnownOn(today())),
                        ClockPanel.of(it, ground.calendars(), today()),
                        history.of(it),
                        forms,
                        Payments.of(ground, visit, it),
                        visit.word("act")));
    }

    /// The dossier in the address, if the post sees it one by one (rule A-81): its body has a part in it (rule
    /// A-80), by deciding, receiving, taking it in from below or giving an opinion, or it supervises the
    /// place; of an internal item only if it is cleared for it.
    private Optional<Opened> readable(Visit visit) {
        return Opened.of(ground, visit.word("file"))
                .filter(it -> Powers.sees(
                                visit.signedIn(),
                                it.facts().place(),
                                bodies(it),
                                Cleared.needed(ground, it.facts().item()))
                        == Powers.Sight.SINGLE);
    }

    private Set<String> bodies(Opened it) {
        var bodies = new HashSet<>(it.state().reviews().keySet());
        bodies.add(it.facts().body());
        bodies.add(it.facts().receivedBy());
        ground.org().current(it.facts().receivedBy(), today()).ifPresent(one -> bodies.add(one.code()));
        bodies.add(it.state().sentUp().body());
        // whoever has acted in it, and whoever is entrusted to
        it.entries().forEach(one -> bodies.add(one.who().body()));
        bodies.addAll(parts.agents(it.file(), today()));
        bodies.remove("");
        return bodies;
    }

    /// The journey of a dossier, step by step: for the bodies that have a step in it, and who supervises one of them.
    private Page course(Visit visit) {
        var file = visit.word("file");
        return Course.of(ground, visit, file)
                .filter(it -> Sight.single(ground, visit.signedIn(), it.bodies()))
                .map(it -> it.forOfficer("/desk"))
                .<Page>map(it -> new Page.Show("shuzhi/approvals/pages/course.jte", it))
                .orElseGet(Page.Missing::new);
    }

    /// The journey that a dossier is a step of; empty for one that stands alone.
    private Optional<String> journey(String file) {
        int dash = file.lastIndexOf('-');
        if (dash < 1 || !file.substring(dash + 1).matches("[0-9]{1,3}")) return Optional.empty();
        return Optional.of(file.substring(0, dash))
                .filter(it -> ground.state(shuzhi.approvals.journey.Rules.JOURNEY, it)
                        .chain()
                        .isPresent());
    }

    private Page paper(Visit visit) {
        return readable(visit)
                .filter(it -> it.holds(visit.word("digest")))
                .flatMap(it -> ground.locker().paper(it.facts().person(), visit.word("digest")))
                .<Page>map(it -> new Page.File(it.name(), it.type(), it.content(), false))
                .orElseGet(Page.Missing::new);
    }

    private LocalDate today() {
        return LocalDate.ofInstant(ground.time().now(), Context.ZONE);
    }
}
