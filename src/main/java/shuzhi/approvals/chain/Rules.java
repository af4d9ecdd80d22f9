package shuzhi.approvals.chain;

import static shuzhi.ledger.Decision.act;
import static shuzhi.ledger.Decision.refuse;

import java.util.Optional;
import shuzhi.approvals.journey.Chain;
import shuzhi.ledger.Context;
import shuzhi.ledger.Decision;
import shuzhi.ledger.Thing;
import shuzhi.words.Text;

/// How chains are kept (链条规则): rule A-47. Each version is dated, names its document, and can be walked to
/// its end.
public final class Rules {
    public static final Thing<Command, Act, State> CHAIN = new Thing<>(
            "chain",
            new Text("链条", "Chain"),
            Command.class,
            Act.class,
            State.BLANK,
            Rules::shut,
            Rules::decide,
            State::after,
            (_, _) -> Optional.empty());

    private Rules() {}

    private static Optional<shuzhi.ledger.Refusal> shut(State state, Class<?> command, Context context) {
        boolean idle = command == Command.Withdraw.class && state.current().isEmpty();
        return idle ? Optional.of(Refusal.NOT_IN_FORCE) : Optional.empty();
    }

    public static Decision<Act> decide(State state, Command command, Context context) {
        var shut = shut(state, command.getClass(), context);
        if (shut.isPresent()) return refuse(shut.get());
        return switch (command) {
            case Command.Publish it -> publish(state, it.chain(), context);
            case Command.Withdraw it -> {
                var current = state.current().orElseThrow();
                yield it.reason().isBlank()
                        ? refuse(Refusal.REASON_MISSING)
                        : act(new Act.Withdrawn(current.id(), current.version(), it.reason()));
            }
        };
    }

    private static Decision<Act> publish(State state, Chain chain, Context context) {
        if (!context.file().equals(chain.id())) return refuse(Refusal.OTHER_CHAIN, Text.same(chain.id()));
        int next = state.last().map(Chain::version).orElse(0) + 1;
        if (chain.version() != next)
            return refuse(Refusal.WRONG_VERSION, new Text("应为第 " + next + " 版", "it must be version " + next));
        if (chain.basis().isBlank()) return refuse(Refusal.BASIS_MISSING);
        if (chain.steps().isEmpty() || chain.limit() < 1) return refuse(Refusal.NO_WAY);
        for (int step = 0; step < chain.steps().size(); step++)
            for (var before : chain.steps().get(step).after())
                if (before < 0 || before >= step)
                    return refuse(Refusal.NO_WAY, Text.same((step + 1) + " ← " + (before + 1)));
        for (var step : chain.steps()) {
            var item = (shuzhi.approvals.item.State) context.files().state("item", step.item());
            if (item.current().isEmpty()) return refuse(Refusal.ITEM_NOT_OPEN, Text.same(step.item()));
        }
        return act(new Act.Published(chain.id(), next, chain));
    }

    public enum Refusal implements shuzhi.ledger.Refusal {
        OTHER_CHAIN(
                "本卷是另一条链条", "This file is another chain's.", "A-47", "卷号应为链条标识。", "The file is named after the chain."),
        WRONG_VERSION(
                "版本号不连续", "The version is not the next one.", "A-47", "请使用下一个版本号。", "Use the next version number."),
        BASIS_MISSING("缺少依据文件", "The document it stands on is missing.", "A-47", "请写明文号。", "Name the document."),
        NO_WAY(
                "链条没有步骤、没有时限，或者步骤的先后不成立",
                "The chain has no steps or no limit, or a step waits for one that does not come before it.",
                "A-46、A-47",
                "请更正步骤。",
                "Correct the steps."),
        ITEM_NOT_OPEN(
                "其中一个事项未发布",
                "One of its items is not published.",
                "行政许可法 第三十条",
                "请先发布该事项。",
                "Publish that item first."),
        NOT_IN_FORCE("该链条不在用", "The chain is not in force.", "A-47", "不需要停用。", "Nothing to withdraw."),
        REASON_MISSING("应当写明理由", "The reason must be given.", "A-47", "请写明理由。", "Write the reason.");

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
