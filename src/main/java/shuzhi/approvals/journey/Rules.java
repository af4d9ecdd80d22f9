package shuzhi.approvals.journey;

import static shuzhi.ledger.Decision.act;
import static shuzhi.ledger.Decision.refuse;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import shuzhi.approvals.dossier.Status;
import shuzhi.calendar.OfficeHours;
import shuzhi.ledger.Context;
import shuzhi.ledger.Decision;
import shuzhi.ledger.Thing;
import shuzhi.words.Text;

/// How a journey runs (一件事规则): rules. The dossier of step n has the file `journey-n`.
public final class Rules {
    private static final Set<Status> FAILED = Set.of(Status.DENIED, Status.NOT_ACCEPTED, Status.WITHDRAWN);

    public static final Thing<Command, Act, State> JOURNEY = new Thing<>(
            "journey",
            new Text("一件事", "Journey"),
            Command.class,
            Act.class,
            State.BLANK,
            Rules::shut,
            Rules::decide,
            State::after,
            (state, it) -> it instanceof Act.Begun begun ? Optional.of(begun.person()) : Optional.of(state.person()));

    private Rules() {}

    /// The file of the dossier of a step.
    public static String dossier(String journey, int step) {
        return journey + "-" + step;
    }

    private static Optional<shuzhi.ledger.Refusal> shut(State state, Class<?> command, Context context) {
        if (command == Command.Begin.class)
            return state.chain().isEmpty() ? Optional.empty() : Optional.of(Refusal.BEGUN_ALREADY);
        if (state.chain().isEmpty()) return Optional.of(Refusal.NOT_BEGUN);
        return state.over() ? Optional.of(Refusal.OVER) : Optional.empty();
    }

    public static Decision<Act> decide(State state, Command command, Context context) {
        var shut = shut(state, command.getClass(), context);
        if (shut.isPresent()) return refuse(shut.get());
        return switch (command) {
            case Command.Begin it -> begin(it, context);
            case Command.Settle it -> settle(it.journey(), state, context);
        };
    }

    private static Decision<Act> begin(Command.Begin it, Context context) {
        var published = ((shuzhi.approvals.chain.State) context.files().state("chain", it.chain())).current();
        if (published.isEmpty()) return refuse(Refusal.CHAIN_NOT_OPEN, Text.same(it.chain()));
        var chain = published.get();
        var items = chain.steps().stream().map(Chain.Step::item).toList();
        for (var item : items) {
            var known = (shuzhi.approvals.item.State) context.files().state("item", item);
            if (known.current().isEmpty()) return refuse(Refusal.ITEM_NOT_OPEN, Text.same(item));
        }
        return act(new Act.Begun(
                chain.id(),
                chain.version(),
                context.today(),
                chain.limit(),
                items,
                it.place(),
                chain,
                context.actor().person(),
                it.applicant(),
                it.form(),
                it.materials()));
    }

    static Decision<Act> settle(String journey, State state, Context context) {
        var chain = state.chain().orElseThrow();
        var runs = new ArrayList<Clock.Run>();
        var spans = new ArrayList<OfficeHours.Span>();
        var bodies = new ArrayList<String>();
        var place = "";
        for (int step = 0; step < chain.steps().size(); step++) {
            var dossier = (shuzhi.approvals.dossier.State) context.files().state("dossier", dossier(journey, step));
            if (FAILED.contains(dossier.status())) return act(new Act.Broken(chain.id(), context.today(), step));
            boolean own = dossier.facts()
                    .filter(it -> it.person().equals(state.person()))
                    .isPresent();
            if (!own || dossier.decidedOn().isEmpty()) return refuse(Refusal.NOTHING_DONE);
            var clock = dossier.clock().orElseThrow();
            runs.add(new Clock.Run(clock.from(), dossier.decidedOn().get(), clock.pauses()));
            bodies.add(dossier.facts().orElseThrow().body());
            if (clock.moment().isPresent() && dossier.decidedAt().isPresent())
                spans.add(new OfficeHours.Span(
                        clock.moment().get(), dossier.decidedAt().get(), clock.pauses()));
            place = dossier.facts().orElseThrow().place();
        }
        var time = Clock.of(runs, context.days());
        var target = Clock.target(chain).filter(_ -> spans.size() == runs.size());
        var exact = target.map(_ -> Clock.exact(spans, context.days()));
        return act(new Act.Finished(
                chain.id(),
                chain.version(),
                time.from(),
                time.until(),
                time.gross(),
                time.net(),
                chain.limit(),
                time.net() <= chain.limit(),
                place,
                bodies,
                List.copyOf(time.shares()),
                exact,
                target));
    }

    public enum Refusal implements shuzhi.ledger.Refusal {
        BEGUN_ALREADY(
                "该“一件事”已发起",
                "This journey has been begun.",
                "国办发〔2022〕32号",
                "请在“我的办件”中查看。",
                "Look it up among your dossiers."),
        NOT_BEGUN("该“一件事”尚未发起", "This journey has not been begun.", "国办发〔2022〕32号", "请先发起。", "Begin it first."),
        OVER("该“一件事”已经结束", "This journey is over.", "国办发〔2022〕32号", "不能再办理。", "Nothing more can be done."),
        CHAIN_NOT_OPEN(
                "没有这项“一件事”，或者已经停用",
                "There is no such journey, or it was withdrawn.",
                "国办发〔2022〕32号（A-47）",
                "请从门户选择。",
                "Choose one from the portal."),
        ITEM_NOT_OPEN(
                "其中一个事项未发布",
                "One of its items is not published.",
                "行政许可法 第三十条",
                "请联系事项主管机关。",
                "Ask the body in charge of the item."),
        NOTHING_DONE(
                "还有步骤没有办结",
                "Some steps are not done yet.",
                "苏政办发〔2017〕92号（A-46）",
                "全部步骤办结后自动结算。",
                "It settles when all steps are done.");

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
