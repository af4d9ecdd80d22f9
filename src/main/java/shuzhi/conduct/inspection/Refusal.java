package shuzhi.conduct.inspection;

import shuzhi.words.Text;

/// Every way in which the system turns a command on an inspection down (系统拒绝).
public enum Refusal implements shuzhi.ledger.Refusal {
    PREPARED_ALREADY("该检查已经拟订", "This inspection has been prepared already.", "F-10", "请另行拟订。", "Prepare another."),
    NOT_IN_THIS_STATE(
            "检查当前状态不能这样办理",
            "This cannot be done in the state the inspection is in.",
            "F-10",
            "请按拟订、抽取、到场、记录的次序办理。",
            "Keep the order: prepare, draw, start, record."),
    NOT_ON_THE_TEAM(
            "只有检查组成员可以办理",
            "Only members of the team may do this.",
            "F-10",
            "请由检查组成员办理。",
            "Leave it to a member of the team."),
    TWO_MEMBERS(
            "检查人员不得少于两人，拟订人应当在检查组内",
            "Two members at least, who prepares it among them.",
            "行政处罚法 第四十二条（F-10）",
            "请选择两名以上检查人员。",
            "Choose two or more."),
    NOTHING_SAID("没有写明主题、对象或者理由", "The theme, the object or the reason is missing.", "F-10", "请写明。", "Say it."),
    IN_THE_PAST("检查日期早于今天", "The day is before today.", "F-10", "请填写今天或者以后的日期。", "Give today or a later day."),
    SEED_NOT_SAFE(
            "种子少于十六个字符可能被猜出；种子和随机数只能用字母和数字",
            "A seed of less than 16 characters could be guessed; seed and lot are letters and digits only.",
            "F-10",
            "请使用页面给出的随机种子。",
            "Take the one the page offers."),
    NOT_IN_THE_REGISTER(
            "抽取池中有不在检查对象名录内的对象",
            "Something in the pool is not in the register of sites.",
            "F-10",
            "请先登记到检查对象名录，再选入抽取池。",
            "Enter it into the register first, then choose it."),
    POOL_TOO_SMALL(
            "抽取对象少于两个，或者有重复",
            "Less than two objects in the pool, or one twice.",
            "F-10",
            "请核对抽取名单。",
            "Check the pool."),
    OWN_SEAL(
            "封存种子的人不能投入随机数",
            "Who sealed the draw cannot give the lot.",
            "F-10",
            "请由检查组另一名成员办理。",
            "Let another member do it."),
    TOO_EARLY("未到检查日期", "The day has not come.", "F-10", "请在检查日期到场后办理。", "Start on the day or later."),
    TIME_WRONG(
            "到达、离开时间有误",
            "The times of arrival and leaving are wrong.",
            "F-10",
            "请写作 09:30，离开不早于到达。",
            "Write them as 09:30; nobody leaves before arriving."),
    NO_PHOTOS("没有现场照片", "No photograph was attached.", "F-10", "请上传现场照片。", "Attach photographs of the spot."),
    RIGHTS_NOT_TOLD(
            "没有告知权利",
            "The unit was not told of its rights.",
            "行政处罚法 第四十四条（F-10）",
            "请先告知陈述申辩等权利。",
            "Tell it of its rights first."),
    FINDING_INCOMPLETE(
            "发现的问题缺少情况、责任单位，或者缺少隐患类别、办结期限",
            "A finding lacks its facts, its body, the kind of the hazard or the day of the task.",
            "F-10",
            "请补全每一项问题。",
            "Complete each of them.");

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
