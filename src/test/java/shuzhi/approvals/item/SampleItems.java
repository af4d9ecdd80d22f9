package shuzhi.approvals.item;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import shuzhi.ledger.Shape;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// The items of the program, and the same with a few fields changed: `promised.amount = 31; materials.0.basis.law = -`.
/// A `-` empties the field, `+` as the last name adds an element to a list.
public final class SampleItems {
    private static final JsonMapper JSON = JsonMapper.shared();

    private SampleItems() {}

    public static Definition item(String name) {
        return (Definition) Shape.of(Definition.class).readOwn(json(name));
    }

    public static Definition with(Definition item, String changes) {
        return with(JSON.valueToTree(item), changes);
    }

    /// An item in force that is not public: who is not cleared knows nothing of its dossiers.
    public static State internal() {
        var item = with(item("construction-permit"), "openness = INTERNAL");
        return new State(Map.of(1, item), Map.of(), Set.of(1), Optional.of(1));
    }

    static Definition with(String name, String changes) {
        return with(json(name), changes);
    }

    private static Definition with(JsonNode json, String changes) {
        for (var change : changes.split(";")) {
            var sides = change.split("=", 2);
            change(json, sides[0].strip(), sides[1].strip());
        }
        return (Definition) Shape.of(Definition.class).readOwn(json);
    }

    private static void change(JsonNode json, String path, String value) {
        var names = path.split("\\.");
        var at = json;
        for (int i = 0; i < names.length - 1; i++)
            at = at instanceof ArrayNode list ? list.get(index(names[i])) : at.get(names[i]);
        if (at == null) throw new IllegalArgumentException("there is no " + path);
        var last = names[names.length - 1];
        var node = node(value);
        switch (at) {
            case ArrayNode list when last.equals("+") -> list.add(node);
            case ArrayNode list -> list.set(index(last), node);
            case ObjectNode object -> object.set(last, node);
            default -> throw new IllegalArgumentException("nothing can be set at " + path);
        }
    }

    private static JsonNode node(String value) {
        if (value.equals("-")) return JSON.getNodeFactory().stringNode("");
        if (value.equals("null")) return JSON.getNodeFactory().nullNode();
        if (value.startsWith("{") || value.startsWith("[")) return JSON.readTree(value.replace('\'', '"'));
        return JSON.getNodeFactory().stringNode(value);
    }

    private static int index(String name) {
        return Integer.parseInt(name);
    }

    private static JsonNode json(String name) {
        try (var stream = SampleItems.class.getResourceAsStream("/shuzhi/approvals/items/" + name + ".json")) {
            if (stream == null) throw new IllegalArgumentException("there is no item file " + name);
            return JSON.readTree(stream);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
