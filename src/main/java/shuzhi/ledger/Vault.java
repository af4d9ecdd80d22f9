package shuzhi.ledger;

import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import shuzhi.proof.Commitment;
import shuzhi.proof.Sm;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/// Seals and opens private parts (私密部分). Each subject has a key of its own; the keys are wrapped by the master key
/// and kept beside the ledger. Erasing a subject destroys its key, and with it every salt and value; the public lines
/// and the tree over them stay whole.
final class Vault {
    /// No component of a record can have this name.
    private static final String SEED = "#seed";
    private static final int SEED_BYTES = 32;
    private static final int KEY_BYTES = 16;

    private static final byte[] NOTHING = {};

    private final byte[] master;
    private final SecureRandom random = new SecureRandom();

    Vault(byte[] master) {
        if (master.length != KEY_BYTES) throw new IllegalArgumentException("the master key has 16 bytes");
        this.master = master.clone();
    }

    /// A sealed private part: the commitment that stands in the line, and the bytes that are stored.
    record Sealed(String commitment, byte[] bytes) {}

    byte[] newKey() {
        var key = new byte[KEY_BYTES];
        random.nextBytes(key);
        return key;
    }

    byte[] wrap(byte[] key) {
        return box(master, key);
    }

    byte[] unwrap(byte[] wrapped) {
        return unbox(master, wrapped);
    }

    /// The private components of an act and the person who acted, sealed. Empty when there is nothing private to keep.
    Optional<Sealed> seal(Entry entry, byte[] key) {
        var fields = privateFields(entry);
        if (fields.isEmpty()) return Optional.empty();
        var seed = new byte[SEED_BYTES];
        random.nextBytes(seed);
        var commitment = Commitment.of(seed, bytes(fields)).hex();
        var out = new StringBuilder(200);
        out.append("{\"" + SEED + "\":\"")
                .append(HexFormat.of().formatHex(seed))
                .append('"');
        fields.forEach((name, value) -> {
            out.append(',');
            Canonical.string(out, name);
            out.append(':').append(value);
        });
        out.append('}');
        return Optional.of(new Sealed(commitment, box(key, out.toString().getBytes(StandardCharsets.UTF_8))));
    }

    /// Under which name the seed lies in a sealed part: first it was `seed`, which a component may be called, too.
    private static String seedOf(JsonNode json) {
        return json.has(SEED) ? SEED : "seed";
    }

    /// Puts the private components back into the public ones. With no key or no bytes they are absent (erased).
    Map<String, JsonNode> open(byte[] sealed, byte[] key) {
        var fields = new LinkedHashMap<String, JsonNode>();
        var json = Canonical.JSON.readTree(unbox(key, sealed));
        var seed = seedOf(json);
        json.properties().forEach(it -> {
            if (!it.getKey().equals(seed)) fields.put(it.getKey(), it.getValue());
        });
        return fields;
    }

    /// The commitment of a sealed part, computed anew; empty when it does not open.
    Optional<String> commitment(byte[] sealed, byte[] key) {
        return Sm.open(key, NOTHING, sealed).map(plain -> {
            var json = Canonical.JSON.readTree(plain);
            var fields = new LinkedHashMap<String, String>();
            var name = seedOf(json);
            json.properties().forEach(it -> {
                if (!it.getKey().equals(name)) fields.put(it.getKey(), Canonical.of(it.getValue()));
            });
            var seed = HexFormat.of().parseHex(json.required(name).stringValue());
            return Commitment.of(seed, bytes(fields)).hex();
        });
    }

    static ObjectNode merge(JsonNode open, Map<String, JsonNode> closed) {
        var all = ((ObjectNode) open).deepCopy();
        closed.forEach(all::set);
        return all;
    }

    byte[] box(byte[] key, byte[] plain) {
        var nonce = new byte[12];
        random.nextBytes(nonce);
        return Sm.seal(key, nonce, NOTHING, plain);
    }

    byte[] unbox(byte[] key, byte[] sealed) {
        return Sm.open(key, NOTHING, sealed)
                .orElseThrow(() -> new IllegalStateException("a private part does not open: the store was changed"));
    }

    private static Map<String, String> privateFields(Entry entry) {
        var fields = new LinkedHashMap<String, String>();
        if (!entry.who().person().equals("system"))
            fields.put(PERSON, Canonical.of(entry.who().person()));
        for (var part : Shape.of(entry.act().getClass()).parts())
            if (!part.open()) fields.put(part.name(), Canonical.of(part.of(entry.act())));
        return fields;
    }

    /// The reserved name of the private field that holds who acted.
    static final String PERSON = "by";

    private static Map<String, byte[]> bytes(Map<String, String> fields) {
        var bytes = new LinkedHashMap<String, byte[]>();
        fields.forEach((name, value) -> bytes.put(name, value.getBytes(StandardCharsets.UTF_8)));
        return bytes;
    }
}
