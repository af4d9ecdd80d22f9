package shuzhi.conduct.risk;

import shuzhi.words.Text;
import shuzhi.words.Word;

/// Why a risk point is reviewed (复核事由), rule F-03.
public enum Occasion implements Word {
    YEARLY("年度复核", "Yearly review"),
    DUTY("职责变动", "Change of duty"),
    PROCESS("流程变动", "Change of process"),
    SYSTEM("制度变动", "Change of rules"),
    INCIDENT("发生问题", "After an incident");

    private final Text text;

    Occasion(String zh, String en) {
        this.text = new Text(zh, en);
    }

    @Override
    public Text text() {
        return text;
    }
}
