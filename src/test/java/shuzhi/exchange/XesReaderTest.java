package shuzhi.exchange;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// What real logs do, and what no log may do.
class XesReaderTest {
    /// Takes a whole log into memory.
    static final class Kept implements XesReader.Receiver {
        Log header = Log.EMPTY;
        final List<Trace> traces = new ArrayList<>();
        boolean complete;

        @Override
        public void header(Log log) {
            header = log;
        }

        @Override
        public void trace(Trace trace) {
            traces.add(trace);
        }

        @Override
        public void complete() {
            complete = true;
        }
    }

    static Kept read(byte[] bytes) {
        var kept = new Kept();
        XesReader.read(new ByteArrayInputStream(bytes), kept);
        return kept;
    }

    private static Kept read(String xml) {
        return read(xml.getBytes(UTF_8));
    }

    private static Event event(String attributes) {
        return read("<log><trace><event>" + attributes + "</event></trace></log>")
                .traces
                .getFirst()
                .events()
                .getFirst();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "xmlns='http://www.xes-standard.org/'", "xmlns='http://www.xes-standard.org'"})
    void everyNamespaceVariantIsRead(String namespace) {
        var log = read(
                "<log xes.version='1.0' " + namespace + "><trace><string key='concept:name' value='7'/></trace></log>");
        assertThat(log.traces.getFirst().name()).contains("7");
        assertThat(log.complete).isTrue();
    }

    @Test
    void byteOrderMarkIsRead() {
        assertThat(read("\uFEFF<?xml version='1.0' encoding='UTF-8'?><log><trace/></log>").traces)
                .hasSize(1);
    }

    @Test
    void headerComesWithNestedAttributesAndNamesWithSpaces() {
        var log = read("""
                <log xes.features="nested-attributes">
                  <extension name="Time" prefix="time" uri="http://www.xes-standard.org/time.xesext"/>
                  <global scope="trace"><date key="deadline" value="1970-01-01T00:00:00.000+01:00"/></global>
                  <classifier name="Activity classifier" keys="concept:name lifecycle:transition"/>
                  <float key="mean" value="4.13"><float key="R 1" value="1"><int key="deep" value="2"/></float></float>
                </log>
                """).header;
        assertThat(log.features()).isEqualTo("nested-attributes");
        assertThat(log.extensions()).extracting(Log.Extension::prefix).containsExactly("time");
        assertThat(log.globals().getFirst().attributes().getFirst().value()).startsWith("1970");
        assertThat(log.classifiers())
                .containsExactly(new Log.Classifier(
                        "Activity classifier", Optional.empty(), "concept:name lifecycle:transition"));
        assertThat(log.attributes().getFirst().children().getFirst().children())
                .containsExactly(Attribute.of(Attribute.Type.INT, "deep", "2"));
    }

    @Test
    void listsOfBothSchemasAreEqual() {
        var open = event("<list key='l'><string key='a' value='1'/></list>");
        var ieee = event("<list key='l'><values key='x'><string key='a' value='1'/></values></list>");
        assertThat(open).isEqualTo(ieee);
        assertThat(event("<container key='c'><id key='a' value='1'/></container>")
                        .attributes()
                        .getFirst()
                        .type())
                .isEqualTo(Attribute.Type.CONTAINER);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(textBlock = """
            2011-10-11T13:42:22.688+02:00,      2011-10-11, 2011-10-11T11:42:22.688Z
            2011-10-11T13:42:22+02:00,          2011-10-11, 2011-10-11T11:42:22Z
            2010-12-31T23:30:00-05:00,          2010-12-31, 2011-01-01T04:30:00Z
            2011-01-01T00:30:00+01:00,          2011-01-01, 2010-12-31T23:30:00Z
            2011-10-11T13:42:22Z,               2011-10-11, 2011-10-11T13:42:22Z
            2011-10-11T13:42:22,                2011-10-11, 2011-10-11T05:42:22Z
            2011-10-11T13:42:22.1234567891Z,    2011-10-11, 2011-10-11T13:42:22.123456789Z
            """)
    void datesKeepTheirLocalDayAndTheirInstant(String written, String day, String instant) {
        var stamp = event("<date key='time:timestamp' value='" + written + "'/>")
                .time()
                .orElseThrow();
        assertThat(stamp.date()).hasToString(day);
        assertThat(stamp.instant()).hasToString(instant);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "2011-10-11",
                "2011-13-01T00:00:00",
                "2011-02-30T00:00:00Z",
                "2011-10-11T13:42:22.Z",
                "2011-10-11T13:42:22+0200",
                "2011-10-11T13:42:22+15:00",
                "2011-10-11T25:00:00",
                "11/10/2011 13:42:22pm"
            })
    void aBadDateIsRefusedWithItsPlace(String written) {
        var bad = catchThrowableOfType(BadFile.class, () -> event("\n<date key='due' value='" + written + "'/>"));
        assertThat(bad.line()).isEqualTo(2);
        assertThat(bad.text().zh()).contains("第2行").contains("due");
        assertThat(bad.text().en()).contains("Line 2").contains("due");
    }

    @Test
    void defaultsAndMissingValuesAreUnknown() {
        var event = event("<date key='time:timestamp' value='1970-01-01T00:00:00.000+01:00'/>"
                + "<string key='Resource' value='me'/>");
        assertThat(event.time()).isEmpty();
        assertThat(event.resource()).isEmpty();
        assertThat(event.value("Resource")).contains("me");
        var trace = new Trace(List.of(Attribute.of(Attribute.Type.STRING, "department", "UNKNOWN")), List.of());
        assertThat(LogCases.RECEIPT.aCase(trace).department()).isEmpty();
    }

    @Test
    void datesAndBooleansMayBeStringsAndKeysMayHaveBrackets() {
        var event = event("<string key='(case) Fee [EUR]' value='TRUE'/>"
                + "<string key='dateFinished' value='2011-10-11 13:42:22'/>");
        assertThat(event.value("(case) Fee [EUR]")).contains("TRUE");
        assertThat(event.value("dateFinished")).contains("2011-10-11 13:42:22");
    }

    @Test
    void eventsOfOneInstantKeepTheOrderOfTheFile() {
        var event = "<event><string key='concept:name' value='%s'/><date key='time:timestamp' value='%s'/></event>";
        var trace = read("<log><trace>"
                        + event.formatted("late", "2011-10-12T00:00:00Z")
                        + event.formatted("one", "2011-10-11T02:00:00+02:00")
                        + event.formatted("two", "2011-10-11T00:00:00Z")
                        + event.formatted("three", "2011-10-11T01:00:00+01:00")
                        + "</trace></log>")
                .traces
                .getFirst();
        assertThat(CaseSpan.of(trace).events())
                .extracting(it -> it.activity().orElse(""))
                .containsExactly("one", "two", "three", "late");
        assertThat(CaseSpan.of(trace).inOrder()).isFalse();
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            no XML                      | case,event
            empty                       | ''
            another root                | <html/>
            text between elements       | <log>text</log>
            unknown element             | <log><trace><thing key="a" value="b"/></trace></log>
            key missing                 | <log><trace><string value="b"/></trace></log>
            value missing               | <log><trace><string key="b"/></trace></log>
            header after a trace        | <log><trace/><string key="a" value="b"/></log>
            event without a trace       | <log><event/></log>
            cut off                     | <log><trace>
            something after the end     | <log></log><log></log>
            undeclared entity           | <log><trace><string key="a" value="&x;"/></trace></log>
            a DTD                       | <!DOCTYPE log><log/>
            an external entity          | <!DOCTYPE log [<!ENTITY x SYSTEM "file:///etc/passwd">]><log><string key="a" value="&x;"/></log>
            a billion laughs            | <!DOCTYPE log [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;">]><log>&b;</log>
            """)
    void whatIsNoLogIsRefused(String what, String xml) {
        var bad = catchThrowableOfType(BadFile.class, () -> read(xml));
        assertThat(bad).as(what).isNotNull();
        assertThat(bad.text().zh()).isNotBlank();
        assertThat(bad.text().en()).isNotBlank().doesNotContain("root:");
    }

    @Test
    void wrongEncodingAndEndlessNestingAreRefused() {
        assertThatThrownBy(() -> read(new byte[] {'<', 'l', 'o', 'g', '>', (byte) 0xff, (byte) 0xfe}))
                .isInstanceOf(BadFile.class);
        assertThatThrownBy(() -> event("<string key='a' value='b'>".repeat(200) + "</string>".repeat(200)))
                .isInstanceOf(BadFile.class);
        int depth = XesReader.DEEPEST - 1;
        assertThat(event("<string key='a' value='b'>".repeat(depth) + "</string>".repeat(depth))
                        .attributes())
                .hasSize(1);
    }

    @Test
    void aTruncatedLogIsNeverComplete() throws IOException {
        var packed = Files.readAllBytes(Shared.file("logs/receipt.xes.gz"));
        byte[] plain;
        try (var unpacked = new GZIPInputStream(new ByteArrayInputStream(packed))) {
            plain = unpacked.readAllBytes();
        }
        var text = new String(plain, UTF_8);
        int end = text.substring(0, text.lastIndexOf("</log>")).getBytes(UTF_8).length + "</log>".length();
        var random = new Random(20261124);
        for (int i = 0; i < 50; i++) {
            assertRefused(Arrays.copyOf(plain, random.nextInt(end)));
            assertRefused(Arrays.copyOf(packed, random.nextInt(packed.length)));
        }
        assertRefused(Arrays.copyOf(packed, packed.length - 1));
        assertRefused(Arrays.copyOf(plain, end - 1));
    }

    @Test
    void aDamagedArchiveIsRefused() throws IOException {
        var buffer = new ByteArrayOutputStream();
        try (var gzip = new GZIPOutputStream(buffer)) {
            gzip.write("<log><trace/></log>".getBytes(UTF_8));
        }
        assertThat(read(buffer.toByteArray()).complete).isTrue();
        var bytes = buffer.toByteArray();
        bytes[bytes.length - 6] ^= 1;
        assertRefused(bytes);
    }

    private static void assertRefused(byte[] bytes) {
        var kept = new Kept();
        assertThatThrownBy(() -> XesReader.read(new ByteArrayInputStream(bytes), kept))
                .as(bytes.length + " bytes")
                .isInstanceOf(BadFile.class);
        assertThat(kept.complete).isFalse();
    }

    /// A log of about 100 MB that is never in memory: what stays behind after reading it is next to nothing.
    @Test
    @Tag("full")
    void memoryDoesNotGrowWithTheLog() {
        var trace = "<trace>"
                + "<event><string key='concept:name' value='审核'/><date key='time:timestamp' value='2025-01-02T03:04:05+08:00'/></event>"
                        .repeat(50)
                + "</trace>\n";
        int traces = 100_000_000 / trace.length();
        var largest = new long[2];
        XesReader.read(new Repeated("<log>", trace, traces, "</log>"), it -> {
            if (largest[1]++ % 2000 != 0) return;
            System.gc();
            var runtime = Runtime.getRuntime();
            largest[0] = Math.max(largest[0], runtime.totalMemory() - runtime.freeMemory());
        });
        assertThat(largest[1]).isEqualTo(traces);
        assertThat(largest[0]).isLessThan(64_000_000L);
    }

    /// A beginning, the same middle many times, and an end.
    private static final class Repeated extends InputStream {
        private final byte[] begin;
        private final byte[] middle;
        private final byte[] end;
        private final int times;
        private int part;
        private int at;

        Repeated(String begin, String middle, int times, String end) {
            this.begin = begin.getBytes(UTF_8);
            this.middle = middle.getBytes(UTF_8);
            this.end = end.getBytes(UTF_8);
            this.times = times;
        }

        @Override
        public int read() {
            var one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
        }

        @Override
        public int read(byte[] to, int offset, int length) {
            if (part > times + 1) return -1;
            var bytes = part == 0 ? begin : part <= times ? middle : end;
            int count = Math.min(length, bytes.length - at);
            System.arraycopy(bytes, at, to, offset, count);
            at += count;
            if (at == bytes.length) {
                part++;
                at = 0;
            }
            return count;
        }
    }
}
