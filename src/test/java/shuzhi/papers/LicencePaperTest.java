package shuzhi.papers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LicencePaperTest {
    @Test
    void everythingThatWasGrantedStandsOnTheLicence() {
        var licence = Samples.licence();
        var text = text(licence);
        assertThat(text)
                .contains("食品经营许可证", "证照编号：JY13207000000012")
                .contains("示例市𠮷祥餐饮服务有限公司", "91320700MA1XXXXXXX")
                .contains("2025年9月26日至2030年9月25日")
                .contains(Samples.BODY + "2025年9月26日")
                .contains("电子证照标识：" + licence.id());
        for (var content : licence.contents()) assertThat(text).contains(content.name(), content.value());
    }

    @Test
    void programsFindTheSameFactsInTheFile() {
        var licence = Samples.licence();
        var file = Parts.unpacked(licence.file(Face.Names.STANDARD)).orElseThrow();
        assertThat(new String(file.content("OFD.xml").orElseThrow(), StandardCharsets.UTF_8))
                .contains("<ofd:CustomData Name=\"licence-id\">" + licence.id() + "<")
                .contains("<ofd:CustomData Name=\"licence-number\">JY13207000000012<")
                .contains("<ofd:CustomData Name=\"valid-until\">2030-09-25<");
    }

    @ParameterizedTest(name = "{0} entries of {1} characters: {2} pages")
    @CsvSource({"0, 10, 1", "5, 20, 1", "8, 60, 2", "20, 60, 5", "40, 10, 5", "1, 2000, 5"})
    void longLicencesGoOnOverPages(int entries, int characters, int pages) {
        var licence = with(entries, characters, Optional.of(LocalDate.of(2030, 1, 1)));
        var sheets = licence.pages();
        assertThat(sheets.size()).isEqualTo(pages);
        for (var sheet : sheets) {
            assertThat(sheet.text().replace("\n", "")).contains("食品经营许可证", "电子证照标识");
            for (var item : sheet.items()) {
                if (!(item instanceof Sheet.Glyphs it)) continue;
                // entries end above code and seal
                assertThat(it.y()).as(it.text()).isBetween(20.0, it.text().contains("字") ? 140.0 : 200.0);
                assertThat(it.x() + it.width()).as(it.text()).isLessThan(297 - 13);
            }
        }
        var all = text(licence);
        for (int entry = 0; entry < entries; entry++) assertThat(all).contains("第" + entry + "项");
        if (pages > 1)
            assertThat(sheets.getLast().text().replace("\n", "")).contains("第 %d 页，共 %d 页".formatted(pages, pages));
    }

    @Test
    void aLicenceWithoutALimitSaysSo() {
        assertThat(text(with(1, 5, Optional.empty()))).contains("2025年9月26日至长期");
    }

    @Test
    void aLicenceThatEndsBeforeItBeginsIsAMistake() {
        assertThatThrownBy(() -> with(1, 5, Optional.of(Samples.DAY.minusDays(1))))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void itIsSignedByItsIssuer() {
        var key = Samples.key();
        var certificate = Samples.certificate(key);
        var signed = Samples.licence().signed(key, certificate, Samples.SIGNED);
        assertThat(Seal.verify(signed, certificate)).isInstanceOf(Seal.Intact.class);
    }

    private static LicencePaper with(int entries, int characters, Optional<LocalDate> until) {
        var contents = new ArrayList<LicencePaper.Content>();
        for (int entry = 0; entry < entries; entry++)
            contents.add(new LicencePaper.Content("第" + entry + "项", "字".repeat(characters)));
        var sample = Samples.licence();
        return new LicencePaper(
                sample.name(),
                sample.number(),
                sample.id(),
                sample.holder(),
                sample.holderCode(),
                List.copyOf(contents),
                sample.issuer(),
                sample.issued(),
                sample.from(),
                until,
                sample.checkAddress());
    }

    private static String text(LicencePaper licence) {
        return String.join("", licence.pages().stream().map(Sheet::text).toList())
                .replace("\n", "");
    }
}
