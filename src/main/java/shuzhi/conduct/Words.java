package shuzhi.conduct;

import shuzhi.words.Text;
import shuzhi.words.Word;

/// The vocabulary of conduct (廉政与安全用语): everything its pages say.
public enum Words implements Word {
    RISKS("廉政风险点", "Risk points"),
    RISKS_LEAD(
            "高等级风险点对应的事项，受理的人不能决定，并且须经第二人复核；这由办件规则强制执行。",
            "Where a point in force is high, who accepts does not decide and a second person confirms: the rules of"
                    + " the dossier see to it."),
    HAZARDS("隐患", "Hazards"),
    HAZARDS_LEAD(
            "五落实后才能整改，整改的人不能验收，重大隐患经审查同意才能恢复。",
            "All five settled before removal; somebody else verifies; a major one resumes only with consent."),
    TO_REMOVE("我单位整改", "Ours to remove"),
    TO_VERIFY("待我单位定级、验收", "Ours to grade or verify"),
    OPEN_ALL("全部未销号", "All open"),
    CLOSED("已销号", "Closed"),
    ACCIDENTS("安全生产事故", "Accidents"),
    MONTHS_CLOSED("已结报到", "Closed up to"),
    INSPECTIONS("四不两直检查", "Inspections without notice"),
    INSPECTIONS_LEAD("到场以前，计划只有检查组可见；每次查阅留痕。", "Until it starts only the team sees the plan; every look is on record."),
    DRAWS("抽取公示", "Draws, for everybody to check"),
    DRAWS_LEAD(
            "抽取前公布承诺值，到场后公布种子、随机数和名单；任何人可以重算。",
            "The commitment is published before, seed, lot and pool after; anybody can do the draw again."),
    DRAW_CHECK("本页重算承诺值和抽取结果", "Commitment and draw, computed again on this page"),
    HOLDS("一致", "It holds"),
    HOLDS_NOT("不一致", "It does not hold"),
    HOW_TO_CHECK("自行核对", "Check it yourself"),
    NOT_DRAWN("没有投入随机数就已取消", "given up before a lot was cast"),
    LOOKS("到场前查阅记录", "Who looked before it started"),
    LOOKED_AT("查阅时间", "When"),
    SEALED_AT("承诺账页", "Entry of the commitment"),
    OPENED_AT("公开账页", "Entry of the opening"),
    DRAW_PENDING("到场后公开", "opened when the inspection starts"),
    STATUS("状态", "Status"),
    INCIDENTS("问题数", "Incidents"),
    RECORD("检查记录", "Record"),
    ONE_PHOTO("至少一张现场照片", "At least one photograph of the spot"),
    EXCLUDED("已剔除", "Excluded"),
    CONCLUDED("已结案", "Concluded"),
    OPEN("调查中", "Under investigation"),
    SITES("检查对象名录", "Register of sites"),
    IN_THE_REGISTER("在册", "In the register"),
    TAKEN_OUT("已移出", "Taken out"),
    NONE_YET("没有登记", "Nothing on record");

    private final Text text;

    Words(String zh, String en) {
        this.text = new Text(zh, en);
    }

    @Override
    public Text text() {
        return text;
    }
}
