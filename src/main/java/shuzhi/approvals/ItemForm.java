package shuzhi.approvals;

import java.lang.reflect.Type;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import shuzhi.approvals.item.Definition;
import shuzhi.business.Form.Choice;
import shuzhi.business.Form.Input;
import shuzhi.business.Form.Kind;
import shuzhi.ledger.Shape;
import shuzhi.words.Text;

/// The whole item as one form (事项编辑表单): made from the record itself, so that no component can be forgotten. Each list has
/// rows to spare; a row in which nothing is written is no row.
public final class ItemForm {
    private static final int SPARE = 2;
    private static final String FIXED = "code version";

    private final List<Group> groups = new ArrayList<>();

    /// The inputs of one component of the item, or of one row of a list.
    public record Group(Text title, boolean row, List<Input> inputs) {}

    private ItemForm() {}

    /// The groups of the form, filled in with an item.
    public static List<Group> of(Definition item) {
        var form = new ItemForm();
        for (var part : Shape.of(Definition.class).parts()) {
            var name = "definition." + part.name();
            if (FIXED.contains(part.name()))
                form.groups.add(new Group(
                        Text.same(""), true, List.of(Input.hidden(name, String.valueOf(part.of(item))))));
            else form.component(part, name, part.of(item));
        }
        return form.groups;
    }

    private void component(Shape.Part part, String name, Object value) {
        if (part.name().equals("guidance")) {
            var guidance = ((Optional<?>) value).orElse(null);
            for (var inner : Shape.of(shuzhi.approvals.item.Guidance.class).parts())
                component(inner, name + "." + inner.name(), guidance == null ? blank(inner) : inner.of(guidance));
            return;
        }
        var title = ItemLabels.of(part.name());
        if (part.raw() == List.class && Shape.raw(Shape.argument(part.type())).isRecord()) {
            var rows = (List<?>) value;
            var element = Shape.argument(part.type());
            groups.add(new Group(title, false, List.of()));
            for (int i = 0; i < rows.size() + SPARE; i++) {
                var inputs = new ArrayList<Input>();
                add(inputs, element, name + "." + i, title, i < rows.size() ? rows.get(i) : null, false);
                var numbered = new Text(title.zh() + " " + (i + 1), title.en() + " " + (i + 1));
                groups.add(new Group(numbered, true, inputs));
            }
            return;
        }
        var inputs = new ArrayList<Input>();
        add(inputs, part.type(), name, title, value, true);
        groups.add(new Group(title, false, inputs));
    }

    private static Object blank(Shape.Part part) {
        if (part.raw() == List.class) return List.of();
        return Optional.empty();
    }

    private void add(
            List<Input> inputs, Type type, String name, Text label, @Nullable Object value, boolean required) {
        var raw = Shape.raw(type);
        var plain = value instanceof Optional<?> maybe ? maybe.orElse(null) : value;
        if (raw == Optional.class) add(inputs, Shape.argument(type), name, label, plain, false);
        else if (raw == List.class) list(inputs, Shape.argument(type), name, label, plain);
        else if (raw.isRecord())
            for (var part : Shape.of(raw).parts())
                add(
                        inputs,
                        part.type(),
                        name + "." + part.name(),
                        joined(label, ItemLabels.of(part.name())),
                        plain == null ? null : part.of(plain),
                        required);
        else inputs.add(one(raw, name, label, plain, required));
    }

    private static Text joined(Text outer, Text inner) {
        return new Text(outer.zh() + "：" + inner.zh(), outer.en() + ": " + inner.en());
    }

    private void list(List<Input> inputs, Type element, String name, Text label, @Nullable Object value) {
        var rows = value instanceof List<?> some ? some : List.of();
        var raw = Shape.raw(element);
        if (raw == String.class) {
            var lines = String.join("\n", rows.stream().map(Object::toString).toList());
            inputs.add(new Input(name, label, Kind.AREA, false, lines, List.of(), Text.same("")));
            return;
        }
        int count = raw.isEnum() ? raw.getEnumConstants().length : rows.size() + SPARE;
        for (int i = 0; i < count; i++) {
            var numbered = new Text(label.zh() + " " + (i + 1), label.en() + " " + (i + 1));
            add(inputs, element, name + "." + i, numbered, i < rows.size() ? rows.get(i) : null, false);
        }
    }

    private static Input one(Class<?> raw, String name, Text label, @Nullable Object value, boolean required) {
        var text = value == null ? "" : value.toString();
        var kind = Kind.TEXT;
        var choices = List.<Choice>of();
        if (raw.isEnum()) {
            kind = Kind.SELECT;
            choices = new ArrayList<>();
            for (var it : raw.getEnumConstants()) choices.add(Choice.of((Enum<?>) it));
            if (value instanceof Enum<?> constant) text = constant.name();
        } else if (raw == boolean.class) {
            kind = Kind.SELECT;
            choices = List.of(Choice.of("true", Words.YES.text()), Choice.of("false", Words.NO.text()));
        } else if (raw == int.class) kind = Kind.NUMBER;
        else if (raw == LocalDate.class) kind = Kind.DATE;
        else if (text.length() > 40) kind = Kind.AREA;
        boolean free = raw == String.class || raw == boolean.class;
        return new Input(name, label, kind, required && !free, text, choices, Text.same(""));
    }
}
