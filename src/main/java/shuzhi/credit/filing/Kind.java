package shuzhi.credit.filing;

import shuzhi.words.Text;
import shuzhi.words.Word;

/// What is taken over from the market register (登记信息类别), rule C-21.
public enum Kind implements Word {
    ABNORMAL("经营异常名录", "List of abnormal operation"),
    SERIOUS("严重违法失信名单", "List of serious violations"),
    ANNUAL_REPORT("年度报告", "Annual report");

    private final Text text;

    Kind(String zh, String en) {
        this.text = new Text(zh, en);
    }

    @Override
    public Text text() {
        return text;
    }
}
