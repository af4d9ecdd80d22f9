package shuzhi.approvals.scoring;

import static shuzhi.ledger.Decision.act;
import static shuzhi.ledger.Decision.refuse;

import java.util.Optional;
import shuzhi.approvals.card.Profile;
import shuzhi.ledger.Context;
import shuzhi.ledger.Decision;
import shuzhi.ledger.Thing;
import shuzhi.words.Text;

/// How the scoring rule changes (计分规则的修改): drafted, replayed over last year, adopted from a day on.
public final class Rules {
    public static final Thing<Command, Act, State> SCORING = new Thing<>(
            "scoring",
            new Text("计分规则", "Scoring rule"),
            Command.class,
            Act.class,
            State.BLANK,
            (state, command, _) -> command == Command.Adopt.class
                            && state.drafts().size() == state.adoptions().size()
                    ? Optional.of(Refusal.NOT_DRAFTED)
                    : Optional.empty(),
            Rules::decide,
            State::after,
            (_, _) -> Optional.empty());

    private Rules() {}

    public static Decision<Act> decide(State state, Command command, Context context) {
        return switch (command) {
            case Command.Draft(var rule) -> {
                if (!rule.isSound()) yield refuse(Refusal.NOT_SOUND);
                if (!Profile.isKnown(rule.profile()))
                    yield refuse(Refusal.NO_PROFILE, Text.same("profile: " + rule.profile()));
                yield act(new Act.Drafted(state.drafts().size() + 1, rule, context.today()));
            }
            case Command.Adopt it -> adopt(state, it, context);
        };
    }

    private static Decision<Act> adopt(State state, Command.Adopt it, Context context) {
        if (state.version(it.version()).isEmpty() || state.isAdopted(it.version())) return refuse(Refusal.NOT_DRAFTED);
        if (it.from().isBefore(context.today())) return refuse(Refusal.BACKWARDS);
        if (it.reason().isBlank()) return refuse(Refusal.REASON_MISSING);
        return act(new Act.Adopted(it.version(), it.from(), context.today(), it.reason()));
    }

    public enum Refusal implements shuzhi.ledger.Refusal {
        NOT_SOUND(
                "分值不能为负，除数不能为零",
                "Points are not negative, divisors not zero.",
                "计分规则",
                "请更正数值。",
                "Correct the values."),
        NO_PROFILE("没有这套发牌标准", "There is no such standard of cards.", "A-56", "请选择已有的标准。", "Choose a known one."),
        NOT_DRAFTED(
                "没有这一版待采用的规则",
                "There is no such draft to adopt.",
                "计分规则",
                "请先拟订，或核对版次。",
                "Draft it, or check the version."),
        BACKWARDS(
                "规则不溯及既往",
                "A rule does not work backwards.",
                "立法法 第一百零四条",
                "请选择今天或以后的日期。",
                "Choose today or a later day."),
        REASON_MISSING("请写明修改理由", "Say why it is changed.", "计分规则", "请补充理由。", "Give the reason.");

        private final Text text;
        private final String basis;
        private final Text remedy;

        Refusal(String zh, String en, String basis, String remedyZh, String remedyEn) {
            this.text = new Text(zh, en);
            this.basis = basis;
            this.remedy = new Text(remedyZh, remedyEn);
        }

        @Override
        public Text text() {
            return text;
        }

        @Override
        public String basis() {
            return basis;
        }

        @Override
        public Text remedy() {
            return remedy;
        }
    }
}
