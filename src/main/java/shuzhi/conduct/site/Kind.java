package shuzhi.conduct.site;

import shuzhi.words.Text;
import shuzhi.words.Word;

/// What kind of place is inspected (检查对象类别).
public enum Kind implements Word {
    SERVICE("政务服务场所", "Service centre"),
    ENTERPRISE("企业", "Enterprise"),
    SCHOOL("学校", "School"),
    HOSPITAL("医疗机构", "Hospital"),
    CONSTRUCTION("建筑工地", "Building site"),
    CROWDED("人员密集场所", "Crowded place"),
    OTHER("其他", "Other");

    private final Text text;

    Kind(String zh, String en) {
        this.text = new Text(zh, en);
    }

    @Override
    public Text text() {
        return text;
    }
}
