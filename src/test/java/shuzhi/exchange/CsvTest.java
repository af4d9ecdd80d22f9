package shuzhi.exchange;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Tables written and read.
class CsvTest {
    private static byte[] written(boolean mark, List<List<String>> rows) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var writer = new CsvWriter(bytes, mark)) {
            for (var row : rows) writer.row(row);
        }
        return bytes.toByteArray();
    }

    private static List<List<String>> read(byte[] bytes) throws IOException {
        var rows = new ArrayList<List<String>>();
        try (var reader = new CsvReader(new ByteArrayInputStream(bytes))) {
            for (var row = reader.next(); row.isPresent(); row = reader.next())
                rows.add(row.get().cells());
        }
        return rows;
    }

    private static List<List<String>> read(String text) throws IOException {
        return read(text.getBytes(UTF_8));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "=1+1",
                "+1",
                "-1+2",
                "-A1",
                "@SUM(A1)",
                "＝1",
                "＋1",
                "－1",
                "＠a",
                "\t=1",
                "\r=1",
                "\n=1",
                " =1",
                "\u3000=1",
                "\u00A0=1",
                "\uFEFF=1",
                "\u200B=1",
                "-",
                "=\"a\",b",
                "\t",
                "\u0000=1"
            })
    void noCellIsAFormula(String cell) throws IOException {
        assertThat(read(written(false, List.of(List.of("a", cell))))).containsExactly(List.of("a", "'" + cell));
    }

    @ParameterizedTest
    @ValueSource(strings = {"-8", "-3.5", "受理", "a=b", "1-2", "", "'", "a'b", "x@y", "\uD83D\uDE00"})
    void otherCellsStayAsTheyAre(String cell) throws IOException {
        assertThat(read(written(true, List.of(List.of(cell, "b"))))).containsExactly(List.of(cell, "b"));
    }

    @Test
    void bytesAreThoseOfTheStandard() throws IOException {
        assertThat(written(true, List.of(List.of("a", "b \"c\"", "d,e", "f\ng"), List.of("", "", "", ""))))
                .isEqualTo("\uFEFFa,\"b \"\"c\"\"\",\"d,e\",\"f\ng\"\r\n,,,\r\n".getBytes(UTF_8));
    }

    @Test
    void whatIsWrittenReadsBack() throws IOException {
        var pieces = List.of("受理", "\"", ",", "\r\n", "\n", "\r", " ", "a", "😀", ";", "'", "");
        for (int seed = 0; seed < 300; seed++) {
            var random = new Random(seed);
            int width = 1 + random.nextInt(5);
            var rows = new ArrayList<List<String>>();
            for (int i = random.nextInt(6); i > 0; i--)
                rows.add(IntStream.range(0, width)
                        .mapToObj(_ -> "x".repeat(random.nextInt(2))
                                + pieces.get(random.nextInt(pieces.size()))
                                + pieces.get(random.nextInt(pieces.size())))
                        .map(String::strip)
                        .toList());
            assertThat(read(written(random.nextBoolean(), rows)))
                    .as("seed " + seed)
                    .isEqualTo(rows);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"a,b\nc,d", "a,b\r\nc,d\r\n", "a,b\rc,d\r", "\uFEFFa,b\n\nc,d\n\n", "\"a\",\"b\"\nc,\"d\""})
    void everyLineEndIsRead(String text) throws IOException {
        assertThat(read(text)).containsExactly(List.of("a", "b"), List.of("c", "d"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "GBK", "GB18030"})
    void theEncodingIsFound(String name) throws IOException {
        var text = "事项,部门\n建筑工程施工许可,住房和城乡建设局\n".repeat(5000);
        assertThat(read(text.getBytes(Charset.forName(name))))
                .hasSize(10_000)
                .contains(List.of("建筑工程施工许可", "住房和城乡建设局"));
    }

    @Test
    void aWrongRowIsNamed() {
        var narrow = catchThrowableOfType(BadFile.class, () -> read("a,b\n\"c\nc\",d\ne\n"));
        assertThat(narrow.line()).isEqualTo(4);
        assertThat(narrow.text().zh()).contains("第4行").contains("应有2格");
        assertThat(narrow.text().en()).contains("Line 4").contains("2 cells");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a,\"b", "a\"b,c", "\"a\"b,c", "a,b\nc,d,e"})
    void brokenRowsAreRefused(String text) {
        assertThatThrownBy(() -> read(text)).isInstanceOf(BadFile.class);
    }

    @Test
    void bytesOfNoEncodingAreRefused() {
        assertThatThrownBy(() -> read(new byte[] {'a', ',', (byte) 0xff, (byte) 0xff, '\n', 'b', ',', 'c'}))
                .isInstanceOf(BadFile.class);
    }
}
