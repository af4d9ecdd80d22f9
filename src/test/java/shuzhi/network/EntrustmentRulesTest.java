package shuzhi.network;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import shuzhi.approvals.Catalogue;
import shuzhi.approvals.item.Definition;
import shuzhi.approvals.item.SampleItems;
import shuzhi.calendar.Calendars;
import shuzhi.network.entrustment.Act;
import shuzhi.network.entrustment.Command;
import shuzhi.network.entrustment.Rules;
import shuzhi.network.entrustment.State;
import shuzhi.org.Actor;
import shuzhi.org.Shipped;
import shuzhi.testing.Story;

/// How a body lets one below accept for it: Licensing Law art. 24, rule A-80.
class EntrustmentRulesTest {
    static final Definition ITEM = Catalogue.items().getFirst();
    static final String PRINCIPAL = ITEM.body();
    static final String COUNTY = "11329901MB90001976";
    /// Its own, but not public: what is entrusted is announced (art. 24).
    private static final Definition INTERNAL =
            SampleItems.with(ITEM, "code = " + ITEM.code().substring(0, 30) + "9; openness = INTERNAL");

    private static final Definition OTHER = Catalogue.items().stream()
            .filter(it -> !it.body().equals(PRINCIPAL))
            .findFirst()
            .orElseThrow();

    static final String TABLE = """
        given | day        | who    | when                                                                  | then
        -     | 2026-03-02 |        | Revoke @own @county 2026-03-31 收回                                     | refused UNKNOWN
              |            | county | Entrust @own @county [@item] 示例办法 第五条 委〔2026〕1号 2026-04-01 2026-12-31 | refused OWN_POWERS_ONLY
              |            | clerk  | Entrust @own @county [@item] 示例办法 第五条 委〔2026〕1号 2026-04-01 2026-12-31 | no power
              |            |        | Entrust @own @county [@item] - 第五条 委〔2026〕1号 2026-04-01 2026-12-31      | refused NO_LEGAL_BASIS
              |            |        | Entrust @own @county [@item] 示例办法 第五条 - 2026-04-01 2026-12-31           | refused NO_LEGAL_BASIS
              |            |        | Entrust @own @county [] 示例办法 第五条 委〔2026〕1号 2026-04-01 2026-12-31     | refused NOTHING_OFFERED
              |            |        | Entrust @own @county [@item] 示例办法 第五条 委〔2026〕1号 2026-03-01 2026-12-31 | refused DAY_PASSED
              |            |        | Entrust @own @county [@item] 示例办法 第五条 委〔2026〕1号 2026-04-01 2026-03-31 | refused DAYS_REVERSED
              |            |        | Entrust @own 11329901MB9099999X [@item] 示例办法 第五条 委〔2026〕1号 2026-04-01 2026-12-31 | refused UNKNOWN
              |            |        | Entrust @own @centre [@item] 示例办法 第五条 委〔2026〕1号 2026-04-01 2026-12-31 | refused NOT_TO_BE_ENTRUSTED
              |            |        | Entrust @own @beside [@item] 示例办法 第五条 委〔2026〕1号 2026-04-01 2026-12-31 | refused NOT_TO_BE_ENTRUSTED
              |            |        | Entrust @own @county [@other] 示例办法 第五条 委〔2026〕1号 2026-04-01 2026-12-31 | refused NOT_ITS_ITEM @other
              |            |        | Entrust @own @county [@internal] 示例办法 第五条 委〔2026〕1号 2026-04-01 2026-12-31 | refused NOT_ITS_ITEM
              |            |        | Entrust @own @county [@item] 示例办法 第五条 委〔2026〕1号 2026-04-01 2026-12-31 | Entrusted @own @county 329901000000 [@item] 示例办法 第五条 委〔2026〕1号 2026-04-01 2026-12-31
              |            |        | Entrust @own @county [@item] 示例办法 第五条 委〔2026〕2号 2027-01-01 2027-12-31 | refused EXISTS_ALREADY
              | 2026-05-06 |        | Revoke @own @county 2026-05-05 收回                                     | refused DAY_PASSED
              |            |        | Revoke @own @county 2026-05-31 -                                       | refused REASON_MISSING
              |            | county | Revoke @own @county 2026-05-31 收回                                     | refused OWN_POWERS_ONLY
              |            |        | Revoke @own @county 2026-05-31 依据已修改                                | Revoked @own @county 2026-05-31 依据已修改
              | 2026-06-01 |        | Revoke @own @county 2026-06-30 再次收回                                 | refused ENDED_ALREADY
              |            |        | Entrust @own @county [@item] 示例办法 第五条 委〔2026〕3号 2026-06-01 2026-12-31 | Entrusted document=委〔2026〕3号
        """.replace("@other", OTHER.code());

    private static shuzhi.approvals.item.State published(Definition it) {
        int version = it.version();
        return new shuzhi.approvals.item.State(Map.of(version, it), Map.of(), Set.of(version), Optional.of(version));
    }

    private static Actor officer(String code) {
        var it = Shipped.ORG.post(code).orElseThrow();
        return new Actor("o-" + code, code, it.body(), it.place(), it.roles());
    }

    private static String post(String role) {
        return Shipped.ORG
                .posts()
                .filter(it -> it.body().equals(PRINCIPAL) && it.code().endsWith(role))
                .findFirst()
                .orElseThrow()
                .code();
    }

    private static Story<Command, Act, State> story() {
        return new Story<>(Rules.ENTRUSTMENT, Calendars.load().latest())
                .cast("head", officer(post("-head")))
                .cast("county", officer("329901-approval-head"))
                .cast("clerk", officer(post("-window")))
                .value("own", PRINCIPAL)
                .value("county", COUNTY)
                .value("centre", "12329901MB900020XK")
                .value("beside", OTHER.body())
                .value("item", ITEM.code())
                .file("item", ITEM.code(), published(ITEM))
                .value("internal", INTERNAL.code())
                .file("item", INTERNAL.code(), published(INTERNAL))
                .file("item", OTHER.code(), published(OTHER))
                .otherwise((kind, _) -> kind.equals("body") ? shuzhi.network.body.State.BLANK : null);
    }

    @TestFactory
    Stream<DynamicTest> entrustments() {
        return story().table(TABLE);
    }

    @Test
    void everyCommandIsInTheTable() {
        assertThat(story().neverDone(List.of(TABLE))).isEmpty();
    }
}
