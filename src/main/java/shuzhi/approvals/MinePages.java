package shuzhi.approvals;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import shuzhi.approvals.dossier.Command;
import shuzhi.approvals.dossier.Status;
import shuzhi.approvals.journey.Chain;
import shuzhi.business.Form;
import shuzhi.business.Ground;
import shuzhi.business.Listing;
import shuzhi.ledger.Context;
import shuzhi.org.Role;
import shuzhi.web.Listed;
import shuzhi.web.Page;
import shuzhi.web.Route;
import shuzhi.web.Visit;
import shuzhi.words.Text;

/// What is an applicant's own (我的办件): where every dossier stands, who holds it, when it is due and why that
/// day.
public final class MinePages {
    private static final Set<Role> APPLICANTS = Set.of(Role.APPLICANT);
    private static final Set<Status> RATEABLE = Set.of(Status.GRANTED, Status.DENIED, Status.DELIVERED);

    private static final Set<Class<?>> ELSEWHERE =
            Set.of(Command.Submit.class, Command.Supplement.class, Command.Deliver.class);

    private final Ground ground;
    private final Views views;
    private final History history;
    private final MessagePages messages;

    MinePages(Ground ground) {
        this.ground = ground;
        this.views = new Views(ground.query());
        this.history = new History(ground.org());
        this.messages = new MessagePages(ground);
    }

    List<Route> routes() {
        return List.of(
                Route.of("/mine", APPLICANTS, this::mine).named(Words.MINE.text()),
                Route.of("/mine/{file}", APPLICANTS, this::follow),
                Route.of("/mine/{file}/receipt", APPLICANTS, this::receipt),
                Route.of("/mine/journeys/{file}", APPLICANTS, this::course),
                Route.of("/mine/{file}/papers/{digest}", APPLICANTS, this::paper),
                Route.of("/mine/{file}/licence", APPLICANTS, this::licence));
    }

    /// @param dossiers those that belong to no journey
    public record Mine(Visit visit, List<Row> dossiers, List<Journey> journeys) implements Listed {
        @Override
        public Text title() {
            return Words.MINE.text();
        }

        @Override
        public List<Text> names() {
            return Stream.of(
                            Words.JOURNEY,
                            Words.NUMBER,
                            Words.ITEM,
                            Words.WHO_DECIDES,
                            Words.RECEIVED,
                            Words.WHERE_IT_STANDS,
                            Words.PROMISED_DUE)
                    .map(Words::text)
                    .toList();
        }

        /// Those of journeys first, as on the page.
        @Override
        public List<List<?>> cells() {
            var all = new ArrayList<List<?>>();
            for (var journey : journeys)
                for (var step : journey.steps())
                    step.row().ifPresent(it -> all.add(cells(journey.chain().name(), it)));
            dossiers.forEach(it -> all.add(cells(Text.same(""), it)));
            return all;
        }

        private static List<?> cells(Text journey, Row it) {
            return List.of(
                    journey,
                    it.dossier().number(),
                    it.item(),
                    it.body(),
                    it.dossier().received(),
                    it.dossier().status().text(),
                    it.dossier().due());
        }

        @Override
        public int pages() {
            return 1;
        }
    }

    public record Row(Views.Dossier dossier, Text item, Text body) {}

    /// A journey with its steps.
    public record Journey(String file, Chain chain, boolean over, List<Step> steps) {}

    /// @param row empty while the step's turn has not come
    public record Step(Text name, Optional<Row> row) {}

    private Page mine(Visit visit) {
        var rows = new LinkedHashMap<String, Row>();
        var own = views.of(visit.signedIn().person());
        var names = names(own);
        own.forEach(it -> rows.put(it.file(), row(it, names)));
        var journeys = journeys(rows);
        return new Page.Show("shuzhi/approvals/pages/mine.jte", new Mine(visit, List.copyOf(rows.values()), journeys));
    }

    private Map<String, Text> names(List<Views.Dossier> dossiers) {
        var codes = dossiers.stream().map(Views.Dossier::item).distinct().toList();
        return views.itemsOf(codes).stream()
                .collect(Collectors.toMap(Views.Item::code, it -> new Text(it.name(), it.english())));
    }

    private Row row(Views.Dossier it, Map<String, Text> names) {
        return new Row(it, names.getOrDefault(it.item(), Text.same(it.item())), history.body(it.body()));
    }

    /// Takes the steps of journeys out of the rows and puts them together.
    private List<Journey> journeys(Map<String, Row> rows) {
        var files = rows.keySet().stream()
                .filter(it -> it.contains("-"))
                .map(it -> it.substring(0, it.lastIndexOf('-')))
                .distinct()
                .toList();
        var journeys = new ArrayList<Journey>();
        for (var file : files) {
            var state = ground.state(shuzhi.approvals.journey.Rules.JOURNEY, file);
            if (state.chain().isEmpty()) continue;
            var chain = state.chain().get();
            var steps = new ArrayList<Step>();
            for (int i = 0; i < chain.steps().size(); i++) {
                var row = Optional.ofNullable(rows.remove(shuzhi.approvals.journey.Rules.dossier(file, i)));
                steps.add(new Step(chain.steps().get(i).name(), row));
            }
            journeys.add(new Journey(file, chain, state.over(), steps));
        }
        return journeys;
    }

    /// One dossier, followed by its applicant.
    ///
    /// @param holder who holds it now
    /// @param forms what may be asked now, without what has a place of its own on the page
    /// @param supplement the form for what was asked for
    /// @param receive the form to receive decision and licence online
    /// @param licensed true when there is a licence to download
    /// @param rate true when the service may be rated
    /// @param notices what was sent about it, and how far that came
    /// @param payments the fees and their vouchers; no rows for an item that is free
    public record Follow(
            Visit visit,
            Opened opened,
            Text holder,
            Optional<ClockPanel> clock,
            List<shuzhi.business.History.Step> steps,
            Optional<Form> supplement,
            Optional<Form> receive,
            List<Form> forms,
            boolean licensed,
            boolean rate,
            Listing notices,
            Listing payments) {}

    private Page follow(Visit visit) {
        var opened = own(visit);
        if (opened.isEmpty()) return new Page.Missing();
        var it = opened.get();
        var actor = visit.signedIn();
        var today = today();
        var path = "/mine/" + it.file();
        var making = new Forms(ground.org(), actor, today);
        var lawful = it.lawful(ground, actor);
        var others = new ArrayList<>(lawful.stream()
                .filter(one -> !ELSEWHERE.contains(one))
                .map(one -> making.of(one, it, path))
                .toList());
        others.addAll(it.beyond(ground, actor, path));
        var status = it.state().status();
        return new Page.Show(
                "shuzhi/approvals/pages/follow.jte",
                new Follow(
                        visit,
                        it,
                        holder(it),
                        ClockPanel.of(it, ground.calendars(), today),
                        history.of(it),
                        form(lawful, Command.Supplement.class, making, it, path),
                        form(lawful, Command.Deliver.class, making, it, path),
                        others,
                        views.licence("licence-" + it.file()).isPresent(),
                        RATEABLE.contains(status) && !views.isRated(it.file()),
                        messages.of(visit, it.file()),
                        Payments.of(ground, visit, it)));
    }

    /// The receipt of an application, to print.
    ///
    /// @param code the query code
    /// @param entry where it stands in the ledger
    public record Receipt(Visit visit, Opened opened, String code, Text body, long entry) {}

    private Page receipt(Visit visit) {
        return own(visit)
                .<Page>map(it -> new Page.Show(
                        "shuzhi/approvals/pages/receipt.jte",
                        new Receipt(
                                visit,
                                it,
                                QueryCode.of(it.submitted()),
                                history.body(it.facts().body()),
                                it.entries().getFirst().position())))
                .orElseGet(Page.Missing::new);
    }

    private Page course(Visit visit) {
        return Course.of(ground, visit, visit.word("file"))
                .filter(it -> it.person().equals(visit.signedIn().person()))
                .<Page>map(it -> new Page.Show("shuzhi/approvals/pages/course.jte", it))
                .orElseGet(Page.Missing::new);
    }

    private static Optional<Form> form(
            List<Class<?>> lawful, Class<?> command, Forms making, Opened opened, String path) {
        return lawful.contains(command) ? Optional.of(making.of(command, opened, path)) : Optional.empty();
    }

    private Text holder(Opened it) {
        return switch (it.state().status()) {
            case CORRECTION -> Words.HELD_BY_YOU.text();
            case NOT_ACCEPTED, WITHDRAWN, DELIVERED, IMPORTED, BLANK -> Words.HELD_BY_NOBODY.text();
            case RECEIVED, COMPLETED, ACCEPTED, SUSPENDED, GRANTED, DENIED ->
                history.body(it.facts().body());
        };
    }

    /// The dossier in the address, if it is the visitor's own.
    private Optional<Opened> own(Visit visit) {
        var person = visit.signedIn().person();
        return views.dossier(visit.word("file"))
                .filter(it -> it.person().equals(person))
                .flatMap(it -> Opened.of(ground, it.file()));
    }

    private Page paper(Visit visit) {
        return own(visit)
                .filter(it -> it.holds(visit.word("digest")))
                .flatMap(it -> ground.locker().paper(it.facts().person(), visit.word("digest")))
                .<Page>map(it -> new Page.File(it.name(), it.type(), it.content(), false))
                .orElseGet(Page.Missing::new);
    }

    private Page licence(Visit visit) {
        return own(visit)
                .flatMap(it -> views.licence("licence-" + it.file()))
                .flatMap(it -> ground.locker().paper(it.person(), it.digest()))
                .<Page>map(it -> new Page.File(it.name(), it.type(), it.content(), false))
                .orElseGet(Page.Missing::new);
    }

    private LocalDate today() {
        return LocalDate.ofInstant(ground.time().now(), Context.ZONE);
    }
}
