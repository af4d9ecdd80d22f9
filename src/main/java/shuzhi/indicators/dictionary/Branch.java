package shuzhi.indicators.dictionary;

import shuzhi.words.Text;
import shuzhi.words.Word;

/// Where the monthly analysis speaks of an indicator (所属部分), rule D-18.
public enum Branch implements Word {
    OVERALL("综合", "Overall"),
    AGRICULTURE("农业", "Agriculture"),
    INDUSTRY("工业", "Industry"),
    SERVICES("服务业", "Services"),
    INVESTMENT("投资", "Investment"),
    CONSUMPTION("消费", "Consumption"),
    TRADE("外贸外资", "Trade and foreign investment"),
    FISCAL("财政", "Public finance"),
    FINANCE("金融", "Finance"),
    LIVELIHOOD("民生", "Livelihood"),
    QUALITY("提质增效", "Quality"),
    SURVEY("景气调查", "Business survey");

    private final Text text;

    Branch(String zh, String en) {
        this.text = new Text(zh, en);
    }

    @Override
    public Text text() {
        return text;
    }
}
