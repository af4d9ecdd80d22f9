package shuzhi;

import static org.assertj.core.api.Assertions.assertThat;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;
import shuzhi.approvals.Catalogue;
import shuzhi.approvals.dossier.Channel;
import shuzhi.codes.ProjectCode;
import shuzhi.database.Database;
import shuzhi.ledger.Answer;
import shuzhi.ledger.Attachment;
import shuzhi.ledger.Request;
import shuzhi.org.Actor;
import shuzhi.org.Role;
import shuzhi.projects.project.Command;
import shuzhi.projects.project.Fund;
import shuzhi.projects.project.Grant;
import shuzhi.projects.project.Rank;
import shuzhi.projects.project.Sector;
import shuzhi.supervision.task.Source;
import shuzhi.supervision.task.Urgency;
import shuzhi.web.Page;
import shuzhi.web.Visit;
import shuzhi.words.Language;

/// What an officer sees of projects and of the tasks of others: all lights at once, money by source,
/// photographs, the dossiers that name the code, the parts of assisting bodies and the account of a score.
/// The clock goes on from one test to the next.
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class ProjectPagesTest {
    private static final TemplateEngine TEMPLATES = TemplateEngine.createPrecompiled(ContentType.Html);
    private static final String CODE = ProjectCode.complete("2509-329900-89-01-30001");

    @TempDir
    static Path folder;

    private static Database database;
    private static App app;
    private static Seeding.Hands hands;

    @BeforeAll
    static void open() {
        hands = new Seeding.Hands(Instant.parse("2025-09-26T01:00:00Z"));
        database = Database.builtIn(folder, _ -> {});
        app = App.open(database, Keys.open(folder), hands, "http://localhost", _ -> {});
    }

    @AfterAll
    static void close() {
        app.close();
        database.close();
    }

    private static void clock(String at) {
        hands.set(Instant.parse(at));
    }

    private static Actor actor(String post) {
        var it = app.ground().org().post(post).orElseThrow();
        return new Actor("officer-" + post, post, it.body(), it.place(), it.roles());
    }

    private static void done(String thing, String file, Object command, Actor actor) {
        assertThat(app.ask(Request.of(thing, file, command, actor))).isInstanceOf(Answer.Done.class);
    }

    private static String html(String path, Map<String, String> words, Language language, String post) {
        var visit = new Visit(Optional.of(actor(post)), "示例", language, words, Optional.empty(), "token", path);
        var show = (Page.Show) app.routes().stream()
                .filter(it -> it.path().equals(path))
                .findFirst()
                .orElseThrow()
                .page()
                .apply(visit);
        var out = new StringOutput();
        TEMPLATES.render(show.template(), show.model(), out);
        return out.toString();
    }

    private static void project(String code, String location) {
        done(
                "project",
                code,
                new Command.Enter(
                        code,
                        "示例船坞" + code.substring(20),
                        Rank.CITY,
                        Sector.PORT,
                        "示例公司",
                        new BigDecimal("1200"),
                        LocalDate.of(2025, 10, 1),
                        LocalDate.of(2026, 10, 1),
                        Optional.of(location)),
                actor("329900-reform-reviewer"));
    }

    private static void photographs() {
        var head = actor("329900-reform-head");
        done("project", CODE, new Command.SetFunding(Fund.BONDS, new BigDecimal("400"), Optional.empty()), head);
        done("project", CODE, new Command.SetFunding(Fund.OWN, new BigDecimal("700"), Optional.empty()), head);
        done("project", CODE, new Command.SetLeader("329900-government-head"), head);
        done(
                "project",
                CODE,
                new Command.Photograph(
                        LocalDateTime.of(2025, 9, 25, 15, 30), "岸线现状", List.of(new Attachment("现场.jpg", "ab12"))),
                head);
    }

    private static void dossier() {
        dossier(
                "linked",
                CODE,
                Catalogue.items().stream()
                        .filter(it ->
                                it.form().stream().anyMatch(field -> field.id().equals("project-code")))
                        .filter(it -> it.code().length() == 31)
                        .findFirst()
                        .orElseThrow());
    }

    private static void dossier(String file, String code, shuzhi.approvals.item.Definition item) {
        if (app.ground()
                .state(shuzhi.approvals.item.Rules.ITEM, item.code())
                .inForce()
                .isEmpty()) {
            done("item", item.code(), new shuzhi.approvals.item.Command.Draft(item), Actor.SYSTEM);
            done("item", item.code(), new shuzhi.approvals.item.Command.Publish(item.version()), Actor.SYSTEM);
        }
        var form = new HashMap<String, String>();
        for (var field : item.form())
            if (field.required())
                form.put(
                        field.id(),
                        switch (field.type()) {
                            case NUMBER -> "12";
                            case PHONE -> "000-00001234";
                            case DATE -> "2025-03-03";
                            case CHOICE -> field.choices().getFirst().zh();
                            default -> "示例";
                        });
        form.put("project-code", code);
        var papers = item.materials().stream()
                .map(it -> new shuzhi.approvals.dossier.Command.Paper(it.id(), "示例.pdf", ""))
                .toList();
        done(
                "dossier",
                file,
                new shuzhi.approvals.dossier.Command.Submit(
                        item.code(),
                        "329901000000",
                        Channel.ONLINE,
                        new shuzhi.approvals.dossier.Command.Applicant(
                                "数州示例建设有限公司", "11329900MB90000319", true, "000-00001234"),
                        form,
                        papers),
                Actor.applicant("somebody"));
    }

    @Test
    @Order(1)
    void oneScreenForAllAndOnePageForEach() {
        project(CODE, "329901000000");
        for (int i = 2; i <= 60; i++)
            project(ProjectCode.complete("2509-329900-89-01-3%04d".formatted(i)), "32990" + (1 + i % 3) + "000000");
        photographs();
        dossier();
        for (var language : Language.values()) {
            var overview = html("/projects/overview", Map.of(), language, "329900-reform-head");
            assertThat(overview.split("class=\"light grey\""))
                    .as("one mark a project")
                    .hasSize(61);
            assertThat(overview).contains("href=\"/projects/" + CODE + "\"");
            var page = html("/projects/{file}", Map.of("file", CODE), language, "329900-reform-head");
            assertThat(page)
                    .contains("/projects/" + CODE + "/papers/ab12", "2025-09-25 15:30 岸线现状", "/dossiers/linked")
                    .doesNotContain("officer-329900-government-head");
            assertThat(page)
                    .contains(
                            language == Language.CHINESE
                                    ? new String[] {"与总投资相差（万元） 100", "数州市人民政府办公室主要负责人", "算衡区"}
                                    : new String[] {"Differs from the total investment by, 10,000 yuan 100", "Suanheng"
                                    });
            assertThat(html("/projects/check", Map.of("year", "2025"), language, "329900-reform-head"))
                    .contains(language == Language.CHINESE ? "没有本年计划" : "No plan for the year");
        }
    }

    /// A permit that is granted in the ledger begins the time to start; time warns and lets it lapse (rule
    /// E-02).
    @Test
    @Order(3)
    void theTimeToStartIsWatched() {
        var code = ProjectCode.complete("2509-329900-89-01-40001");
        clock("2025-10-08T01:00:00Z");
        project(code, "329901000000");
        var head = actor("329900-reform-head");
        done(
                "project",
                code,
                new Command.RecordGrant(
                        Grant.PERMIT,
                        Optional.empty(),
                        LocalDate.of(2025, 10, 8),
                        List.of(new Attachment("施工许可证.pdf", "ab13"))),
                head);
        assertThat(html("/projects/terms", Map.of(), Language.CHINESE, "329900-reform-head"))
                .contains("/projects/" + code, "施工许可证", "2026-01-08", "有效");
        clock("2025-12-24T01:00:00Z");
        app.tick();
        assertThat(html("/projects/terms", Map.of(), Language.ENGLISH, "329900-reform-head"))
                .contains("Construction permit", "Warned");
        assertThat(html("/projects/{file}", Map.of("file", code), Language.CHINESE, "329900-reform-head"))
                .contains("已预警（最迟开工 2026-01-08，已延期次数 0）", "开工期限预警");
        clock("2026-01-09T01:00:00Z");
        app.tick();
        assertThat(html("/projects/terms", Map.of(), Language.CHINESE, "329900-reform-head"))
                .doesNotContain(code);
        assertThat(html("/projects/{file}", Map.of("file", code), Language.CHINESE, "329900-reform-head"))
                .contains("已失效（最迟开工 2026-01-08");
    }

    /// A construction permit that is granted for the code of a project is recorded there, and its time
    /// begins.
    @Test
    @Order(6)
    void aGrantedPermitBeginsTheTimeToStart() {
        var code = ProjectCode.complete("2509-329900-89-01-60001");
        clock("2026-02-03T01:00:00Z");
        project(code, "329901000000");
        var item = Catalogue.items().stream()
                .filter(it -> it.code().endsWith("000117003000"))
                .findFirst()
                .orElseThrow();
        dossier("permit", code, item);
        done("dossier", "permit", new shuzhi.approvals.dossier.Command.Accept(), actor("329900-housing-window"));
        for (var it : item.reviews())
            done(
                    "dossier",
                    "permit",
                    new shuzhi.approvals.dossier.Command.Review(true, "符合条件"),
                    new Actor("reviewer", "reviewer", it.body(), "329900000000", java.util.Set.of(Role.REVIEWER)));
        done(
                "dossier",
                "permit",
                new shuzhi.approvals.dossier.Command.Grant("符合法定条件"),
                actor("329900-housing-approver"));
        app.settle();
        var held = app.ground()
                .state(shuzhi.projects.project.Rules.PROJECT, code)
                .terms()
                .standing(Grant.PERMIT)
                .orElseThrow();
        assertThat(held.dossier()).hasValue("permit");
        assertThat(held.startBy()).isEqualTo("2026-05-03");
    }

    /// What seeds attach can be opened: a document that says what its command says, a picture with the time
    /// in it.
    @Test
    @Order(5)
    void seededPapersAreRealFiles() throws Exception {
        var code = ProjectCode.complete("2509-329900-89-01-50001");
        clock("2026-02-02T01:00:00Z");
        project(code, "329901000000");
        var head = actor("329900-reform-head");
        var papers = new SeedPapers(app.ground());
        var at = Instant.parse("2026-02-02T02:00:00Z");
        var prepare = papers.with(
                Request.of("project", code, new Command.Prepare(List.of(new Attachment("可行性报告.pdf", ""))), head), at);
        var report = ((Command.Prepare) prepare.command()).evidence().getFirst();
        assertThat(report.name()).isEqualTo("可行性报告.docx");
        assertThat(app.ask(prepare)).isInstanceOf(Answer.Done.class);
        var file = app.ground().locker().paper(head.person(), report.digest()).orElseThrow();
        try (var opened = new java.util.zip.ZipInputStream(new java.io.ByteArrayInputStream(file.content()))) {
            var text = new StringBuilder();
            for (var it = opened.getNextEntry(); it != null; it = opened.getNextEntry())
                if (it.getName().equals("word/document.xml"))
                    text.append(new String(opened.readAllBytes(), java.nio.charset.StandardCharsets.UTF_8));
            assertThat(text).contains("转入前期", "数州市发展和改革委员会");
        }
        var official = (Command.Prepare) papers.with(
                        Request.of(
                                "project", code, new Command.Prepare(List.of(new Attachment("项目建议书批复.pdf", ""))), head),
                        at)
                .command();
        assertThat(official.evidence().getFirst().name()).isEqualTo("项目建议书批复.ofd");
        var photograph = papers.with(
                Request.of(
                        "project",
                        code,
                        new Command.Photograph(
                                LocalDateTime.of(2026, 2, 2, 8, 15), "场地现状", List.of(new Attachment("现场照片.jpg", ""))),
                        head),
                at);
        assertThat(app.ask(photograph)).isInstanceOf(Answer.Done.class);
        assertThat(html("/projects/{file}", Map.of("file", code), Language.CHINESE, "329900-reform-head"))
                .contains("2026-02-02 08:15 场地现状", "图像记录的拍摄时间 2026-02-02 08:15")
                .doesNotContain("相差一天以上");
    }

    /// A published plan is handed in: rows that are wrong are named, parts that do not add up are flagged.
    @Test
    @Order(4)
    void aPublishedPlanIsChecked() {
        var head = "范围,数据项,单位,分组,项,数\n全部,年度投资,亿元,,合计,1102\n全部,年度投资,亿元,建设性质,新建,";
        assertThat(programme("bad", head + "约五百\n全部,年度投资\n")).contains("第3行第6列：“约五百”不是数字", "第4行：应有六列");
        assertThat(programme("sums", head + "553\n全部,年度投资,亿元,建设性质,续建,547\n"))
                .contains("有的分项之和与合计不一致", "1100", "1102", "不一致");
        assertThat(html("/programmes", Map.of(), Language.ENGLISH, "329900-reform-head"))
                .contains("/programmes/sums", "Published plans");
    }

    private static String programme(String file, String table) {
        var bytes = table.getBytes(java.nio.charset.StandardCharsets.UTF_8);
        var digest = shuzhi.proof.Hash.SM3.of(bytes).hex();
        var officer = actor("329900-reform-reviewer");
        app.ground()
                .locker()
                .keep(officer.person(), new shuzhi.database.Locker.Paper(digest, "计划.csv", "text/csv", bytes));
        done(
                "programme",
                file,
                new shuzhi.projects.programme.Command.HandIn(2017, "示例省重大项目计划", new Attachment("计划.csv", digest)),
                officer);
        return html("/programmes/{file}", Map.of("file", file), Language.CHINESE, "329900-reform-head");
    }

    @Test
    @Order(2)
    void assistingBodiesAndTheAccountOfAScore() {
        var issuer =
                app.ground().org().post("329900-government-head").orElseThrow().body();
        done(
                "task",
                "assisted",
                new shuzhi.supervision.task.Command.Assign(
                        issuer,
                        "329900000000",
                        Source.INSTRUCTION,
                        "批示〔2025〕1号",
                        "尽快办好。",
                        "办好",
                        "11329900MB9000090C",
                        List.of("11329900MB900012XL"),
                        Urgency.ORDINARY,
                        Optional.of(LocalDate.of(2025, 9, 30)),
                        Optional.empty()),
                Actor.SYSTEM);
        var assisting = "329900-statistics-reviewer";
        assertThat(html("/tasks", Map.of("tab", "TO_ASSIST"), Language.CHINESE, assisting))
                .contains("/tasks/assisted");
        assertThat(html("/tasks/{file}", Map.of("file", "assisted"), Language.CHINESE, assisting))
                .contains("协办签收", "数州市统计局：未签收");
        clock("2025-09-29T01:00:00Z");
        app.tick();
        assertThat(html("/tasks/{file}", Map.of("file", "assisted"), Language.CHINESE, assisting))
                .as("urged with the lead, a working day before")
                .contains("数州市统计局：未签收，催办 2025-09-29");
        clock("2025-09-29T02:00:00Z");
        done("task", "assisted", new shuzhi.supervision.task.Command.SignForPart(), actor(assisting));
        assertThat(html("/tasks/{file}", Map.of("file", "assisted"), Language.ENGLISH, "329900-reform-head"))
                .as("the lead sees whose part is missing")
                .contains("Shuzhou Statistics Bureau: signed for, not done 2025-09-29, Urged 2025-09-29");
        done("task", "assisted", new shuzhi.supervision.task.Command.SignFor(), actor("329900-reform-head"));
        for (int i = 0; i < 3; i++)
            done(
                    "task",
                    "assisted",
                    new shuzhi.supervision.task.Command.Report("进展" + i, List.of()),
                    actor("329900-reform-head"));
        var year = Map.of("from", "2025-01-01", "until", "2025-12-31");
        assertThat(html("/task-scores", year, Language.CHINESE, "329900-government-head"))
                .contains("数州市发展和改革委员会");
        var words = new HashMap<>(year);
        words.put("body", "11329900MB9000090C");
        assertThat(html("/task-scores/{body}", words, Language.ENGLISH, "329900-government-head"))
                .contains("Reports, which do not count", "Result not accepted", "0 / 100");
    }
}
