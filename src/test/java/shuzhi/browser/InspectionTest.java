package shuzhi.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import shuzhi.conduct.Titles;
import shuzhi.conduct.Words;
import shuzhi.conduct.hazard.Status;
import shuzhi.ledger.Context;
import shuzhi.testing.House;
import shuzhi.web.Desk;
import shuzhi.words.Language;

/// From a sealed draw to a hazard that somebody else has verified, on a telephone, in both languages (rules F-09,
/// F-10):
/// who gives the lot sees neither seed nor pool, a stranger does the draw again, what was found on the spot is a
/// hazard, and who removed it is not offered to verify it.
class InspectionTest {
    private static final String LEAD = "329900-approval-reviewer";
    private static final String SECOND = "329900-approval-approver";
    private static final String COUNTY = "329901-approval-reviewer";
    private static final String OWNER = "329900-market-approver";
    private static final String MARKET = "11329900MB90000319";
    private static final List<String> NAMES = List.of("甲", "乙", "丙", "丁", "戊", "己");

    @TempDir
    static Path folder;

    private static Optional<House> house = Optional.empty();

    @BeforeAll
    static void open() throws IOException {
        if (!Browser.isThere()) System.out.println("SKIPPED: Chromium and its driver are absent");
        Assumptions.assumeTrue(Browser.isThere());
        var opened = House.open(Files.createDirectories(folder.resolve("house")));
        for (var post : List.of(LEAD, SECOND, COUNTY, OWNER)) opened.officer(post);
        NAMES.forEach(it -> enter(opened, "乙戊".contains(it) ? COUNTY : LEAD, "示例" + it + "便民服务中心"));
        house = Optional.of(opened);
    }

    /// A site in the register of the place of a post; a post of a county may do so, too.
    private static void enter(House opened, String code, String name) {
        var post = opened.app().ground().org().post(code).orElseThrow();
        var enter = new shuzhi.conduct.site.Command.Enter(post.place(), name, shuzhi.conduct.site.Kind.SERVICE, MARKET);
        var actor = new shuzhi.org.Actor("lead", code, post.body(), post.place(), post.roles());
        assertThat(Desk.mayGive(enter.getClass(), actor, "329900000000")).isTrue();
        assertThat(opened.app().ask(shuzhi.ledger.Request.of("site", enter.file(), enter, actor)))
                .isInstanceOf(shuzhi.ledger.Answer.Done.class);
    }

    @AfterAll
    static void close() {
        house.ifPresent(House::close);
    }

    @ParameterizedTest
    @EnumSource
    void fromADrawToAVerifiedHazard(Language language) throws IOException {
        try (var browser = Browser.start(
                house.orElseThrow(), language, Files.createDirectories(folder.resolve(language.name())))) {
            browser.width(Browser.NARROW);
            preparesAndSeals(browser, language);
            anotherGivesTheLot(browser, language);
            nobodyElseKnowsWhom(browser, language);
            recordsOnTheSpot(browser, language);
            aStrangerDoesTheDrawAgain(browser, language);
            grades(browser, language);
            removes(browser, language);
            verifies(browser, language);
        }
    }

    /// Three places, one of them in a county, others in each language, because both runs share a house.
    private static List<String> pool(Language language) {
        return NAMES.subList(language == Language.CHINESE ? 0 : 3, language == Language.CHINESE ? 3 : 6).stream()
                .map(it -> "示例" + it + "便民服务中心")
                .toList();
    }

    private static void preparesAndSeals(Browser browser, Language language) {
        browser.become(LEAD);
        browser.open("/inspections/new?act=Prepare");
        browser.type("theme", "办公场所安全检查");
        browser.day("day", LocalDate.now(Context.ZONE));
        browser.tick(post(LEAD, language));
        browser.tick(post(SECOND, language));
        browser.tick(post(COUNTY, language));
        browser.press(Titles.PREPARE);
        browser.press(Titles.SEAL);
        assertThat(browser.value("seed")).as("a seed that nobody guesses").matches("[0-9a-f]{32}");
        pool(language).forEach(browser::tick);
        browser.press(Titles.SEAL);
        assertThat(browser.all("main button, main a.button"))
                .as("who sealed it cannot give the lot")
                .doesNotContain(Titles.CAST_LOT.in(language));
    }

    private static String post(String code, Language language) {
        var org = house.orElseThrow().app().ground().org();
        var post = org.post(code).orElseThrow();
        var body = org.body(post.body()).orElseThrow().name().in(language);
        return body + (language == Language.CHINESE ? " " : ", ") + post.title().in(language);
    }

    /// Somebody of a county on the team of the city, who finds it in the own list.
    private static void anotherGivesTheLot(Browser browser, Language language) {
        browser.become(COUNTY);
        openFirst(browser, "/inspections");
        assertThat(browser.seen("main")).as("the pool is sealed").doesNotContain(pool(language));
        browser.press(Titles.CAST_LOT);
        browser.press(Titles.CAST_LOT);
    }

    private static void openFirst(Browser browser, String list) {
        browser.open(list);
        browser.press(browser.all("tbody td:first-child a").getFirst());
    }

    private static void nobodyElseKnowsWhom(Browser browser, Language language) {
        browser.signOut();
        openFirst(browser, "/draws");
        assertThat(browser.shows(Words.DRAW_PENDING)).isTrue();
        assertThat(browser.seen("main")).doesNotContain(pool(language));
        browser.become(OWNER);
        browser.open("/inspections");
        assertThat(browser.seen("main")).doesNotContain(pool(language)).doesNotContain("安全检查");
    }

    private static void recordsOnTheSpot(Browser browser, Language language) throws IOException {
        browser.become(LEAD);
        openFirst(browser, "/inspections");
        browser.press(Titles.START);
        browser.type("arrived", "09:30");
        browser.type("left", "10:40");
        browser.type("location", "一楼大厅");
        browser.tick(post(LEAD, language));
        browser.tick(post(SECOND, language));
        browser.upload("photos.0.file", photograph("现场照片.png"));
        browser.type("findings.0.what", "疏散通道堆放杂物");
        browser.choose("findings.0.route", "HAZARD");
        browser.choose("findings.0.kind", "PASSAGES");
        browser.choose("findings.0.owner", MARKET);
        browser.tick("rightsTold", "true");
        browser.choose("signature", "SIGNED");
        browser.picture("inspection-record");
        browser.press(Titles.WRITE);
        assertThat(browser.fact(Words.STATUS)).isEqualTo(shuzhi.conduct.inspection.Status.RECORDED.in(language));
        assertThat(browser.shows(Words.LOOKS))
                .as("every look before it started is shown")
                .isTrue();
        browser.picture("inspection");
    }

    private static Path photograph(String name) throws IOException {
        var file = folder.resolve(name);
        ImageIO.write(new BufferedImage(40, 30, BufferedImage.TYPE_INT_RGB), "png", file.toFile());
        return file;
    }

    private static void aStrangerDoesTheDrawAgain(Browser browser, Language language) {
        browser.signOut();
        openFirst(browser, "/draws");
        assertThat(browser.shows(Words.HOLDS)).isTrue();
        assertThat(browser.seen("main")).contains(pool(language));
        browser.picture("draw");
    }

    private static void grades(Browser browser, Language language) {
        browser.become(SECOND);
        Browser.await("the finding has become a hazard", () -> {
            browser.open("/hazards?tab=TO_VERIFY");
            return !browser.all("tbody tr").isEmpty();
        });
        browser.press(browser.all("tbody td:first-child a").getFirst());
        browser.press(Titles.GRADE);
        browser.choose("level", "GENERAL");
        browser.type("reason", "当场可以整改");
        browser.press(Titles.GRADE);
        assertThat(browser.fact(Words.STATUS)).isEqualTo(Status.GRADED.in(language));
    }

    private static void removes(Browser browser, Language language) throws IOException {
        browser.become(OWNER);
        openFirst(browser, "/hazards");
        browser.press(Titles.SET_PLAN);
        browser.type("responsibility", "办公室主任");
        browser.type("measures", "清理并每周自查");
        browser.type("funds", "办公经费");
        browser.day("due", LocalDate.now(Context.ZONE).plusDays(5));
        browser.type("emergencyPlan", "专人值守");
        browser.press(Titles.SET_PLAN);
        browser.press(Titles.RECTIFY);
        browser.type("result", "已清理");
        browser.upload("after.0.file", photograph("整改后.png"));
        browser.press(Titles.RECTIFY);
        assertThat(browser.fact(Words.STATUS)).isEqualTo(Status.RECTIFIED.in(language));
        assertThat(browser.all("main button, main a.button"))
                .as("who removed it cannot verify it")
                .doesNotContain(Titles.VERIFY.in(language));
    }

    private static void verifies(Browser browser, Language language) {
        browser.become(SECOND);
        openFirst(browser, "/hazards?tab=TO_VERIFY");
        browser.press(Titles.VERIFY);
        browser.tick("passed", "true");
        browser.type("findings", "现场复查，隐患已消除");
        browser.press(Titles.VERIFY);
        assertThat(browser.fact(Words.STATUS)).isEqualTo(Status.CLOSED.in(language));
        browser.picture("hazard");
    }
}
