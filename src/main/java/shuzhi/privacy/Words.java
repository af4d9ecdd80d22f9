package shuzhi.privacy;

import shuzhi.words.Text;
import shuzhi.words.Word;

/// The words of the pages (个人信息保护用语).
public enum Words implements Word {
    ERASURES("删除个人信息", "Erasures"),
    ERASURES_LEAD(
            "列表不显示本人是谁；打开卷宗查看，查阅留痕。",
            "The list does not say whose data they are; open the file, and the reading is noted."),
    WAITING("待核准", "Waiting"),
    OVER("已办结", "Decided"),
    FILE("卷号", "File"),
    CAUSE("事由", "Ground"),
    PROPOSED_BY("提请岗位", "Proposed by"),
    PROPOSED_ON("提请日", "Proposed on"),
    ENDED_ON("办结日", "Decided on"),
    STATE("状态", "State"),
    PROPOSED("待核准", "Waits for approval"),
    ERASED("已删除，无法恢复", "Erased for good"),
    TURNED_DOWN("不予删除", "Turned down"),
    KEPT("法定保存期限", "To be kept by law"),
    HELD("系统是否保有其信息", "Data held under this id"),
    YES("有", "Yes"),
    NO("没有（编号可能有误，或已删除）", "None (the id may be wrong, or they were erased)");

    private final Text text;

    Words(String zh, String en) {
        this.text = new Text(zh, en);
    }

    @Override
    public Text text() {
        return text;
    }
}
