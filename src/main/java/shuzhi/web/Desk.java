package shuzhi.web;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletionException;
import shuzhi.database.Locker;
import shuzhi.ledger.Answer;
import shuzhi.ledger.By;
import shuzhi.ledger.Clerk;
import shuzhi.ledger.Context;
import shuzhi.ledger.Ledger;
import shuzhi.ledger.Named;
import shuzhi.ledger.Request;
import shuzhi.ledger.Shape;
import shuzhi.ledger.Thing;
import shuzhi.ledger.Things;
import shuzhi.ledger.Uploaded;
import shuzhi.org.Actor;
import shuzhi.org.Powers;
import shuzhi.org.Role;
import shuzhi.words.Text;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// The desk (受理台): where every command comes in, from a form, the API or the command line. It turns words
/// into one command record, asks whether this actor has the power, and hands it to the clerk. Nobody else
/// writes.
public final class Desk {
    /// The name of a file that is not there yet.
    public static final String NEW = "new";

    private final Things things;
    private final Clerk clerk;
    private final Ledger ledger;
    private final Locker locker;
    private final String seat;
    private final List<Guard> guards;
    private final Finder finder;

    /// Finds a file by the number that people know it by (按编号找卷), for instance 办件编号.
    @FunctionalInterface
    public interface Finder {
        Finder NONE = (_, _) -> Optional.empty();

        /// The id of the file; empty when the thing has no numbers, or none of its files bears this one.
        Optional<String> file(String thing, String number);
    }

    /// @param seat the place that this house serves: where a file lies whose thing knows of no smaller place
    public Desk(
            Things things, Clerk clerk, Ledger ledger, Locker locker, String seat, List<Guard> guards, Finder finder) {
        this.things = things;
        this.clerk = clerk;
        this.ledger = ledger;
        this.locker = locker;
        this.seat = seat;
        this.guards = List.copyOf(guards);
        this.finder = finder;
    }

    /// What came of a command.
    public sealed interface Outcome {
        record Done(Answer.Done answer) implements Outcome {}

        record Refused(String code, Text text, Text detail, String basis, Text remedy) implements Outcome {}

        record BadInput(List<Shape.Problem> problems) implements Outcome {}

        /// The house cannot write now; the same command may be given again.
        record Unavailable(Text text) implements Outcome {}
    }

    /// Takes a command given as words, of a file named by its id or its number: keys like `applicant.name` or
    /// `materials.0.id`.
    ///
    /// @param id the idempotency key, given by who asks
    public Outcome take(String thing, String file, String command, Map<String, String> words, Actor actor, String id) {
        return take(thing, file, command, tree(words), actor, id);
    }

    public Outcome take(String thing, String file, String command, JsonNode json, Actor actor, String id) {
        var refused = refuses(thing, command, actor);
        if (refused.isPresent()) return refused.get();
        var type = things.command(thing, command).orElseThrow();
        if (json instanceof ObjectNode object) leaveOut(type, object);
        return switch (Shape.of(type).read(json)) {
            case Shape.Parsed.Bad(var problems) -> new Outcome.BadInput(problems);
            case Shape.Parsed.Good(var value) -> {
                var named = file.equals(NEW) && value instanceof Named it
                        ? it.file()
                        : finder.file(thing, file).orElse(file);
                var giver = actor.giving(by(type));
                var elsewhere = elsewhere(things.get(thing), named, value, giver);
                if (elsewhere.isPresent()) yield elsewhere.get();
                var strange = strange(value, "", actor);
                if (!strange.isEmpty()) yield new Outcome.BadInput(strange);
                var guarded = guarded(named, value);
                if (guarded.isPresent()) yield guarded.get();
                var request = Request.of(thing, named, value, giver).withId(id);
                try {
                    yield write(happened(json).map(request::happenedAt).orElse(request));
                } catch (DateTimeParseException e) {
                    yield new Outcome.BadInput(List.of(new Shape.Problem(
                            "happened",
                            new Text("发生时间应写作 2025-09-26T15:00", "write the time it happened as 2025-09-26T15:00"))));
                }
            }
        };
    }

    /// When it happened, if it is entered late: a local time in the zone of the house.
    private static Optional<Instant> happened(JsonNode json) {
        var stated = json.get("happened");
        if (stated == null || stated.asString().isBlank()) return Optional.empty();
        var text = stated.asString().strip();
        var local = text.length() == 10 ? LocalDate.parse(text).atStartOfDay() : LocalDateTime.parse(text);
        return Optional.of(local.atZone(Context.ZONE).toInstant());
    }

    private Outcome write(Request request) {
        try {
            return switch (clerk.ask(request)) {
                case Answer.Done done -> new Outcome.Done(done);
                case Answer.Refused refused -> refused(refused);
            };
        } catch (CompletionException e) {
            if (e.getCause() instanceof Clerk.Unavailable)
                return new Outcome.Unavailable(new Text(
                        "台账暂时不能写入，什么都没有记下。请稍后原样重试。",
                        "The ledger cannot be written at the moment and nothing was recorded. Please send the"
                                + " same again later."));
            if (e.getCause() instanceof Clerk.Conflict)
                return new Outcome.Refused(
                        "COMMAND_ID_USED",
                        new Text("这个请求编号已经用于另一件事", "This request id was used for something else."),
                        new Text("", ""),
                        "系统规则：一个请求编号只办一件事",
                        new Text("请刷新页面后重新提交。", "Reload the page and submit again."));
            throw e;
        }
    }

    private Optional<Outcome> guarded(String file, Object command) {
        return guards.stream()
                .flatMap(it -> it.against(file, command).stream())
                .findFirst()
                .map(Desk::refused);
    }

    private static Outcome refused(Answer.Refused it) {
        var refusal = it.refusal();
        return new Outcome.Refused(refusal.name(), refusal.text(), it.detail(), refusal.basis(), refusal.remedy());
    }

    /// Why this actor may not give this command at all; asked before anything that comes with it is kept.
    public Optional<Outcome.Refused> refuses(String thing, String command, Actor actor) {
        return refuses(things, thing, command, actor);
    }

    static Optional<Outcome.Refused> refuses(Things things, String thing, String command, Actor actor) {
        var type = things.command(thing, command);
        if (type.isEmpty()) return Optional.of(unknown(things, thing, command));
        return mayGive(type.get(), actor) ? Optional.empty() : Optional.of(notYours(type.get()));
    }

    /// Does this actor hold one of the roles that may give the command? No role named means nobody may.
    public static boolean mayGive(Class<?> command, Actor actor) {
        return by(command).stream().anyMatch(actor::is);
    }

    static List<Role> by(Class<?> command) {
        return Optional.ofNullable(command.getAnnotation(By.class))
                .map(it -> List.of(it.value()))
                .orElse(List.of());
    }

    /// Does the file of this command bear a name of its own, so that it needs no random one?
    public boolean isNamed(String thing, String command) {
        return things.command(thing, command)
                .filter(Named.class::isAssignableFrom)
                .isPresent();
    }

    /// Does this actor hold one of the roles that may give the command, and do they reach a file of this place
    /// (rules )?
    public static boolean mayGive(Class<?> command, Actor actor, String place) {
        var by = command.getAnnotation(By.class);
        return by != null && Powers.may(actor, List.of(by.value()), by.from(), place);
    }

    /// The commands that this actor may give to a file now: role and place allow them, and the gate does not
    /// refuse them. Exactly these are buttons on its page. Where a new file will lie, nobody knows before its
    /// command is given.
    public static <C, A, S> List<Class<?>> lawful(Thing<C, A, S> thing, S state, Context context, String seat) {
        boolean opened = !state.equals(thing.blank());
        var place = thing.where().of(state, Optional.empty(), context.files()).orElse(seat);
        return Shape.cases(thing.commands()).values().stream()
                .filter(it -> opened ? mayGive(it, context.actor(), place) : mayGive(it, context.actor()))
                .filter(it -> thing.gate().refuses(state, it, context).isEmpty())
                .toList();
    }

    /// A post whose place is not the file's. Applicants and the system have no place, so their files are not
    /// read.
    private <C, A, S> Optional<Outcome.Refused> elsewhere(
            Thing<C, A, S> thing, String file, Object command, Actor actor) {
        if (actor.body().isEmpty()) return Optional.empty();
        var acts = ledger.acts(file);
        if (!acts.isEmpty() && !acts.getFirst().thing().equals(thing.name())) return Optional.of(otherKind(thing));
        var state = thing.blank();
        for (var it : acts) state = thing.after().apply(state, thing.acts().cast(it.act()));
        var given = thing.commands().cast(command);
        var place = thing.where().of(state, Optional.of(given), ledger::state).orElse(seat);
        return mayGive(command.getClass(), actor, place) ? Optional.empty() : Optional.of(notThere(place));
    }

    static Outcome.Refused notThere(String place) {
        return new Outcome.Refused(
                "NOT_YOUR_PLACE",
                new Text("该卷不在您岗位的辖区内", "The file lies outside the place that your post serves."),
                new Text("卷的辖区：" + place, "Place of the file: " + place),
                "行政许可法 第二十二条（A-80、A-81）",
                new Text("请由该辖区有权的岗位办理。", "Ask a post of that place that has the power."));
    }

    static Outcome.Refused otherKind(Thing<?, ?, ?> thing) {
        return new Outcome.Refused(
                "OTHER_KIND",
                new Text(
                        "这一卷不是" + thing.title().zh(),
                        "This file is no " + thing.title().en() + "."),
                new Text("", ""),
                "系统规则：一卷一种",
                new Text("请核对卷号。", "Check the file."));
    }

    /// Papers that are named by a hash and that this actor never uploaded: nobody can hand in what nobody
    /// holds.
    private List<Shape.Problem> strange(Object value, String field, Actor actor) {
        var found = new ArrayList<Shape.Problem>();
        switch (value) {
            case List<?> all -> {
                for (int i = 0; i < all.size(); i++) found.addAll(strange(all.get(i), field + "." + i, actor));
            }
            case Optional<?> maybe -> maybe.ifPresent(it -> found.addAll(strange(it, field, actor)));
            case Record it -> {
                for (var part : Shape.of(it.getClass()).parts()) {
                    var name = field.isEmpty() ? part.name() : field + "." + part.name();
                    var inner = part.of(it);
                    if (!part.component().isAnnotationPresent(Uploaded.class))
                        found.addAll(strange(inner, name, actor));
                    else if (!inner.toString().isBlank() && !locker.holds(actor.person(), inner.toString()))
                        found.add(new Shape.Problem(
                                field + ".file",
                                new Text("没有收到这个文件，请重新上传", "this file was never received; please upload it again")));
                }
            }
            default -> {}
        }
        return found;
    }

    /// Hands papers that were uploaded with a command over to the subject of the file it was written to: what a
    /// clerk uploads at a window for an applicant is the applicant's, sealed and erased with the applicant's
    /// key. Where nobody's private data is in the file, whoever uploaded a paper keeps it.
    public void handOver(Answer.Done receipt, List<Locker.Paper> papers, Actor actor) {
        if (papers.isEmpty()) return;
        ledger.subject(receipt.first())
                .filter(subject -> !subject.equals(actor.person()) && !subject.startsWith("file:"))
                .ifPresent(subject -> papers.forEach(it -> {
                    locker.keep(subject, it);
                    locker.drop(actor.person(), it.digest());
                }));
    }

    private static Outcome.Refused notYours(Class<?> command) {
        var by = Optional.ofNullable(command.getAnnotation(By.class)).map(By::value);
        var zh = new ArrayList<String>();
        var en = new ArrayList<String>();
        by.ifPresent(roles -> Arrays.stream(roles).forEach(it -> {
            zh.add(it.text().zh());
            en.add(it.text().en());
        }));
        return new Outcome.Refused(
                "NOT_YOUR_POWER",
                new Text("您的岗位没有这项职权", "Your post does not have this power."),
                new Text("需要的岗位：" + String.join("、", zh), "Posts that have it: " + String.join(", ", en)),
                "行政许可法 第二十二条",
                new Text("请由有权的岗位办理。", "Ask a post that has the power."));
    }

    private static Outcome.Refused unknown(Things things, String thing, String command) {
        var known = things.find(thing)
                .map(it -> String.join(", ", Shape.cases(it.commands()).keySet()))
                .orElseGet(() -> String.join(
                        ", ", things.all().stream().map(it -> it.name()).toList()));
        return new Outcome.Refused(
                "UNKNOWN_COMMAND",
                new Text("没有这个请求：" + thing + " " + command, "There is no such command: " + thing + " " + command),
                new Text("可用的有：" + known, "Known here: " + known),
                "docs/acts.md",
                new Text("请核对名称。", "Check the name."));
    }

    /// Builds a tree from flat words: dots go down, numbers are places in a list.
    public static ObjectNode tree(Map<String, String> words) {
        var root = JsonNodeFactory.instance.objectNode();
        words.forEach((key, value) -> put(root, List.of(key.split("\\.")), value));
        return (ObjectNode) lists(root);
    }

    private static void put(ObjectNode node, List<String> path, String value) {
        var key = path.getFirst();
        if (path.size() == 1) {
            node.put(key, value);
            return;
        }
        var child = node.get(key) instanceof ObjectNode known ? known : node.putObject(key);
        put(child, path.subList(1, path.size()), value);
    }

    /// An object whose keys are all numbers is a list.
    private static JsonNode lists(JsonNode node) {
        if (!(node instanceof ObjectNode object)) return node;
        object.properties().forEach(it -> it.setValue(lists(it.getValue())));
        boolean numbered = !object.isEmpty()
                && object.propertyStream().allMatch(it -> it.getKey().matches("[0-9]{1,4}"));
        if (!numbered) return object;
        ArrayNode list = JsonNodeFactory.instance.arrayNode();
        object.propertyStream()
                .sorted(java.util.Comparator.comparingInt(it -> Integer.parseInt(it.getKey())))
                .filter(it -> !isBlank(it.getValue()))
                .forEach(it -> list.add(it.getValue()));
        return list;
    }

    /// What need not be given and into which nothing was written is not there.
    static void leaveOut(Class<?> record, ObjectNode node) {
        for (var part : Shape.of(record).parts()) {
            var value = node.get(part.name());
            boolean optional = part.raw() == Optional.class;
            var type = optional || part.raw() == List.class ? Shape.raw(Shape.argument(part.type())) : part.raw();
            if (value == null || !type.isRecord()) continue;
            if (optional && isBlank(value)) node.remove(part.name());
            else if (value instanceof ObjectNode one) leaveOut(type, one);
            else if (value instanceof ArrayNode many)
                many.forEach(it -> {
                    if (it instanceof ObjectNode one) leaveOut(type, one);
                });
        }
    }

    /// A row of a form into which nothing was written.
    private static boolean isBlank(JsonNode node) {
        if (node instanceof ObjectNode object) return object.propertyStream().allMatch(it -> isBlank(it.getValue()));
        if (node instanceof ArrayNode list) return list.valueStream().allMatch(Desk::isBlank);
        return node.isString() && node.stringValue().isBlank();
    }
}
