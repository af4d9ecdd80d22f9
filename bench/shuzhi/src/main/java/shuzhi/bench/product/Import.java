package shuzhi.bench.product;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import shuzhi.bench.Rounds;
import shuzhi.calendar.Calendars;
import shuzhi.exchange.Attribute;
import shuzhi.exchange.Attribute.Type;
import shuzhi.exchange.Event;
import shuzhi.exchange.Log;
import shuzhi.exchange.LogFacts;
import shuzhi.exchange.Trace;
import shuzhi.exchange.XesReader;
import shuzhi.exchange.XesWriter;

/// Reading an event log in XES (读取事件日志) against the JDK's own StAX reader over the same bytes.
final class Import {
    private Import() {}

    static void run(Main.Settings settings) throws Exception {
        var bytes = log(settings.number("cases", 4000));
        var rounds =
                new Rounds("import: an event log of %.1f MB, MB/s".formatted(bytes.length / 1e6), settings.rounds());
        way(rounds, "StAX of the JDK alone", settings, bytes, () -> stax(bytes));
        way(rounds, "XesReader", settings, bytes, () -> XesReader.read(new ByteArrayInputStream(bytes), _ -> {}));
        way(rounds, "XesReader and the facts of the log", settings, bytes, () -> {
            var facts = new LogFacts(Calendars.load().latest()::count);
            XesReader.read(new ByteArrayInputStream(bytes), facts);
            if (!facts.isComplete()) throw new IllegalStateException("the log was not read to its end");
        });
        rounds.run();
        rounds.print(settings.command());
    }

    private interface Work {
        void run() throws Exception;
    }

    private static void way(Rounds rounds, String name, Main.Settings settings, byte[] bytes, Work work) {
        rounds.way(
                name,
                _ -> Map.of("MB/s", Rounds.perSecond(settings.seconds(), () -> {
                    work.run();
                    return bytes.length / 1e6;
                })));
    }

    private static void stax(byte[] bytes) throws Exception {
        var factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        var reader = factory.createXMLStreamReader(new ByteArrayInputStream(bytes));
        int attributes = 0;
        while (reader.hasNext())
            if (reader.next() == XMLStreamConstants.START_ELEMENT) attributes += reader.getAttributeCount();
        reader.close();
        if (attributes == 0) throw new IllegalStateException("nothing was read");
    }

    private static byte[] log(int cases) throws Exception {
        var random = new Random(3);
        var out = new ByteArrayOutputStream();
        try (var writer = new XesWriter(out, XesWriter.Dialect.OPEN_XES)) {
            writer.header(Log.EMPTY);
            for (int i = 0; i < cases; i++) {
                var events = new ArrayList<Event>();
                var at = OffsetDateTime.of(2025, 1, 6, 9, 0, 0, 0, ZoneOffset.ofHours(8))
                        .plusMinutes(i);
                for (int j = 0; j < 8 + random.nextInt(12); j++) {
                    at = at.plusMinutes(random.nextInt(3000));
                    events.add(new Event(List.of(
                            Attribute.of(Type.STRING, "concept:name", "环节" + random.nextInt(25)),
                            Attribute.of(
                                    Type.DATE, "time:timestamp", at.format(DateTimeFormatter.ISO_OFFSET_DATE_TIME)),
                            Attribute.of(Type.STRING, "org:resource", "岗位" + random.nextInt(48)),
                            Attribute.of(Type.STRING, "lifecycle:transition", "complete"),
                            Attribute.of(Type.INT, "number", Integer.toString(j)))));
                }
                writer.trace(new Trace(List.of(Attribute.of(Type.STRING, "concept:name", "case-" + i)), events));
            }
            writer.complete();
        }
        return out.toByteArray();
    }
}
