package shuzhi.papers;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DocxTest {
    @Test
    void theSamePaperGivesTheSameBytes() throws Exception {
        var first = Docx.write(Samples.report());
        // a packer that writes the time of day would show it now
        Thread.sleep(2_100);
        assertThat(Docx.write(Samples.report())).isEqualTo(first);
    }

    @Test
    void everythingIsInIt() throws IOException {
        try (var document = new XWPFDocument(new ByteArrayInputStream(Docx.write(Samples.report())));
                var extractor = new XWPFWordExtractor(document)) {
            var text = extractor.getText();
            assertThat(text)
                    .contains("示例市发展和改革委员会文件", "示发改〔2025〕12号", "市人民政府：", "一、行政审批提质增效", "（一）主要指标", "1. 存在问题")
                    .contains("鹿𠮷镇", "2025年12月", "附件：1. 数据项口径与依据清单", "抄送：市委办公室", "2025年12月31日印发");
            assertThat(document.getFootnotes().stream().filter(it -> it.getId().intValue() > 0))
                    .hasSize(Samples.report().notes().size());
            var properties = document.getProperties();
            assertThat(properties.getCoreProperties().getTitle()).isEqualTo("2025年度述职报告");
            assertThat(properties
                            .getCustomProperties()
                            .getProperty("ledger-position")
                            .getLpwstr())
                    .isEqualTo("104882");
            assertThat(properties.getExtendedProperties().getApplication()).isEqualTo("Shuzhi");
        }
    }

    @Test
    void theMeasuresOfThePage() {
        var parts = Parts.unpacked(Docx.write(Samples.report())).orElseThrow();
        assertThat(text(parts, "word/document.xml"))
                .contains("w:w=\"11906\" w:h=\"16838\"")
                .contains("w:top=\"2098\"", "w:left=\"1587\"", "w:right=\"1474\"", "w:bottom=\"1984\"")
                .contains("w:type=\"lines\" w:linePitch=\"579\"")
                .contains(
                        "w:eastAsia=\"仿宋_GB2312\"",
                        "w:eastAsia=\"黑体\"",
                        "w:eastAsia=\"楷体_GB2312\"",
                        "w:eastAsia=\"方正小标宋简体\"");
    }

    @Test
    void samplesForTheEye() throws IOException {
        var folder =
                Path.of(System.getProperty("basedir", ""), "target", "docx").toAbsolutePath();
        Files.createDirectories(folder);
        Files.write(folder.resolve("report.docx"), Docx.write(Samples.report()));
        Files.write(folder.resolve("letter.docx"), Docx.write(Samples.letter().paper()));
        Files.writeString(folder.resolve("report.html"), HtmlText.write(Samples.report()));
        assertThat(folder.resolve("report.docx")).isNotEmptyFile();
    }

    /// With an office program on this machine: the same words take the same lines and pages in its hands.
    @Test
    void anOfficeProgramShows22LinesOf28Characters(@TempDir Path folder) throws Exception {
        var office = Path.of("/usr/bin/soffice");
        var reader = Path.of("/usr/bin/pdftotext");
        boolean there = Files.isExecutable(office) && Files.isExecutable(reader);
        if (!there) System.out.println("SKIPPED: soffice or pdftotext is absent, the DOCX page is not checked");
        Assumptions.assumeTrue(there, "soffice or pdftotext is absent");
        var paper = Paper.chinese(
                "题", "机关", Samples.DAY, List.of(Block.paragraph("字".repeat(28 * 22 * 2 - 2)), Block.paragraph("末")));
        Files.write(folder.resolve("page.docx"), Docx.write(paper));
        run(
                folder,
                office.toString(),
                "-env:UserInstallation=" + folder.resolve("home").toUri(),
                "--headless",
                "--convert-to",
                "pdf",
                "page.docx");
        run(folder, reader.toString(), "-layout", "page.pdf", "page.txt");
        var pages = Files.readString(folder.resolve("page.txt")).split("\f");
        assertThat(pages).hasSizeGreaterThanOrEqualTo(3);
        for (int page = 0; page < 2; page++) {
            var lines = pages[page]
                    .lines()
                    .map(String::strip)
                    .filter(it -> it.startsWith("字"))
                    .toList();
            assertThat(lines).hasSize(22);
            assertThat(lines.subList(1, 22)).allMatch(it -> it.length() == 28);
            assertThat(pages[page].replace(" ", "")).contains("—" + (page + 1) + "—");
        }
        assertThat(pages[2]).contains("末");
    }

    private static void run(Path folder, String... command) throws Exception {
        var process = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("log").toFile())
                .start();
        assertThat(process.waitFor(120, TimeUnit.SECONDS)).isTrue();
    }

    private static String text(Parts parts, String name) {
        return new String(parts.content(name).orElseThrow(), StandardCharsets.UTF_8);
    }
}
