package shuzhi.conduct.risk;

import shuzhi.words.Text;
import shuzhi.words.Word;

/// The step of a dossier at which a risk lies (办理环节), rule A-63.
public enum Step implements Word {
    ACCEPTANCE("受理", "Acceptance"),
    REVIEW("审查", "Review"),
    INSPECTION("现场核查", "Inspection on site"),
    DECISION("决定", "Decision"),
    DELIVERY("送达", "Delivery"),
    ELSEWHERE("其他权力事项", "Another power");

    private final Text text;

    Step(String zh, String en) {
        this.text = new Text(zh, en);
    }

    @Override
    public Text text() {
        return text;
    }
}
