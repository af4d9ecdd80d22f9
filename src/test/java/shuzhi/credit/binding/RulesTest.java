package shuzhi.credit.binding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import shuzhi.calendar.Calendars;
import shuzhi.org.Actor;
import shuzhi.org.Role;
import shuzhi.testing.Story;

/// An account is bound to an organisation by its code and a proof that an office accepted.
class RulesTest {
    private static final String CODE = "91350100M000100Y43";

    private static final String LIFE = """
        given | day        | who   | when                                                    | then
        -     | 2025-09-26 | firm  | Ask 91350100M000100Y44 数州示例有限公司 [(授权书 a1)]          | refused CODE_WRONG
              |            | other | Ask 91350100M000100Y43 数州示例有限公司 [(授权书 a1)]          | refused WRONG_FILE
              |            | firm  | Ask 91350100M000100Y43 数州示例有限公司 []                   | refused NO_PROOF
              |            | firm  | Accept 执照与授权书一致                                       | no power
              |            | firm  | Ask 91350100M000100Y43 数州示例有限公司 [(授权书 a1)]          | Asked code=91350100M000100Y43 person=firm
              |            | firm  | Ask 91350100M000100Y43 数州示例有限公司 [(授权书 a1)]          | refused NOT_IN_THIS_STATE
              |            | self  | Accept 执照与授权书一致                                       | refused OWN_PROOF
              |            | clerk | Accept ""                                               | refused NO_REASON
              |            | clerk | Refuse 授权书没有盖章                                        | Refused body=office
              |            | firm  | Ask 91350100M000100Y43 数州示例有限公司 [(授权书 a2)]          | Asked
              |            | clerk | Accept 执照与授权书一致                                       | Accepted body=office on=2025-09-26
              |            | other | End 不再代理                                               | refused NOT_YOURS
              |            | firm  | End 不再代理                                               | Ended code=91350100M000100Y43
        """;

    private static Story<Command, Act, State> story() {
        return new Story<>(Rules.BINDING, Calendars.load().latest())
                .in(Rules.file("firm", CODE))
                .cast("firm", Actor.applicant("firm"))
                .cast("other", Actor.applicant("other"))
                .cast("clerk", actor("clerk"))
                .cast("self", actor("firm"));
    }

    private static Actor actor(String person) {
        return new Actor(person, "clerk", "office", "329900000000", Set.of(Role.WINDOW));
    }

    @TestFactory
    Stream<DynamicTest> lifeOfABinding() {
        return story().table(LIFE);
    }

    @Test
    void everyCommandAndEveryRefusalAppears() {
        assertThat(story().neverDone(List.of(LIFE))).isEmpty();
        assertThat(Story.neverRefused(Refusal.values(), List.of(LIFE))).isEmpty();
    }

    /// The file tells nobody whose account it is.
    @Test
    void theFileHidesTheAccount() {
        assertThat(Rules.file("firm", CODE))
                .startsWith("binding-" + CODE)
                .doesNotContain("firm")
                .isNotEqualTo(Rules.file("other", CODE));
    }
}
