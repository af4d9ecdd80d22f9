package shuzhi.projects.project;

import shuzhi.words.Text;
import shuzhi.words.Word;

/// Who keeps a project on its list (项目层级).
public enum Rank implements Word {
    NATION("国家级", "National"),
    PROVINCE("省级", "Provincial"),
    CITY("市级", "City"),
    COUNTY("县级", "County");

    private final Text text;

    Rank(String zh, String en) {
        this.text = new Text(zh, en);
    }

    @Override
    public Text text() {
        return text;
    }
}
