package shuzhi.approvals.process;

import shuzhi.words.Text;
import shuzhi.words.Word;

/// What process analysis says (流程分析用语).
public enum Words implements Word {
    PROCESS("流程瓶颈", "Bottlenecks"),
    LEAD(
            "由台账或者导入的日志直接算出：谁接着谁、隔多久、在哪里等。方框是环节，箭头是直接跟随；箭头越粗次数越多，红色是等待总时长最多的五处，虚线是往回走。",
            "Computed straight from the ledger or an imported log: what follows what, how long after, and where work waits."
                    + " Boxes are activities, arrows say what follows directly; thick arrows are frequent, red ones are the five"
                    + " with most waiting, dashed ones run back."),
    DOSSIERS_OF("办件来源", "Dossiers of"),
    OWN("本市台账", "this city's ledger"),
    IMPORTED("导入", "imported"),
    ALL("全部", "all"),
    BODY("机关", "Body"),
    KIND("事项", "Item"),
    FROM("自", "From"),
    UNTIL("至", "Until"),
    SHOW("显示", "Show"),
    NEWEST(
            "只分析最近的 5000 件，缩小范围可以看得更全。",
            "Only the newest 5,000 dossiers are looked at; narrow the question to see all."),
    CASES("案例", "Cases"),
    EVENTS("事件", "Events"),
    ACTIVITIES("环节", "Activities"),
    VARIANTS("路径变体", "Variants"),
    EDGES("直接跟随", "Directly follows"),
    RESOURCES("经办", "Resources"),
    HANDOVERS("工作交接", "Hand-overs"),
    REWORK("有返工的案例", "Cases with rework"),
    THROUGHPUT("用时中位数（天）", "Median days, first to last"),
    P90_DAYS("用时 90% 分位（天）", "90th percentile, days"),
    WORKING_DAYS("工作日中位数", "Median working days"),
    WAITING("等待", "Waiting"),
    WORKING("办理", "Working"),
    WAITING_LEAD(
            "日志一般不记环节何时开始：相邻两步由同一经办在同一天完成的，间隔算办理，其余算等待。",
            "Logs rarely say when a step began: the time between two steps that the same resource did on the same day counts"
                    + " as working, all other time as waiting."),
    MAP("流程图", "Map"),
    MOST_FREQUENT("显示最常见的环节：", "Most frequent activities shown:"),
    SHARE_OF_FLOW("显示流量占比：", "Share of the flow shown:"),
    DOWNLOAD("下载流程图（SVG）", "Download the map (SVG)"),
    WHERE_IT_WAITS("在哪里等", "Where it waits"),
    TO_FROM("从 → 到", "From → to"),
    FROM_ACTIVITY("前一环节", "From"),
    TO_ACTIVITY("后一环节", "To"),
    COUNT("次数", "Count"),
    MEDIAN_HOURS("间隔中位数（小时）", "Median hours"),
    P90_HOURS("间隔 90% 分位（小时）", "90th percentile, hours"),
    WAITING_HOURS("等待合计（小时）", "Waiting, hours in all"),
    WORKING_HOURS("办理合计（小时）", "Working, hours in all"),
    SHARE("占比", "Share"),
    COMMON_WAYS("最常见的路径", "The most frequent ways"),
    WAY("路径", "Way"),
    NOTHING("没有符合条件的办件。", "No dossier fits."),
    WRONG_DAYS("日期写作 2025-09-26，截止不早于起始。", "Write dates as 2025-09-26, the last day not before the first.");

    private final Text text;

    Words(String zh, String en) {
        this.text = new Text(zh, en);
    }

    @Override
    public Text text() {
        return text;
    }
}
