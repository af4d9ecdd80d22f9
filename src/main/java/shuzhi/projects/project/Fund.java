package shuzhi.projects.project;

import shuzhi.words.Text;
import shuzhi.words.Word;

/// Where the money of a project comes from (资金来源), rule E-04.
public enum Fund implements Word {
    CENTRAL("中央资金", "Central budget"),
    PROVINCE("省级资金", "Provincial budget"),
    LOCAL("市县财政", "Budget of city or county"),
    BONDS("专项债券", "Special bonds"),
    LOANS("银行贷款", "Bank loans"),
    OWN("企业自筹", "Own money of the owner"),
    OTHER("其他资金", "Other money");

    private final Text text;

    Fund(String zh, String en) {
        this.text = new Text(zh, en);
    }

    @Override
    public Text text() {
        return text;
    }
}
