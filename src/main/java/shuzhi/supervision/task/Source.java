package shuzhi.supervision.task;

import shuzhi.words.Text;
import shuzhi.words.Word;

/// Where a task comes from (任务来源), rule E-10.
public enum Source implements Word {
    DOCUMENT("文件", "Document"),
    MEETING("会议纪要", "Minutes"),
    INSTRUCTION("批示", "Instruction"),
    UPPER_LEVEL("上级督办", "Upper level"),
    PROPOSAL("建议提案", "Proposal of deputies"),
    HOTLINE("12345热线", "Hotline 12345"),
    PLAN("规划计划", "Plan"),
    PROJECT("项目问题", "Problem of a project"),
    ANALYSIS("经济分析对策", "Countermeasure of an analysis"),
    INSPECTION("检查发现", "Finding of an inspection");

    private final Text text;

    Source(String zh, String en) {
        this.text = new Text(zh, en);
    }

    @Override
    public Text text() {
        return text;
    }
}
