package shuzhi.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import shuzhi.approvals.Catalogue;
import shuzhi.approvals.Titles;
import shuzhi.approvals.Words;
import shuzhi.approvals.item.Definition;
import shuzhi.approvals.item.Stage;
import shuzhi.testing.House;
import shuzhi.words.Language;

/// The editor of the catalogue writes a new version, is told by the law what is wrong with it, mends and publishes it; and
/// people find services by pinyin and with typing errors. In both languages.
class EditorTest {
    private static final String EDITOR = "329900-approval-catalogue";

    @TempDir
    static @Nullable Path folder;

    private static @Nullable House house;

    @BeforeAll
    static void open() {
        boolean there = Browser.isThere();
        if (!there) System.out.println("skipped: chromium and chromedriver are not in /usr/bin (apt-get install both)");
        assumeTrue(there, "skipped: chromium and chromedriver are not in /usr/bin");
        house = House.open(folder().resolve("house"));
        house().officer(EDITOR);
    }

    @AfterAll
    static void close() {
        if (house != null) house.close();
    }

    @ParameterizedTest
    @EnumSource
    void aVersionIsDraftedCheckedMendedAndPublished(Language language) {
        var item = item(language == Language.CHINESE ? "company seal" : "fell trees");
        try (var browser = Browser.start(house(), language, folder().resolve("editor-" + language))) {
            browser.become(EDITOR);
            browser.open("/catalogue");
            assertThat(browser.all("tbody tr")).hasSizeGreaterThanOrEqualTo(40);
            browser.picture("catalogue");
            browser.press(item.name().in(language));
            assertThat(browser.shows(Words.KEEPS_THE_LAW)).isTrue();

            browser.press(Words.EDIT);
            browser.picture("edit");
            browser.type("definition.promised.amount", "900");
            browser.press(Words.SAVE_AS_DRAFT);
            assertThat(browser.seen(".notice.good")).isNotBlank();
            assertThat(browser.seen("main")).contains("优化营商环境条例 第三十六条", "promised: 900");
            browser.press(Titles.PUBLISH);
            assertThat(browser.seen(".notice")).contains("优化营商环境条例 第三十六条");
            browser.picture("breach");

            browser.press(Words.EDIT);
            assertThat(browser.value("definition.promised.amount")).isEqualTo("900");
            browser.type("definition.promised.amount", "2");
            browser.press(Words.SAVE_AS_DRAFT);
            assertThat(browser.shows(Words.KEEPS_THE_LAW)).isTrue();
            assertThat(browser.all("#differences ~ .scroll tbody tr"))
                    .singleElement()
                    .asString()
                    .startsWith("promised.amount");
            browser.press(Titles.CHECK);
            assertThat(browser.seen("main")).contains(Stage.CHECKED.in(language));

            browser.press(Words.PREVIEW);
            assertThat(browser.fact(Words.PROMISED_LIMIT)).startsWith("2 ");
            browser.picture("preview");
            browser.press(Words.BACK_TO_ITEM);
            browser.press(Titles.PUBLISH);
            assertThat(browser.seen("#versions ~ ul")).contains("2 " + Stage.IN_FORCE.in(language));
            browser.signOut();
            browser.open("/items/" + item.code());
            assertThat(browser.fact(Words.PROMISED_LIMIT)).startsWith("2 ");
        }
    }

    @ParameterizedTest
    @EnumSource
    void servicesAreFoundByPinyinWithErrorsAndByOccasion(Language language) {
        var licence = item("business licence").name().in(language);
        try (var browser = Browser.start(house(), language, folder().resolve("search-" + language))) {
            for (var typed : new String[] {"yingyezhizhao", "营业执造", "yyzz"}) {
                browser.open("/");
                browser.type("q", typed);
                browser.press(Words.SEARCH);
                assertThat(browser.all("main li a").getFirst()).as(typed).isEqualTo(licence);
            }
            browser.open("/");
            browser.picture("front");
            browser.press(shuzhi.approvals.Occasion.RESTAURANT);
            assertThat(browser.all("tbody tr")).hasSizeGreaterThan(2);
            browser.picture("occasion");
            browser.open("/journeys/industrial-construction");
            assertThat(browser.seen("main")).contains("苏政办发〔2017〕92号", "苏政办发〔2019〕53号");
            browser.picture("journey");
            browser.open("/items/" + item("identity card").code());
            browser.picture("guide-fee");
        }
    }

    private static Definition item(String english) {
        return Catalogue.items().stream()
                .filter(it -> it.name().en().contains(english))
                .findFirst()
                .orElseThrow();
    }

    private static Path folder() {
        if (folder == null) throw new IllegalStateException("no folder was given");
        return folder;
    }

    private static House house() {
        if (house == null) throw new IllegalStateException("the house is not open");
        return house;
    }
}
