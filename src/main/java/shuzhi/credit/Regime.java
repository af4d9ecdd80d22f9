package shuzhi.credit;

import shuzhi.words.Text;
import shuzhi.words.Word;

/// By whose rules a penalty is published (公示规则), rules C-12 and C-17.
public enum Regime implements Word {
    CREDIT("信用信息公示规则", "Rules of public credit information"),
    MARKET("市场监督管理公示规则", "Rules of market regulation");

    private final Text text;

    Regime(String zh, String en) {
        this.text = new Text(zh, en);
    }

    @Override
    public Text text() {
        return text;
    }
}
