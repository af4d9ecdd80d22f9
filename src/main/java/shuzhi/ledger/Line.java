package shuzhi.ledger;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/// The public line of an act (公开行): one line of canonical JSON, stored as the very bytes that are hashed.
/// It holds codes and dates only, never a person's name; `docs/proof.md` describes it for strangers.
///
/// @param body unified credit code of the body that acted; empty for applicants and the system
/// @param open the public components of the act, as JSON
/// @param sealed commitment to the private part, hexadecimal; empty when the act has none
public record Line(
        long position,
        Instant written,
        Instant happened,
        String act,
        String file,
        int number,
        String post,
        String body,
        String place,
        String command,
        JsonNode open,
        Optional<String> sealed) {

    /// The version of the line's format; it stands first in every line.
    public static final int VERSION = 1;

    /// Writes the bytes of a line.
    static byte[] write(Entry entry, Optional<String> sealed) {
        var out = new StringBuilder(400);
        out.append("{\"v\":").append(VERSION);
        out.append(",\"position\":").append(entry.position());
        out.append(",\"written\":\"").append(Canonical.instant(entry.written()));
        out.append("\",\"happened\":\"").append(Canonical.instant(entry.happened()));
        out.append("\",\"act\":\"").append(entry.actName());
        out.append("\",\"file\":");
        Canonical.string(out, entry.file());
        out.append(",\"number\":").append(entry.number()).append(",\"post\":");
        Canonical.string(out, entry.who().post());
        out.append(",\"body\":");
        Canonical.string(out, entry.who().body());
        out.append(",\"place\":");
        Canonical.string(out, entry.who().place());
        out.append(",\"command\":");
        Canonical.string(out, entry.command());
        out.append(",\"public\":{");
        boolean first = true;
        for (var part : Shape.of(entry.act().getClass()).parts()) {
            if (!part.open()) continue;
            if (!first) out.append(',');
            first = false;
            Canonical.string(out, part.name());
            out.append(':');
            Canonical.write(out, part.of(entry.act()));
        }
        out.append("},\"private\":");
        Canonical.write(out, sealed);
        out.append('}');
        return out.toString().getBytes(StandardCharsets.UTF_8);
    }

    /// Reads a line that this house wrote. A line that cannot be read is a fault of the store.
    public static Line read(byte[] bytes) {
        var json = Canonical.JSON.readTree(bytes);
        int version = json.required("v").intValue();
        if (version != VERSION) throw new IllegalStateException("a line of unknown version " + version);
        var sealed = json.required("private");
        return new Line(
                json.required("position").longValue(),
                Instant.parse(json.required("written").stringValue()),
                Instant.parse(json.required("happened").stringValue()),
                json.required("act").stringValue(),
                json.required("file").stringValue(),
                json.required("number").intValue(),
                json.required("post").stringValue(),
                json.required("body").stringValue(),
                json.required("place").stringValue(),
                json.required("command").stringValue(),
                json.required("public"),
                sealed.isNull() ? Optional.empty() : Optional.of(sealed.stringValue()));
    }
}
