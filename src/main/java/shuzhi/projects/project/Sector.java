package shuzhi.projects.project;

import shuzhi.words.Text;
import shuzhi.words.Word;

/// What a project is for (项目领域).
public enum Sector implements Word {
    INDUSTRY("产业", "Industry"),
    PORT("港口", "Port"),
    LOGISTICS("物流", "Logistics"),
    INFRASTRUCTURE("基础设施", "Infrastructure"),
    LIVELIHOOD("民生", "Public welfare"),
    ECOLOGY("生态环保", "Ecology");

    private final Text text;

    Sector(String zh, String en) {
        this.text = new Text(zh, en);
    }

    @Override
    public Text text() {
        return text;
    }
}
