package shuzhi;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import shuzhi.approvals.Catalogue;
import shuzhi.approvals.ExchangeFiles;
import shuzhi.approvals.dossier.Channel;
import shuzhi.approvals.dossier.Command;
import shuzhi.conduct.risk.Degree;
import shuzhi.conduct.risk.Step;
import shuzhi.database.Database;
import shuzhi.exchange.CsvReader;
import shuzhi.exchange.Spreadsheet;
import shuzhi.exchange.TableSet;
import shuzhi.ledger.Answer;
import shuzhi.ledger.Request;
import shuzhi.org.Actor;
import shuzhi.org.Role;
import shuzhi.testing.Table;

/// The national tables and the Jiangsu set as files: out of one house, into another, and out again, the
/// same; what a partner's file gets wrong is said row by row.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ExchangeTablesTest {
    @TempDir
    static Path folder;

    private final StringWriter out = new StringWriter();
    private final StringWriter errors = new StringWriter();
    private final List<String> numbers = new ArrayList<>();
    private String own = "";

    private int run(String... arguments) {
        out.getBuffer().setLength(0);
        errors.getBuffer().setLength(0);
        return Main.run(arguments, new PrintWriter(out, true), new PrintWriter(errors, true));
    }

    /// A house with three dossiers: one granted and delivered, one denied after a pause, one in hand at a window.
    @BeforeAll
    void cityWithThreeDossiers() throws IOException {
        own = folder.resolve("own").toString();
        var hands = new Seeding.Hands(Instant.parse("2025-09-22T01:00:00Z"));
        try (var database = Database.builtIn(Path.of(own), _ -> {});
                var app = App.open(database, Keys.open(Path.of(own)), hands, "http://localhost", _ -> {})) {
            for (var item : Catalogue.items())
                for (var command : List.of(
                        new shuzhi.approvals.item.Command.Draft(item),
                        new shuzhi.approvals.item.Command.Publish(item.version())))
                    done(app, Request.of("item", item.code(), command, Actor.SYSTEM));
            risk(app);
            var person = Actor.applicant("person-1");
            apply(app, "a", Channel.ONLINE, person);
            apply(app, "b", Channel.ONLINE, person);
            apply(app, "c", Channel.WINDOW, officer(Role.WINDOW));
            for (var file : List.of("a", "b", "c")) dossier(app, file, new Command.Accept(), Role.WINDOW);
            hands.set(Instant.parse("2025-09-24T02:00:00Z"));
            dossier(app, "a", new Command.Grant("符合法定条件"), Role.APPROVER);
            dossier(app, "b", new Command.Inspect("other", "实地查看"), Role.REVIEWER);
            hands.set(Instant.parse("2025-09-25T02:00:00Z"));
            done(app, Request.of("dossier", "a", new Command.Deliver("网上下载"), person));
            dossier(
                    app,
                    "b",
                    new Command.Deny(shuzhi.approvals.dossier.Ground.CONDITIONS_NOT_MET, "权属不清", "数州市人民政府"),
                    Role.APPROVER);
            app.settle();
            for (var file : List.of("a", "b", "c"))
                numbers.add(((shuzhi.approvals.dossier.Act.Submitted)
                                app.ground().acts(file).getFirst().act())
                        .number());
            for (var kind : TableSet.all())
                for (var format : Spreadsheet.Format.values())
                    new ExchangeFiles(
                                    app.ground(),
                                    TableSet.named(kind).orElseThrow(),
                                    format,
                                    shuzhi.approvals.CaseTables.Span.ALL,
                                    false,
                                    app.clerk().head().size())
                            .write(folder.resolve(kind + format));
        }
    }

    /// A point of low level at the decision of the item, in force.
    private static void risk(App app) {
        var item = Catalogue.items().get(4);
        var propose = new shuzhi.conduct.risk.Command.Propose(
                item.body(),
                new shuzhi.conduct.risk.Command.Content(
                        Optional.of(item.code()), Step.DECISION, "审批岗", "作出决定", "压件不办", "长期无进展"),
                Degree.SMALL,
                Degree.SMALL,
                new shuzhi.conduct.risk.Command.Measures("首问负责", "限时办结", "效能监察", "approver", "supervisor"));
        done(app, Request.of("risk", propose.file(), propose, officer(Role.REVIEWER)));
        var point = item.body() + "-DECISION-001";
        var approve = new shuzhi.conduct.risk.Command.Approve(point, true, "同意");
        done(app, Request.of("risk", propose.file(), approve, officer(Role.HEAD)));
    }

    /// Rule A-63: the register of risk points stands in the rows of the case, of the step and of the result.
    @Test
    void riskPointsStandInTheTablesOfTheProvince() throws IOException {
        var province = folder.resolve("jiangsuCSV");
        assertThat(table(province.resolve("inf_apply.csv"))).hasSize(3).allMatch(it -> "1".equals(it.get("isrisk")));
        var steps = table(province.resolve("inf_apply_process.csv"));
        var risky = steps.stream().filter(it -> "1".equals(it.get("isrisk"))).toList();
        assertThat(steps.size()).isGreaterThan(risky.size());
        assertThat(risky)
                .hasSize(2)
                .allSatisfy(it -> assertThat(it)
                        .containsEntry("risktype", "低")
                        .containsEntry("riskdescription", "压件不办")
                        .containsEntry("riskresult", "首问负责；限时办结；效能监察"));
        assertThat(table(province.resolve("inf_apply_result.csv")))
                .hasSize(2)
                .allMatch(it -> "1".equals(it.get("isrisk")));
    }

    private static Actor officer(Role role) {
        var item = Catalogue.items().get(4);
        return new Actor("person-" + role, "post-" + role, item.body(), "329900000000", Set.of(role));
    }

    private static void dossier(App app, String file, Command command, Role role) {
        done(app, Request.of("dossier", file, command, officer(role)));
    }

    private static void done(App app, Request request) {
        assertThat(app.ask(request)).as("%s", request).isInstanceOf(Answer.Done.class);
    }

    private static void apply(App app, String file, Channel channel, Actor actor) {
        var item = Catalogue.items().get(4);
        var form = new HashMap<String, String>();
        for (var it : item.form()) form.put(it.id(), it.id().matches("area|price") ? "90" : "000-00000000");
        done(
                app,
                Request.of(
                        "dossier",
                        file,
                        new Command.Submit(
                                item.code(),
                                "",
                                channel,
                                new Command.Applicant("示例自然人甲", "示例证件", false, "000-00001111"),
                                form,
                                List.of(new Command.Paper("application", "申请表.pdf", "ab12"))),
                        actor));
    }

    private static List<Map<String, String>> table(Path file) throws IOException {
        var rows = new ArrayList<Map<String, String>>();
        try (var csv = new CsvReader(new ByteArrayInputStream(Files.readAllBytes(file)))) {
            var header = csv.next().orElseThrow().cells();
            for (var row = csv.next(); row.isPresent(); row = csv.next()) {
                var cells = new HashMap<String, String>();
                for (int i = 0; i < header.size(); i++)
                    cells.put(header.get(i), row.get().cells().get(i));
                rows.add(cells);
            }
        }
        return rows;
    }

    @Test
    void theNationalTablesHoldWhatHappened() throws IOException {
        var national = folder.resolve("nationalCSV");
        var cases = table(national.resolve("up_pro_accept.csv"));
        assertThat(cases).extracting(it -> it.get("project_no")).containsExactlyElementsOf(numbers);
        assertThat(cases).extracting(it -> it.get("apply_type")).containsExactly("1", "1", "2");
        assertThat(cases).extracting(it -> it.get("org_name")).allMatch(it -> it.startsWith("数州市"));
        assertThat(cases).extracting(it -> it.get("accept_date")).allMatch(it -> it.startsWith("2025-09-22"));
        var results = table(national.resolve("up_pro_result.csv"));
        assertThat(results).extracting(it -> it.get("result_type")).containsExactly("1", "2");
        assertThat(results).extracting(it -> it.get("result_date")).containsExactly("2025-09-24", "2025-09-25");
        assertThat(results).extracting(it -> it.get("is_delivery_results")).containsExactly("1", "0");
        assertThat(table(national.resolve("up_pro_process.csv")).stream()
                        .map(it -> it.get("event_name"))
                        .toList())
                .contains("dossier.Submitted", "dossier.Accepted", "dossier.Inspected", "dossier.Decided");
        assertThat(table(national.resolve("up_pro_material.csv"))).hasSize(3);
        for (var file : List.of("up_pro_accept", "up_pro_process", "up_pro_result", "up_pro_material", "up_lic_data"))
            assertThat(Files.readString(national.resolve(file + ".csv")))
                    .as("no natural person is named: %s", file)
                    .doesNotContain("示例自然人甲", "000-00001111", "示例证件");
        var named = folder.resolve("named");
        assertThat(run("export", "national", "--data", own, "--out", named.toString(), "--persons"))
                .isZero();
        assertThat(out.toString()).contains("dossiers written: 3");
        assertThat(table(named.resolve("up_pro_accept.csv")).getFirst().get("applyer_name"))
                .isEqualTo("示例自然人甲");
    }

    @ParameterizedTest
    @ValueSource(strings = {"national XLSX", "jiangsu CSV"})
    void outAndInAndOutAgainIsTheSame(String how) throws IOException {
        var kind = how.split(" ")[0];
        var first = folder.resolve(how.replace(" ", ""));
        var before = folder.resolve(kind + "CSV");
        var other = folder.resolve("other-" + kind).toString();
        assertThat(run("import", kind, first.toString(), "--data", other, "--source", "neighbour"))
                .as(errors.toString())
                .isZero();
        assertThat(out.toString()).contains("imported: 3", "left out: 0");
        var again = folder.resolve("again-" + kind);
        assertThat(run("export", kind, "--data", other, "--out", again.toString()))
                .isZero();
        var set = TableSet.named(kind).orElseThrow();
        same(set.sheets().getFirst(), before, again, "number", "item-name", "channel", "promised-due", "body-name");
        same(set.first(TableSet.Grain.STEP), before, again, "number", "step", "done", "post");
        same(set.first(TableSet.Grain.RESULT), before, again, "number", "decided");
    }

    private static void same(TableSet.Sheet sheet, Path before, Path again, String... values) throws IOException {
        var one = table(before.resolve(sheet.name() + ".csv"));
        var other = table(again.resolve(sheet.name() + ".csv"));
        assertThat(one).isNotEmpty();
        for (var value : values)
            sheet.field(value)
                    .ifPresent(field -> assertThat(other)
                            .as(sheet.name() + "." + field)
                            .extracting(it -> it.get(field))
                            .containsExactlyElementsOf(
                                    one.stream().map(it -> it.get(field)).toList()));
    }

    private static final String WRONG = """
        table           | row                                                    | said
        up_pro_accept   | ,11329900MB90000319,2025-09-22,1                        | up_pro_accept.csv, line 3, project_no: is empty
        up_pro_accept   | N-1,11329900MB90000319,2025-09-22,1                     | N-1 stands twice
        up_pro_accept   | N-2,11329900MB90000318,2025-09-22,1                     | line 3, org_code: 11329900MB90000318 is no unified credit code
        up_pro_accept   | N-2,11329900MB90000319,22.09.2025,1                     | accept_date: 22.09.2025 is no date
        up_pro_accept   | N-2,11329900MB90000319,2025-02-30,1                     | accept_date: 2025-02-30 is no date
        up_pro_accept   | N-2,11329900MB90000319,,1                               | apply_date: is empty
        up_pro_accept   | N-2,11329900MB90000319,2025-09-22,9                     | apply_type: the code 9 is not in the list: [1, 2, 3, 4, 5]
        up_pro_process  | N-9,受理,2025-09-22                                     | up_pro_process.csv, line 3, project_no: the case N-9 is not in the table
        up_pro_process  | N-1,受理,昨天                                           | event_end_time: 昨天 is no date
        up_pro_process  | N-1,,2025-09-22                                         | process_name: is empty
        up_pro_result   | N-1,2025-09-01,1                                        | result_date: it ended on 2025-09-01, before it began on 2025-09-22
        up_pro_result   | N-1,2025-09-24,7                                        | result_type: the code 7 is not in the list: [1, 2, 3, 4]
        up_pro_result   | N-1,,1                                                  | result_date: is empty
        """;

    @Test
    void whatAPartnerGetsWrongIsSaidRowByRow() throws IOException {
        int number = 0;
        for (var row : Table.of(WRONG).rows()) {
            var partner = Files.createDirectory(folder.resolve("partner" + number++));
            var tables = new HashMap<>(Map.of(
                    "up_pro_accept",
                            "project_no,org_code,accept_date,apply_type\nN-1,11329900MB90000319,2025-09-22,1\n",
                    "up_pro_process", "project_no,process_name,event_end_time\nN-1,受理,2025-09-22 10:00:00\n",
                    "up_pro_result", "project_no,result_date,result_type\nN-1,2025-09-24,1\n"));
            tables.merge(row.cell("table"), row.cell("row") + "\n", String::concat);
            for (var it : tables.entrySet())
                Files.write(partner.resolve(it.getKey() + ".csv"), it.getValue().getBytes(UTF_8));
            assertThat(run("import", "national", partner.toString(), "--dry-run", "--data", own))
                    .as(row.line())
                    .isEqualTo(1);
            assertThat(errors.toString()).contains(row.cell("said"));
            assertThat(out.toString()).contains("left out: 1");
        }
    }

    @Test
    void aFolderWithoutTheTableOfCasesIsNoneAtAll() throws IOException {
        var empty = Files.createDirectory(folder.resolve("empty"));
        assertThat(run("import", "national", empty.toString(), "--dry-run")).isEqualTo(2);
        assertThat(errors.toString()).contains("up_pro_accept");
        Files.writeString(empty.resolve("up_pro_accept.csv"), "some,other\n1,2\n");
        assertThat(run("import", "national", empty.toString(), "--dry-run")).isEqualTo(2);
        assertThat(errors.toString()).contains("lacks the column project_no");
    }
}
