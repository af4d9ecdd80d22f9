package shuzhi.indicators.analysis;

import java.time.LocalDate;
import shuzhi.ledger.By;
import shuzhi.ledger.Named;
import shuzhi.org.Role;

/// What may be asked of a monthly analysis (经济运行分析请求), rule D-18.
public sealed interface Command {
    /// Begins the analysis of a month (开始分析): the rules of the dictionary propose countermeasures at once.
    ///
    /// @param month `2025-09`
    @By({Role.REVIEWER, Role.APPROVER, Role.HEAD})
    record Begin(String area, String month) implements Command, Named {
        @Override
        public String file() {
            return Rules.file(area, month);
        }
    }

    /// Writes the overall judgement (总体判断). Numbers are not typed: they come from observations.
    @By({Role.REVIEWER, Role.APPROVER, Role.HEAD})
    record Judge(String text) implements Command {}

    /// Proposes a countermeasure by hand (提出对策).
    @By({Role.REVIEWER, Role.APPROVER, Role.HEAD})
    record Propose(String indicator, String sentence, String lead, LocalDate due) implements Command {}

    /// Accepts a proposed countermeasure (采纳对策); it becomes a task of the body that leads.
    @By({Role.APPROVER, Role.HEAD})
    record Accept(int item, String lead, LocalDate due) implements Command {}

    /// Declines it with a reason (不采纳).
    @By({Role.APPROVER, Role.HEAD})
    record Decline(int item, String reason) implements Command {}

    /// Approves the analysis (审定).
    @By(Role.HEAD)
    record Approve() implements Command {}
}
