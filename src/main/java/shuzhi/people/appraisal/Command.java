package shuzhi.people.appraisal;

import java.util.Optional;
import shuzhi.ledger.By;
import shuzhi.ledger.Named;
import shuzhi.org.Role;

/// What may be asked of the appraisal of a year (年度考核请求), rule F-21: counts only.
public sealed interface Command {
    /// Starts it (考核开始).
    ///
    /// @param staff how many are appraised
    /// @param approval number of the approval of the higher share; for civil servants
    @By({Role.HEAD, Role.APPROVER})
    record Start(String body, int year, Group group, int staff, Optional<String> approval) implements Command, Named {
        @Override
        public String file() {
            return State.file(body, year, group);
        }
    }

    /// Records how many have each grade (等次人数): 优秀、称职、基本称职、不称职, or for leading bodies
    /// 优秀、良好、一般、较差.
    @By({Role.HEAD, Role.APPROVER})
    record Grade(int excellent, int competent, int basic, int unfit, String document) implements Command {}

    /// Records that everybody was told in writing (书面告知).
    @By({Role.HEAD, Role.APPROVER, Role.REVIEWER})
    record Tell(int told, String document) implements Command {}
}
