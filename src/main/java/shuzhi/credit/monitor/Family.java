package shuzhi.credit.monitor;

import shuzhi.words.Text;
import shuzhi.words.Word;

/// Families of monitoring indicators (监测指标类别), rule C-27.
public enum Family implements Word {
    PUBLICATION_IN_TIME("双公示及时", "Publication in time"),
    PUBLICATION_VALID("双公示合规", "Publication valid"),
    PUBLICATION_MISSING("双公示漏报", "Publication missing"),
    PLEDGES("信用承诺", "Credit pledges"),
    CONTRACTS("合同履约跟踪", "Contracts followed"),
    REPAIR_IN_TIME("信用修复及时办理", "Repair in time"),
    DISHONESTY("严重失信治理", "Serious dishonesty settled"),
    GOVERNMENT("政府机构失信治理", "Government dishonesty settled"),
    SUPERVISION("信用分级监管覆盖", "Credit-based supervision"),
    FINANCING("信用融资（信易贷）", "Credit financing"),
    COMPLAINTS("投诉举报办理", "Complaints handled"),
    CASES("诚信典型案例", "Typical cases");

    private final Text text;

    Family(String zh, String en) {
        this.text = new Text(zh, en);
    }

    @Override
    public Text text() {
        return text;
    }
}
