package shuzhi.approvals;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import shuzhi.words.Text;
import shuzhi.words.Word;

/// An occasion in the life of a person or of an enterprise (人生事件、企业事件) that leads to services. Items name their
/// occasions in `guidance.events`.
public enum Occasion implements Word {
    CHILD(true, "孩子上学", "A child goes to school"),
    WORK(true, "就业从业", "Work and professions"),
    MARRIAGE(true, "结婚", "Getting married"),
    HOME(true, "买房安家", "Buying a home"),
    IDENTITY(true, "证件换领", "Identity papers"),
    INJURY(true, "工伤", "Hurt at work"),
    RETIRE(true, "退休养老", "Retirement"),
    FARM(true, "务农", "Farming"),
    START_UP(false, "开办企业", "Starting up"),
    CHANGE(false, "企业变更", "Changing an enterprise"),
    HIRE(false, "招工用人", "Hiring people"),
    BUILD(false, "项目建设", "Building"),
    FACTORY(false, "办工厂", "Running a factory"),
    RESTAURANT(false, "开餐馆、商店", "Opening a restaurant or shop"),
    HOTEL(false, "开旅馆、公共场所", "Opening a hotel or public place"),
    EVENT(false, "办活动、文体经营", "Events, culture and sports"),
    TRANSPORT(false, "从事运输", "Transport"),
    ASSOCIATION(false, "成立社会组织", "Founding an association"),
    CLOSE_DOWN(false, "企业注销", "Closing down");

    private final boolean life;
    private final Text text;

    Occasion(boolean life, String zh, String en) {
        this.life = life;
        this.text = new Text(zh, en);
    }

    /// The name that items use.
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /// True in the life of a person, false in that of an enterprise.
    public boolean isLife() {
        return life;
    }

    static Optional<Occasion> of(String id) {
        return Arrays.stream(values()).filter(it -> it.id().equals(id)).findFirst();
    }

    @Override
    public Text text() {
        return text;
    }
}
