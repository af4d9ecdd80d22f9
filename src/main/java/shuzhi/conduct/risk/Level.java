package shuzhi.conduct.risk;

import java.util.Set;
import shuzhi.law.Law;
import shuzhi.org.Role;
import shuzhi.words.Text;
import shuzhi.words.Word;

/// How high a risk is (风险等级), rule F-02, and who approves a point of that level, rule F-03: the main leader, the
/// deputy in charge, or the head of the section.
public enum Level implements Word {
    LOW("低", "Low", Set.of(Role.REVIEWER, Role.APPROVER, Role.HEAD)),
    MIDDLE("中", "Middle", Set.of(Role.APPROVER, Role.HEAD)),
    HIGH("高", "High", Set.of(Role.HEAD));

    private final Text text;
    private final Set<Role> approvers;

    Level(String zh, String en, Set<Role> approvers) {
        this.text = new Text(zh, en);
        this.approvers = approvers;
    }

    /// The level of a product of probability and harm, by the matrix in force on a day.
    static Level of(Degree probability, Degree harm, Law law, java.time.LocalDate on) {
        int product = probability.value() * harm.value();
        if (product >= law.limit("risk-high", on).value()) return HIGH;
        return product >= law.limit("risk-middle", on).value() ? MIDDLE : LOW;
    }

    public Set<Role> approvers() {
        return approvers;
    }

    @Override
    public Text text() {
        return text;
    }
}
