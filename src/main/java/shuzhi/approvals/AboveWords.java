package shuzhi.approvals;

import shuzhi.words.Text;
import shuzhi.words.Word;

/// What the page on dossiers of two levels says (上报件用语).
public enum AboveWords implements Word {
    REFERRED("上报件", "Sent up"),
    REFERRED_LEAD(
            "下级机关在期限内初审并上报，上级机关在自己的期限内决定，不得再向申请人索要材料（行政许可法第三十五条、第四十三条）。"
                    + "两级机关的时间各自计算，申请人的时限自受理起连续计算，为两者之和；上级机关退回重新初审一次，申请人的时限不停。",
            "The lower body examines and sends up within its limit; the upper body decides within its own, and never"
                    + " asks the applicant for the papers again (art. 35 and 43). Each body has a clock of its own; the"
                    + " applicant's runs from acceptance on and is the sum of both. The upper body may send it back once"
                    + " for a new first review; the applicant's clock does not stop for that."),
    MEAN("已决定件平均用时（工作日）：下级 ", "Decided ones, mean working days: below "),
    MEAN_ABOVE("，上级 ", ", above "),
    WITH_LOWER("下级机关初审中", "Under first review"),
    ANEW("退回重新初审", "Sent back for a new first review"),
    BACK("退回日", "Sent back"),
    WITH_UPPER("上级机关办理中", "With the upper body"),
    ALL("全部", "All"),
    LOWER("下级机关", "Lower body"),
    UPPER("上级机关", "Upper body"),
    SENT("上报日", "Sent up"),
    BELOW("下级用时", "Days below"),
    DUE("本级期限", "Due at this level"),
    TAKEN_IN("接收日", "Taken in"),
    ABOVE("上级用时", "Days above"),
    STATE("状态", "State"),
    WAITS("待接收", "To be taken in"),
    DECIDED("已决定", "Decided"),
    DECIDED_LATE("已决定，超过上级期限", "Decided, past the limit above"),
    ENDED("已终止", "Ended");

    private final Text text;

    AboveWords(String zh, String en) {
        this.text = new Text(zh, en);
    }

    @Override
    public Text text() {
        return text;
    }
}
