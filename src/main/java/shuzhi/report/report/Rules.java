package shuzhi.report.report;

import static shuzhi.ledger.Decision.act;
import static shuzhi.ledger.Decision.refuse;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import shuzhi.codes.ResidentId;
import shuzhi.ledger.Context;
import shuzhi.ledger.Decision;
import shuzhi.ledger.Thing;
import shuzhi.org.Role;
import shuzhi.proof.Hash;
import shuzhi.proof.Sm;
import shuzhi.words.Text;

/// How a report comes about and ends (报告规则), rule F-22: no number is published as fact that rests on nothing.
public final class Rules {
    public static final Thing<Command, Act, State> REPORT = new Thing<>(
            "report",
            new Text("报告", "Report"),
            Command.class,
            Act.class,
            State.BLANK,
            Rules::gate,
            Rules::decide,
            State::after,
            (_, _) -> Optional.empty(),
            Rules::where);

    private static final Set<Status> OPEN =
            EnumSet.of(Status.DRAFT, Status.CHECKING, Status.CHECKED, Status.SIGNED, Status.SEALED);

    private static final Map<Class<?>, Set<Status>> WHEN = Map.ofEntries(
            Map.entry(Command.Start.class, EnumSet.of(Status.NONE)),
            Map.entry(Command.Write.class, EnumSet.of(Status.DRAFT)),
            Map.entry(Command.Check.class, EnumSet.of(Status.DRAFT)),
            Map.entry(Command.Value.class, EnumSet.of(Status.CHECKING)),
            Map.entry(
                    Command.SendBack.class, EnumSet.of(Status.CHECKING, Status.CHECKED, Status.SIGNED, Status.SEALED)),
            Map.entry(Command.Sign.class, EnumSet.of(Status.CHECKED)),
            Map.entry(Command.Seal.class, EnumSet.of(Status.SIGNED)),
            Map.entry(Command.Publish.class, EnumSet.of(Status.SEALED)),
            Map.entry(Command.NoteChange.class, EnumSet.of(Status.PUBLISHED)),
            Map.entry(Command.Supersede.class, EnumSet.of(Status.PUBLISHED)),
            Map.entry(Command.Withdraw.class, EnumSet.of(Status.PUBLISHED)),
            Map.entry(Command.Drop.class, OPEN));

    private static final Pattern IDENTITY = Pattern.compile("(?<![0-9])[0-9]{17}[0-9Xx](?![0-9])");
    private static final Pattern MOBILE = Pattern.compile("(?<![0-9])1[3-9][0-9]{9}(?![0-9])");
    private static final int NAMED_MAX = 12;

    private Rules() {}

    private static Optional<String> where(State state, Optional<Command> command, Context.Files files) {
        if (command.isPresent() && command.get() instanceof Command.Start it)
            return Optional.of(it.place()).filter(place -> place.matches("[0-9]{12}"));
        return state.facts().map(State.Facts::place);
    }

    private static Optional<shuzhi.ledger.Refusal> gate(State state, Class<?> command, Context context) {
        if (!WHEN.getOrDefault(command, Set.of()).contains(state.status()))
            return Optional.of(Refusal.NOT_IN_THIS_STATE);
        boolean outsider = state.facts()
                .filter(it -> !it.body().equals(context.actor().body()))
                .isPresent();
        return outsider && !context.actor().is(Role.SYSTEM) ? Optional.of(Refusal.NOT_YOUR_BODY) : Optional.empty();
    }

    private static Decision<Act> decide(State state, Command command, Context context) {
        var refused = gate(state, command.getClass(), context);
        if (refused.isPresent()) return refuse(refused.get());
        return switch (command) {
            case Command.Start it -> start(it, context);
            case Command.Write it -> write(state, it, context);
            case Command.Check it -> check(state, it, context);
            case Command.Value it -> value(it, context);
            case Command.SendBack it ->
                it.reason().isBlank() ? refuse(Refusal.NO_REASON) : act(new Act.SentBack(context.today(), it.reason()));
            case Command.Sign _ ->
                act(new Act.Signed(
                        context.today(),
                        digest(state.text()),
                        state.position(),
                        context.actor().post()));
            case Command.Seal it -> seal(it);
            case Command.Publish it -> publish(state, it, context);
            case Command.NoteChange it -> noteChange(state, it, context);
            case Command.Supersede it -> act(new Act.Superseded(context.today(), it.by()));
            case Command.Withdraw it ->
                it.reason().isBlank()
                        ? refuse(Refusal.NO_REASON)
                        : act(new Act.Withdrawn(context.today(), it.reason()));
            case Command.Drop it ->
                it.reason().isBlank() ? refuse(Refusal.NO_REASON) : act(new Act.Dropped(context.today(), it.reason()));
        };
    }

    private static Decision<Act> start(Command.Start it, Context context) {
        if (it.title().isBlank()) return refuse(Refusal.NO_TITLE);
        if (it.until().isBefore(it.from())) return refuse(Refusal.WRONG_PERIOD);
        if (!it.place().matches("[0-9]{12}")) return refuse(Refusal.WRONG_PLACE);
        var body = context.actor().body();
        if (it.supersedes().isPresent()) {
            var old = (State) context.files().state("report", it.supersedes().get());
            boolean ours =
                    old.facts().filter(facts -> facts.body().equals(body)).isPresent();
            if (!ours || old.status() != Status.PUBLISHED) return refuse(Refusal.NOT_SUPERSEDABLE);
        }
        return act(new Act.Started(
                it.kind(),
                it.language(),
                it.from(),
                it.until(),
                body,
                it.place(),
                context.today(),
                it.supersedes(),
                it.title()));
    }

    private static Decision<Act> write(State state, Command.Write it, Context context) {
        if (it.text().isBlank()) return refuse(Refusal.NO_TEXT);
        return act(new Act.Written(context.today(), state.version() + 1, digest(it.text()), it.text()));
    }

    /// Every number that rests on nothing is named with its sentence.
    private static Decision<Act> check(State state, Command.Check it, Context context) {
        if (state.text().isBlank()) return refuse(Refusal.NO_TEXT);
        var unreadable = Claims.unreadable(state.text());
        if (unreadable.isPresent()) return refuse(Refusal.UNREADABLE, unreadable.get());
        var claims = Claims.of(state.text());
        var unproved = of(claims, Standing.UNPROVED);
        if (!unproved.isEmpty()) return refuse(Refusal.UNPROVED_CLAIM, named(unproved));
        return act(new Act.Checked(
                context.today(),
                state.version(),
                digest(state.text()),
                of(claims, Standing.PROVED).size(),
                of(claims, Standing.STATED).size(),
                it.asOf()));
    }

    private static List<Claim> of(List<Claim> claims, Standing standing) {
        return claims.stream().filter(it -> it.standing() == standing).toList();
    }

    private static Text named(List<Claim> claims) {
        var zh = claims.stream()
                .limit(NAMED_MAX)
                .map(it -> "“" + it.words() + "”：" + it.sentence())
                .collect(Collectors.joining("\n"));
        var en = claims.stream()
                .limit(NAMED_MAX)
                .map(it -> "\"" + it.words() + "\": " + it.sentence())
                .collect(Collectors.joining("\n"));
        int more = claims.size() - NAMED_MAX;
        return new Text(more > 0 ? zh + "\n另有 " + more + " 处" : zh, more > 0 ? en + "\nand " + more + " more" : en);
    }

    private static Decision<Act> value(Command.Value it, Context context) {
        var acts = new ArrayList<Act>();
        for (var one : it.quotations())
            acts.add(new Act.Quoted(
                    one.figure(),
                    one.hash(),
                    one.from(),
                    one.until(),
                    one.place(),
                    one.number(),
                    one.rows(),
                    it.position(),
                    one.closed()));
        acts.add(new Act.Valued(context.today(), it.position(), it.quotations().size(), it.address(), it.persons()));
        return act(acts.toArray(Act[]::new));
    }

    private static Decision<Act> seal(Command.Seal it) {
        var key = Sm.publicKey("signer", it.key());
        boolean readable = key.ok() && isHexadecimal(it.digest()) && isHexadecimal(it.signature());
        boolean good = readable
                && key.orThrow()
                        .verifies(
                                HexFormat.of().parseHex(it.digest()),
                                HexFormat.of().parseHex(it.signature()));
        return good
                ? act(new Act.Sealed(it.digest(), it.signature(), it.key(), it.certificate()))
                : refuse(Refusal.BAD_SIGNATURE);
    }

    private static boolean isHexadecimal(String text) {
        return text.matches("([0-9a-f]{2})+");
    }

    private static Decision<Act> publish(State state, Command.Publish it, Context context) {
        var found = it.personal() ? Optional.<Text>empty() : personal(state.text());
        if (found.isPresent()) return refuse(Refusal.PERSONAL_DATA, found.get());
        var consent = it.consent().orElse("").strip();
        if (!it.personal() && !state.persons().isEmpty() && consent.isEmpty())
            return refuse(Refusal.PERSON_NAMED, Text.same(initials(state)));
        var facts = state.facts().orElseThrow();
        int year = context.today().getYear();
        long next = context.numbers().next("report/" + facts.body() + "/" + year);
        return act(new Act.Published(
                "R%d-%03d".formatted(year, next),
                facts.kind(),
                facts.body(),
                facts.place(),
                facts.from(),
                facts.until(),
                context.today(),
                state.position(),
                state.proved(),
                state.stated(),
                facts.title(),
                it.personal() ? Optional.empty() : Optional.of(state.text()),
                consent));
    }

    /// The first sign of every name only.
    private static String initials(State state) {
        return state.persons().stream()
                .map(it -> state.text().substring(it.from(), it.from() + 1) + "*".repeat(it.until() - it.from() - 1))
                .distinct()
                .collect(Collectors.joining(" "));
    }

    /// The last digits only: what must not be published must not stand in an answer either.
    private static Optional<Text> personal(String text) {
        for (var it = IDENTITY.matcher(text); it.find(); )
            if (ResidentId.check(it.group()).ok()) return Optional.of(ending(it.group()));
        var mobile = MOBILE.matcher(text);
        return mobile.find() ? Optional.of(ending(mobile.group())) : Optional.empty();
    }

    private static Text ending(String number) {
        var last = number.substring(number.length() - 2);
        return new Text("以 " + last + " 结尾的号码", "the number ending in " + last);
    }

    private static Decision<Act> noteChange(State state, Command.NoteChange it, Context context) {
        var was = it.quoted().number();
        boolean known = it.now().equals(state.notes().getOrDefault(it.quoted().question(), was));
        if (known) return refuse(Refusal.NOTED_ALREADY);
        return act(new Act.ChangeNoted(
                context.today(),
                it.quoted().figure(),
                it.quoted().from(),
                it.quoted().until(),
                it.quoted().place(),
                was,
                it.now(),
                it.position()));
    }

    static String digest(String text) {
        return Hash.SM3.of(text.getBytes(StandardCharsets.UTF_8)).hex();
    }
}
