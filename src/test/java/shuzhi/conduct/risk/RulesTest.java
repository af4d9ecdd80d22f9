package shuzhi.conduct.risk;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import shuzhi.calendar.Calendars;
import shuzhi.law.Law;
import shuzhi.org.Actor;
import shuzhi.org.Role;
import shuzhi.testing.Story;

/// Rules F-01 to F-05 as given, when, then.
class RulesTest {
    private static final String BODY = "11329900MB90000319";
    private static final String OTHER = "11329900MB90000581";
    private static final String POINT = BODY + "-DECISION-001";

    private static final String LIFE = """
        given | day        | who      | when                                                        | then
        -     | 2025-01-06 | officer  | Approve @point true 同意                                      | refused NO_SUCH_POINT
              |            | officer  | Propose body=@other                                         | refused NOT_YOUR_REGISTER
              |            | officer  | Propose content=(- DECISION 决定岗 _ 违规办理 异常)              | refused NOTHING_SAID
              |            | officer  | Propose measures=(公开 分离 _ approver head)                  | refused MEASURES_MISSING
              |            | officer  | Propose measures=(公开 分离 抽查 head head)                    | refused MEASURES_MISSING
              |            | watcher  | Propose                                                     | no power
              |            | officer  | Propose                                                     | Proposed point=@point level=HIGH step=DECISION
              |            | stranger | Approve @point true 同意                                      | refused NOT_YOUR_REGISTER
              |            | officer  | Approve @point true 同意                                      | refused SELF_APPROVAL
              |            | deputy   | Approve @point true 同意                                      | refused NOT_YOUR_LEVEL 高
              |            | officer  | Review @point YEARLY MEDIUM LARGE 仍然                       | refused NO_SUCH_POINT
              |            | head     | Approve @point true _                                       | refused NOTHING_SAID
              |            | head     | Approve @point true 同意                                      | Approved level=HIGH reviewBy=2026-01-06
              | 2025-06-10 | officer  | Review @point PROCESS SMALL LARGE 流程简化                    | Reviewed before=HIGH level=MIDDLE onTime=true reviewBy=2026-06-10
              |            | deputy   | Approve @point true 同意                                      | refused NOT_YOUR_LEVEL 高
              |            | head     | Approve @point true 同意                                      | Approved level=MIDDLE reviewBy=2026-06-10
              | 2026-06-09 | system   | CallReview @point                                           | refused NOT_DUE
              | 2026-06-10 | system   | CallReview @point                                           | ReviewCalled since=2026-06-10
              | 2026-06-15 | officer  | Review @point YEARLY SMALL LARGE 仍然                        | Reviewed before=MIDDLE level=MIDDLE onTime=false
              | 2026-07-01 | watcher  | RecordIncident @point 2026-07-02 收受礼品 true                | refused IN_THE_FUTURE
              |            | watcher  | RecordIncident @point 2026-06-30 收受礼品 true                | IncidentRecorded handedOver=true
              | 2026-07-02 | deputy   | Review @point INCIDENT LARGE LARGE 提高等级                   | Reviewed before=MIDDLE level=HIGH onTime=false
              |            | head     | Approve @point false 依据不足                                 | Rejected on=2026-07-02
              | 2026-07-03 | deputy   | Review @point INCIDENT MEDIUM LARGE 提高等级                  | Reviewed before=MIDDLE level=HIGH
              |            | head     | Approve @point true 同意                                      | Approved level=HIGH
              |            | deputy   | Retire @point 权力取消                                         | no power
              |            | head     | Retire @point 权力取消                                         | Retired point=@point
              |            | head     | Retire @point 权力取消                                         | refused NO_SUCH_POINT
        -     | 2025-01-06 | officer  | Propose probability=SMALL harm=MEDIUM                       | Proposed level=LOW
              |            | second   | Approve @point true 同意                                      | Approved level=LOW
        -     | 2025-01-06 | head     | AssignField deputy [REVIEW]                                 | refused NO_SUCH_POINT
              |            | officer  | Propose probability=SMALL harm=LARGE                        | Proposed level=MIDDLE step=DECISION
              |            | deputy   | AssignField deputy [REVIEW]                                 | no power
              |            | head     | AssignField "" [REVIEW]                                     | refused NOTHING_SAID
              |            | head     | AssignField another [DECISION, REVIEW]                      | FieldAssigned deputy=another steps=[DECISION, REVIEW]
              |            | deputy   | Approve @point true 同意                                      | refused NOT_YOUR_FIELD 决定
              |            | head     | AssignField another [REVIEW]                                | FieldAssigned deputy=another
              |            | head     | AssignField deputy [DECISION]                               | FieldAssigned deputy=deputy
              |            | deputy   | Approve @point true 同意                                      | Approved level=MIDDLE
        """;

    private static Story<Command, Act, State> story() {
        return new Story<>(Rules.RISKS, Calendars.load().latest())
                .cast("officer", actor("officer", BODY, Role.REVIEWER))
                .cast("second", actor("second", BODY, Role.REVIEWER))
                .cast("deputy", actor("deputy", BODY, Role.APPROVER))
                .cast("head", actor("head", BODY, Role.HEAD))
                .cast("stranger", actor("stranger", OTHER, Role.HEAD))
                .cast("watcher", actor("watcher", "11329900MB9000146F", Role.SUPERVISOR))
                .cast("system", Actor.SYSTEM)
                .value("point", POINT)
                .value("other", OTHER)
                .assume("Propose body=" + BODY + " content=(ITEM DECISION 决定岗 许可决定 违规办理 办理异常快)"
                        + " probability=MEDIUM harm=LARGE measures=(公开裁量基准 受理决定分离 月度抽查 approver head)");
    }

    private static Actor actor(String name, String body, Role role) {
        return new Actor("person-" + name, name, body, "329900000000", Set.of(role));
    }

    @TestFactory
    Stream<DynamicTest> lifeOfAPoint() {
        return story().table(LIFE);
    }

    @Test
    void everyCommandAppears() {
        assertThat(story().neverDone(List.of(LIFE))).isEmpty();
    }

    @Test
    void everyRefusalAppears() {
        assertThat(Story.neverRefused(Refusal.values(), List.of(LIFE))).isEmpty();
    }

    /// Rule F-02: the matrix, all nine fields of it.
    @ParameterizedTest
    @CsvSource({
        "SMALL, SMALL, LOW", "SMALL, MEDIUM, LOW", "SMALL, LARGE, MIDDLE",
        "MEDIUM, SMALL, LOW", "MEDIUM, MEDIUM, MIDDLE", "MEDIUM, LARGE, HIGH",
        "LARGE, SMALL, MIDDLE", "LARGE, MEDIUM, HIGH", "LARGE, LARGE, HIGH"
    })
    void theMatrix(Degree probability, Degree harm, Level expected) {
        assertThat(Level.of(probability, harm, Law.STANDARD, LocalDate.of(2025, 1, 6)))
                .isEqualTo(expected);
    }

    /// Which acts guard an item (rule F-04): a high point from its approval to its end, whatever a review proposes.
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "-                                                              | false",
                "Approved level=HIGH                                            | true",
                "Approved level=MIDDLE                                          | false",
                "Approved level=HIGH; Reviewed before=HIGH level=LOW            | true",
                "Approved level=HIGH; ReviewCalled                              | true",
                "Approved level=HIGH; Reviewed before=HIGH level=LOW; Approved level=LOW | false",
                "Approved level=HIGH; Retired                                   | false",
            })
    void aHighPointInForceGuardsItsItem(String acts, boolean guarded) {
        var day = LocalDate.of(2025, 1, 6);
        var all = "Proposed point=P level=HIGH content=(ITEM)"
                + (acts.equals("-")
                        ? ""
                        : "; " + acts.replaceAll("(Approved|Reviewed|ReviewCalled|Retired)", "$1 point=P"));
        var state = story().after(day, all);
        assertThat(state.isGuarded("ITEM")).isEqualTo(guarded);
        assertThat(state.isGuarded("ANOTHER")).isFalse();
    }
}
