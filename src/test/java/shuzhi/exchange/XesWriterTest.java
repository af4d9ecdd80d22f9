package shuzhi.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import javax.xml.XMLConstants;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.SchemaFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.xml.sax.SAXException;

/// What is written is valid against its schema, and reads back as what it was.
class XesWriterTest {
    private static byte[] written(XesReaderTest.Kept log, XesWriter.Dialect dialect) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var writer = new XesWriter(bytes, dialect)) {
            writer.header(log.header);
            log.traces.forEach(writer::trace);
            writer.complete();
        }
        return bytes.toByteArray();
    }

    private static void validate(byte[] document, XesWriter.Dialect dialect) throws IOException, SAXException {
        var schema = dialect == XesWriter.Dialect.OPEN_XES ? "xes.xsd" : "xes-ieee1849-aist.xsd";
        SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI)
                .newSchema(Shared.file("xes-schema/" + schema).toFile())
                .newValidator()
                .validate(new StreamSource(new ByteArrayInputStream(document)));
    }

    private static void assertKept(XesReaderTest.Kept log, XesWriter.Dialect dialect) throws IOException, SAXException {
        var document = written(log, dialect);
        var again = XesReaderTest.read(document);
        assertThat(again.complete).isTrue();
        assertThat(again.header).isEqualTo(log.header);
        assertThat(again.traces).isEqualTo(log.traces);
        validate(document, dialect);
    }

    @ParameterizedTest
    @CsvSource({"receipt, OPEN_XES", "receipt, IEEE_1849", "BPIC15_1, OPEN_XES", "BPIC15_1, IEEE_1849"})
    void realLogsAreKept(String log, XesWriter.Dialect dialect) throws IOException, SAXException {
        assertKept(XesReaderTest.read(Files.readAllBytes(Shared.file("logs/" + log + ".xes.gz"))), dialect);
    }

    @ParameterizedTest
    @EnumSource(XesWriter.Dialect.class)
    void nastyLogsAreKept(XesWriter.Dialect dialect) throws IOException, SAXException {
        for (int seed = 0; seed < 40; seed++) assertKept(nasty(new Random(seed)), dialect);
    }

    @Test
    void anEmptyLogIsKept() throws IOException, SAXException {
        for (var dialect : XesWriter.Dialect.values()) assertKept(new XesReaderTest.Kept(), dialect);
    }

    @ParameterizedTest
    @CsvSource({
        "DATE, yesterday",
        "INT, 1.5",
        "INT, 99999999999999999999",
        "FLOAT, 1d",
        "BOOLEAN, TRUE",
        "STRING, a\u0001b"
    })
    void whatTheSchemaForbidsIsRefused(Attribute.Type type, String value) {
        var log = new XesReaderTest.Kept();
        log.traces.add(new Trace(List.of(Attribute.of(type, "k", value)), List.of()));
        for (var dialect : XesWriter.Dialect.values())
            assertThatThrownBy(() -> written(log, dialect)).isInstanceOf(BadFile.class);
    }

    private static XesReaderTest.Kept nasty(Random random) {
        var log = new XesReaderTest.Kept();
        log.header = new Log(
                "nested-attributes",
                List.of(new Log.Extension(text(random), "concept", "http://www.xes-standard.org/concept.xesext")),
                List.of(new Log.Global("trace", attributes(random, 0)), new Log.Global("event", attributes(random, 0))),
                List.of(new Log.Classifier(text(random), Optional.empty(), "concept:name lifecycle:transition")),
                attributes(random, 0));
        for (int i = random.nextInt(4); i > 0; i--) {
            var events = new ArrayList<Event>();
            for (int j = random.nextInt(4); j > 0; j--) events.add(new Event(attributes(random, 0)));
            log.traces.add(new Trace(attributes(random, 0), events));
        }
        return log;
    }

    private static List<Attribute> attributes(Random random, int depth) {
        var attributes = new ArrayList<Attribute>();
        for (int i = random.nextInt(depth > 3 ? 1 : 5); i > 0; i--) {
            var type = Attribute.Type.values()[random.nextInt(Attribute.Type.values().length)];
            var value = switch (type) {
                case STRING, ID -> text(random);
                case DATE ->
                    pick(random, "2011-10-11T13:42:22.688+02:00", "2025-01-02T03:04:05", "2024-02-29T00:00:00Z");
                case INT -> pick(random, "0", "-7", "9223372036854775807", "+12");
                case FLOAT -> pick(random, "1.5", "-2E7", "NaN", "INF", "-INF", ".5", "3.");
                case BOOLEAN -> pick(random, "true", "false", "1", "0");
                case LIST, CONTAINER -> "";
            };
            attributes.add(new Attribute(type, text(random), value, attributes(random, depth + 1)));
        }
        return attributes;
    }

    private static String text(Random random) {
        var text = new StringBuilder();
        for (int i = random.nextInt(4); i > 0; i--)
            text.append(pick(
                    random,
                    "受理",
                    "😀",
                    "(case) [EUR]",
                    "<![CDATA[x]]>",
                    "&amp;",
                    "\"'",
                    "\t\n\r",
                    " ",
                    "concept:name",
                    "_x0041_",
                    "_x_",
                    "_",
                    "0",
                    "𠮷",
                    "]]>",
                    "<!--",
                    "é"));
        return text.toString();
    }

    private static String pick(Random random, String... choices) {
        return choices[random.nextInt(choices.length)];
    }
}
