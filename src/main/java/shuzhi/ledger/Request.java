package shuzhi.ledger;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import shuzhi.org.Actor;

/// A command on its way to the clerk (请求): who asks what of which file.
///
/// @param id the idempotency key; the same id with the same content gives the same receipt and no second act
/// @param happened when it happened, if it is entered late; empty for now
public record Request(String id, String thing, String file, Object command, Actor actor, Optional<Instant> happened) {

    public static Request of(String thing, String file, Object command, Actor actor) {
        return new Request(newId(), thing, file, command, actor, Optional.empty());
    }

    public Request happenedAt(Instant instant) {
        return new Request(id, thing, file, command, actor, Optional.of(instant));
    }

    public Request withId(String newId) {
        return new Request(newId, thing, file, command, actor, happened);
    }

    /// A new id that sorts by time (RFC 9562, version 7), so that the index over all ids grows at its end.
    private static String newId() {
        var random = UUID.randomUUID();
        long upper = System.currentTimeMillis() << 16 | 0x7000 | random.getMostSignificantBits() & 0x0fff;
        return new UUID(upper, random.getLeastSignificantBits()).toString();
    }
}
