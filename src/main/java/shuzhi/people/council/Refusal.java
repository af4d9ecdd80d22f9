package shuzhi.people.council;

import shuzhi.words.Text;

/// Every way in which the system turns a command on a collective decision down (系统拒绝).
public enum Refusal implements shuzhi.ledger.Refusal {
    NOT_IN_THIS_STATE(
            "会议当前状态不能这样办理",
            "This cannot be done in the state the meeting is in.",
            "E-21",
            "请按召集、列题、送材料、开会、表态、决定、封存的次序办理。",
            "Keep the order: call, table, send, open, speak, decide, seal."),
    NOT_YOUR_BODY(
            "只有召集单位可以办理", "Only the body that called it may do this.", "E-21", "请由召集单位办理。", "Leave it to that body."),
    MEMBERS_WRONG(
            "应到会成员少于三人或者有重复，或者所填的人不在名单内",
            "Fewer than three members, one twice, or somebody who is not among them.",
            "E-21",
            "请核对成员名单。",
            "Check the list of members."),
    IN_THE_PAST("会议日期早于今天", "The day is before today.", "E-21", "请核对日期。", "Check the day."),
    NOTHING_SAID("没有写明议题、缺席原因或者理由", "The matter or the reason is missing.", "E-21", "请写明。", "Say it."),
    NO_LEGALITY_REVIEW(
            "重大决策没有合法性审查意见，不得提交讨论",
            "A major decision without a legality review must not be tabled.",
            "重大行政决策程序暂行条例 第二十五条（E-20）",
            "请先经合法性审查，填写意见书编号。",
            "Have it reviewed first and give the number of the opinion."),
    NO_AGENDA("没有议题", "There is no matter on the agenda.", "E-21", "请先列入议题。", "Table a matter first."),
    NO_MATERIALS("没有会议材料", "There are no materials.", "E-21", "请附会议材料。", "Attach them."),
    NOT_YET("未到会议日期", "The day of the meeting has not come.", "E-21", "请在会议当日办理。", "Do it on the day."),
    QUORUM_NOT_MET(
            "到会人数不够：一般事项须半数以上，干部任免须三分之二以上",
            "Too few are present: half at least, two thirds for appointments.",
            "党政领导干部选拔任用工作条例 讨论决定（E-22、F-13）",
            "请改期召开。",
            "Call it off and meet another day."),
    CADRES_UNSCHEDULED(
            "人事任免不得临时动议",
            "Appointments cannot be tabled by surprise.",
            "E-21",
            "请列入下次会议议题。",
            "Table it for the next meeting."),
    NO_SUCH_ITEM(
            "没有这个议题，或者已经作出决定", "There is no such matter, or it is decided.", "E-21", "请核对议题。", "Check its number."),
    CHAIR_NOT_LAST(
            "主持人应当最后发表意见",
            "The chair speaks last.",
            "重大行政决策程序暂行条例 第三十条（E-20）",
            "请先记录其他成员的意见。",
            "Record the others first."),
    SPOKEN_ALREADY(
            "该成员已经表态、回避或者没有到会",
            "This member has spoken, stands aside, or is absent.",
            "E-21",
            "请核对成员。",
            "Check the member."),
    VOTED_ALREADY(
            "该议题已经有人口头表态或者已经投票，不能改用无记名投票",
            "Somebody has spoken on it, or a ballot was cast: it cannot be voted on in secret now.",
            "党政领导干部选拔任用工作条例 讨论决定（F-13）",
            "一个议题只用一种表决方式。",
            "Vote on a matter in one way only."),
    TELLERS_WRONG(
            "计票人少于两人，或者不在参加表决的成员中",
            "Fewer than two tellers, or one who does not vote on it.",
            "E-21",
            "请从参加表决的成员中指定两人以上计票。",
            "Name two at least of those who vote."),
    BALLOT_WRONG(
            "票数与发出的票数不符",
            "The papers do not add up to those that were handed out.",
            "E-21",
            "同意、不同意、弃权和废票相加，须等于到会且不回避的成员数。",
            "For, against, abstained and invalid must add up to those present who do not stand aside."),
    NOT_ABSENT(
            "不是缺席的成员，或者其书面意见已经宣读",
            "This member is not absent, or the opinion was read out before.",
            "党政领导干部选拔任用工作条例 讨论决定（F-13）",
            "到会成员当场表态；缺席成员的书面意见只记录，不计票。",
            "Those present speak for themselves; what an absent member wrote is kept and not counted."),
    NOT_ALL_HEARD("还有到会成员没有表态", "Some of those present have not spoken.", "E-21", "请逐人记录表态。", "Record each of them."),
    VOTE_DECIDES(
            "结果与表决不一致；同意人数须超过应到会成员的半数",
            "The result differs from the vote; more than half of the members must be for it.",
            "党政领导干部选拔任用工作条例 讨论决定（F-13）",
            "请按表决结果决定。",
            "Decide as was voted."),
    NO_REASON_AGAINST_MAJORITY(
            "行政首长的决定与多数人意见不一致，却没有说明理由",
            "The head decides against the majority without a reason.",
            "重大行政决策程序暂行条例 第三十条（E-20）",
            "请在会上说明理由并记录。",
            "State the reason in the meeting and record it."),
    ITEMS_OPEN("还有议题没有作出决定", "A matter has not been decided.", "E-21", "请先作出决定，再封存纪要。", "Decide it before sealing."),
    NOTHING_TO_REPORT(
            "该议题不是临时动议，或者已经报告",
            "It was not an unscheduled matter, or has been reported.",
            "E-21",
            "请核对议题。",
            "Check its number.");

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
