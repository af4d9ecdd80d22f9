package shuzhi.approvals.rating;

import static shuzhi.ledger.Decision.act;
import static shuzhi.ledger.Decision.refuse;

import java.util.Optional;
import java.util.Set;
import shuzhi.approvals.dossier.Status;
import shuzhi.ledger.Context;
import shuzhi.ledger.Decision;
import shuzhi.ledger.Thing;
import shuzhi.words.Text;

/// How a service is rated (好差评规则): rules.
public final class Rules {
    private static final int BAD = 2;
    private static final Set<Status> RATEABLE = Set.of(Status.GRANTED, Status.DENIED, Status.DELIVERED);

    public static final Thing<Command, Act, State> RATING = new Thing<>(
            "rating",
            new Text("好差评", "Rating"),
            Command.class,
            Act.class,
            State.BLANK,
            (state, _, _) -> state.rated() ? Optional.of(Refusal.RATED_ALREADY) : Optional.empty(),
            Rules::decide,
            State::after,
            (_, it) -> it instanceof Act.Rated rated ? Optional.of(rated.person()) : Optional.empty());

    private Rules() {}

    public static Decision<Act> decide(State state, Command command, Context context) {
        if (state.rated()) return refuse(Refusal.RATED_ALREADY);
        return switch (command) {
            case Command.Rate it -> rate(it, context);
        };
    }

    /// The one file in which a dossier can be rated: a second rating finds the first one there.
    public static String file(String dossier) {
        return "rating-" + dossier;
    }

    private static Decision<Act> rate(Command.Rate it, Context context) {
        if (!context.file().equals(file(it.dossier()))) return refuse(Refusal.OTHER_FILE);
        var dossier = (shuzhi.approvals.dossier.State) context.files().state("dossier", it.dossier());
        if (dossier.facts().isEmpty()
                || !dossier.facts().get().person().equals(context.actor().person()))
            return refuse(Refusal.NOT_YOUR_DOSSIER);
        if (!RATEABLE.contains(dossier.status())) return refuse(Refusal.NOT_DECIDED);
        if (it.stars() < 1 || it.stars() > 5) return refuse(Refusal.STARS);
        var facts = dossier.facts().get();
        return act(new Act.Rated(
                it.dossier(),
                it.stars(),
                it.stars() <= BAD,
                context.today(),
                facts.item(),
                facts.body(),
                facts.place(),
                facts.person(),
                it.comment()));
    }

    public enum Refusal implements shuzhi.ledger.Refusal {
        RATED_ALREADY(
                "一次服务只能评价一次",
                "A service is rated once.",
                "GB/T 39734-2020（A-51）",
                "可以通过投诉渠道补充意见。",
                "Use the complaint channel for more."),
        OTHER_FILE(
                "评价的卷号与办件不符",
                "A rating stands in the file of its dossier.",
                "GB/T 39734-2020（A-51）",
                "请从办件页面评价。",
                "Rate it from the page of the dossier."),
        NOT_YOUR_DOSSIER(
                "只能评价自己的办件",
                "You can only rate your own dossier.",
                "GB/T 39734-2020（A-51）",
                "请核对办件编号。",
                "Check the number."),
        NOT_DECIDED(
                "办结后才能评价",
                "It can be rated once it is decided.",
                "GB/T 39735-2020（A-50）",
                "请在办结后评价。",
                "Rate it after the decision."),
        STARS("评价分为五级", "There are five levels.", "GB/T 39735-2020（A-50）", "请选择一至五星。", "Choose one to five stars.");

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
