package shuzhi.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicTest;
import shuzhi.calendar.WorkingDays;
import shuzhi.law.Law;
import shuzhi.law.Parameter;
import shuzhi.ledger.By;
import shuzhi.ledger.Context;
import shuzhi.ledger.Decision;
import shuzhi.ledger.Shape;
import shuzhi.ledger.Thing;
import shuzhi.org.Actor;

/// Runs tables of given, when and then against the rules of one kind of file. Each row is a test of its own:
///
/// ```
/// given                | day        | who      | when          | then
/// Submitted on=2025-… | 2025-09-26 | clerk    | Accept        | Accepted promisedDue=2025-09-30
///                      | 2025-09-29 | approver | Grant 符合条件 | Decided used=1
///                      |            |          | Deliver 邮寄   | refused NOT_DECIDED
/// ```
///
/// `given` is what has happened, `;` between the acts, `-` for nothing; an empty one goes on from the row
/// above. An empty `day` is that of the row above; `2025-09-29 of 2025-09-26` is entered on the 29th and states
/// the 26th. An empty `who` is the first of the cast who has the power. `then` is the acts, compared in the
/// components that are written; or `refused CODE`, after it a part of the detail; or `no power`. How records
/// are written: see `Notation`.
public final class Story<C, A, S> {
    private static final LocalTime OFFICE_TIME = LocalTime.of(10, 0);

    private final Thing<C, A, S> thing;
    private final WorkingDays days;
    private final Notation notation = new Notation();
    private final Map<String, Actor> cast = new LinkedHashMap<>();
    private final Map<String, Object> files = new HashMap<>();
    private final Map<String, Long> numbers = new HashMap<>();
    private BiFunction<String, String, @Nullable Object> others = (_, _) -> null;
    private String own = "";
    private Law law = Law.STANDARD;
    private String file = "";

    public Story(Thing<C, A, S> thing, WorkingDays days) {
        this.thing = thing;
        this.days = days;
    }

    /// Lets a person act under a name.
    public Story<C, A, S> cast(String name, Actor actor) {
        cast.put(name, actor);
        return this;
    }

    /// Makes another file of the ledger known to the rules.
    public Story<C, A, S> file(String otherThing, String file, Object state) {
        files.put(otherThing + "/" + file, state);
        return this;
    }

    /// What stands for every other file that the rules look at.
    public Story<C, A, S> otherwise(BiFunction<String, String, @Nullable Object> others) {
        this.others = others;
        return this;
    }

    /// Lets the rules see the file of the tables under its name, as the clerk's memory does.
    public Story<C, A, S> own(String itsThing, String file) {
        this.own = itsThing + "/" + file;
        return this;
    }

    /// Says which file the commands are asked of, where a rule looks at it.
    public Story<C, A, S> in(String name) {
        file = name;
        return this;
    }

    /// Sets a parameter of the law otherwise, for as long as there was a law.
    public Story<C, A, S> set(String parameter, int value) {
        var known = law.limit(parameter, LocalDate.of(2025, 1, 1));
        law = law.with(new Parameter(
                parameter, value, known.unit(), known.validFrom(), known.validTo(), known.article(), known.note()));
        return this;
    }

    /// Makes a value known to the tables as `@name`.
    public Story<C, A, S> value(String name, Object value) {
        notation.register(name, value);
        return this;
    }

    /// Gives the open components of a record defaults of their own.
    public Story<C, A, S> assume(String record) {
        notation.assume(record);
        return this;
    }

    /// What follows from acts; open dates in them stand for the day.
    public S after(LocalDate day, String acts) {
        var state = thing.blank();
        if (acts.equals("-")) return state;
        for (var act : Notation.sentences(acts))
            state = thing.after().apply(state, notation.read(thing.acts(), act, day));
        return state;
    }

    /// A command as tables write it.
    public C command(LocalDate day, String text) {
        return notation.read(thing.commands(), text, day);
    }

    /// What the rules know when somebody acts on a day in office time.
    public Context context(Actor actor, LocalDate now, LocalDate happened) {
        return new Context(
                now.atTime(OFFICE_TIME).atZone(Context.ZONE).toInstant(),
                happened.atTime(OFFICE_TIME).atZone(Context.ZONE).toInstant(),
                actor,
                days,
                (kind, file) -> {
                    var known = files.get(kind + "/" + file);
                    if (known == null) known = others.apply(kind, file);
                    if (known == null) throw new IllegalStateException("this story has no " + kind + " " + file);
                    return known;
                },
                sequence -> numbers.merge(sequence, 1L, Long::sum),
                law,
                file);
    }

    /// The first of the cast whose posts may give this command.
    public Actor whoMay(C command) {
        return cast.values().stream()
                .filter(it -> may(it, command))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(
                        "nobody in the cast may " + command.getClass().getSimpleName()));
    }

    public boolean may(Actor actor, C command) {
        return Arrays.stream(command.getClass().getAnnotation(By.class).value()).anyMatch(actor::is);
    }

    /// @param table columns: given, day, who, when, then; see above
    public Stream<DynamicTest> table(String table) {
        var tests = new ArrayList<DynamicTest>();
        numbers.clear();
        var state = thing.blank();
        var day = LocalDate.EPOCH;
        var stated = LocalDate.EPOCH;
        for (var row : Table.of(table).rows()) {
            if (!row.cell("day").isEmpty()) {
                var both = row.cell("day").split(" of ");
                day = LocalDate.parse(both[0]);
                stated = LocalDate.parse(both[both.length - 1]);
            }
            if (!row.cell("given").isEmpty()) state = after(day, row.cell("given"));
            var command = command(day, row.cell("when"));
            var actor = row.cell("who").isEmpty() ? whoMay(command) : actor(row.cell("who"));
            var expected = row.cell("then");
            String actual;
            if (may(actor, command)) {
                if (!own.isEmpty()) files.put(own, state);
                var decision = thing.decide().decide(state, command, context(actor, day, stated));
                actual = write(decision, expected);
                if (decision instanceof Decision.Acts<A> happened)
                    for (var act : happened.acts()) state = thing.after().apply(state, act);
            } else actual = "no power";
            tests.add(DynamicTest.dynamicTest(
                    row.line(), () -> assertThat(actual).isEqualTo(expected.replaceAll("\\s+", " "))));
        }
        return tests.stream();
    }

    public Actor actor(String name) {
        var found = cast.get(name);
        if (found == null) throw new IllegalArgumentException("nobody in the cast is called " + name);
        return found;
    }

    private String write(Decision<A> decision, String expected) {
        return switch (decision) {
            case Decision.Refused<A>(var refusal, var detail) -> {
                var code = "refused " + refusal.name();
                var part = expected.startsWith(code)
                        ? expected.substring(code.length()).strip()
                        : "";
                boolean said = detail.zh().contains(part) || detail.en().contains(part);
                yield part.isEmpty() ? code : code + " " + (said ? part : detail.zh());
            }
            case Decision.Acts<A>(var acts) -> {
                var wanted = Notation.sentences(expected);
                var written = IntStream.range(0, acts.size())
                        .mapToObj(i -> notation.write(acts.get(i), i < wanted.size() ? wanted.get(i) : ""));
                yield String.join("; ", written.toList()).replaceAll("\\s+", " ");
            }
        };
    }

    /// Cuts at `;` outside quotes and brackets.
    public static List<String> sentences(String text) {
        return Notation.sentences(text);
    }

    /// Commands of the thing that no row of these tables asks with an act as answer; a complete story leaves
    /// none.
    public List<String> neverDone(List<String> tables) {
        var done = tables.stream()
                .flatMap(it -> Table.of(it).rows().stream())
                .filter(it -> !it.cell("then").startsWith("refused")
                        && !it.cell("then").equals("no power"))
                .map(it -> it.cell("when").split("\\s")[0])
                .toList();
        return Shape.cases(thing.commands()).keySet().stream()
                .filter(it -> !done.contains(it))
                .toList();
    }

    /// Those of the refusals that no row of these tables shows.
    public static List<String> neverRefused(Enum<?>[] refusals, List<String> tables) {
        var shown = tables.stream()
                .flatMap(it -> Table.of(it).rows().stream())
                .map(it -> it.cell("then"))
                .filter(it -> it.startsWith("refused "))
                .map(it -> it.split("\\s")[1])
                .toList();
        return Arrays.stream(refusals)
                .map(Enum::name)
                .filter(it -> !shown.contains(it))
                .toList();
    }
}
