package shuzhi.approvals.process;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Stream;
import shuzhi.business.Ground;
import shuzhi.business.History;
import shuzhi.business.Recent;
import shuzhi.business.Vocabulary;
import shuzhi.exchange.Flow;
import shuzhi.exchange.LogFacts;
import shuzhi.exchange.Spreadsheet;
import shuzhi.ledger.Shape;
import shuzhi.web.Page;
import shuzhi.web.Route;
import shuzhi.web.Visit;
import shuzhi.words.Language;
import shuzhi.words.Text;

/// The bottleneck page (流程瓶颈): the directly-follows map of any body, item and period, from the ledger or an
/// imported log, with the very facts that `shuzhi log` states of the same log.
public final class ProcessPages {
    private static final int MOST = 5_000;
    private static final int USUAL_ACTIVITIES = 15;
    private static final int MOST_ACTIVITIES = 60;
    private static final int USUAL_SHARE = 80;
    private static final LocalDate EVER = LocalDate.of(1900, 1, 1);
    private static final LocalDate ALWAYS = LocalDate.of(2999, 12, 31);

    private final Ground ground;
    private final Views views;
    private final History history;
    private final Function<String, Text> items;
    private final Map<String, Text> acts;
    private final Recent<Views.Question, Analysis> analyses = new Recent<>();
    private final Recent<String, List<Views.Choice>> choices = new Recent<>();
    private final Recent<List<String>, List<String>> kinds = new Recent<>();

    /// @param items what an item is called
    public ProcessPages(Ground ground, Vocabulary vocabulary, Class<?> acts, Function<String, Text> items) {
        this.ground = ground;
        this.views = new Views(ground.query());
        this.history = new History(ground.org(), vocabulary);
        this.items = items;
        this.acts = names(vocabulary, acts);
    }

    private static Map<String, Text> names(Vocabulary vocabulary, Class<?> acts) {
        var names = new HashMap<String, Text>();
        Shape.cases(acts)
                .forEach((name, act) -> names.put(
                        "dossier." + name, vocabulary.title("dossier", act).text()));
        return names;
    }

    public List<Route> routes() {
        return List.of(
                Route.open("/process", this::page)
                        .named(Words.PROCESS.text())
                        .withTable(visit -> asked(visit).map(it -> table(analysis(it)))),
                Route.open("/process.svg", this::drawing));
    }

    /// An offered choice, and whether it is the one that is shown.
    public record Option(String value, Text text, boolean here) {}

    public record Fact(Text name, String value) {}

    /// A row of the table of edges.
    public record Wait(
            String from,
            String to,
            String count,
            String median,
            String p90,
            String waiting,
            String working,
            String handovers) {}

    public record Way(String way, String count, String share) {}

    /// What the page shows.
    ///
    /// @param problem what is wrong with the question; then there is no map
    /// @param svg the map; empty when no dossier fits
    /// @param waiting share of waiting in all elapsed time, in per cent
    public record Shown(
            Visit visit,
            List<Option> sources,
            List<Option> kinds,
            String from,
            String until,
            Optional<Text> problem,
            List<Fact> facts,
            String svg,
            String drawing,
            List<Option> activities,
            List<Option> shares,
            String waiting,
            List<Wait> waits,
            List<Way> ways,
            boolean cut) {}

    /// What was found of a question, and the drawings that were asked for so far.
    ///
    /// @param waits the edges with most waiting first
    private record Analysis(
            LogFacts facts,
            Flow flow,
            int activities,
            List<Fact> shown,
            String waiting,
            List<Flow.Edge> waits,
            List<Map.Entry<List<String>, Integer>> ways,
            Map<Look, String> drawings) {
        static Analysis of(LogFacts facts, Flow flow) {
            var edges = flow.edges();
            return new Analysis(
                    facts,
                    flow,
                    flow.nodes().size(),
                    ProcessPages.facts(facts),
                    ProcessPages.waiting(edges),
                    edges.stream()
                            .sorted((a, b) -> Double.compare(b.waiting(), a.waiting()))
                            .limit(15)
                            .toList(),
                    often(facts),
                    new ConcurrentHashMap<>());
        }
    }

    private record Look(int activities, int share, Language language) {}

    private Analysis analysis(Views.Question asked) {
        return analyses.get(asked, views.size(), _ -> added(asked));
    }

    private Analysis added(Views.Question asked) {
        var facts = new LogFacts(ground.calendars().latest()::count);
        var flow = new Flow();
        views.traces(asked, it -> {
            facts.trace(it);
            flow.trace(it);
        });
        facts.complete();
        return Analysis.of(facts, flow);
    }

    /// The question in the address; empty when its days cannot be read.
    private Optional<Views.Question> asked(Visit visit) {
        var of = visit.word("of").split("/", 2);
        var from = day(visit.word("from"), EVER);
        var until = day(visit.word("until"), ALWAYS);
        if (from.isEmpty() || until.isEmpty() || until.get().isBefore(from.get())) return Optional.empty();
        return Optional.of(new Views.Question(
                decode(of[0]), of.length > 1 ? decode(of[1]) : "", visit.word("kind"), from.get(), until.get(), MOST));
    }

    private static Optional<LocalDate> day(String word, LocalDate otherwise) {
        try {
            return Optional.of(word.isBlank() ? otherwise : LocalDate.parse(word.strip()));
        } catch (DateTimeParseException _) {
            return Optional.empty();
        }
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, UTF_8);
    }

    private static String decode(String text) {
        return URLDecoder.decode(text, UTF_8);
    }

    private Page page(Visit visit) {
        var asked = asked(visit);
        if (asked.isEmpty())
            return show(new Shown(
                    visit,
                    sources(visit),
                    List.of(),
                    visit.word("from"),
                    visit.word("until"),
                    Optional.of(Words.WRONG_DAYS.text()),
                    List.of(),
                    "",
                    "",
                    List.of(),
                    List.of(),
                    "",
                    List.of(),
                    List.of(),
                    false));
        var it = analysis(asked.get());
        var names = (Function<String, String>) name -> name(name, visit.language());
        return show(new Shown(
                visit,
                sources(visit),
                kinds(visit, asked.get()),
                visit.word("from"),
                visit.word("until"),
                Optional.empty(),
                it.shown(),
                it.facts().cases() == 0 ? "" : svg(visit, it),
                address(visit, ".svg", "", ""),
                activities(visit, it.activities()),
                shares(visit),
                it.waiting(),
                it.waits().stream().map(edge -> wait(edge, names)).toList(),
                it.ways().stream()
                        .map(way -> way(way, it.facts().cases(), names))
                        .toList(),
                it.facts().cases() == MOST));
    }

    private static Page show(Shown page) {
        return new Page.Show("shuzhi/approvals/process/pages/process.jte", page);
    }

    private Page drawing(Visit visit) {
        var asked = asked(visit);
        if (asked.isEmpty()) return new Page.Missing();
        var svg = svg(visit, analysis(asked.get()));
        return new Page.File("process.svg", "image/svg+xml", svg.getBytes(UTF_8), false);
    }

    private String svg(Visit visit, Analysis it) {
        return it.drawings()
                .computeIfAbsent(new Look(activities(visit), share(visit), visit.language()), look -> drawn(it, look));
    }

    private String drawn(Analysis it, Look look) {
        var drawing = new Drawing(
                ProcessMap.of(it.flow(), look.activities(), look.share()),
                it.facts().startActivities(),
                it.facts().endActivities(),
                name -> name(name, look.language()),
                look.language());
        return drawing.svg(Words.MAP.in(look.language()));
    }

    private String name(String activity, Language language) {
        var known = acts.get(activity);
        return known == null ? activity : known.in(language);
    }

    private static int activities(Visit visit) {
        return number(visit.word("activities"), USUAL_ACTIVITIES, MOST_ACTIVITIES);
    }

    private static int share(Visit visit) {
        return number(visit.word("share"), USUAL_SHARE, 100);
    }

    private static int number(String word, int usual, int most) {
        return word.matches("[0-9]{1,4}") ? Math.clamp(Integer.parseInt(word), 2, most) : usual;
    }

    private List<Option> sources(Visit visit) {
        var own = Stream.of(new Option("", Words.OWN.text(), visit.word("of").isEmpty()));
        var others = choices.get("", views.size(), _ -> views.choices()).stream()
                .map(it -> {
                    var value = encode(it.source()) + "/" + encode(it.body());
                    return new Option(value, label(it), value.equals(visit.word("of")));
                });
        return Stream.concat(own, others).toList();
    }

    private Text label(Views.Choice it) {
        var count = " (" + it.count() + ")";
        if (it.source().isEmpty()) {
            var body = history.body(it.body());
            return new Text(body.zh() + count, body.en() + count);
        }
        return new Text(
                it.body() + " · " + Words.IMPORTED.text().zh() + count,
                it.body() + " · " + Words.IMPORTED.text().en() + count);
    }

    private List<Option> kinds(Visit visit, Views.Question asked) {
        return kinds
                .get(
                        List.of(asked.source(), asked.body()),
                        views.size(),
                        _ -> views.kinds(asked.source(), asked.body()))
                .stream()
                .map(it -> new Option(
                        it, asked.source().isEmpty() ? items.apply(it) : Text.same(it), it.equals(visit.word("kind"))))
                .toList();
    }

    private static List<Option> activities(Visit visit, int all) {
        return Stream.of(5, 10, 15, 20, 30, 40, MOST_ACTIVITIES)
                .filter(it -> it <= 5 || it < all + 10)
                .map(it -> new Option(
                        address(visit, "", "activities", it.toString()),
                        Text.same(Math.min(it, all) + " / " + all),
                        it == activities(visit)))
                .toList();
    }

    private static List<Option> shares(Visit visit) {
        return Stream.of(50, 70, 80, 90, 95, 100)
                .map(it ->
                        new Option(address(visit, "", "share", it.toString()), Text.same(it + "%"), it == share(visit)))
                .toList();
    }

    /// This page with another word in its address.
    private static String address(Visit visit, String suffix, String key, String value) {
        var address = new StringBuilder("/process" + suffix + "?");
        for (var it : List.of("of", "kind", "from", "until", "activities", "share")) {
            var word = it.equals(key) ? value : visit.word(it);
            if (!word.isEmpty())
                address.append(it).append('=').append(encode(word)).append('&');
        }
        return address.substring(0, address.length() - 1);
    }

    private static List<Fact> facts(LogFacts it) {
        int handovers =
                it.handovers().values().stream().mapToInt(Integer::intValue).sum();
        return List.of(
                new Fact(Words.CASES.text(), count(it.cases())),
                new Fact(Words.EVENTS.text(), count(it.events())),
                new Fact(Words.ACTIVITIES.text(), count(it.activityCounts().size())),
                new Fact(Words.VARIANTS.text(), count(it.variants())),
                new Fact(Words.EDGES.text(), count(it.edges().size())),
                new Fact(Words.RESOURCES.text(), count(it.resourceCounts().size())),
                new Fact(Words.HANDOVERS.text(), count(handovers)),
                new Fact(Words.REWORK.text(), count(it.rework())),
                new Fact(Words.THROUGHPUT.text(), decimal(it.throughputDays().median())),
                new Fact(Words.P90_DAYS.text(), decimal(it.throughputDays().p90())),
                new Fact(Words.WORKING_DAYS.text(), decimal(it.workingDays().median())));
    }

    private static String waiting(List<Flow.Edge> edges) {
        double waiting = edges.stream().mapToDouble(Flow.Edge::waiting).sum();
        double working = edges.stream().mapToDouble(Flow.Edge::working).sum();
        return waiting + working == 0 ? "–" : String.format(Locale.ROOT, "%.1f", 100 * waiting / (waiting + working));
    }

    private static Wait wait(Flow.Edge it, Function<String, String> names) {
        return new Wait(
                names.apply(it.from()),
                names.apply(it.to()),
                count(it.count()),
                decimal(it.hours().median()),
                decimal(it.hours().p90()),
                decimal(it.waiting()),
                decimal(it.working()),
                count(it.handovers()));
    }

    private static List<Map.Entry<List<String>, Integer>> often(LogFacts facts) {
        return facts.variantCounts().entrySet().stream()
                .sorted(Map.Entry.<List<String>, Integer>comparingByValue()
                        .reversed()
                        .thenComparing(it -> it.getKey().toString()))
                .limit(10)
                .toList();
    }

    private static Way way(Map.Entry<List<String>, Integer> it, int cases, Function<String, String> names) {
        return new Way(
                String.join(" → ", it.getKey().stream().map(names).toList()),
                count(it.getValue()),
                String.format(Locale.ROOT, "%.1f%%", 100.0 * it.getValue() / cases));
    }

    private static String count(int number) {
        return String.format(Locale.ROOT, "%,d", number);
    }

    /// Of nothing, nothing is known.
    private static String decimal(double number) {
        return Double.isNaN(number) ? "–" : String.format(Locale.ROOT, "%,.2f", number);
    }

    private Spreadsheet table(Analysis it) {
        var columns = Stream.of(
                        Words.FROM_ACTIVITY,
                        Words.TO_ACTIVITY,
                        Words.COUNT,
                        Words.MEDIAN_HOURS,
                        Words.P90_HOURS,
                        Words.WAITING_HOURS,
                        Words.WORKING_HOURS,
                        Words.HANDOVERS)
                .map(Words::text)
                .toList();
        return new Spreadsheet(Words.PROCESS.text(), columns, taker -> {
            for (var edge : it.flow().edges())
                taker.row(List.of(
                        acts.getOrDefault(edge.from(), Text.same(edge.from())),
                        acts.getOrDefault(edge.to(), Text.same(edge.to())),
                        edge.count(),
                        known(edge.hours().median()),
                        known(edge.hours().p90()),
                        known(edge.waiting()),
                        known(edge.working()),
                        edge.handovers()));
        });
    }

    private static Object known(double number) {
        return Double.isNaN(number) ? "" : BigDecimal.valueOf(number).setScale(4, RoundingMode.HALF_UP);
    }
}
