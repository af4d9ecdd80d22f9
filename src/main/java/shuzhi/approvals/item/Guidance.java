package shuzhi.approvals.item;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import shuzhi.approvals.item.Definition.Basis;
import shuzhi.words.Text;
import shuzhi.words.Word;

/// What the guide tells beyond the rules (办事指南要素), rule A-59. `Exchange` gives the fields their names of the
/// national exchange tables.
///
/// @param kind what kind of power it is (事项类型)
/// @param power where the body has the power from (权力来源)
/// @param clients whom it serves (服务对象)
/// @param flow the steps in words (办理流程)
/// @param address where to come when one must (办理地点)
/// @param hours when (办理时间)
/// @param telephone for questions (咨询方式)
/// @param complaints where to complain (监督投诉方式)
/// @param visitReason why anybody has to come in person; needed when `visits` is not 0
/// @param fees what is charged (收费项目); none means free
/// @param events occasions of a life or an enterprise that lead here, for the portal
/// @param from first day it may be applied for (计划生效日期)
/// @param until last day (计划取消日期)
/// @param quota limit of numbers (数量限制)
/// @param depth how far it goes online (网办深度)
/// @param express delivered by post on wish (物流快递)
/// @param entrusted body that acts on behalf of this one (委托部门)
/// @param questions asked again and again (常见问题)
/// @param access how it is reached and what it is called elsewhere; empty when nobody has said
public record Guidance(
        Kind kind,
        Power power,
        List<Client> clients,
        Text flow,
        Text address,
        Text hours,
        String telephone,
        String complaints,
        Optional<Text> visitReason,
        List<Fee> fees,
        List<String> events,
        Optional<LocalDate> from,
        Optional<LocalDate> until,
        Optional<Text> quota,
        Depth depth,
        boolean express,
        String entrusted,
        List<Question> questions,
        Optional<Access> access) {

    public Guidance {
        clients = List.copyOf(clients);
        fees = List.copyOf(fees);
        events = List.copyOf(events);
        questions = List.copyOf(questions);
    }

    /// One charge (收费项目).
    ///
    /// @param standard how much, as the price authority set it
    /// @param amounts the fixed amounts that the standard knows, in yuan; empty when it is computed case by case
    /// @param reducible it may be reduced or waived (允许减免)
    /// @param holdsDelivery the result is handed over only when it is paid
    public record Fee(
            Text name, Text standard, Basis basis, List<BigDecimal> amounts, boolean reducible, boolean holdsDelivery) {
        public Fee {
            amounts = List.copyOf(amounts);
        }
    }

    /// A question and its answer (常见问题).
    public record Question(Text question, Text answer) {}

    /// Kinds of powers (事项类型).
    public enum Kind implements Word {
        LICENCE("行政许可", "Licence"),
        CONFIRMATION("行政确认", "Confirmation"),
        BENEFIT("行政给付", "Benefit"),
        REWARD("行政奖励", "Reward"),
        RULING("行政裁决", "Ruling"),
        OTHER("其他行政权力", "Other power"),
        SERVICE("公共服务", "Public service");

        private final Text text;

        Kind(String zh, String en) {
            this.text = new Text(zh, en);
        }

        @Override
        public Text text() {
            return text;
        }
    }

    /// Where a power comes from (权力来源), in the order of the national codes 1 to 6.
    public enum Power implements Word {
        OWN("法定本级行使", "By law, of this level"),
        HANDED_DOWN("上级下放", "Handed down"),
        GRANTED_ABOVE("上级授权", "Granted by the level above"),
        GRANTED_BESIDE("同级授权", "Granted at the same level"),
        ENTRUSTED_ABOVE("上级委托", "Entrusted by the level above"),
        ENTRUSTED_BESIDE("同级委托", "Entrusted at the same level");

        private final Text text;

        Power(String zh, String en) {
            this.text = new Text(zh, en);
        }

        @Override
        public Text text() {
            return text;
        }
    }

    /// Whom an item serves (服务对象).
    public enum Client implements Word {
        PERSON("自然人", "Persons"),
        ORGANISATION("法人和其他组织", "Organisations");

        private final Text text;

        Client(String zh, String en) {
            this.text = new Text(zh, en);
        }

        @Override
        public Text text() {
            return text;
        }
    }

    /// How far an item goes online (网办深度).
    public enum Depth implements Word {
        INFORMATION("信息发布", "Information"),
        APPOINTMENT("网上预约", "Appointment"),
        PRE_CHECK("网上预审", "Check beforehand"),
        WHOLE("全程网办", "From beginning to end");

        private final Text text;

        Depth(String zh, String en) {
            this.text = new Text(zh, en);
        }

        @Override
        public Text text() {
            return text;
        }
    }
}
