package shuzhi.report.volume;

import shuzhi.words.Text;
import shuzhi.words.Word;

/// What is archived of a year, and for how long (归档范围和保管期限), rule G-10: the classes of 机关文件材料归档范围和文书档案
/// 保管期限规定 [M], where it leaves a choice the longer one.
public enum Category implements Word {
    REPORT("年度报告", "Annual report", Retention.PERMANENT),
    PAPER("发文", "Official paper", Retention.PERMANENT),
    MINUTES("会议纪要", "Minutes", Retention.PERMANENT),
    TASK("督查任务", "Supervised task", Retention.LONG),
    LICENCE("证照", "Licence", Retention.LONG),
    BULLETIN("简报", "Bulletin", Retention.SHORT),
    DENIAL("不予许可决定", "Denial", Retention.SHORT);

    private final Text text;
    private final Retention retention;

    Category(String zh, String en, Retention retention) {
        this.text = new Text(zh, en);
        this.retention = retention;
    }

    public Retention retention() {
        return retention;
    }

    @Override
    public Text text() {
        return text;
    }
}
