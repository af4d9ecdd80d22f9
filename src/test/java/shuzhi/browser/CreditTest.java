package shuzhi.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import shuzhi.codes.UnifiedCode;
import shuzhi.credit.Labels;
import shuzhi.credit.Party;
import shuzhi.credit.Regime;
import shuzhi.credit.Titles;
import shuzhi.credit.Words;
import shuzhi.credit.objection.Finding;
import shuzhi.credit.penalty.Command;
import shuzhi.credit.penalty.Sanction;
import shuzhi.credit.penalty.SanctionKind;
import shuzhi.credit.publication.Rules;
import shuzhi.credit.repair.Status;
import shuzhi.ledger.Answer;
import shuzhi.ledger.Request;
import shuzhi.org.Actor;
import shuzhi.org.Role;
import shuzhi.testing.House;
import shuzhi.words.Language;

/// Search, objection and repair in a browser, in both languages (rules C-14, C-15, C-20): a stranger finds what is
/// published, who is concerned objects and asks for repair, the office passes on and accepts, who decided answers and
/// repairs, and then nothing is published any more.
class CreditTest {
    private static final String OFFICE = "329900-reform-reviewer";
    private static final String APPROVER = "329900-market-approver";
    private static final String MARKET = "11329900MB90000319";
    private static final String FIRM = "credit-firm";

    @TempDir
    static Path folder;

    private static Optional<House> house = Optional.empty();

    @BeforeAll
    static void open() throws IOException {
        if (!Browser.isThere()) System.out.println("SKIPPED: Chromium and its driver are absent");
        Assumptions.assumeTrue(Browser.isThere());
        var opened = House.open(Files.createDirectories(folder.resolve("house")));
        opened.officer(OFFICE);
        opened.officer(APPROVER);
        opened.applicant(FIRM, "示例经办人");
        house = Optional.of(opened);
    }

    @AfterAll
    static void close() {
        house.ifPresent(House::close);
    }

    private static Actor market(String kind, Role role) {
        var post = "329900-market-" + kind;
        return new Actor(post, post, MARKET, "329900000000", Set.of(role));
    }

    private static void ask(String thing, String file, Object command, Actor actor) {
        assertThat(house.orElseThrow().app().ask(Request.of(thing, file, command, actor)))
                .isInstanceOf(Answer.Done.class);
    }

    /// A small fine that is decided, published, served, paid and performed.
    private static void penalty(String file, Party party) {
        var today = LocalDate.now(shuzhi.ledger.Context.ZONE);
        var officer = market("reviewer", Role.REVIEWER);
        ask(
                "penalty",
                file,
                new Command.PunishOnSpot(
                        party,
                        "未亮照经营",
                        "现场检查发现",
                        "市场主体登记管理条例 第四十八条",
                        today.minusDays(1),
                        new Sanction(SanctionKind.FINE, Optional.of(BigDecimal.valueOf(1_000)), Optional.empty()),
                        List.of("329900-market-reviewer", "329900-market-window"),
                        Regime.CREDIT,
                        Optional.empty()),
                officer);
        Browser.await(
                "the penalty has its publication",
                () -> house.orElseThrow()
                        .app()
                        .ground()
                        .state(Rules.PUBLICATION, Rules.file(file))
                        .facts()
                        .isPresent());
        ask("publication", Rules.file(file), new shuzhi.credit.publication.Command.Publish(), officer);
        ask("penalty", file, new Command.Serve(today, "当场交付", true), officer);
        ask("penalty", file, new Command.Pay(today, BigDecimal.valueOf(1_000), "票1"), officer);
        ask("penalty", file, new Command.Confirm("已改正", List.of()), officer);
    }

    @ParameterizedTest
    @EnumSource
    void fromTheSearchToTheRepair(Language language) throws IOException {
        boolean chinese = language == Language.CHINESE;
        var seventeen = "91329900ME000000" + (chinese ? "1" : "2");
        var code = seventeen + UnifiedCode.checkCharacter(seventeen);
        var name = chinese ? "数州浏览示例有限公司" : "数州查询示例有限公司";
        penalty("browser-" + language.name(), new Party(name, code, Optional.of("示例负责人")));
        try (var browser = Browser.start(
                house.orElseThrow(), language, Files.createDirectories(folder.resolve(language.name())))) {
            finds(browser, name, code);

            bound(browser, name, code, language);
            browser.become(FIRM);
            browser.open("/credit/" + code);
            browser.press(Words.OBJECT);
            browser.choose("complaint", "WRONG");
            browser.type("statement", "罚款金额与决定书不一致");
            browser.press(Titles.RAISE);
            var objection = browser.address();

            browser.become(OFFICE);
            browser.open(objection);
            browser.press(Titles.FORWARD);
            marked(browser, code, true);

            browser.become(APPROVER);
            browser.open(objection);
            browser.press(Titles.ANSWER);
            browser.choose("finding", "KEPT");
            browser.type("answer", "经核查，与决定书一致");
            browser.press(Titles.ANSWER);
            assertThat(browser.fact(Labels.FINDING)).isEqualTo(Finding.KEPT.in(language));
            marked(browser, code, false);

            var repair = asksForRepair(browser, code);
            browser.become(OFFICE);
            browser.open(repair);
            assertThat(browser.seen("main")).contains(Words.CONDITIONS.in(language));
            browser.picture("credit-conditions");
            browser.press(Titles.ACCEPT);
            browser.tick("performed", "true");
            browser.tick("complex", "false");
            browser.press(Titles.ACCEPT);
            assertThat(browser.fact(Words.STATUS)).isEqualTo(Status.ACCEPTED.in(language));

            browser.become(APPROVER);
            browser.open(repair);
            browser.press(Titles.CONFIRM);
            browser.type("opinion", "同意修复");
            browser.press(Titles.CONFIRM);
            assertThat(browser.fact(Words.STATUS)).isEqualTo(Status.REPAIRED.in(language));

            Browser.await("nothing is published of it any more", () -> {
                browser.open("/credit?q=" + code);
                return browser.shows(Words.NOTHING_FOUND);
            });
            for (var path : List.of(
                    "/publications?tab=OVER",
                    "/publications/rates",
                    "/penalties",
                    "/monitoring",
                    "/measures",
                    "/repairs")) browser.open(path);
        }
    }

    /// The account asks with the code and a proof, and the office looks at it (rule C-20).
    private static void bound(Browser browser, String name, String code, Language language) throws IOException {
        browser.become(FIRM);
        browser.open("/bindings");
        browser.type("code", code);
        browser.press(Words.BIND);
        browser.pick(Words.BIND_TO);
        browser.type("organisation", name);
        browser.upload("proof.0.file", Files.writeString(folder.resolve("proof.pdf"), "%PDF-1.4\n%%EOF\n"));
        browser.press(Titles.BINDING_ASK);
        var binding = browser.address();
        browser.become(OFFICE);
        browser.open(binding);
        browser.press(Titles.BINDING_ACCEPT);
        browser.type("seen", "营业执照与授权书一致");
        browser.press(Titles.BINDING_ACCEPT);
        assertThat(browser.fact(Words.STATUS)).contains(shuzhi.credit.binding.Status.BOUND.in(language));
    }

    /// By a part of the name and by the code, wide and narrow.
    private static void finds(Browser browser, String name, String code) {
        browser.open("/credit");
        browser.type("q", name.substring(2, 6));
        browser.press(Words.FIND);
        browser.press(name);
        assertThat(browser.seen("main")).contains(name, code);
        browser.picture("credit-report");
        browser.width(Browser.NARROW);
        browser.open("/credit/" + code);
        browser.picture("credit-report-narrow");
        browser.open("/credit?q=" + code);
        assertThat(browser.seen("main")).contains(name);
        browser.open("/credit/penalties");
        browser.open("/credit/measures");
        browser.width(Browser.WIDE);
    }

    private static void marked(Browser browser, String code, boolean marked) {
        Browser.await("the record is " + (marked ? "" : "not ") + "marked", () -> {
            browser.open("/credit/" + code);
            return browser.shows(Words.OBJECTED) == marked;
        });
    }

    private static String asksForRepair(Browser browser, String code) {
        browser.become(FIRM);
        browser.open("/credit/" + code);
        browser.press(Words.ASK_REPAIR);
        browser.tick("pledge", "true");
        browser.type("statement", "罚款已缴清，行为已改正");
        browser.press(Titles.ASK);
        return browser.address();
    }
}
