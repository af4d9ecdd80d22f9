package shuzhi.conduct.inspection;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashMap;
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

/// Rule F-10 as given, when, then, and what a draw is.
class RulesTest {
    private static final String BODY = "11329900MB9000023E";
    private static final String DRAWN = """
        given | day        | who    | when                                            | then
        -     | 2025-09-01 | lead   | Start                                           | refused NOT_IN_THIS_STATE
              |            | lead   | Prepare _ 2025-09-02 [lead, second]             | refused NOTHING_SAID
              |            | lead   | Prepare 安全 2025-08-31 [lead, second]           | refused IN_THE_PAST
              |            | lead   | Prepare 安全 2025-09-02 [lead, lead]             | refused TWO_MEMBERS
              |            | lead   | Prepare 安全 2025-09-02 [second, third]          | refused TWO_MEMBERS
              |            | system | Prepare 安全 2025-09-02 [lead, second]           | no power
              |            | lead   | Prepare 安全 2025-09-02 [second, lead]           | Prepared number=检查〔2025〕1号 members=2 team=[lead, second]
              |            | lead   | Prepare 安全 2025-09-02 [second, lead]           | refused PREPARED_ALREADY
              |            | third  | Seal 0123456789abcdef [甲, 乙]                   | refused NOT_ON_THE_TEAM
              |            | lead   | Seal 0123456789abcde [甲, 乙]                    | refused SEED_NOT_SAFE
              |            | lead   | Seal "0123456789abcde '" [甲, 乙]                | refused SEED_NOT_SAFE
              |            | lead   | Seal 0123456789abcdef [甲]                       | refused POOL_TOO_SMALL
              |            | lead   | Seal 0123456789abcdef [甲, 甲]                   | refused POOL_TOO_SMALL
              |            | lead   | Seal 0123456789abcdef [@one, @two, @unknown]               | refused NOT_IN_THE_REGISTER
              |            | lead   | Seal 0123456789abcdef [@one, @out]                   | refused NOT_IN_THE_REGISTER
              |            | lead   | Seal 0123456789abcdef [@one, @beside]            | refused NOT_IN_THE_REGISTER
              |            | lead   | Seal 0123456789abcdef [@one, 甲]                 | refused NOT_IN_THE_REGISTER
              |            | lead   | Seal 0123456789abcdef [@one, @two, @county]               | Sealed size=3 commitment=@commitment
              |            | lead   | CastLot 7                                       | refused OWN_SEAL
              |            | second | CastLot _                                       | refused SEED_NOT_SAFE
              |            | second | CastLot 7                                       | LotCast lot=7 object=@object
              |            | lead   | Designate 丁 举报                                | refused NOT_IN_THIS_STATE
              |            | lead   | Start                                           | refused TOO_EARLY
              | 2025-09-02 | lead   | Start                                           | Started object=@object drawn=true; Opened seed=0123456789abcdef lot=7 pool=["329900000000-0001 甲", "329900000000-0002 乙", "329901000000-0001 丙"] object=@object commitment=@commitment
              |            | lead   | Cancel 下雨                                      | refused NOT_IN_THIS_STATE
              |            | lead   | Write arrived=9:30                              | refused TIME_WRONG
              |            | lead   | Write left=09:29                                | refused TIME_WRONG
              |            | lead   | Write location=""                               | refused NOTHING_SAID
              |            | lead   | Write members=[lead]                            | refused TWO_MEMBERS
              |            | lead   | Write members=[lead, third]                     | refused TWO_MEMBERS
              |            | lead   | Write photos=[]                                 | refused NO_PHOTOS
              |            | lead   | Write rightsTold=false                          | refused RIGHTS_NOT_TOLD
              |            | lead   | Write findings=[(堵塞 HAZARD - @owner -)]         | refused FINDING_INCOMPLETE
              |            | lead   | Write findings=[(堵塞 HAZARD FIRE @none -)]       | refused FINDING_INCOMPLETE
              |            | lead   | Write findings=[(未公示 TASK - @owner -)]          | refused FINDING_INCOMPLETE
              |            | lead   | Write findings=[(堵塞 HAZARD FIRE @owner -), (未公示 TASK - @owner 2025-09-20)] | Recorded object=@object found=2 hazards=1 photographs=1 members=[lead, second]
        """;

    private static final String NAMED = """
        given | day        | who    | when                                   | then
        -     | 2025-09-01 | lead   | Prepare 举报核查 2025-09-01 [lead, second] | Prepared members=2
              |            | lead   | Designate 丁 _                          | refused NOTHING_SAID
              |            | lead   | Designate 丁 群众举报                     | Designated object=丁
              |            | second | Start                                  | Started object=丁 drawn=false
              |            | second | Write                                  | Recorded object=丁 found=0 hazards=0
        -     | 2025-09-01 | lead   | Prepare 安全 2025-09-02 [lead, second]   | Prepared
              |            | lead   | Seal 0123456789abcdef [@one, @two, @county]       | Sealed
              |            | second | CastLot 7                              | LotCast
              |            | lead   | Cancel _                               | refused NOTHING_SAID
              |            | lead   | Cancel 撞上其他检查                       | Cancelled; Opened lot=7 object=@object
        """;

    private static final List<String> TABLES = List.of(DRAWN, NAMED);
    private static final Draw SEALED =
            new Draw("0123456789abcdef", List.of("329900000000-0001 甲", "329900000000-0002 乙", "329901000000-0001 丙"));
    private static final Draw DRAW = new Draw("0123456789abcdef", List.of("S1 甲", "S2 乙", "S3 丙"));

    private static Story<Command, Act, State> story() {
        return new Story<>(Rules.INSPECTION, Calendars.load().latest())
                .file("site", "sites-329900000000", register("329900000000", "甲", "乙", "丁"))
                .file("site", "sites-329901000000", register("329901000000", "丙"))
                .file("site", "sites-329800000000", register("329800000000", "戊"))
                .value("one", "329900000000-0001")
                .value("two", "329900000000-0002")
                .value("out", "329900000000-0003")
                .value("unknown", "329900000000-0009")
                .value("county", "329901000000-0001")
                .value("beside", "329800000000-0001")
                .cast("lead", actor("lead"))
                .cast("second", actor("second", "12329901MB900020XK", "329901000000"))
                .cast("third", actor("third"))
                .cast("system", Actor.SYSTEM)
                .value("owner", "12329901MB900020XK")
                .value("none", "12329901MB9000200K")
                .value("commitment", SEALED.commitment())
                .value("object", SEALED.drawn("7"))
                .assume("Write arrived=09:30 left=11:00 location=大厅 members=[second, lead] photos=[(照片 a1)]"
                        + " rightsTold=true signature=SIGNED");
    }

    /// The register of a place; 丁 was taken out.
    private static shuzhi.conduct.site.State register(String place, String... names) {
        var state = shuzhi.conduct.site.State.BLANK;
        for (var it : names) {
            var number = "%s-%04d".formatted(place, state.sites().size() + 1);
            state = state.after(new shuzhi.conduct.site.Act.Entered(
                    number, place, LocalDate.EPOCH, it, shuzhi.conduct.site.Kind.SERVICE, "12329901MB900020XK"));
            if (it.equals("丁")) state = state.after(new shuzhi.conduct.site.Act.Removed(number, LocalDate.EPOCH, "关闭"));
        }
        return state;
    }

    private static Actor actor(String name) {
        return actor(name, BODY, "329900000000");
    }

    /// A team may be of several bodies and places.
    private static Actor actor(String name, String body, String place) {
        return new Actor("person-" + name, name, body, place, Set.of(Role.REVIEWER));
    }

    @TestFactory
    Stream<DynamicTest> aDrawnInspection() {
        return story().table(DRAWN);
    }

    @TestFactory
    Stream<DynamicTest> aNamedOneAndOneGivenUp() {
        return story().table(NAMED);
    }

    @Test
    void everyCommandAppears() {
        assertThat(story().neverDone(TABLES)).isEmpty();
    }

    @Test
    void everyRefusalAppears() {
        assertThat(Story.neverRefused(Refusal.values(), TABLES)).isEmpty();
    }

    /// Computed once with `openssl dgst -sm3` and `bc`, as the page tells strangers to.
    @Test
    void aDrawIsWhatOtherToolsCompute() {
        assertThat(DRAW.commitment()).isEqualTo("6f710c170ec1eb3f8a964fdfda04f8cb5bd9b99a216605a722ba39718c2ad255");
        assertThat(DRAW.drawn("7")).isEqualTo("S2 乙");
    }

    /// Any other seed, pool or order is another commitment: nothing can be exchanged afterwards.
    @Test
    void whatWasSealedCannotBeExchanged() {
        for (var other : List.of(
                new Draw("0123456789abcdeg", DRAW.pool()),
                new Draw(DRAW.seed(), List.of("S1 甲", "S3 丙", "S2 乙")),
                new Draw(DRAW.seed(), List.of("S1 甲", "S2 乙")),
                new Draw(DRAW.seed() + "\nS1 甲", List.of("S2 乙", "S3 丙", "S4 丁"))))
            assertThat(other.commitment()).isNotEqualTo(DRAW.commitment());
    }

    /// Each of three objects comes up about as often; the same lot always draws the same.
    @Test
    void theDrawIsFair() {
        var counts = new HashMap<String, Integer>();
        for (int i = 0; i < 3000; i++) counts.merge(DRAW.drawn("lot" + i), 1, Integer::sum);
        assertThat(counts).hasSize(3);
        assertThat(counts.values()).allMatch(it -> it > 900 && it < 1100);
        assertThat(DRAW.drawn("lot5")).isEqualTo(DRAW.drawn("lot5"));
    }
}
