package shuzhi.approvals;

import shuzhi.approvals.item.Definition;
import shuzhi.approvals.item.Definition.Field;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// The form of an item as JSON Schema 2020-12 (表单结构), for whoever applies by program. It is made from the same fields
/// as
/// the page and the check on the server, so the three cannot differ.
public final class FormSchema {
    private static final JsonMapper JSON = JsonMapper.builder().build();
    /// The longest value that is taken.
    public static final int VALUE_MAX = 4_000;

    private FormSchema() {}

    /// The schema of the command `Submit` for this item.
    public static ObjectNode of(Definition item) {
        var root = JSON.createObjectNode();
        root.put("$schema", "https://json-schema.org/draft/2020-12/schema");
        root.put("$id", "/items/" + item.code() + "/schema.json");
        root.put("title", item.name().zh());
        root.put("description", item.name().en());
        root.put("version", item.version());
        root.put("type", "object");
        var parts = root.putObject("properties");
        parts.putObject("item").put("const", item.code());
        parts.putObject("place").put("type", "string").put("pattern", "^[0-9]{12}$");
        var channel = parts.putObject("channel");
        channel.put("const", "ONLINE");
        applicant(parts.putObject("applicant"));
        form(item, parts.putObject("form"));
        materials(item, parts.putObject("materials"));
        names(root, "item", "place", "channel", "applicant", "form", "materials");
        return root;
    }

    private static void applicant(ObjectNode node) {
        node.put("type", "object");
        var parts = node.putObject("properties");
        parts.putObject("name").put("type", "string").put("minLength", 1);
        parts.putObject("code").put("type", "string").put("minLength", 1);
        parts.putObject("organisation").put("type", "boolean");
        parts.putObject("phone").put("type", "string").put("pattern", whole(Field.Type.PHONE.pattern()));
        names(node, "name", "code", "organisation", "phone");
    }

    private static void form(Definition item, ObjectNode node) {
        node.put("type", "object");
        node.put("additionalProperties", false);
        var parts = node.putObject("properties");
        var required = JSON.createArrayNode();
        for (var field : item.form()) {
            field(field, parts.putObject(field.id()));
            if (field.required()) required.add(field.id());
        }
        node.set("required", required);
    }

    private static void field(Field field, ObjectNode node) {
        node.put("title", field.name().zh());
        node.put("description", field.name().en());
        node.put("type", "string");
        if (field.required()) node.put("minLength", 1);
        node.put("maxLength", VALUE_MAX);
        if (!field.shape().isEmpty()) node.put("pattern", whole(field.shape()));
        if (field.type() == Field.Type.DATE) node.put("format", "date");
        field.least().ifPresent(it -> node.put("x-least", it));
        field.most().ifPresent(it -> node.put("x-most", it));
        field.source().ifPresent(it -> node.put("x-source", it.name()));
        if (!field.choices().isEmpty()) {
            var choices = node.putArray("enum");
            field.choices().forEach(it -> choices.add(it.zh()).add(it.en()));
            if (!field.required()) choices.add("");
        }
    }

    private static void materials(Definition item, ObjectNode node) {
        node.put("type", "array");
        var ids = node.putObject("items")
                .put("type", "object")
                .putObject("properties")
                .putObject("id")
                .putArray("enum");
        item.materials().stream().filter(it -> !it.shared()).forEach(it -> ids.add(it.id()));
        var all = node.putArray("allOf");
        item.materials().stream()
                .filter(it -> it.required() && !it.shared())
                .forEach(it -> all.addObject()
                        .putObject("contains")
                        .putObject("properties")
                        .putObject("id")
                        .put("const", it.id()));
    }

    /// A pattern of a schema finds anywhere; ours match the whole value.
    private static String whole(String pattern) {
        return "^(?:" + pattern + ")$";
    }

    private static void names(ObjectNode node, String... names) {
        ArrayNode required = node.putArray("required");
        for (var name : names) required.add(name);
    }
}
