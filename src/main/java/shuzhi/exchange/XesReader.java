package shuzhi.exchange;

import java.io.BufferedInputStream;
import java.io.CharConversionException;
import java.io.EOFException;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;
import javax.xml.stream.Location;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;
import shuzhi.words.Text;

/// Reads an event log in XES (读取XES日志), plain or gzip, trace by trace: memory is that of the largest trace.
///
/// It is lenient about what real logs do (namespaces, missing globals, names with spaces) and strict about XML: a DTD
/// is refused, so no entity is ever resolved (threat T17). Every attribute is kept as written; only dates are checked.
public final class XesReader {
    /// Attributes may stand in one another this deep; the limit guards memory, real logs use two.
    public static final int DEEPEST = 90;

    private static final XMLInputFactory FACTORY = factory();

    private final XMLStreamReader xml;
    private final Receiver receiver;
    private boolean escapedNames;

    /// Who takes a log (日志接收者): the header first, each trace once, and `complete` only after the last byte was good.
    public interface Receiver {
        default void header(Log log) {}

        void trace(Trace trace);

        default void complete() {}
    }

    private XesReader(XMLStreamReader xml, Receiver receiver) {
        this.xml = xml;
        this.receiver = receiver;
    }

    /// @throws BadFile when the file is not a complete and well-formed log; give up what was delivered
    /// @throws IOException when the file cannot be opened
    public static void read(Path file, Receiver receiver) throws IOException {
        try (var input = Files.newInputStream(file)) {
            read(input, receiver);
        }
    }

    /// @param input plain or gzip; it is read to its end, and the parser may close it there
    /// @throws BadFile when the input is not a complete and well-formed log; give up what was delivered
    public static void read(InputStream input, Receiver receiver) {
        try {
            var whole = new LeftOpen(unpacked(input));
            var xml = FACTORY.createXMLStreamReader(whole);
            var reader = new XesReader(xml, receiver);
            try {
                reader.document();
            } catch (XMLStreamException e) {
                throw reader.bad(e);
            } finally {
                xml.close();
            }
            // The parser stops at the last tag; whether an archive is whole stands behind it.
            whole.transferTo(OutputStream.nullOutputStream());
            receiver.complete();
        } catch (XMLStreamException e) {
            throw bad(e, e.getLocation());
        } catch (IOException e) {
            throw bad(e, null);
        }
    }

    /// A stream that the parser cannot close, so that it can be read to its very end.
    private static final class LeftOpen extends FilterInputStream {
        LeftOpen(InputStream in) {
            super(in);
        }

        @Override
        public void close() {}
    }

    private static XMLInputFactory factory() {
        var factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        return factory;
    }

    private static InputStream unpacked(InputStream input) throws IOException {
        var buffered = new BufferedInputStream(input, 1 << 16);
        buffered.mark(2);
        boolean packed = buffered.read() == 0x1f && buffered.read() == 0x8b;
        buffered.reset();
        return packed ? new GZIPInputStream(buffered, 1 << 16) : buffered;
    }

    private void document() throws XMLStreamException {
        while (xml.hasNext()) {
            int event = xml.next();
            if (event == XMLStreamConstants.DTD)
                throw bad(
                        "文件含有DTD声明，出于安全不予接收；请去掉<!DOCTYPE>后重试",
                        "the file declares a DTD, which is refused for safety; remove the <!DOCTYPE> and try again");
            if (event == XMLStreamConstants.START_ELEMENT) {
                if (!xml.getLocalName().equals("log"))
                    throw bad(
                            "这不是XES日志：根元素是<%s>，应为<log>；请选择XES文件".formatted(xml.getLocalName()),
                            "this is no XES log: its root is <%s>, not <log>; choose an XES file"
                                    .formatted(xml.getLocalName()));
                log();
            }
        }
    }

    private void log() throws XMLStreamException {
        var declared = List.of(attribute("xes.features").orElse("").split(" "));
        escapedNames = declared.contains(Names.FEATURE);
        var features = declared.stream().filter(it -> !it.equals(Names.FEATURE)).collect(Collectors.joining(" "));
        var extensions = new ArrayList<Log.Extension>();
        var globals = new ArrayList<Log.Global>();
        var classifiers = new ArrayList<Log.Classifier>();
        var attributes = new ArrayList<Attribute>();
        boolean header = true;
        while (nextChild()) {
            var element = xml.getLocalName();
            if (element.equals("trace")) {
                if (header) receiver.header(new Log(features, extensions, globals, classifiers, attributes));
                header = false;
                receiver.trace(trace());
                continue;
            }
            if (!header)
                throw bad(
                        "<%s>出现在案例之后；日志的说明部分必须在第一个<trace>之前".formatted(element),
                        "<%s> comes after a trace; what describes the log must stand before the first <trace>"
                                .formatted(element));
            switch (element) {
                case "extension" -> {
                    extensions.add(new Log.Extension(name("name"), required("prefix"), required("uri")));
                    empty();
                }
                case "global" -> globals.add(new Log.Global(attribute("scope").orElse("event"), children(0)));
                case "classifier" -> {
                    classifiers.add(new Log.Classifier(name("name"), attribute("scope"), required("keys")));
                    empty();
                }
                default -> attributes.add(anAttribute(0));
            }
        }
        if (header) receiver.header(new Log(features, extensions, globals, classifiers, attributes));
    }

    private Trace trace() throws XMLStreamException {
        var attributes = new ArrayList<Attribute>();
        var events = new ArrayList<Event>();
        while (nextChild()) {
            if (xml.getLocalName().equals("event")) events.add(new Event(children(0)));
            else attributes.add(anAttribute(0));
        }
        return new Trace(attributes, events);
    }

    private List<Attribute> children(int depth) throws XMLStreamException {
        List<Attribute> children = List.of();
        while (nextChild()) {
            if (children.isEmpty()) children = new ArrayList<>();
            children.add(anAttribute(depth));
        }
        return children;
    }

    private Attribute anAttribute(int depth) throws XMLStreamException {
        if (depth >= DEEPEST)
            throw bad(
                    "属性嵌套超过%d层；请减少嵌套".formatted(DEEPEST),
                    "attributes are nested deeper than %d levels; nest them less".formatted(DEEPEST));
        var element = xml.getLocalName();
        var type = Attribute.Type.of(element)
                .orElseThrow(() -> bad(
                        "XES中没有<%s>元素（或不应在此处）；请由导出该文件的程序重新导出".formatted(element),
                        "XES has no element <%s> (or not here); export the file again from its program"
                                .formatted(element)));
        var key = name("key");
        if (type == Attribute.Type.LIST) return list(key, depth);
        var value = type.hasValue() ? required("value") : "";
        if (type == Attribute.Type.DATE && Stamp.parse(value).isEmpty())
            throw bad(
                    "属性“%s”的日期“%s”不正确，应形如2011-10-11T13:42:22+08:00".formatted(key, value),
                    "attribute “%s” has the date “%s”; it must look like 2011-10-11T13:42:22+08:00"
                            .formatted(key, value));
        return new Attribute(type, key, value, children(depth + 1));
    }

    /// IEEE 1849 wraps the members of a list in `values`; OpenXES does not. A container, which IEEE 1849 does not know,
    /// was written as a list whose `values` has the key `container`.
    private Attribute list(String key, int depth) throws XMLStreamException {
        var type = Attribute.Type.LIST;
        var members = new ArrayList<Attribute>();
        while (nextChild()) {
            if (xml.getLocalName().equals("values")) {
                if (escapedNames && attribute("key").equals(Optional.of("container"))) type = Attribute.Type.CONTAINER;
                members.addAll(children(depth + 1));
            } else members.add(anAttribute(depth + 1));
        }
        return new Attribute(type, key, "", members);
    }

    /// Steps to the next child element, or to the end of the element that is open.
    private boolean nextChild() throws XMLStreamException {
        while (true) {
            switch (xml.next()) {
                case XMLStreamConstants.START_ELEMENT -> {
                    return true;
                }
                case XMLStreamConstants.END_ELEMENT -> {
                    return false;
                }
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> {
                    if (!xml.isWhiteSpace())
                        throw bad(
                                "元素之间有文字“%s”；XES的内容只写在属性里".formatted(shortened(xml.getText())),
                                "there is text between the elements, “%s”; in XES all content stands in attributes"
                                        .formatted(shortened(xml.getText())));
                }
                case XMLStreamConstants.ENTITY_REFERENCE ->
                    throw bad("文件引用了实体，出于安全不予接收", "the file refers to an entity, which is refused for safety");
                default -> {}
            }
        }
    }

    private void empty() throws XMLStreamException {
        var element = xml.getLocalName();
        if (nextChild())
            throw bad(
                    "<%s>之内不应有<%s>".formatted(element, xml.getLocalName()),
                    "<%s> cannot hold <%s>".formatted(element, xml.getLocalName()));
    }

    private static String shortened(String text) {
        var words = text.strip();
        return words.length() <= 30 ? words : words.substring(0, 30) + "…";
    }

    private String name(String attribute) {
        var name = required(attribute);
        return escapedNames ? Names.restore(name) : name;
    }

    private String required(String name) {
        var value = found(name);
        if (value != null) return value;
        var element = xml.getLocalName();
        throw bad("<%s>缺少%s".formatted(element, name), "<%s> lacks its %s".formatted(element, name));
    }

    private Optional<String> attribute(String name) {
        return Optional.ofNullable(found(name));
    }

    private @Nullable String found(String name) {
        for (int i = 0; i < xml.getAttributeCount(); i++)
            if (xml.getAttributeLocalName(i).equals(name)) return xml.getAttributeValue(i);
        return null;
    }

    private BadFile bad(String zh, String en) {
        var place = xml.getLocation();
        return new BadFile(place.getLineNumber(), place.getColumnNumber(), new Text(zh, en));
    }

    private BadFile bad(XMLStreamException fault) {
        return bad(fault, fault.getLocation() == null ? xml.getLocation() : fault.getLocation());
    }

    private static BadFile bad(Exception fault, @Nullable Location place) {
        int line = place == null ? 0 : place.getLineNumber();
        int column = place == null ? 0 : place.getColumnNumber();
        return new BadFile(line, column, words(cause(fault)));
    }

    private static Throwable cause(Exception fault) {
        var nested = fault instanceof XMLStreamException xml ? xml.getNestedException() : null;
        return nested == null ? fault : nested;
    }

    private static Text words(Throwable fault) {
        return switch (fault) {
            case EOFException _ ->
                new Text("文件不完整（压缩数据中断）；请重新获取该文件", "the file is cut off (its gzip data ends early); get it again");
            case ZipException _ -> new Text("gzip压缩数据已损坏；请重新获取该文件", "the gzip data is damaged; get the file again");
            case CharConversionException _ ->
                new Text("文字编码有误，应为文件所声明的编码（通常为UTF-8）", "the text is not in the encoding it declares (usually UTF-8)");
            case IOException _ -> new Text("读取失败：" + fault.getMessage(), "cannot be read: " + fault.getMessage());
            default ->
                new Text(
                        "XML不正确或不完整；请重新获取或导出该文件。解析器的说明：" + reason(fault),
                        "the XML is wrong or cut off; get or export the file again. The parser says: " + reason(fault));
        };
    }

    /// The parser's message without its own statement of the place.
    private static String reason(Throwable fault) {
        var message = Optional.ofNullable(fault.getMessage()).orElse("");
        int at = message.indexOf("Message: ");
        return at < 0 ? message : message.substring(at + "Message: ".length());
    }
}
