package shuzhi.indicators.analysis;

import static shuzhi.ledger.Decision.act;
import static shuzhi.ledger.Decision.refuse;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import shuzhi.codes.UnifiedCode;
import shuzhi.indicators.dictionary.Frequency;
import shuzhi.indicators.dictionary.Remedy;
import shuzhi.indicators.reading.Formulas;
import shuzhi.indicators.reading.Period;
import shuzhi.ledger.Context;
import shuzhi.ledger.Decision;
import shuzhi.ledger.Thing;
import shuzhi.words.Text;

/// How the economy of a month is analysed (经济运行分析规则), rule D-18: the rules of the dictionary read signal, cause and
/// contribution and propose; people accept or decline; what is accepted becomes a task.
public final class Rules {
    public static final Thing<Command, Act, State> ANALYSIS = new Thing<>(
            "analysis",
            new Text("经济运行分析", "Monthly analysis"),
            Command.class,
            Act.class,
            State.BLANK,
            Rules::gate,
            Rules::decide,
            State::after,
            (_, _) -> Optional.empty());

    private static final Set<Stage> DRAFT = EnumSet.of(Stage.DRAFT);
    private static final Map<Class<?>, Set<Stage>> WHEN = Map.of(
            Command.Begin.class, EnumSet.of(Stage.NONE),
            Command.Judge.class, DRAFT,
            Command.Propose.class, DRAFT,
            Command.Accept.class, DRAFT,
            Command.Decline.class, DRAFT,
            Command.Approve.class, DRAFT);

    private Rules() {}

    /// The file of the analysis of a month.
    public static String file(String area, String month) {
        return "analysis-" + area + "-" + month;
    }

    static Optional<shuzhi.ledger.Refusal> gate(State state, Class<?> command, Context context) {
        if (!WHEN.getOrDefault(command, Set.of()).contains(state.stage()))
            return Optional.of(Refusal.NOT_IN_THIS_STATE);
        boolean ours = state.facts().isEmpty()
                || state.facts().get().body().equals(context.actor().body());
        return ours ? Optional.empty() : Optional.of(Refusal.NOT_YOURS);
    }

    public static Decision<Act> decide(State state, Command command, Context context) {
        var shut = gate(state, command.getClass(), context);
        if (shut.isPresent()) return refuse(shut.get());
        return switch (command) {
            case Command.Begin it -> begin(it, context);
            case Command.Judge it -> judge(state, it, context);
            case Command.Propose it -> propose(state, it, context);
            case Command.Accept it -> accept(state, it, context);
            case Command.Decline it -> decline(state, it, context);
            case Command.Approve _ -> approve(state, context);
        };
    }

    private static Decision<Act> begin(Command.Begin it, Context context) {
        var month = Period.of(it.month())
                .filter(one -> one.frequency() == Frequency.MONTH && one.end().isBefore(context.today()));
        if (month.isEmpty()) return refuse(Refusal.NOT_OVER);
        var looking = new Standing.Looking(context.files(), it.area(), month.get(), context.today());
        var standings = looking.all();
        if (standings.isEmpty()) return refuse(Refusal.NOTHING_RELEASED);
        var actor = context.actor();
        int year = month.get().year();
        var number = "析〔" + year + "〕" + context.numbers().next("analysis/" + actor.place() + "/" + year) + "号";
        var acts = new ArrayList<Act>();
        acts.add(new Act.Begun(
                number,
                it.area(),
                it.month(),
                actor.body(),
                actor.place(),
                context.today(),
                month.get().end().plusDays(context.limit("analysis"))));
        for (var rule : looking.dictionary().remedies().values())
            standings.stream()
                    .filter(one -> one.definition().code().equals(rule.indicator()))
                    .filter(one -> fits(rule, one))
                    .findFirst()
                    .ifPresent(one -> acts.add(proposed(number, acts.size(), rule, one, looking, context)));
        return new Decision.Acts<>(acts);
    }

    private static boolean fits(Remedy rule, Standing standing) {
        var cause = rule.cause().filter(it -> !it.isBlank());
        return standing.signal().filter(it -> it.reaches(rule.signal())).isPresent()
                && (cause.isEmpty() || cause.equals(standing.weakest()));
    }

    private static Act proposed(
            String number, int item, Remedy rule, Standing it, Standing.Looking looking, Context context) {
        return new Act.Proposed(
                number,
                context.actor().place(),
                item,
                Optional.of(rule.code()),
                rule.indicator(),
                it.signal(),
                it.gap(),
                it.weakest(),
                reasoning(rule, it, looking),
                rule.measure(),
                rule.lead(),
                context.today().plusDays(rule.days()),
                context.today());
    }

    /// What the rule read, in words: signal, cause, contribution.
    private static Text reasoning(Remedy rule, Standing it, Standing.Looking looking) {
        var gap = it.gap().orElseThrow().abs().toPlainString();
        var signal = it.signal().orElseThrow().text();
        var target = it.target().orElseThrow().value().toPlainString();
        var zh = new StringBuilder("规则%s：%s%s，目标%s，差%s个百分点，%s"
                .formatted(rule.code(), it.definition().name(), spoken(it).zh(), target, gap, signal.zh()));
        var en = new StringBuilder("Rule %s: %s %s, target %s, behind by %s points, %s"
                .formatted(rule.code(), it.definition().english(), spoken(it).en(), target, gap, signal.en()));
        it.weakest().flatMap(code -> looking.dictionary().find(code)).ifPresent(part -> {
            var pull = it.contributions().stream()
                    .filter(one -> one.name().equals(part.code()))
                    .findFirst();
            zh.append("；分项中%s增长最慢".formatted(part.name()));
            en.append("; the slowest part is %s".formatted(part.english()));
            pull.ifPresent(one -> {
                var points = Formulas.shown(one.pull(), 2).toPlainString();
                var share = Formulas.shown(one.contribution()).toPlainString();
                zh.append("，拉动%s个百分点，贡献率%s%%".formatted(points, share));
                en.append(", pulling %s points, contributing %s%%".formatted(points, share));
            });
        });
        return new Text(zh.toString(), en.toString());
    }

    private static Text spoken(Standing it) {
        var completion =
                it.completion().map(done -> new Text("完成全年目标的" + done + "%", "reached " + done + "% of its year"));
        return completion.orElseGet(
                () -> Formulas.direction(it.headline().rate().orElseThrow()));
    }

    private static Decision<Act> judge(State state, Command.Judge it, Context context) {
        if (it.text().isBlank()) return refuse(Refusal.NO_JUDGEMENT);
        if (it.text().codePoints().anyMatch(Character::isDigit)) return refuse(Refusal.DIGITS);
        return act(new Act.Judged(facts(state).number(), context.today(), it.text()));
    }

    private static State.Facts facts(State state) {
        return state.facts().orElseThrow();
    }

    private static Decision<Act> propose(State state, Command.Propose it, Context context) {
        var dictionary = shuzhi.indicators.dictionary.Rules.of(context.files());
        boolean whole = dictionary.find(it.indicator()).isPresent()
                && !it.sentence().isBlank()
                && UnifiedCode.check(it.lead()).ok()
                && it.due().isAfter(context.today());
        if (!whole) return refuse(Refusal.INCOMPLETE);
        var facts = facts(state);
        var month = Period.of(facts.month()).orElseThrow();
        var looking = new Standing.Looking(context.files(), facts.area(), month, context.today());
        var standing = looking.of(dictionary.find(it.indicator()).orElseThrow());
        return act(new Act.Proposed(
                facts.number(),
                facts.place(),
                state.items().size() + 1,
                Optional.empty(),
                it.indicator(),
                standing.flatMap(Standing::signal),
                standing.flatMap(Standing::gap),
                standing.flatMap(Standing::weakest),
                new Text("由编写单位提出", "proposed by the body that writes"),
                it.sentence(),
                it.lead(),
                it.due(),
                context.today()));
    }

    private static Optional<State.Item> open(State state, int number) {
        return Optional.ofNullable(state.items().get(number)).filter(it -> it.outcome() == Outcome.PROPOSED);
    }

    private static Decision<Act> accept(State state, Command.Accept it, Context context) {
        var item = open(state, it.item());
        if (item.isEmpty()) return refuse(Refusal.NO_SUCH_ITEM);
        if (!UnifiedCode.check(it.lead()).ok() || !it.due().isAfter(context.today())) return refuse(Refusal.INCOMPLETE);
        var facts = facts(state);
        return act(new Act.Accepted(
                facts.number(),
                facts.body(),
                facts.place(),
                it.item(),
                item.get().indicator(),
                item.get().sentence(),
                it.lead(),
                it.due(),
                context.today()));
    }

    private static Decision<Act> decline(State state, Command.Decline it, Context context) {
        if (open(state, it.item()).isEmpty()) return refuse(Refusal.NO_SUCH_ITEM);
        if (it.reason().isBlank()) return refuse(Refusal.NO_REASON);
        var facts = facts(state);
        return act(new Act.Declined(facts.number(), facts.place(), it.item(), it.reason(), context.today()));
    }

    private static Decision<Act> approve(State state, Context context) {
        if (state.judgement().isBlank()) return refuse(Refusal.NO_JUDGEMENT);
        if (state.count(Outcome.PROPOSED) > 0) return refuse(Refusal.UNDECIDED);
        var facts = facts(state);
        return act(new Act.Approved(
                facts.number(),
                facts.area(),
                facts.month(),
                facts.body(),
                facts.place(),
                context.today(),
                context.today().isAfter(facts.due()),
                state.items().size(),
                (int) state.count(Outcome.ACCEPTED)));
    }
}
