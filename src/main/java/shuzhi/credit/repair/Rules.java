package shuzhi.credit.repair;

import static shuzhi.ledger.Decision.act;
import static shuzhi.ledger.Decision.refuse;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import shuzhi.credit.publication.Kind;
import shuzhi.ledger.Context;
import shuzhi.ledger.Decision;
import shuzhi.ledger.Thing;
import shuzhi.org.Role;
import shuzhi.words.Text;

/// How a repair is asked for, accepted and decided (信用修复规则), rules C-10 to C-17.
public final class Rules {
    public static final Thing<Command, Act, State> REPAIR = new Thing<>(
            "repair",
            new Text("信用修复", "Credit repair"),
            Command.class,
            Act.class,
            State.BLANK,
            Rules::gate,
            Rules::decide,
            State::after,
            (state, act) -> act instanceof Act.Asked it
                    ? Optional.of(it.person())
                    : state.facts().map(State.Facts::person),
            (state, _, _) -> state.facts().map(State.Facts::place));

    private static final Map<Class<?>, Set<Status>> WHEN = Map.of(
            Command.RequestMaterials.class, EnumSet.of(Status.SUBMITTED),
            Command.Supplement.class, EnumSet.of(Status.SUPPLEMENT),
            Command.Refuse.class, EnumSet.of(Status.SUBMITTED),
            Command.Accept.class, EnumSet.of(Status.SUBMITTED),
            Command.Confirm.class, EnumSet.of(Status.ACCEPTED),
            Command.Reject.class, EnumSet.of(Status.ACCEPTED),
            Command.Revoke.class, EnumSet.of(Status.REPAIRED));

    /// Who determined it repairs it (谁认定、谁修复).
    private static final Set<Class<?>> BY_THE_SOURCE =
            Set.of(Command.Confirm.class, Command.Reject.class, Command.Revoke.class);

    private Rules() {}

    static Optional<shuzhi.ledger.Refusal> gate(State state, Class<?> command, Context context) {
        if (command == Command.Ask.class)
            return state.status() == Status.NONE ? Optional.empty() : Optional.of(Refusal.ASKED_ALREADY);
        if (!WHEN.getOrDefault(command, Set.of()).contains(state.status()))
            return Optional.of(Refusal.NOT_IN_THIS_STATE);
        boolean foreign =
                !state.facts().orElseThrow().body().equals(context.actor().body());
        return BY_THE_SOURCE.contains(command) && foreign ? Optional.of(Refusal.NOT_THE_SOURCE) : Optional.empty();
    }

    public static Decision<Act> decide(State state, Command command, Context context) {
        var shut = gate(state, command.getClass(), context);
        if (shut.isPresent()) return refuse(shut.get());
        var today = context.today();
        return switch (command) {
            case Command.Ask it -> ask(it, context);
            case Command.RequestMaterials it ->
                reasoned(it.explanation(), new Act.MaterialsRequested(today, it.explanation()));
            case Command.Supplement it ->
                act(new Act.Supplemented(
                        today, it.pledge(), by(today, "credit-repair-acceptance", context), it.evidence()));
            case Command.Refuse it -> reasoned(it.reasons(), refused(state, it.reasons(), today));
            case Command.Accept it -> accept(state, it, context);
            case Command.Confirm it -> {
                var facts = state.facts().orElseThrow();
                yield reasoned(
                        it.opinion(),
                        new Act.Repaired(
                                facts.publication(),
                                today,
                                inTime(state, today),
                                facts.body(),
                                facts.place(),
                                it.opinion()));
            }
            case Command.Reject it -> {
                var facts = state.facts().orElseThrow();
                yield reasoned(
                        it.reasons(),
                        new Act.Rejected(today, inTime(state, today), facts.body(), facts.place(), it.reasons()));
            }
            case Command.Revoke it -> {
                var facts = state.facts().orElseThrow();
                yield reasoned(
                        it.findings(),
                        new Act.Revoked(facts.publication(), today, facts.body(), facts.place(), it.findings()));
            }
        };
    }

    private static Decision<Act> reasoned(String reason, Act act) {
        return reason.isBlank() ? refuse(Refusal.NO_REASON) : act(act);
    }

    private static LocalDate by(LocalDate from, String limit, Context context) {
        return context.days().add(from, context.limit(limit)).day();
    }

    private static boolean inTime(State state, LocalDate today) {
        return state.due().filter(today::isAfter).isEmpty();
    }

    private static Act refused(State state, String reasons, LocalDate today) {
        var facts = state.facts().orElseThrow();
        return new Act.Refused(today, inTime(state, today), facts.body(), facts.place(), reasons);
    }

    private static shuzhi.credit.publication.State record(String file, Context context) {
        return (shuzhi.credit.publication.State) context.files().state("publication", file);
    }

    private static Decision<Act> ask(Command.Ask it, Context context) {
        var record = record(it.publication(), context);
        var facts = record.facts().filter(one -> one.kind() == Kind.PENALTY);
        if (facts.isEmpty()) return refuse(Refusal.NO_SUCH_RECORD);
        if (!record.isPublished())
            return refuse(Refusal.ALREADY_STOPPED, record.status().text());
        if (it.statement().isBlank()) return refuse(Refusal.NO_REASON);
        var code = facts.get().party().code();
        if (!shuzhi.credit.binding.Rules.speaksFor(code, context)) return refuse(Refusal.NOT_BOUND);
        if (!context.actor().is(Role.APPLICANT) && it.evidence().isEmpty()) return refuse(Refusal.NO_PAPER);
        var today = context.today();
        return act(new Act.Asked(
                it.publication(),
                facts.get().body(),
                facts.get().place(),
                today,
                it.pledge(),
                by(today, "credit-repair-acceptance", context),
                context.actor().person(),
                it.statement(),
                it.evidence()));
    }

    /// The conditions of a request as they stand on a day.
    ///
    /// @param stated fulfilled as the officer found; asked only where the penalty is not kept here
    public static Optional<Eligibility> eligibility(
            State state, Context.Files files, boolean stated, LocalDate day, shuzhi.law.Law law) {
        var asked = state.facts();
        if (asked.isEmpty()) return Optional.empty();
        var record = (shuzhi.credit.publication.State)
                files.state("publication", asked.get().publication());
        return record.facts().map(it -> {
            var penalty = (shuzhi.credit.penalty.State) files.state("penalty", it.source());
            boolean here = penalty.decision().isPresent();
            return Eligibility.of(
                    new Eligibility.Question(
                            Optional.of(it.party().kind()),
                            it.severity().orElseThrow(),
                            it.regime(),
                            it.decided(),
                            record.published(),
                            here ? penalty.isPerformed() : stated,
                            state.pledge(),
                            false),
                    day,
                    law);
        });
    }

    private static Decision<Act> accept(State state, Command.Accept it, Context context) {
        var today = context.today();
        var all = eligibility(state, context.files(), it.performed(), today, context.law())
                .orElseThrow();
        if (all.verdict() != Verdict.ACCEPT)
            return refuse(Refusal.CONDITIONS_NOT_MET, all.verdict().text());
        return act(new Act.Accepted(
                today,
                inTime(state, today),
                it.complex(),
                by(today, it.complex() ? "credit-repair-complex" : "credit-repair", context)));
    }
}
