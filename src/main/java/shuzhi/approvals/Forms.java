package shuzhi.approvals;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import shuzhi.approvals.dossier.Ground;
import shuzhi.approvals.dossier.State.Opinion;
import shuzhi.approvals.item.Definition;
import shuzhi.approvals.item.Procedure;
import shuzhi.business.Form;
import shuzhi.business.Form.Choice;
import shuzhi.business.Form.Input;
import shuzhi.business.Form.Kind;
import shuzhi.business.Form.Limits;
import shuzhi.ledger.Shape;
import shuzhi.org.Actor;
import shuzhi.org.Org;
import shuzhi.words.Text;

/// The forms of commands (请求表单), made from the command records themselves, so that no field can be
/// forgotten: the components of the record are the fields of the form.
public final class Forms {
    private static final Set<String> LONG =
            Set.of("explanation", "reason", "reasons", "opinion", "answer", "findings", "comment", "penalty", "promise", "pledge");
    private static final Set<String> OPTIONAL =
            Set.of("Grant.explanation", "AskForMore.explanation", "Review.opinion", "Withdraw.reason", "Extend.approval");

    private final Org org;
    private final Actor actor;
    private final LocalDate today;

    Forms(Org org, Actor actor, LocalDate today) {
        this.org = org;
        this.actor = actor;
        this.today = today;
    }

    /// The form of a command on an opened dossier.
    Form of(Class<?> command, Opened opened, String next) {
        var title = Titles.of(command);
        return new Form(
                command.getSimpleName(),
                "/do/dossier/" + opened.file() + "/" + command.getSimpleName(),
                title.text(),
                title.article(),
                next,
                inputs(command, opened));
    }

    private List<Input> inputs(Class<?> command, Opened opened) {
        var inputs = new ArrayList<Input>();
        for (var part : Shape.of(command).parts()) inputs.addAll(inputs(command.getSimpleName(), part, opened));
        return inputs;
    }

    private List<Input> inputs(String command, Shape.Part part, Opened opened) {
        var name = part.name();
        return switch (name) {
            case "form" -> fields(asked(command, opened), command.equals("CorrectOnSpot") ? opened.form() : Map.of());
            case "materials" -> papers(missing(opened));
            case "items" -> List.of(input(command, name, Kind.CHECKS, items(command, opened.item())));
            case "kept" -> List.of(input(command, name, Kind.RADIO, yesNo()));
            case "ground" -> List.of(input(command, name, Kind.SELECT, grounds(command)));
            case "kind" -> List.of(input(command, name, Kind.SELECT, procedures(opened.item())));
            case "concur" -> List.of(input(command, name, Kind.RADIO, stances()));
            case "body" -> List.of(input(command, name, Kind.SELECT, objectors(opened)));
            case "rightBody" -> List.of(input(command, name, Kind.SELECT, bodies()));
            case "otherPost", "chairPost", "proposedBy" -> List.of(input(command, name, Kind.SELECT, colleagues()));
            case "method" -> List.of(input(command, name, Kind.SELECT, methods()));
            default -> List.of(input(command, name, kind(part), List.of()));
        };
    }

    private static Kind kind(Shape.Part part) {
        if (part.raw() == int.class) return Kind.NUMBER;
        if (part.raw() == LocalDate.class) return Kind.DATE;
        return LONG.contains(part.name()) ? Kind.AREA : Kind.TEXT;
    }

    private static Input input(String command, String name, Kind kind, List<Choice> choices) {
        boolean required = !OPTIONAL.contains(command + "." + name);
        return new Input(name, Labels.of(name), kind, required, "", choices, Text.same(""));
    }

    /// The fields of an item's form.
    static List<Input> fields(List<Definition.Field> fields, Map<String, String> values) {
        return fields.stream()
                .map(it -> field(it, values.getOrDefault(it.id(), "")))
                .toList();
    }

    private static Input field(Definition.Field it, String value) {
        var hint = switch (it.type()) {
            case NUMBER -> Words.HINT_NUMBER.text();
            case DATE -> Words.HINT_DATE.text();
            case UNIFIED_CODE -> Words.HINT_UNIFIED_CODE.text();
            case RESIDENT_ID -> Words.HINT_RESIDENT_ID.text();
            case PHONE -> Words.HINT_PHONE.text();
            case TEXT, LONG_TEXT, CHOICE -> Text.same("");
        };
        var kind = switch (it.type()) {
            case LONG_TEXT -> Kind.AREA;
            case DATE -> Kind.DATE;
            case CHOICE -> Kind.SELECT;
            case PHONE -> Kind.TELEPHONE;
            case NUMBER -> Kind.NUMBER;
            case TEXT, UNIFIED_CODE, RESIDENT_ID -> Kind.TEXT;
        };
        var choices = it.choices().stream().map(one -> Choice.of(one.zh(), one)).toList();
        return new Input("form." + it.id(), it.name(), kind, it.required(), value, choices, hint)
                .within(new Limits(it.shape(), it.least().orElse(""), it.most().orElse("")));
    }

    /// Two fields for each paper: which it is, and the file.
    static List<Input> papers(List<Definition.Material> materials) {
        var inputs = new ArrayList<Input>();
        for (int i = 0; i < materials.size(); i++) {
            var it = materials.get(i);
            inputs.add(Input.hidden("materials." + i + ".id", it.id()));
            inputs.add(new Input(
                    "materials." + i + ".file",
                    it.name(),
                    Kind.UPLOAD,
                    it.required(),
                    "",
                    List.of(),
                    Words.HINT_UPLOAD.text()));
        }
        return inputs;
    }

    private static List<Definition.Field> asked(String command, Opened opened) {
        if (command.equals("CorrectOnSpot")) return opened.item().form();
        var missing = opened.state().correction().missing();
        return opened.item().form().stream()
                .filter(it -> missing.contains(it.id()))
                .toList();
    }

    private static List<Definition.Material> missing(Opened opened) {
        var promise = opened.state().promise();
        var missing = promise.isOutstanding()
                ? promise.items()
                : opened.state().correction().missing();
        return opened.item().materials().stream()
                .filter(it -> missing.contains(it.id()))
                .toList();
    }

    private static List<Choice> yesNo() {
        return List.of(Choice.of("true", Words.YES.text()), Choice.of("false", Words.NO.text()));
    }

    private static List<Choice> items(String command, Definition item) {
        if (!command.equals("PromiseToSupply")) return notice(item);
        return item.materials().stream()
                .filter(Definition.Material::deferrable)
                .map(it -> Choice.of(it.id(), it.name()))
                .toList();
    }

    /// Everything that may be asked for, at once; what the government holds already is shown and cannot be
    /// chosen (rule A-21).
    private static List<Choice> notice(Definition item) {
        var papers = item.materials().stream()
                .map(it -> new Choice(
                        it.id(), it.name(), it.shared() ? Optional.of(Words.HELD_ALREADY.text()) : Optional.empty()));
        var fields = item.form().stream().map(it -> Choice.of(it.id(), it.name()));
        return Stream.concat(papers, fields).toList();
    }

    private static List<Choice> grounds(String command) {
        var grounds = command.equals("Deny") ? Ground.DENIALS : Ground.ENDS;
        return Stream.of(Ground.values())
                .filter(grounds::contains)
                .map(Choice::of)
                .toList();
    }

    /// The kinds that the item lists; a hearing stops the clock by itself.
    private static List<Choice> procedures(Definition item) {
        return item.specials().stream()
                .filter(it -> it.kind() != Procedure.HEARING)
                .map(it -> Choice.of(it.kind().name(), it.name()))
                .toList();
    }

    private static List<Choice> stances() {
        return List.of(Choice.of("true", Words.CONCUR.text()), Choice.of("false", Words.OBJECT.text()));
    }

    private List<Choice> objectors(Opened opened) {
        return opened.state().reviews().entrySet().stream()
                .filter(it -> it.getValue().stage() == Opinion.Stage.OBJECTED)
                .map(it -> Choice.of(it.getKey(), name(it.getKey())))
                .toList();
    }

    private List<Choice> bodies() {
        return org.bodies()
                .filter(it -> it.validOn(today) && !it.code().equals(actor.body()))
                .map(it -> Choice.of(it.code(), it.name()))
                .toList();
    }

    /// The other posts of the actor's body: two officers, or a neutral chair, are never the same post.
    private List<Choice> colleagues() {
        return org.postsOf(actor.body(), today).stream()
                .filter(it -> !it.code().equals(actor.post()))
                .map(it -> Choice.of(it.code(), it.title()))
                .toList();
    }

    private List<Choice> methods() {
        var ways = actor.body().isEmpty()
                ? List.of(Words.BY_DOWNLOAD)
                : List.of(Words.AT_THE_WINDOW, Words.BY_POST, Words.BY_DOWNLOAD);
        return ways.stream().map(it -> Choice.of(it.text().zh(), it.text())).toList();
    }

    private Text name(String body) {
        return org.body(body).map(it -> it.name()).orElse(Text.same(body));
    }
}
