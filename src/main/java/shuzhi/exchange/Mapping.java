package shuzhi.exchange;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import shuzhi.ledger.Shape;
import shuzhi.words.Text;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Reads a mapping (字段对照文件) from JSON: its keys are the components of the record, and no others.
public final class Mapping {
    private Mapping() {}

    /// @throws BadFile when the file is no mapping: the message names what is missing, wrong or unknown
    public static <R extends Record> R read(Path file, Class<R> type) throws IOException {
        var json = parsed(file);
        var shape = Shape.of(type);
        var known = shape.parts().stream().map(Shape.Part::name).toList();
        for (var key : json.propertyNames())
            if (!known.contains(key))
                throw bad(
                        file,
                        new Text(
                                "没有“" + key + "”这一项，可用：" + String.join("、", known),
                                "there is no “" + key + "”; there are: " + String.join(", ", known)));
        return switch (shape.read(json)) {
            case Shape.Parsed.Good(var value) -> type.cast(value);
            case Shape.Parsed.Bad(var problems) ->
                throw bad(
                        file,
                        new Text(
                                problems.stream()
                                        .map(it -> it.field() + " " + it.text().zh())
                                        .collect(Collectors.joining("；")),
                                problems.stream()
                                        .map(it -> it.field() + " " + it.text().en())
                                        .collect(Collectors.joining("; "))));
        };
    }

    private static JsonNode parsed(Path file) throws IOException {
        try {
            return JsonMapper.shared().readTree(Files.readString(file));
        } catch (JacksonException e) {
            var place = e.getLocation();
            throw new BadFile(
                    place == null ? 0 : place.getLineNr(),
                    0,
                    new Text(
                            "对照文件 " + file.getFileName() + " 不是JSON：" + e.getOriginalMessage(),
                            "the mapping " + file.getFileName() + " is no JSON: " + e.getOriginalMessage()));
        }
    }

    private static BadFile bad(Path file, Text what) {
        return new BadFile(
                0,
                0,
                new Text(
                        "对照文件 " + file.getFileName() + " 有误：" + what.zh(),
                        "the mapping " + file.getFileName() + " is wrong: " + what.en()));
    }
}
