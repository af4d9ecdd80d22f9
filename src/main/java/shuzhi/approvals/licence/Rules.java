package shuzhi.approvals.licence;

import static shuzhi.ledger.Decision.act;
import static shuzhi.ledger.Decision.refuse;

import java.util.Optional;
import shuzhi.ledger.Context;
import shuzhi.ledger.Decision;
import shuzhi.ledger.Thing;
import shuzhi.org.Role;
import shuzhi.words.Text;

/// How a licence lives and ends (证照规则): Licensing Law, articles 8, 39, 69 and 70 (rule A-42).
public final class Rules {
    public static final Thing<Command, Act, State> LICENCE = new Thing<>(
            "licence",
            new Text("电子证照", "Licence"),
            Command.class,
            Act.class,
            State.BLANK,
            Rules::shut,
            Rules::decide,
            State::after,
            (state, it) ->
                    it instanceof Act.Issued issued ? Optional.of(issued.person()) : Optional.of(state.person()));

    private Rules() {}

    private static Optional<shuzhi.ledger.Refusal> shut(State state, Class<?> command, Context context) {
        if (command == Command.Issue.class)
            return state.status() == Status.BLANK ? Optional.empty() : Optional.of(Refusal.ISSUED_ALREADY);
        if (state.status() == Status.BLANK) return Optional.of(Refusal.NOT_ISSUED);
        if (state.status() == Status.DEREGISTERED) return Optional.of(Refusal.DEREGISTERED_ALREADY);
        var actor = context.actor();
        if (!actor.is(Role.SYSTEM) && !actor.body().equals(state.body())) return Optional.of(Refusal.NOT_YOUR_BODY);
        boolean valid = state.status() == Status.VALID;
        if (command == Command.Deregister.class) return valid ? Optional.of(Refusal.STILL_VALID) : Optional.empty();
        return valid ? Optional.empty() : Optional.of(Refusal.NOT_VALID);
    }

    public static Decision<Act> decide(State state, Command command, Context context) {
        var shut = shut(state, command.getClass(), context);
        if (shut.isPresent()) return refuse(shut.get());
        var today = context.today();
        return switch (command) {
            case Command.Issue it -> issue(it, context);
            case Command.Withdraw it -> reasoned(it.reason(), new Act.Withdrawn(today, it.reason()));
            case Command.Revoke it -> reasoned(it.reason(), new Act.Revoked(today, it.reason()));
            case Command.Cancel it -> reasoned(it.penalty(), new Act.Cancelled(today, it.penalty()));
            case Command.Expire _ ->
                state.until().isPresent() && today.isAfter(state.until().get())
                        ? act(new Act.Expired(today))
                        : refuse(Refusal.STILL_VALID);
            case Command.Deregister it -> reasoned(it.reason(), new Act.Deregistered(today, it.reason()));
        };
    }

    private static Decision<Act> issue(Command.Issue it, Context context) {
        var dossier = (shuzhi.approvals.dossier.State) context.files().state("dossier", it.dossier());
        if (dossier.status() != shuzhi.approvals.dossier.Status.GRANTED) return refuse(Refusal.NOT_GRANTED);
        var facts = dossier.facts().orElseThrow();
        return act(new Act.Issued(
                it.identifier(),
                facts.item(),
                facts.body(),
                facts.place(),
                it.from(),
                it.until(),
                it.digest(),
                facts.person(),
                it.name(),
                it.holder()));
    }

    private static Decision<Act> reasoned(String reason, Act then) {
        return reason.isBlank() ? refuse(Refusal.REASONS_MISSING) : act(then);
    }

    public enum Refusal implements shuzhi.ledger.Refusal {
        ISSUED_ALREADY("证照已制发", "The licence has been issued.", "行政许可法 第三十九条", "不需要重复制证。", "Nothing more is needed."),
        NOT_ISSUED("证照尚未制发", "There is no licence yet.", "行政许可法 第三十九条", "请等待决定。", "Wait for the decision."),
        NOT_GRANTED(
                "未作出准予许可决定，不能制证", "Without a grant there is no licence.", "行政许可法 第三十九条", "请先作出决定。", "Decide first."),
        NOT_YOUR_BODY(
                "该证照不由贵机关颁发",
                "Your body did not issue this licence.",
                "行政许可法 第六十九条",
                "请由颁发机关办理。",
                "Leave it to the body that issued it."),
        NOT_VALID(
                "该证照已经失效",
                "This licence does not hold any more.",
                "行政许可法 第七十条",
                "失效的证照只能注销。",
                "It can only be de-registered."),
        STILL_VALID(
                "该证照仍然有效",
                "This licence is still valid.",
                "行政许可法 第七十条",
                "有效的证照应先撤回、撤销、吊销或者届满。",
                "It must be withdrawn, revoked, cancelled or expired first."),
        DEREGISTERED_ALREADY(
                "该证照已注销", "This licence is de-registered.", "行政许可法 第七十条", "不能再办理。", "Nothing more can be done."),
        REASONS_MISSING(
                "应当写明理由和依据",
                "Reason and basis must be given.",
                "行政许可法 第八条、第六十九条",
                "请写明后提交。",
                "Write them and submit again.");

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
