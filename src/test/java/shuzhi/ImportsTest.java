package shuzhi;

import static org.assertj.core.api.Assertions.assertThat;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import shuzhi.database.Database;
import shuzhi.database.Locker;
import shuzhi.imports.Finding;
import shuzhi.imports.Imports;
import shuzhi.imports.RowImport;
import shuzhi.imports.RowImport.Standing;
import shuzhi.imports.RowMapping;
import shuzhi.imports.sheet.Kind;
import shuzhi.org.Actor;
import shuzhi.proof.Hash;
import shuzhi.supervision.task.Rules;
import shuzhi.supervision.task.Status;
import shuzhi.web.Desk;
import shuzhi.web.Page;
import shuzhi.web.Visit;
import shuzhi.words.Language;

/// Tables in XLSX as offices keep them become tasks, meetings, projects and issues: tried out first, written once, and
/// whatever is wrong is said with its cell, its rule and its remedy.
class ImportsTest {
    private static final TemplateEngine TEMPLATES = TemplateEngine.createPrecompiled(ContentType.Html);
    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    @TempDir
    static Path folder;

    private static Database database;
    private static App app;

    @BeforeAll
    static void open() {
        var hands = new Seeding.Hands(Instant.parse("2025-09-26T01:00:00Z"));
        database = Database.builtIn(folder, _ -> {});
        app = App.open(database, Keys.open(folder), hands, "http://localhost", _ -> {});
    }

    @AfterAll
    static void close() {
        app.close();
        database.close();
    }

    private static Actor actor(String post) {
        var it = app.ground().org().post(post).orElseThrow();
        return new Actor("officer-" + post, post, it.body(), it.place(), it.roles());
    }

    /// A row of cells; what begins with `=` is a date, digits are numbers, `-` is nothing.
    private static void row(Sheet sheet, int number, String... cells) {
        var row = sheet.createRow(number - 1);
        for (int i = 0; i < cells.length; i++) {
            var cell = row.createCell(i);
            var text = cells[i];
            if (text.equals("-")) continue;
            if (text.startsWith("=")) {
                cell.setCellValue(LocalDate.parse(text.substring(1)));
                var style = sheet.getWorkbook().createCellStyle();
                style.setDataFormat(sheet.getWorkbook().createDataFormat().getFormat("yyyy\"年\"m\"月\"d\"日\""));
                cell.setCellStyle(style);
            } else if (text.matches("[0-9]+(\\.[0-9]+)?")) cell.setCellValue(Double.parseDouble(text));
            else cell.setCellValue(text);
        }
    }

    private static byte[] table(Consumer<Sheet> filling) throws IOException {
        try (var book = new XSSFWorkbook();
                var bytes = new ByteArrayOutputStream()) {
            filling.accept(book.createSheet("台账"));
            book.write(bytes);
            return bytes.toByteArray();
        }
    }

    private static RowImport.Plan plan(Kind kind, byte[] bytes, String post) throws IOException {
        var sheets = shuzhi.exchange.Sheet.read(new ByteArrayInputStream(bytes));
        return Imports.plan(app.ground(), RowMapping.shipped(kind), sheets, actor(post));
    }

    private static void write(RowImport.Plan plan) {
        for (var row : plan.rows())
            for (var it : row.requests()) assertThat(app.ask(it)).isInstanceOf(shuzhi.ledger.Answer.Done.class);
        app.settle();
    }

    private static List<String> standings(RowImport.Plan plan) {
        return plan.rows().stream().map(it -> it.number() + " " + it.standing()).toList();
    }

    private static String said(RowImport.Plan plan) {
        var said = new StringBuilder();
        plan.findings().forEach(it -> said.append(line(it)));
        for (var row : plan.rows())
            row.findings().forEach(it -> said.append(row.number()).append(' ').append(line(it)));
        return said.toString();
    }

    private static String line(Finding it) {
        return it.address() + " " + it.column().zh() + "：" + it.what().zh() + " | "
                + it.column().en() + ": " + it.what().en() + " | " + it.basis() + " | "
                + it.remedy().zh() + " | " + it.remedy().en() + "\n";
    }

    /// Three tasks from one set of minutes in a merged cell, one from an instruction; below them a row of sums.
    private static byte[] tasks(String due, String issue) throws IOException {
        return table(sheet -> {
            row(sheet, 1, "数州市政府重点工作督办台账（示例）");
            sheet.addMergedRegion(new CellRangeAddress(0, 0, 0, 8));
            row(sheet, 3, "序号", "任务内容", "任务来源", "会议纪要编号", "原文", "责任单位", "配合单位", "完成时限", "是否交办");
            row(
                    sheet,
                    4,
                    "1",
                    "港口扩建开工",
                    "会议纪要",
                    "市长办公会〔2025〕9号",
                    "要求示例码头年内开工。",
                    "数州市发展和改革委员会",
                    "数州市住房和城乡建设局、数州市生态环境局",
                    due,
                    issue);
            row(sheet, 5, "2", "环评批复", "会议纪要", "-", "环评批复要提前。", "数州市生态环境局", "-", "2025年11月20日", "否");
            row(sheet, 6, "3", "热线回访", "批示", "批示〔2025〕3号", "回访要全覆盖。", "11329900MB9000023E", "-", "=2025-12-01", "-");
            row(sheet, 7, "合计", "3");
            sheet.addMergedRegion(new CellRangeAddress(3, 4, 3, 3));
        });
    }

    @Test
    void aRegisterOfTasksIsWrittenOnceAndGoesOnWhereItChanged() throws IOException {
        var first = plan(Kind.TASKS, tasks("=2025-10-31", "否"), "329900-government-head");
        assertThat(said(first)).isEmpty();
        assertThat(standings(first)).containsExactly("4 HOLDS", "5 HOLDS", "6 HOLDS", "7 LEFT_OUT");
        assertThat(first.unknown()).containsExactly("序号");
        write(first);
        var file = first.rows().getFirst().file().orElseThrow();
        var state = app.ground().state(Rules.TASK, file);
        assertThat(state.status()).isEqualTo(Status.DRAFT);
        var facts = state.facts().orElseThrow();
        assertThat(facts.due()).contains(LocalDate.of(2025, 10, 31));
        assertThat(facts.lead()).isEqualTo("11329900MB9000090C");
        assertThat(facts.partners()).containsExactly("11329900MB90000581", "11329900MB90001032");
        assertThat(app.ground()
                        .state(Rules.TASK, first.rows().get(1).file().orElseThrow())
                        .facts()
                        .orElseThrow()
                        .origin())
                .as("the merged cell")
                .isEqualTo("市长办公会〔2025〕9号");

        long size = app.clerk().head().size();
        var again = plan(Kind.TASKS, tasks("=2025-10-31", "否"), "329900-government-head");
        assertThat(standings(again)).containsExactly("4 AGAIN", "5 AGAIN", "6 AGAIN", "7 LEFT_OUT");
        assertThat(again.rows()).allMatch(it -> it.requests().isEmpty());
        assertThat(plan(Kind.TASKS, tasks("2025/10/31", "否"), "329900-government-supervisor")
                        .rows()
                        .getFirst()
                        .standing())
                .as("another officer of the body, the same day typed as text")
                .isEqualTo(Standing.AGAIN);

        var issued = plan(Kind.TASKS, tasks("=2025-10-31", "是"), "329900-government-head");
        assertThat(standings(issued)).containsExactly("4 HOLDS", "5 AGAIN", "6 AGAIN", "7 LEFT_OUT");
        assertThat(issued.rows().getFirst().steps()).extracting(it -> it.zh()).containsExactly("交办");
        write(issued);
        assertThat(app.ground().state(Rules.TASK, file).status()).isEqualTo(Status.ISSUED);

        var moved = plan(Kind.TASKS, tasks("=2025-11-30", "是"), "329900-government-head");
        assertThat(standings(moved)).startsWith("4 WRONG", "5 AGAIN");
        assertThat(said(moved)).contains("已经立项").contains("One matter", "另立一项");
        assertThat(app.clerk().head().size())
                .as("one act more than the first import")
                .isEqualTo(size + 1);
    }

    @Test
    void whatIsWrongIsSaidWithCellRuleAndRemedyAndIsNotWritten() throws IOException {
        var bytes = table(sheet -> {
            row(sheet, 1, "任务事项", "任务来源", "来源文号", "来源原文", "牵头单位", "办结期限");
            row(sheet, 2, "甲", "批示", "批示〔2025〕7号", "办好甲。", "市发改委", "2025-10-31");
            row(sheet, 3, "乙", "电话", "批示〔2025〕7号", "办好乙。", "数州市统计局", "2025年10月");
            row(sheet, 4, "丙", "批示", "批示〔2025〕7号", "办好丙。", "数州市统计局", "2025-09-01");
            row(sheet, 5, "丁", "文件", "数政发〔2025〕1号", "办好丁。", "数州市统计局", "-");
            row(sheet, 6, "戊", "批示", "批示〔2025〕7号", "办好戊。", "-", "2025-10-31");
            row(sheet, 7, "己", "批示", "批示〔2025〕7号", "办好己。", "数州市统计局", "2025-10-31");
            row(sheet, 8, "己", "批示", "批示〔2025〕7号", "办好己。", "数州市统计局", "2025-10-31");
        });
        var plan = plan(Kind.TASKS, bytes, "329900-government-supervisor");
        assertThat(standings(plan))
                .containsExactly("2 WRONG", "3 WRONG", "4 WRONG", "5 WRONG", "6 WRONG", "7 HOLDS", "8 WRONG");
        assertThat(said(plan).lines())
                .anyMatch(it -> it.startsWith("2 E2 牵头单位：没有“市发改委”这个机关；是不是：数州市发展和改革委员会"))
                .anyMatch(it -> it.startsWith("3 B3 任务来源：“电话”不在可选范围；可写：文件、会议纪要、批示"))
                .anyMatch(it -> it.startsWith("3 F3 办结期限：“2025年10月”不是日期"))
                .anyMatch(it -> it.startsWith("4 F4 办结期限：办结期限早于今天") && it.contains("E-13"))
                .anyMatch(it -> it.startsWith("5 F5 办结期限：文件分解事项须写明期限") && it.contains("Take the day from the document"))
                .anyMatch(it -> it.startsWith("6 E6 牵头单位：没有填写"))
                .anyMatch(it -> it.startsWith("8  整行：与第7行完全相同"));
        assertThat(plan(Kind.TASKS, bytes, "329900-statistics-reviewer").rows())
                .as("a table gives nobody a power")
                .allMatch(it -> it.standing() == Standing.WRONG);
        assertThat(said(plan(
                        Kind.TASKS, table(sheet -> row(sheet, 1, "任务事项", "任务来源", "办结期限")), "329900-government-head")))
                .contains("牵头单位：表中缺少这一列")
                .contains("this column is missing");
        assertThat(said(plan(Kind.TASKS, table(sheet -> row(sheet, 1, "甲", "乙")), "329900-government-head")))
                .contains("没有找到表头");
    }

    @Test
    void meetingsProjectsAndIssues() throws IOException {
        var meetings = table(sheet -> {
            row(sheet, 1, "会议类型", "会议名称", "召开时间", "主要议题", "参会单位", "到会单位", "主要内容", "议定事项");
            row(
                    sheet,
                    2,
                    "专题会议",
                    "示例码头专题会",
                    "=2025-09-20",
                    "扩建方案；资金安排",
                    "数州市统计局、数州市审计局",
                    "数州市统计局",
                    "研究扩建方案。",
                    "月底前报方案。\n尽快落实资金。");
            row(sheet, 3, "协调会议", "示例园区协调会", "=2025-10-20", "用地", "数州市统计局", "数州市统计局", "-", "-");
        });
        var held = plan(Kind.MEETINGS, meetings, "329900-government-head");
        assertThat(standings(held)).as(said(held)).containsExactly("2 HOLDS", "3 WRONG");
        assertThat(said(held)).contains("C3 会议日期");
        write(held);
        var meeting = app.ground()
                .state(
                        shuzhi.supervision.meeting.Rules.MEETING,
                        held.rows().getFirst().file().orElseThrow());
        assertThat(meeting.status()).isEqualTo(shuzhi.supervision.meeting.Status.MINUTED);
        assertThat(meeting.facts().orElseThrow().agenda())
                .extracting(it -> it.title())
                .containsExactly("扩建方案", "资金安排");
        assertThat(meeting.lines()).hasSize(2);
        assertThat(standings(plan(Kind.MEETINGS, meetings, "329900-government-head")))
                .containsExactly("2 AGAIN", "3 WRONG");

        var code = shuzhi.codes.ProjectCode.complete("2509-329900-89-01-20001");
        var revised = projects(code, "1.2", "上级调整");
        write(plan(Kind.PROJECTS, projects(code, "1", "-"), "329900-reform-head"));
        var project = app.ground().state(shuzhi.projects.project.Rules.PROJECT, code);
        assertThat(project.facts().orElseThrow().total()).isEqualByComparingTo("38000");
        assertThat(plan(code).amount()).isEqualByComparingTo("10000");
        var without = plan(Kind.PROJECTS, projects(code, "1.2", "-"), "329900-reform-head");
        assertThat(said(without)).contains("计划调整说明").contains("E-08");
        var lawful = plan(Kind.PROJECTS, revised, "329900-reform-head");
        assertThat(lawful.rows().getFirst().steps()).extracting(it -> it.zh()).containsExactly("下达年度投资计划");
        write(lawful);
        assertThat(plan(code).revision()).isEqualTo(2);
        assertThat(said(plan(Kind.PROJECTS, projects(code, "1.3", "再调"), "329900-reform-reviewer")))
                .as("an officer may enter a project, and may not set its plan")
                .contains("没有这项职权");

        write(plan(Kind.ISSUES, issues("120.5"), "329900-government-supervisor"));
        var register = app.ground().state(shuzhi.supervision.issue.Rules.ISSUES, "issues-329900000000");
        assertThat(register.issues().values())
                .extracting(it -> it.amount().toPlainString())
                .containsExactly("120.5", "0");
        assertThat(standings(plan(Kind.ISSUES, issues("120.5"), "329900-government-supervisor")))
                .containsExactly("2 AGAIN", "3 AGAIN");
        assertThat(said(plan(Kind.ISSUES, issues("99"), "329900-government-supervisor")))
                .startsWith("2 B2 问题名称：同类同名的问题已经登记：遗001");
        issuesComeInWithTheirSettlements();
    }

    /// A register from before the ledger comes in with what was settled: a row a settlement, the first with
    /// its plan.
    private static void issuesComeInWithTheirSettlements() throws IOException {
        var supervisor = "329900-government-supervisor";
        var first = plan(Kind.ISSUES, settlements("60", "20"), supervisor);
        assertThat(said(first)).isEmpty();
        assertThat(first.rows())
                .extracting(it -> String.join(
                        "、", it.steps().stream().map(one -> one.zh()).toList()))
                .containsExactly("登记问题、核实、制定方案、登记化解", "登记化解");
        write(first);
        var issue =
                app
                        .ground()
                        .state(shuzhi.supervision.issue.Rules.ISSUES, "issues-329900000000")
                        .issues()
                        .values()
                        .stream()
                        .filter(it -> it.title().equals("示例园区借款"))
                        .findFirst()
                        .orElseThrow();
        assertThat(issue.left()).isEqualByComparingTo("20");
        assertThat(issue.stage()).isEqualTo(shuzhi.supervision.issue.Stage.SETTLING);
        assertThat(standings(plan(Kind.ISSUES, settlements("60", "20"), supervisor)))
                .containsExactly("2 AGAIN", "3 AGAIN");
        assertThat(said(plan(Kind.ISSUES, settlements("60", "30"), supervisor)))
                .as("more than is owed")
                .startsWith("3 K3 已化解金额（万元）");
    }

    private static byte[] settlements(String one, String other) throws IOException {
        return table(sheet -> {
            row(
                    sheet,
                    1,
                    "类别",
                    "问题名称",
                    "形成原因",
                    "责任单位",
                    "金额（万元）",
                    "户数",
                    "登记日期",
                    "化解方案",
                    "化解期限",
                    "化解日期",
                    "已化解金额（万元）",
                    "化解依据");
            row(
                    sheet,
                    2,
                    "债务",
                    "示例园区借款",
                    "2014年合同",
                    "数州市住房和城乡建设局",
                    "100",
                    "-",
                    "2025-07-01",
                    "分期偿还",
                    "2025-12-31",
                    "2025-08-15",
                    one,
                    "付款凭证1号");
            row(
                    sheet,
                    3,
                    "债务",
                    "示例园区借款",
                    "2014年合同",
                    "数州市住房和城乡建设局",
                    "100",
                    "-",
                    "2025-07-01",
                    "分期偿还",
                    "2025-12-31",
                    "2025-09-15",
                    other,
                    "付款凭证2号");
        });
    }

    private static byte[] projects(String code, String plan, String note) throws IOException {
        return table(sheet -> {
            row(sheet, 1, "项目代码", "项目名称", "层级", "所属领域", "项目单位", "总投资（亿元）", "开工时间", "竣工时间", "年度计划", "-", "-", "-");
            row(sheet, 2, "-", "-", "-", "-", "-", "-", "-", "-", "年度", "年度投资计划（亿元）", "新开工", "调整说明");
            sheet.addMergedRegion(new CellRangeAddress(0, 0, 8, 11));
            for (int i = 0; i < 8; i++) sheet.addMergedRegion(new CellRangeAddress(0, 1, i, i));
            row(
                    sheet,
                    3,
                    code,
                    "示例船坞改造",
                    "市级",
                    "港口",
                    "示例船舶公司",
                    "3.8",
                    "2025.10.8",
                    "20261231",
                    "2025",
                    plan,
                    "是",
                    note);
        });
    }

    private static byte[] issues(String amount) throws IOException {
        return table(sheet -> {
            row(sheet, 1, "类别", "问题名称", "形成原因", "责任单位", "金额（万元）", "户数", "登记日期");
            row(sheet, 2, "债务", "示例工程尾款", "2015年合同", "数州市住房和城乡建设局", amount, "-", "2025-09-01");
            row(sheet, 3, "安置", "示例片区安置", "2016年协议", "数州市自然资源和规划局", "-", "36", "2025-09-01");
        });
    }

    @ParameterizedTest
    @EnumSource
    void everyMappingFitsItsCommandsAndItsTemplateIsReadBack(Kind kind) throws IOException {
        for (var language : Language.values()) {
            var page = shown("/imports/template/{kind}", Map.of("kind", kind.word()), language);
            assertThat(page).isInstanceOfSatisfying(Page.File.class, it -> {
                try {
                    var plan = plan(kind, it.bytes(), "329900-government-head");
                    assertThat(plan.findings()).isEmpty();
                    assertThat(plan.unknown()).isEmpty();
                    assertThat(plan.rows()).isEmpty();
                } catch (IOException e) {
                    throw new java.io.UncheckedIOException(e);
                }
            });
            assertThat(html(shown("/imports/columns/{kind}", Map.of("kind", kind.word()), language)))
                    .contains(RowMapping.shipped(kind)
                            .columns()
                            .getFirst()
                            .heading()
                            .in(language));
        }
    }

    private static Page shown(String path, Map<String, String> words, Language language) {
        var visit = new Visit(
                Optional.of(actor("329900-government-head")), "示例", language, words, Optional.empty(), "token", path);
        return app.routes().stream()
                .filter(it -> it.path().equals(path))
                .findFirst()
                .orElseThrow()
                .page()
                .apply(visit);
    }

    private static String html(Page page) {
        var show = (Page.Show) page;
        var out = new StringOutput();
        TEMPLATES.render(show.template(), show.model(), out);
        return out.toString();
    }

    /// As on the web: upload, look, confirm.
    @Test
    void onTheWebATableIsTriedOutBeforeItIsWritten() throws IOException {
        var bytes = table(sheet -> {
            row(sheet, 1, "我们的叫法", "任务来源", "来源文号", "来源原文", "牵头单位", "办结期限");
            row(sheet, 2, "甲", "批示", "批示〔2025〕21号", "办好网上甲。", "数州市统计局", "2025-10-31");
            row(sheet, 3, "乙", "批示", "批示〔2025〕21号", "办好网上乙。", "市统局", "2025-10-31");
        });
        var head = new Actor(
                "officer-329900-government-head",
                "329900-government-head",
                "11329900MB9000015K",
                "329900000000",
                app.ground().org().post("329900-government-head").orElseThrow().roles());
        var paper = new Locker.Paper(Hash.SM3.of(bytes).hex(), "台账.xlsx", XLSX, bytes);
        app.ground().locker().keep(head.person(), paper);
        var words = new HashMap<>(Map.of("kind", "TASKS", "table.name", "台账.xlsx", "table.digest", paper.digest()));
        words.put("headings", "我们的叫法=任务事项");
        assertThat(app.desk().take("sheet", "webtable", "Receive", words, head, "web:1"))
                .isInstanceOf(Desk.Outcome.Done.class);
        var html = html(shown("/imports/{file}", Map.of("file", "webtable"), Language.ENGLISH));
        assertThat(html)
                .contains("Would be written (1)")
                .contains("Wrong, not written (1)")
                .contains("there is no body");
        assertThat(app.desk().take("sheet", "webtable", "Write", Map.of(), head, "web:2"))
                .isInstanceOf(Desk.Outcome.Done.class);
        app.settle();
        var plan = plan(Kind.TASKS, bytes, "329900-government-head");
        assertThat(plan.findings())
                .as("without the line on headings a column is missing")
                .hasSize(1);
        var after = html(shown("/imports/{file}", Map.of("file", "webtable"), Language.CHINESE));
        assertThat(after).contains("此前已导入，没有变化 (1)").contains("有差错，不写入 (1)").contains("href=\"/tasks/");
        assertThat(html(shown("/imports", Map.of(), Language.CHINESE)))
                .contains("台账.xlsx")
                .contains("已确认写入");
        assertThat(html(shown("/imports/{file}", Map.of("file", "new"), Language.CHINESE)))
                .contains("下载模板");
    }

    private static int run(StringWriter out, StringWriter errors, String... words) {
        return Main.run(words, new PrintWriter(out, true), new PrintWriter(errors, true));
    }

    /// A database of its own is opened three times.
    @Test
    @Tag("full")
    void onTheCommandLine(@TempDir Path other) throws IOException {
        var file = Files.write(other.resolve("台账.xlsx"), tasks("=2125-10-31", "否"));
        var out = new StringWriter();
        var errors = new StringWriter();
        var data = other.resolve("data").toString();
        assertThat(run(out, errors, "import", "tasks", file.toString(), "--data", data))
                .as("no post is named")
                .isEqualTo(2);
        String[] words = {
            "import", "tasks", file.toString(), "--data", data, "--as", "329900-government-head", "--dry-run"
        };
        run(out, errors, words);
        assertThat(out.toString()).contains("可以写入 / would be written: ").contains("此前已导入 / imported before: 0");
        out.getBuffer().setLength(0);
        run(out, errors, java.util.Arrays.copyOf(words, 7));
        assertThat(out.toString()).contains("新写入 / written: 1").contains("此前已导入 / imported before: 0");
        assertThat(errors.toString()).contains("H5").contains("E-13");
        out.getBuffer().setLength(0);
        run(out, errors, java.util.Arrays.copyOf(words, 7));
        assertThat(out.toString()).contains("新写入 / written: 0").contains("此前已导入 / imported before: 1");
    }

    /// The plan of the year of a project, as it stands now.
    private static shuzhi.projects.project.State.Plan plan(String code) {
        return Objects.requireNonNull(app.ground()
                .state(shuzhi.projects.project.Rules.PROJECT, code)
                .plans()
                .get(2025));
    }
}
