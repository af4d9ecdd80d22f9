package shuzhi;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import shuzhi.approvals.Catalogue;
import shuzhi.approvals.Detector;
import shuzhi.approvals.DetectorViews;
import shuzhi.approvals.dossier.Channel;
import shuzhi.approvals.dossier.Command;
import shuzhi.approvals.item.Definition;
import shuzhi.approvals.item.Procedure;
import shuzhi.business.Listing;
import shuzhi.calendar.Calendars;
import shuzhi.calendar.WorkingDays;
import shuzhi.database.Database;
import shuzhi.figures.Scope;
import shuzhi.ledger.Answer;
import shuzhi.ledger.Context;
import shuzhi.ledger.Entry;
import shuzhi.ledger.Request;
import shuzhi.org.Actor;
import shuzhi.org.Org;
import shuzhi.org.Role;
import shuzhi.testing.Table;
import shuzhi.web.Page;
import shuzhi.web.Route;
import shuzhi.web.Visit;
import shuzhi.words.Language;

/// Planted ways to make the clock look better are found in the ledger of the whole program, each in its own
/// month; honest work gives none. `/` begins another dossier of the same applicant, `/ ~` one of another; `x5`
/// is done by five applicants.
class DetectorsTest {
    private static final String PLANTED = """
            month   | what                                     | times | steps                                                                                      | finds                       | evidence
            2025-03 | stopped on the last day                  | x1    | 03 Permit; 03 Accept; 07 Pause                                                              | pause-before-limit          | 1 Accepted > Paused
            2025-04 | stopped at once                          | x1    | 01 Permit; 01 Accept; 02 Pause                                                              | -                           | -
            2025-05 | asked for papers twice                   | x1    | 06 Transfer; 06 AskForMore; 07 Supplement; 08 AskAgain                                      | asked-again                 | 1 AskedForMore > AskedForMore
            2025-06 | asked once, decided and delivered early   | x6    | 03 Transfer; 03 AskForMore; 05 Supplement; 05 Accept; 10 Grant; 11 Deliver                  | -                           | -
            2025-07 | turned away, and taken in anew           | x1    | 01 Transfer; 02 NotNeeded / 10 Transfer                                                     | refused-and-refiled         | 1 NotAccepted > Submitted
            2025-08 | withdrawn, and opened anew               | x1    | 01 Transfer; 01 Accept; 07 Withdraw / 12 Transfer; 12 Accept; 14 Grant                      | closed-and-reopened         | 1 Ended > Submitted
            2025-09 | withdrawn, then another matter           | x1    | 01 Transfer; 01 Accept; 03 Withdraw / 05 Permit                                             | -                           | -
            2025-10 | an organisation turned away at a window   | x1    | 09 PaperPermit; 10 NotNeeded / 15 PaperPermit                                               | refused-and-refiled         | 1 NotAccepted > Submitted
            2025-11 | decided on the last day, every time      | x5    | 03 Transfer; 03 Accept; 10 Grant; 11 Deliver                                                | decided-on-last-day         | 5 Decided
            2025-12 | delivered on the last day, every time    | x5    | 01 Transfer; 01 Accept; 03 Grant; 17 Deliver                                                | delivered-on-last-day       | 5 Decided > Delivered
            2026-01 | four times on the last day is no pattern | x4    | 05 Transfer; 05 Accept; 12 Grant; 13 Deliver                                                | -                           | -
            2026-03 | ten in four days each                    | x10   | 02 Transfer; 02 Accept; 06 Grant                                                            | -                           | -
            2026-03 | and one at once                          | x1    | 02 Transfer; 02 Accept; 02 Grant                                                            | unusual-speed               | 1 Accepted > Decided
            2026-04 | one account, always the same post        | x1    | 01 Transfer; 01 Accept; 02 Grant / 01 Transfer; 01 Accept; 02 Grant / 01 Transfer; 01 Accept; 02 Grant / 01 Transfer; 01 Accept; 02 Grant / 01 Transfer; 01 Accept; 02 Grant / ~ 07 Transfer; 07 Accept; 08 Other | same-account-same-post | 5 Submitted > Decided
            2026-06 | one account, decided by two posts        | x1    | 01 Transfer; 01 Accept; 02 Grant / 01 Transfer; 01 Accept; 02 Grant / 01 Transfer; 01 Accept; 02 Grant / 01 Transfer; 01 Accept; 02 Grant / 01 Transfer; 01 Accept; 02 Other / ~ 03 Transfer; 03 Accept; 04 Other | - | -
            2026-07 | accepted and decided by one post         | x1    | 01 Transfer; 01 Accept; 02 Sole                                                             | accepted-and-decided-by-one | 1 Accepted > Decided
            2026-08 | entered two days late, every time        | x5    | 05 Late; 05 Accept; 06 Grant                                                                | entered-late                | 5 Submitted
            2026-09 | entered two days late, four times        | x4    | 09 Late; 09 Accept; 10 Grant                                                                | -                           | -
            2026-10 | ten in one day each                      | x10   | 13 Transfer; 13 Accept; 14 Grant                                                            | -                           | -
            2026-10 | and one past four days and the promise   | x1    | 13 Transfer; 13 Accept; 22 Grant                                                            | unusual-speed               | 1 Accepted > Decided
            """;
    private static final YearMonth HONEST = YearMonth.of(2025, 2);
    private static final WorkingDays DAYS = Calendars.load().latest();

    private record Step(Instant at, Request request) {}

    /// What one detector found: its id, and the acts that bear it out.
    private record Finding(String detector, List<Detector.Found> evidence) {}

    private final List<Step> steps = new ArrayList<>();
    private int dossiers;

    @Test
    void plantedPatternsAreFoundWithTheirEvidenceAndHonestWorkGivesNone(@TempDir Path folder) {
        var rows = Table.of(PLANTED).rows();
        var files = new HashMap<Table.Row, Set<String>>();
        for (var row : rows) {
            int before = dossiers;
            for (int i = 0; i < Integer.parseInt(row.cell("times").substring(1)); i++)
                plan(YearMonth.parse(row.cell("month")), row.cell("steps"));
            files.put(
                    row,
                    IntStream.range(before, dossiers)
                            .mapToObj(it -> "case" + it)
                            .collect(Collectors.toSet()));
        }
        honest(new Random(20250203));
        var keys = Keys.open(folder);
        var hands = new Seeding.Hands(Instant.parse("2025-01-27T00:00:00Z"));
        try (var database = Database.builtIn(folder, _ -> {});
                var app = App.open(database, keys, hands, "http://localhost", _ -> {})) {
            lived(app, hands);
            var views = new DetectorViews(app.ground().query());
            long size = app.clerk().head().size();
            for (var row : rows) {
                var planted = files.getOrDefault(row, Set.of());
                var found = new TreeMap<String, String>();
                for (var it : found(views, YearMonth.parse(row.cell("month")), size)) {
                    var own = it.evidence().stream()
                            .filter(one ->
                                    planted.contains(entry(app, one.entry()).file()))
                            .toList();
                    if (!own.isEmpty()) found.put(it.detector(), evidence(app, own, planted));
                }
                assertThat(found)
                        .as(row.cell("what"))
                        .isEqualTo(
                                row.cell("finds").equals("-")
                                        ? Map.of()
                                        : Map.of(row.cell("finds"), row.cell("evidence")));
            }
            assertThat(found(views, HONEST, size)).as("honest work").isEmpty();
            everyReadingOfAHintIsOnRecord(app);
        }
    }

    private void lived(App app, Seeding.Hands hands) {
        for (var item : Catalogue.items()) {
            done(app, Request.of("item", item.code(), new shuzhi.approvals.item.Command.Draft(item), Actor.SYSTEM));
            done(
                    app,
                    Request.of(
                            "item",
                            item.code(),
                            new shuzhi.approvals.item.Command.Publish(item.version()),
                            Actor.SYSTEM));
        }
        steps.sort(Comparator.comparing(Step::at));
        for (var step : steps) {
            hands.set(step.at());
            done(app, step.request());
        }
    }

    private static List<Finding> found(DetectorViews views, YearMonth month, long size) {
        var scope = new Scope(month.atDay(1), month.atEndOfMonth(), "3299", size);
        return DetectorViews.all().stream()
                .map(it -> new Finding(it.id(), views.found(it, scope)))
                .filter(it -> !it.evidence().isEmpty())
                .toList();
    }

    /// How many, and which act with which before it; both of planted dossiers.
    private static String evidence(App app, List<Detector.Found> found, Set<String> planted) {
        var acts = new TreeSet<String>();
        for (var it : found) {
            var last = entry(app, it.entry());
            var first = entry(app, it.earlier());
            assertThat(planted).contains(first.file());
            acts.add(it.entry() == it.earlier() ? name(last) : name(first) + " > " + name(last));
        }
        return found.size() + " " + String.join(", ", acts);
    }

    private static Entry entry(App app, long position) {
        return app.ground().entry(position).orElseThrow();
    }

    private static String name(Entry entry) {
        return entry.actName().substring("dossier.".length());
    }

    /// Rule F-05: whoever of the discipline body looks at hints stands in the records that the auditor goes through;
    /// others are shown nothing.
    private static void everyReadingOfAHintIsOnRecord(App app) {
        var reader = officer("329900-discipline-supervisor");
        var looked = new ArrayList<String>();
        for (var it : DetectorViews.all()) {
            var shown = listing(app, "/hints/{id}", Map.of("id", it.id(), "year", "2025"), reader);
            assertThat(shown.title()).isEqualTo(it.name());
            looked.addFirst("hints/" + it.id());
            assertThat(readings(app, reader)).isEqualTo(looked);
        }
        assertThat(listing(app, "/hints", Map.of(), reader).rows()).hasSameSizeAs(DetectorViews.all());
        looked.addFirst("hints");
        assertThat(readings(app, reader)).isEqualTo(looked);

        var other = officer("329900-government-supervisor");
        var shown = listing(app, "/hints/{id}", Map.of("id", "asked-again", "year", "2025"), other);
        assertThat(shown.rows()).isEmpty();
        assertThat(readings(app, other)).isEmpty();
        assertThat(route(app, "/hints/{id}").admits(Optional.of(officer("329900-approval-auditor"))))
                .isFalse();
    }

    /// What a post has read, the newest first, as the auditor sees it.
    private static List<String> readings(App app, Actor reader) {
        return listing(app, "/audit", Map.of("tab", "READINGS"), officer("329900-approval-auditor")).rows().stream()
                .map(Listing.Row::cells)
                .filter(it -> it.get(2).text().zh().equals(reader.post()))
                .map(it -> it.get(1).text().zh())
                .toList();
    }

    private static Actor officer(String code) {
        var post = Org.load().post(code).orElseThrow();
        return new Actor("officer-" + code, code, post.body(), post.place(), post.roles());
    }

    private static Route route(App app, String path) {
        return app.routes().stream()
                .filter(it -> it.path().equals(path))
                .findFirst()
                .orElseThrow();
    }

    private static Listing listing(App app, String path, Map<String, String> words, Actor actor) {
        var route = route(app, path);
        assertThat(route.admits(Optional.of(actor))).isTrue();
        var visit = new Visit(Optional.of(actor), "", Language.CHINESE, words, Optional.empty(), "token", path);
        return (Listing) ((Page.Show) route.page().apply(visit)).model();
    }

    private static void done(App app, Request request) {
        assertThat(app.ask(request)).as("%s", request).isInstanceOf(Answer.Done.class);
    }

    /// Thirty dossiers of a month, each handled in its time, in an order that chance decides.
    private void honest(Random random) {
        for (int i = 0; i < 30; i++) {
            var day = DAYS.add(HONEST.atDay(1), 1 + random.nextInt(9)).day();
            var steps = new StringBuilder("%02d Transfer".formatted(day.getDayOfMonth()));
            if (random.nextBoolean()) {
                steps.append("; %02d AskForMore; ".formatted(day.getDayOfMonth()));
                day = DAYS.add(day, 1 + random.nextInt(2)).day();
                steps.append("%02d Supplement".formatted(day.getDayOfMonth()));
            }
            steps.append("; %02d Accept".formatted(day.getDayOfMonth()));
            day = DAYS.add(day, 1 + random.nextInt(3)).day();
            steps.append("; %02d Grant".formatted(day.getDayOfMonth()));
            day = DAYS.add(day, random.nextInt(4)).day();
            plan(
                    HONEST,
                    steps.append("; %02d Deliver".formatted(day.getDayOfMonth()))
                            .toString());
        }
    }

    private void plan(YearMonth month, String text) {
        int applicant = dossiers;
        for (var one : text.split("/")) {
            var course = one.strip();
            if (course.startsWith("~")) applicant = dossiers;
            course = course.replace("~", "");
            var file = "case" + dossiers++;
            var item = item(course.contains("Permit") ? "construction" : "real-estate");
            int minute = 0;
            for (var step : course.strip().split(";")) {
                var words = step.strip().split(" ");
                var day = month.atDay(Integer.parseInt(words[0]));
                var request = Request.of("dossier", file, command(words[1], item), actor(words[1], item, applicant));
                if (words[1].equals("Late")) request = request.happenedAt(at(day.minusDays(2), 0));
                steps.add(new Step(at(day, 30 * minute++ + dossiers % 25), request));
            }
        }
    }

    private static Instant at(LocalDate day, int minutes) {
        return day.atTime(LocalTime.of(9, 0))
                .plusMinutes(minutes)
                .atZone(Context.ZONE)
                .toInstant();
    }

    private static Definition item(String chain) {
        return Catalogue.items().stream()
                .filter(it -> it.chain().filter(chain::equals).isPresent())
                .findFirst()
                .orElseThrow();
    }

    private static Actor actor(String step, Definition item, int applicant) {
        if (Set.of("Transfer", "Permit", "Supplement", "Withdraw", "Deliver").contains(step))
            return Actor.applicant("applicant-" + applicant);
        return new Actor(
                "officer", post(step), item.body(), "329900000000", Set.of(Role.WINDOW, Role.REVIEWER, Role.APPROVER));
    }

    private static String post(String step) {
        return switch (step) {
            case "Grant", "Pause" -> "approver";
            case "Other" -> "second";
            default -> "window";
        };
    }

    private static Command command(String step, Definition item) {
        return switch (step) {
            case "Transfer", "Late" ->
                submit(
                        item,
                        Map.of(
                                "transferor", "示例转让人",
                                "transferee", "示例受让人",
                                "location", "数州市示例花园",
                                "area", "90",
                                "price", "90",
                                "phone", "000-00000000"),
                        "application",
                        "title",
                        "contract");
            case "Permit" ->
                submit(
                        item,
                        Map.of(
                                "project", "示例厂房工程",
                                "developer", "数州示例建设有限公司",
                                "builder", "数州示例建筑工程有限公司",
                                "location", "数州市示例工业园",
                                "investment", "300",
                                "phone", "000-00000000"),
                        "application",
                        "contract",
                        "drawings",
                        "safety");
            case "PaperPermit" -> atWindow((Command.Submit) command("Permit", item));
            case "Accept" -> new Command.Accept();
            case "AskForMore" -> new Command.AskForMore(List.of("contract"), "合同缺页");
            case "AskAgain" -> new Command.AskAgain(List.of("contract"), "补正的合同仍缺签字页");
            case "Supplement" ->
                new Command.Supplement(Map.of(), List.of(new Command.Paper("contract", "contract.pdf", "")));
            case "NotNeeded" -> new Command.DeclareNotNeeded("限额以下不需要许可");
            case "Withdraw" -> new Command.Withdraw("不办了");
            case "Pause" -> new Command.Pause(Procedure.EXPERT_REVIEW, "评审〔2025〕1号", "告知〔2025〕1号", 3, "reviewer");
            case "Grant", "Other", "Sole" -> new Command.Grant("符合法定条件");
            case "Deliver" -> new Command.Deliver("网上下载");
            default -> throw new IllegalArgumentException(step);
        };
    }

    private static Command atWindow(Command.Submit it) {
        return new Command.Submit(
                it.item(),
                it.place(),
                Channel.WINDOW,
                new Command.Applicant("数州示例建设有限公司", "11329900MB90000319", true, "000-00000000"),
                it.form(),
                it.materials());
    }

    private static Command submit(Definition item, Map<String, String> form, String... papers) {
        return new Command.Submit(
                item.code(),
                "329901000000",
                Channel.ONLINE,
                new Command.Applicant("示例申请人", "示例证件", false, "000-00000000"),
                form,
                List.of(papers).stream()
                        .map(it -> new Command.Paper(it, it + ".pdf", ""))
                        .toList());
    }
}
