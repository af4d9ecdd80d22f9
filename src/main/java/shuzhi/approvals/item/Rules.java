package shuzhi.approvals.item;

import static shuzhi.ledger.Decision.act;
import static shuzhi.ledger.Decision.refuse;

import java.util.Optional;
import shuzhi.calendar.Limit;
import shuzhi.calendar.Unit;
import shuzhi.codes.ItemCode;
import shuzhi.codes.UnifiedCode;
import shuzhi.ledger.Context;
import shuzhi.ledger.Decision;
import shuzhi.ledger.Thing;
import shuzhi.words.Text;

/// How the catalogue is kept (事项规则): an item that breaks the law is not published, and is told why.
public final class Rules {
    /// Working days of the general limit, Licensing Law art. 42(1); joint handling, art. 42(2).
    private static final int GENERAL_DAYS = 20;
    private static final int JOINT_DAYS = 45;
    private static final int GENERAL_EXTENSION = 10;
    private static final int JOINT_EXTENSION = 15;
    /// Calendar days that hold no more working days than the working days they are compared with.
    private static final int DAYS_PER_WEEK = 7;
    private static final int WORKING_DAYS_PER_WEEK = 5;

    public static final Thing<Command, Act, State> ITEM = new Thing<>(
            "item",
            new Text("政务服务事项", "Service item"),
            Command.class,
            Act.class,
            State.BLANK,
            Rules::shut,
            Rules::decide,
            State::after,
            (_, _) -> Optional.empty());

    private Rules() {}

    private static Optional<shuzhi.ledger.Refusal> shut(State state, Class<?> command, Context context) {
        if (command == Command.Publish.class && state.versions().isEmpty()) return Optional.of(Refusal.NOT_DRAFTED);
        if (command == Command.Withdraw.class && state.inForce().isEmpty()) return Optional.of(Refusal.NOT_IN_FORCE);
        return Optional.empty();
    }

    public static Decision<Act> decide(State state, Command command, Context context) {
        var shut = shut(state, command.getClass(), context);
        if (shut.isPresent()) return refuse(shut.get());
        return switch (command) {
            case Command.Draft it -> draft(state, it.definition());
            case Command.Publish it -> publish(state, it.version());
            case Command.Withdraw it ->
                it.reason().isBlank()
                        ? refuse(Refusal.REASON_MISSING)
                        : act(withdrawn(state.current().orElseThrow(), it.reason()));
        };
    }

    private static Act withdrawn(Definition current, String reason) {
        return new Act.Withdrawn(current.code(), current.version(), reason);
    }

    private static Decision<Act> draft(State state, Definition definition) {
        int next = state.published().stream().mapToInt(it -> it).max().orElse(0) + 1;
        if (definition.version() != next)
            return refuse(Refusal.WRONG_VERSION, new Text("应为第 " + next + " 版", "it must be version " + next));
        return act(new Act.Drafted(next, definition));
    }

    private static Decision<Act> publish(State state, int version) {
        var definition = state.version(version);
        if (definition.isEmpty() || state.published().contains(version)) return refuse(Refusal.NOT_DRAFTED);
        var breach = breach(definition.get());
        if (breach.isPresent())
            return refuse(breach.get().refusal(), breach.get().detail());
        return act(new Act.Published(definition.get().code(), version));
    }

    /// The first rule that an item breaks, and where.
    public record Breach(Refusal refusal, Text detail) {}

    /// The catalogue check (事项合法性检查). Order of checks: codes, basis, limits, procedures, reviews, papers, fees.
    public static Optional<Breach> breach(Definition it) {
        if (!ItemCode.check(it.code()).ok()) return breach(Refusal.CODE_WRONG, it.code());
        if (!UnifiedCode.check(it.body()).ok() || !it.code().startsWith(it.body()))
            return breach(Refusal.CODE_WRONG, it.body());
        if (it.basis().isEmpty() || it.basis().stream().anyMatch(Rules::isEmpty))
            return breach(Refusal.BASIS_MISSING, it.name().zh());
        return limits(it).or(() -> procedures(it)).or(() -> papers(it));
    }

    private static Optional<Breach> limits(Definition it) {
        if (it.promised().unit() != Unit.WORKING_DAY)
            return breach(Refusal.PROMISE_UNIT, it.promised().unit().text().zh());
        if (shortest(it.statutory()) < it.promised().amount())
            return breach(
                    Refusal.PROMISE_TOO_LONG,
                    it.promised().amount() + " > " + it.statutory().amount());
        if (it.handling() == Handling.ON_THE_SPOT && it.promised().amount() > 0)
            return breach(
                    Refusal.NOT_ON_THE_SPOT, Integer.toString(it.promised().amount()));
        boolean joint = it.handling() == Handling.JOINT;
        int most = joint ? JOINT_DAYS : GENERAL_DAYS;
        // Art. 42 lets other laws and regulations set other limits; then one of them must be named.
        boolean other = it.basis().stream().anyMatch(basis -> !basis.law().equals("行政许可法"));
        if (shortest(it.statutory()) > most && !other)
            return breach(Refusal.STATUTE_TOO_LONG, it.statutory().amount() + " > " + most);
        if (it.extension() > (joint ? JOINT_EXTENSION : GENERAL_EXTENSION) || it.extension() < 0)
            return breach(Refusal.EXTENSION_TOO_LONG, Integer.toString(it.extension()));
        return Optional.empty();
    }

    /// A limit in working days, at most: seven calendar days never hold more than five of an ordinary week.
    private static int shortest(Limit limit) {
        return switch (limit.unit()) {
            case WORKING_DAY -> limit.amount();
            case CALENDAR_DAY -> limit.amount() * WORKING_DAYS_PER_WEEK / DAYS_PER_WEEK;
            case MONTH -> limit.amount() * 4 * WORKING_DAYS_PER_WEEK;
            case OFFICE_HOUR -> 0;
        };
    }

    private static Optional<Breach> procedures(Definition it) {
        for (var special : it.specials()) {
            boolean named = special.otherLaw().isPresent()
                    && !isEmpty(special.otherLaw().get());
            if (special.kind() == Procedure.OTHER_LAW && !named)
                return breach(Refusal.PROCEDURE_WITHOUT_LAW, special.name().zh());
        }
        for (var review : it.reviews()) {
            if (!UnifiedCode.check(review.body()).ok())
                return breach(Refusal.REVIEW_WITHOUT_BODY, review.name().zh());
            if (review.limit().amount() > shortest(it.statutory()))
                return breach(Refusal.REVIEW_TOO_LONG, review.name().zh());
        }
        return Optional.empty();
    }

    private static Optional<Breach> papers(Definition it) {
        for (var material : it.materials()) {
            if (isEmpty(material.basis()))
                return breach(Refusal.MATERIAL_WITHOUT_BASIS, material.name().zh());
            if (material.shared() && material.required())
                return breach(Refusal.SHARED_REQUIRED, material.name().zh());
        }
        if (it.feeBasis().isPresent() && isEmpty(it.feeBasis().get()))
            return breach(Refusal.FEE_WITHOUT_BASIS, it.name().zh());
        return Optional.empty();
    }

    private static boolean isEmpty(Definition.Basis basis) {
        return basis.law().isBlank() || basis.article().isBlank();
    }

    private static Optional<Breach> breach(Refusal refusal, String detail) {
        return Optional.of(new Breach(refusal, Text.same(detail)));
    }

    public enum Refusal implements shuzhi.ledger.Refusal {
        NOT_DRAFTED("没有这一版草案", "There is no such draft.", "政务服务事项管理规程", "请先拟订。", "Draft it first."),
        NOT_IN_FORCE("该事项不在用", "The item is not in force.", "政务服务事项管理规程", "不需要取消。", "Nothing to withdraw."),
        WRONG_VERSION(
                "版本号不连续", "The version is not the next one.", "A-59", "请使用下一个版本号。", "Use the next version number."),
        REASON_MISSING("应当写明理由", "The reason must be given.", "行政许可法 第二十一条", "请写明理由。", "Write the reason."),
        CODE_WRONG(
                "编码不正确",
                "A code is wrong.",
                "GB/T 39554.1-2020；GB 32100-2015（A-60、A-69）",
                "请核对实施编码和机关的统一社会信用代码。",
                "Check the implementing code and the body's unified code."),
        BASIS_MISSING(
                "缺少设定依据", "The legal basis is missing.", "行政许可法 第四条、第十六条", "请写明法律、法规的名称和条款。", "Name law and article."),
        PROMISE_UNIT(
                "承诺时限应以工作日计",
                "The promise must be in working days.",
                "行政许可法 第八十二条",
                "请改为工作日。",
                "Put it in working days."),
        PROMISE_TOO_LONG(
                "承诺时限长于法定时限",
                "The promise is longer than the statutory limit.",
                "优化营商环境条例 第三十六条",
                "请缩短承诺时限。",
                "Shorten it."),
        STATUTE_TOO_LONG(
                "法定时限超过行政许可法的上限，又没有其他法律、法规依据",
                "The statutory limit is longer than the Licensing Law allows, and no other law is named.",
                "行政许可法 第四十二条",
                "请缩短，或者写明其他法律、法规依据。",
                "Shorten it, or name the other law."),
        NOT_ON_THE_SPOT(
                "即办件应当当场办结",
                "An on-the-spot item is decided at once.",
                "行政许可法 第三十四条第二款",
                "请改为承诺件，或者把承诺时限改为 0。",
                "Make it a promised item, or the promise 0."),
        EXTENSION_TOO_LONG(
                "延长期限超过法定上限",
                "The extension is longer than the law allows.",
                "行政许可法 第四十二条",
                "一般不超过十日，联合办理不超过十五日。",
                "Ten days in general, fifteen for joint handling."),
        PROCEDURE_WITHOUT_LAW(
                "不计时的程序没有法律依据",
                "A procedure that stops the clock has no law behind it.",
                "行政许可法 第四十五条（A-34）",
                "只能使用第四十五条列明的程序，或者写明其他法律。",
                "Use those of article 45, or name the other law."),
        REVIEW_WITHOUT_BODY(
                "并联审查没有明确机关",
                "A parallel review names no body.",
                "行政许可法 第二十六条",
                "请填写机关的统一社会信用代码。",
                "Give the body's unified code."),
        REVIEW_TOO_LONG(
                "并联审查时限长于事项时限",
                "A parallel review takes longer than the item.",
                "行政许可法 第二十六条、第四十二条",
                "请缩短。",
                "Shorten it."),
        MATERIAL_WITHOUT_BASIS(
                "申请材料没有依据",
                "A paper is asked for without basis.",
                "行政许可法 第三十一条",
                "请写明依据，或者取消该材料。",
                "Name the basis, or drop the paper."),
        SHARED_REQUIRED(
                "能够共享获得的材料不得要求提供",
                "A paper that the government holds must not be required.",
                "国务院关于在线政务服务的若干规定 第七条（A-21）",
                "请改为不必提供。",
                "Make it not required."),
        FEE_WITHOUT_BASIS(
                "收费没有法律、行政法规依据",
                "The fee has no basis in law.",
                "行政许可法 第五十八条",
                "请写明依据，或者取消收费。",
                "Name the basis, or drop the fee.");

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
