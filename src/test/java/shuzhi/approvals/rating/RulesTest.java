package shuzhi.approvals.rating;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import shuzhi.approvals.dossier.Status;
import shuzhi.approvals.item.SampleItems;
import shuzhi.calendar.Calendars;
import shuzhi.codes.Vectors;
import shuzhi.org.Actor;
import shuzhi.org.Clearance;
import shuzhi.org.Role;
import shuzhi.testing.Story;
import tools.jackson.databind.json.JsonMapper;

/// Good and bad ratings, as given, when, then. 2025-09-28 is a working Sunday; 10-01 to 10-08
/// are holidays.
class RulesTest {
    private static final String BODY = "11329900MB90000581";

    private static final String GOOD = """
        given | day        | who      | when                    | then
        -     | 2025-09-26 |          | Contact 已联系           | refused NOT_RATED
              |            | stranger | Rate d1 5 -             | refused NOT_YOUR_DOSSIER
              |            |          | Rate d2 5 -             | refused OTHER_FILE
              |            |          | Rate d1 6 -             | refused STARS
              |            |          | Rate d1 0 -             | refused STARS
              |            |          | Rate d1 3 -             | Rated d1 3 bad=false contactBy=-
              |            |          | Rate d1 5 -             | refused RATED_ALREADY
              |            |          | Contact 已联系           | refused NOT_BAD
        """;

    private static final String LOOP = """
        given | day        | who        | when                    | then
        -     | 2025-09-26 |            | Rate d1 2 等了两小时     | Rated d1 2 bad=true contactBy=2025-09-28 comment=等了两小时
              |            | other-clerk | Contact 已联系          | refused NOT_YOUR_BODY
              |            | stranger   | Appeal 不服             | refused NOT_YOUR_DOSSIER
              |            |            | Appeal 不服             | refused NOTHING_TO_APPEAL
              |            | head       | Verify SIMPLE 属实       | refused OTHER_STEP
              |            |            | Contact -               | refused WORDS_MISSING
              | 2025-09-28 |            | Contact 已电话联系       | Contacted 2025-09-28 inTime=true
              |            | clerk      | Verify SIMPLE 属实       | no power
              |            | head       | Verify MISTAKEN 误点     | refused SUPERVISION_ONLY
              |            | head       | Verify SIMPLE 属实       | Verified SIMPLE 2025-09-28 counted=true confirmed=true answerBy=2025-10-10
              |            |            | Explain 说明             | refused OTHER_STEP
              | 2025-10-11 |            | Rectify 增开窗口         | Rectified 2025-10-11 inTime=false
              |            |            | Revisit false 仍不满意   | Revisited satisfied=false answerBy=2025-10-17
              | 2025-10-13 |            | Rectify 增派人员         | Rectified 2025-10-13 inTime=true
              |            |            | Revisit true 满意        | Revisited satisfied=true
              |            |            | Rectify 再次             | refused OTHER_STEP
        -     | 2025-09-26 |            | Rate d1 1 -             | Rated bad=true
              | 2025-09-29 |            | Contact 已联系           | Contacted inTime=false
              |            | head       | Verify COMPLEX 需协调    | Verified COMPLEX answerBy=2025-10-23
              | 2025-10-23 |            | Rectify 已协调           | Rectified inTime=true
        -     | 2025-09-26 |            | Rate d1 1 要求减免法定材料 | Rated bad=true
              |            |            | Contact 已联系           | Contacted inTime=true
              |            | head       | Verify NO_BASIS 材料系法定 | Verified NO_BASIS counted=true confirmed=false answerBy=2025-10-10
              |            |            | Explain 已解释依据        | Explained inTime=true
              |            |            | Appeal 仍不服            | Appealed 2025-09-26
              |            |            | Appeal 再次              | refused APPEALED_ALREADY
              |            | head       | Verify NO_BASIS 维持     | refused SUPERVISION_ONLY
              | 2025-09-29 | supervisor | Verify SIMPLE 应当共享    | Verified SIMPLE confirmed=true answerBy=2025-10-13
        -     | 2025-09-26 |            | Rate d1 1 -             | Rated bad=true
              |            |            | Contact 申请人称误点      | Contacted _
              |            | supervisor | Verify MISTAKEN 误点      | Verified MISTAKEN counted=false confirmed=false answerBy=-
        """;

    /// The item is internal, and only `reader` is cleared for it.
    private static final String INTERNAL = """
        given | day        | who    | when          | then
        -     | 2025-09-26 |        | Rate d1 1 -   | Rated bad=true
              |            | clerk  | Contact 已联系 | refused NOT_CLEARED
              |            | reader | Contact 已联系 | Contacted inTime=true
        """;

    private static final String UNDECIDED = """
        given | day        | who | when        | then
        -     | 2025-09-26 |     | Rate open 5 - | refused NOT_DECIDED
        """;

    private static Story<Command, Act, State> story(String file) {
        return new Story<>(Rules.RATING, Calendars.load().latest())
                .cast("applicant", Actor.applicant("applicant"))
                .cast("stranger", Actor.applicant("stranger"))
                .cast("clerk", officer("clerk", BODY, Role.WINDOW))
                .cast("reader", officer("reader", BODY, Role.WINDOW).cleared(Clearance.INTERNAL))
                .cast("head", officer("head", BODY, Role.HEAD))
                .cast("other-clerk", officer("other-clerk", "another", Role.WINDOW))
                .cast("supervisor", officer("supervisor", "government", Role.SUPERVISOR))
                .otherwise((kind, _) -> switch (kind) {
                    case "body" -> shuzhi.network.body.State.BLANK;
                    case "item" -> shuzhi.approvals.item.State.BLANK;
                    default -> null;
                })
                .file("dossier", "d1", dossier(Status.GRANTED))
                .file("dossier", "d2", dossier(Status.GRANTED))
                .file("dossier", "open", dossier(Status.ACCEPTED))
                .in(file);
    }

    private static Actor officer(String post, String body, Role role) {
        return new Actor("person-of-" + post, post, body, "329900000000", Set.of(role));
    }

    private static shuzhi.approvals.dossier.State dossier(Status status) {
        var blank = shuzhi.approvals.dossier.State.BLANK;
        var day = LocalDate.of(2025, 9, 1);
        var facts = new shuzhi.approvals.dossier.State.Facts(
                "1",
                "item",
                1,
                shuzhi.approvals.item.Handling.PROMISED,
                "",
                BODY,
                "329900000000",
                "applicant",
                "",
                day,
                day);
        return new shuzhi.approvals.dossier.State(
                status,
                Optional.of(facts),
                blank.correction(),
                Optional.empty(),
                Map.of(),
                blank.hearing(),
                blank.sentUp(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                blank.promise(),
                blank.pledge(),
                shuzhi.approvals.dossier.State.BLANK.hands(),
                Optional.empty());
    }

    @TestFactory
    Stream<DynamicTest> goodRatings() {
        return story("rating-d1").table(GOOD);
    }

    @TestFactory
    Stream<DynamicTest> theLoopOfABadOne() {
        return story("rating-d1").table(LOOP);
    }

    @TestFactory
    Stream<DynamicTest> whoIsNotClearedHasNoPartInRatingsOfInternalItems() {
        return story("rating-d1").file("item", "item", SampleItems.internal()).table(INTERNAL);
    }

    @TestFactory
    Stream<DynamicTest> nothingIsRatedBeforeItIsDecided() {
        return story("rating-open").table(UNDECIDED);
    }

    @Test
    void everyCommandAndEveryRefusalAppears() {
        assertThat(story("").neverDone(List.of(GOOD, LOOP))).isEmpty();
        assertThat(Story.neverRefused(Refusal.values(), List.of(GOOD, LOOP, UNDECIDED, INTERNAL)))
                .isEmpty();
    }

    /// The levels and the deadlines of the rulebook.
    @TestFactory
    Stream<DynamicTest> vectors() {
        var text = String.join("\n", Vectors.lines("domain/vectors/rating.json"));
        return JsonMapper.shared()
                .readTree(text)
                .valueStream()
                .map(row -> DynamicTest.dynamicTest(row.toString(), () -> {
                    if (row.has("stars")) {
                        var stars = row.path("stars").asInt();
                        var bad = row.path("bad").asBoolean();
                        assertThat(shuzhi.approvals.Words.stars(stars).text().zh())
                                .isEqualTo(row.path("level").asString());
                        assertThat(done("Rate d1 " + stars + " -")).contains("bad=" + bad);
                    } else if (row.has("contactBy")) {
                        assertThat(done("Rate d1 1 -"))
                                .contains("contactBy=Optional["
                                        + row.path("contactBy").asString());
                        assertThat(verified("SIMPLE"))
                                .contains(row.path("simpleBy").asString());
                        assertThat(verified("COMPLEX"))
                                .contains(row.path("complexBy").asString());
                    } else if (row.path("expect").asString().equals("REJECT_ONE_RATING_PER_CASE"))
                        assertThat(LOOP + GOOD).contains("refused RATED_ALREADY");
                    else {
                        assertThat(row.path("expect").asString()).isEqualTo("EXCLUDE_FROM_RATE_KEEP_RECORD");
                        assertThat(verified("MISTAKEN")).contains("counted=false");
                    }
                }));
    }

    private static String done(String command) {
        var story = story("rating-d1");
        var day = LocalDate.of(2025, 9, 26);
        var context = story.context(story.actor("applicant"), day, day);
        return Rules.decide(State.BLANK, story.command(day, command), context).toString();
    }

    private static String verified(String finding) {
        var story = story("rating-d1");
        var day = LocalDate.of(2025, 9, 26);
        var state = story.after(
                day,
                "Rated d1 1 true 2025-09-26 item=item body=" + BODY + " place=329900000000; Contacted 2025-09-26 true");
        var context = story.context(story.actor("supervisor"), day, day);
        return Rules.decide(state, story.command(day, "Verify " + finding + " 核实"), context)
                .toString();
    }
}
