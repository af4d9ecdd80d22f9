package shuzhi.credit.repair;

import shuzhi.words.Text;
import shuzhi.words.Word;

/// What the conditions of repair come to (修复条件结论), rules C-13 and C-14.
public enum Verdict implements Word {
    ACCEPT("符合修复条件", "May be repaired"),
    REFUSE_MIN_PERIOD("最短公示期未满", "The minimum period is not over"),
    REFUSE_DUTY("义务未履行完毕或者行为未纠正", "Duties not fulfilled or conduct not corrected"),
    REFUSE_PLEDGE("没有作出公开承诺", "No public pledge"),
    ALREADY_STOPPED("已经停止公示", "Publication has ended already"),
    BY_SECTOR_RULE("最长公示期已满但行为未纠正，按行业规定办理", "Maximum over but conduct not corrected: by the rule of the sector"),
    REFUSE_NOT_REPAIRABLE("依法不得修复", "Not repairable by law"),
    REJECT_OUT_OF_SCOPE("不属于本库的主体", "Not a subject of this house");

    private final Text text;

    Verdict(String zh, String en) {
        this.text = new Text(zh, en);
    }

    @Override
    public Text text() {
        return text;
    }
}
