package shuzhi.business;

import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import shuzhi.business.Form.Choice;
import shuzhi.business.Form.Input;
import shuzhi.business.Form.Kind;
import shuzhi.codes.DivisionCode;
import shuzhi.ledger.Attachment;
import shuzhi.ledger.Shape;
import shuzhi.org.Actor;
import shuzhi.org.Body;
import shuzhi.org.Org;
import shuzhi.words.Text;

/// The forms of commands (请求表单), made from the command records themselves, so that no field can be
/// forgotten: enums are chosen, days are picked, attachments are uploaded, lists have some rows, and what
/// may be empty says so.
public final class CommandForms {
    private static final int ROWS = 3;
    private static final Set<String> LONG = Set.of(
            "explanation",
            "reason",
            "reasons",
            "opinion",
            "answer",
            "findings",
            "comment",
            "text",
            "summary",
            "content",
            "measure",
            "measures",
            "basis",
            "progress",
            "result",
            "description",
            "sentence",
            "plan");
    private static final Set<String> BODIES =
            Set.of("body", "lead", "partners", "owner", "issuer", "department", "unit", "responsible", "rightBody");
    private static final Set<String> POSTS = Set.of("post", "otherPost", "assignee", "verifier", "chair");

    private final Org org;
    private final Vocabulary vocabulary;
    private final Actor actor;
    private final LocalDate today;

    public CommandForms(Org org, Vocabulary vocabulary, Actor actor, LocalDate today) {
        this.org = org;
        this.vocabulary = vocabulary;
        this.actor = actor;
        this.today = today;
    }

    /// What only the business knows of a form: what can be chosen for a component, and what stands in it at
    /// first.
    public interface Hints {
        Hints NONE = new Hints() {};

        /// @param component dotted for a component of a nested record, without the numbers of rows
        default Optional<List<Choice>> choices(Class<?> command, String component) {
            return Optional.empty();
        }

        /// What stands in the field at first, by its full name.
        default Map<String, String> values(Class<?> command) {
            return Map.of();
        }
    }

    /// The form of a command.
    ///
    /// @param file id of the file, `new` for a command that opens one
    /// @param next where to go afterwards; `{file}` becomes the id of the file
    public Form of(String thing, String file, Class<?> command, String next, Hints hints) {
        var title = vocabulary.title(thing, command);
        var inputs = new ArrayList<Input>();
        for (var part : Shape.of(command).parts())
            add(inputs, new Asking(command, hints), part.type(), part.name(), part.name(), true);
        return new Form(
                command.getSimpleName(),
                "/do/" + thing + "/" + file + "/" + command.getSimpleName(),
                title.text(),
                title.article(),
                next,
                inputs);
    }

    private record Asking(Class<?> command, Hints hints) {}

    /// @param name the full name, with the numbers of rows
    /// @param path the name without them
    private void add(List<Input> inputs, Asking asking, Type type, String name, String path, boolean required) {
        var raw = Shape.raw(type);
        var choices = asking.hints.choices(asking.command, path);
        if (raw == Optional.class) add(inputs, asking, Shape.argument(type), name, path, false);
        else if (raw == List.class) addList(inputs, asking, Shape.argument(type), name, path);
        else if (choices.isPresent()) inputs.add(input(asking, Kind.SELECT, name, path, required, choices.get()));
        else if (raw == Attachment.class)
            inputs.add(input(asking, Kind.UPLOAD, name + ".file", path, required, List.of()));
        else if (raw.isRecord())
            for (var part : Shape.of(raw).parts())
                add(inputs, asking, part.type(), name + "." + part.name(), path + "." + part.name(), required);
        else if (raw.isEnum()) inputs.add(input(asking, Kind.SELECT, name, path, required, constants(raw)));
        else if (raw == boolean.class) inputs.add(input(asking, Kind.RADIO, name, path, required, yesNo()));
        else if (raw != Map.class) inputs.add(plain(asking, raw, name, path, required));
    }

    private void addList(List<Input> inputs, Asking asking, Type element, String name, String path) {
        var raw = Shape.raw(element);
        var choices = asking.hints
                .choices(asking.command, path)
                .or(() -> raw.isEnum() ? Optional.of(constants(raw)) : known(path));
        if (raw == String.class && choices.isEmpty())
            inputs.add(input(asking, Kind.AREA, name, path, false, List.of()).hinted(Words.ONE_A_LINE));
        else if (choices.isPresent() && !raw.isRecord())
            inputs.add(input(asking, Kind.CHECKS, name, path, false, choices.get()));
        else for (int i = 0; i < ROWS; i++) add(inputs, asking, element, name + "." + i, path, false);
    }

    private Input plain(Asking asking, Class<?> raw, String name, String path, boolean required) {
        var last = last(path);
        if (raw == int.class || raw == long.class || raw == Long.class)
            return input(asking, Kind.NUMBER, name, path, required, List.of());
        if (raw == LocalDate.class) return input(asking, Kind.DATE, name, path, required, List.of());
        var known = known(path);
        if (known.isPresent()) return input(asking, Kind.SELECT, name, path, required, known.get());
        var kind = LONG.contains(last) ? Kind.AREA : Kind.TEXT;
        var it = input(asking, kind, name, path, required, List.of());
        if (raw == BigDecimal.class) return it.hinted(Words.HINT_AMOUNT);
        return raw == LocalDateTime.class ? it.hinted(Words.HINT_TIME) : it;
    }

    private Input input(Asking asking, Kind kind, String name, String path, boolean required, List<Choice> choices) {
        var value = asking.hints.values(asking.command).getOrDefault(name, "");
        var label = vocabulary.label(last(path));
        var row = name.replaceAll("\\.file$", "").replaceAll("^.*\\.([0-9]+)(\\..*)?$", "$1");
        var shown = row.matches("[0-9]+")
                ? new Text(
                        label.zh() + " " + (Integer.parseInt(row) + 1), label.en() + " " + (Integer.parseInt(row) + 1))
                : label;
        return new Input(name, shown, kind, required, value, choices, Text.same(""));
    }

    private static String last(String path) {
        return path.substring(path.lastIndexOf('.') + 1);
    }

    private static List<Choice> constants(Class<?> raw) {
        var choices = new ArrayList<Choice>();
        for (var it : raw.getEnumConstants()) choices.add(Choice.of((Enum<?>) it));
        return choices;
    }

    private static List<Choice> yesNo() {
        return List.of(Choice.of("true", Words.YES.text()), Choice.of("false", Words.NO.text()));
    }

    /// Bodies and posts are chosen, never typed.
    private Optional<List<Choice>> known(String path) {
        if (BODIES.contains(last(path))) return Optional.of(bodies());
        if (POSTS.contains(last(path))) return Optional.of(colleagues());
        return Optional.empty();
    }

    /// The nearest first: one's own, those of the same place, those below, those above, then the rest;
    /// among equals in the order of the register.
    private List<Choice> bodies() {
        return org.bodies()
                .filter(it -> it.validOn(today))
                .sorted(Comparator.comparingInt(this::distance))
                .map(it -> Choice.of(it.code(), it.name()))
                .toList();
    }

    private int distance(Body it) {
        if (it.code().equals(actor.body())) return 0;
        if (it.place().equals(actor.place())) return 1;
        boolean known = DivisionCode.check(actor.place()).ok();
        if (known && DivisionCode.contains(actor.place(), it.place())) return 2;
        return known && DivisionCode.contains(it.place(), actor.place()) ? 3 : 4;
    }

    private List<Choice> colleagues() {
        return org.postsOf(actor.body(), today).stream()
                .map(it -> Choice.of(it.code(), it.title()))
                .toList();
    }
}
