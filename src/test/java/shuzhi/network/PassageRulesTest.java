package shuzhi.network;

import static org.assertj.core.api.Assertions.assertThat;

import java.security.SecureRandom;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import shuzhi.calendar.Calendars;
import shuzhi.ledger.Context;
import shuzhi.ledger.Thing;
import shuzhi.org.Actor;
import shuzhi.org.Role;
import shuzhi.proof.SigningKey;
import shuzhi.proof.Sm;
import shuzhi.testing.Story;

/// How stations and nodes are kept, and how a dossier passes through a station: rules.
class PassageRulesTest {
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final SigningKey STATION =
            Sm.signingKey("station/sample", Sm.newPrivateKey(RANDOM), RANDOM).orThrow();
    private static final String KEY =
            STATION.publicKey().name() + "\n" + STATION.publicKey().pem().strip() + "\n";
    private static final String MARKET = "11329900MB90000319";
    private static final String HOUSING = "11329900MB90000581";
    private static final String SEAT = "329901001000";

    static final String STATIONS = """
            given                  | day        | who      | when                                             | then
            -                      | 2026-03-02 |          | Change 329901001000 [permit] 全天                 | refused UNKNOWN
                                   |            |          | Close 329901001000 2026-06-30                    | refused UNKNOWN
                                   |            |          | Open 329901000000 示例点 Sample @market [permit] 工作日 - 2026-04-01 | refused UNKNOWN 329901000000
                                   |            |          | Open 329901091000 示例点 Sample @market [permit] 工作日 - 2026-04-01 | refused UNKNOWN 329901091000
                                   |            |          | Open 329901001000 "" Sample @market [permit] 工作日 - 2026-04-01 | refused BAD_NAME
                                   |            |          | Open 329901001000 示例点 "" @market [permit] 工作日 - 2026-04-01 | refused BAD_NAME
                                   |            |          | Open 329901001000 示例点 Sample 11329900MB9009992N [permit] 工作日 - 2026-04-01 | refused UNKNOWN 11329900MB9009992N
                                   |            |          | Open 329901001000 示例点 Sample @market [] 工作日 - 2026-04-01 | refused NOTHING_OFFERED
                                   |            |          | Open 329901001000 示例点 Sample @market [permit] 工作日 nokey 2026-04-01 | refused BAD_KEY
                                   |            | district | Open 329902001000 示例点 Sample @market [permit] 工作日 - 2026-04-01 | refused NOT_YOUR_PLACE
                                   |            | window   | Open 329901001000 示例点 Sample @market [permit] 工作日 - 2026-04-01 | no power
                                   |            |          | Open 329901001000 示例点 Sample @market [permit] 工作日 @its 2026-04-01 | Opened 329901001000 4 示例点 Sample @market [permit] 工作日 @its 2026-04-01
                                   |            |          | Open 329901001000 示例点 Sample @market [permit] 工作日 - 2026-04-01 | refused EXISTS_ALREADY
                                   |            |          | Change 329901001000 [] 全天                       | refused NOTHING_OFFERED
                                   |            | district | Change 329901001000 [permit, transfer] 全天       | Changed 329901001000 [permit, transfer] 全天
                                   |            |          | Recognise 329901001000 _                         | refused NO_RECOGNITION
                                   |            |          | Recognise 329901001000 数政办发〔2026〕18号      | Recognised 329901001000 数政办发〔2026〕18号 2026-03-02
                                   |            |          | Close 329901001000 2026-03-01                    | refused DAY_PASSED
                                   |            |          | Close 329901001000 2026-06-30                    | Closed 329901001000 2026-06-30
                                   |            |          | Change 329901001000 [permit] 全天                 | refused ENDED_ALREADY
            """;

    static final String NODES = """
            given                  | day        | who      | when                                             | then
            -                      | 2026-03-02 |          | Remove county                                    | refused UNKNOWN
                                   |            | clock    | Accuse county FORKED 9 a b                       | refused UNKNOWN
                                   |            |          | Register "County A" 示例县 Sample 329921000000 https://county.example @key | refused BAD_CODE
                                   |            |          | Register county "" Sample 329921000000 https://county.example @key | refused BAD_NAME
                                   |            |          | Register county 示例县 "" 329921000000 https://county.example @key | refused BAD_NAME
                                   |            |          | Register county 示例县 Sample 329988000000 https://county.example @key | refused UNKNOWN 329988000000
                                   |            | district-system | Register county 示例县 Sample 329921000000 https://county.example @key | refused NOT_YOUR_PLACE
                                   |            |          | Register county 示例县 Sample 329921000000 ftp://county.example @key | refused BAD_ADDRESS
                                   |            |          | Register county 示例县 Sample 329921000000 https://county.example/ @key | refused BAD_ADDRESS
                                   |            |          | Register county 示例县 Sample 329921000000 https://county.example nokey | refused BAD_KEY
                                   |            | catalogue | Register county 示例县 Sample 329921000000 https://county.example @key | no power
                                   |            |          | Register county 示例县 Sample 329921000000 https://county.example @key | Registered county 示例县 Sample 329921000000 https://county.example @key
                                   |            |          | Register county 示例县 Sample 329921000000 https://county.example @key | refused EXISTS_ALREADY
                                   |            | system   | Accuse county FORKED 9 a b                       | no power
                                   |            | clock    | Accuse county FORKED 9 a b                       | Accused county FORKED 9 a b
                                   |            |          | Remove county                                    | Removed county
                                   |            | clock    | Accuse county FORKED 9 a b                       | refused ENDED_ALREADY
                                   |            |          | Register county 示例县 Sample 329921000000 https://county.example @key | refused ENDED_ALREADY
            """;

    /// The station opened on 1 April and closed after 30 June; `d1` is in hand, `d2` decided, `d3` of an item that
    /// is not offered there, `d4` was never applied for.
    static final String HANDOVERS = """
            given                  | day        | who      | when                                             | then
            -                      | 2026-04-02 |          | Receive d1 329901001000 收1 ""                   | Received d1 329901001000 @market 收1 2026-04-02 ""
                                   |            |          | Receive d1 329901001000 收1 ""                   | refused EXISTS_ALREADY
                                   |            |          | HandOver d1 329901001000                         | refused NOT_DECIDED
                                   |            |          | HandOver d2 329901001000                         | HandedOver d2 329901001000 @market 2026-04-02
                                   |            |          | HandOver d2 329901001000                         | refused EXISTS_ALREADY
            -                      |            |          | Receive d1 329901002000 收1 ""                   | refused NO_STATION 329901002000
                                   |            |          | HandOver d2 329901002000                         | refused NO_STATION
                                   |            | other    | Receive d1 329901001000 收1 ""                   | refused NO_STATION
                                   |            | beside   | Receive d1 329901001000 收1 ""                   | refused NO_STATION
                                   |            |          | Receive d4 329901001000 收1 ""                   | refused UNKNOWN d4
                                   |            |          | Receive d3 329901001000 收1 ""                   | refused NOT_OFFERED transfer
                                   |            |          | Receive d1 329901001000 "" ""                    | refused RECEIPT_MISSING
                                   |            | system   | Receive d1 329901001000 收1 ""                   | no power
                                   | 2026-04-02 of 2026-04-03 | | Receive d1 329901001000 收1 ""           | refused DAYS_REVERSED
                                   | 2026-04-03 of 2026-04-02 | | Receive d1 329901001000 收1 ""           | refused NOT_SIGNED
                                   |            |          | Receive d1 329901001000 收1 "no base64"          | refused NOT_SIGNED
                                   |            |          | Receive d1 329901001000 收2 @signature           | refused NOT_SIGNED
                                   |            |          | Receive d1 329901001000 收1 @signature           | Received d1 329901001000 @market 收1 2026-04-02 @signature
            -                      | 2026-04-02 |          | Receive d1 329901001000 收1 @forged              | refused NOT_SIGNED
            -                      | 2026-07-01 |          | Receive d1 329901001000 收1 ""                   | refused NO_STATION
            """;

    private static <C, A, S> Story<C, A, S> story(Thing<C, A, S> thing) {
        var happened =
                LocalDate.of(2026, 4, 2).atTime(10, 0).atZone(Context.ZONE).toInstant();
        var signed = shuzhi.network.handover.Command.Receive.signed(SEAT, "收1", happened);
        var stranger =
                Sm.signingKey("station/other", Sm.newPrivateKey(RANDOM), RANDOM).orThrow();
        var blank = Map.<String, Object>of(
                "place", shuzhi.network.place.State.BLANK,
                "body", shuzhi.network.body.State.BLANK,
                "station", shuzhi.network.station.State.BLANK,
                "dossier", shuzhi.approvals.dossier.State.BLANK);
        return new Story<>(thing, Calendars.load().latest())
                .cast("catalogue", post("329900-approval-catalogue", MARKET, "329900000000", Role.CATALOGUE))
                .cast("district", post("329901-approval-catalogue", MARKET, "329901000000", Role.CATALOGUE))
                .cast("system", post("329900-approval-system", MARKET, "329900000000", Role.SYSTEM_ADMINISTRATOR))
                .cast(
                        "district-system",
                        post("329901-approval-system", MARKET, "329901000000", Role.SYSTEM_ADMINISTRATOR))
                .cast("window", post("329901-zhiling-window", MARKET, SEAT, Role.WINDOW))
                .cast("other", post("329901-zhiling-other", HOUSING, SEAT, Role.WINDOW))
                .cast("beside", post("329901-beside-window", MARKET, "329901002000", Role.WINDOW))
                .cast("clock", Actor.SYSTEM)
                .value("market", MARKET)
                .value("key", KEY)
                .value("its", Optional.of(KEY.strip()))
                .value("signature", Base64.getEncoder().encodeToString(STATION.sign(signed)))
                .value("forged", Base64.getEncoder().encodeToString(stranger.sign(signed)))
                .otherwise((kind, _) -> blank.get(kind));
    }

    private static Actor post(String post, String body, String place, Role role) {
        return new Actor("o-" + post, post, body, place, Set.of(role));
    }

    private static Story<shuzhi.network.handover.Command, shuzhi.network.handover.Act, shuzhi.network.handover.State>
            passage() {
        var day = LocalDate.of(2026, 3, 2);
        var stations = story(shuzhi.network.station.Rules.STATION);
        var open = stations.after(
                day,
                "Opened 329901001000 4 示例点 Sample @market [permit] 工作日 @its 2026-04-01; Closed 329901001000 2026-06-30");
        var dossiers = new Story<>(
                shuzhi.approvals.dossier.Rules.DOSSIER, Calendars.load().latest());
        return story(shuzhi.network.handover.Rules.HANDOVER)
                .file("station", "station-" + SEAT, open)
                .file("dossier", "d1", dossiers.after(day, "Submitted item=permit"))
                .file("dossier", "d2", dossiers.after(day, "Submitted item=permit; Accepted _; Decided GRANTED"))
                .file("dossier", "d3", dossiers.after(day, "Submitted item=transfer"));
    }

    @TestFactory
    Stream<DynamicTest> stations() {
        return story(shuzhi.network.station.Rules.STATION).table(STATIONS);
    }

    @TestFactory
    Stream<DynamicTest> nodes() {
        return story(shuzhi.network.node.Rules.NODE).table(NODES);
    }

    @TestFactory
    Stream<DynamicTest> handovers() {
        return passage().table(HANDOVERS);
    }

    @Test
    void everyCommandAndEveryRefusalOfTheirsIsInTheTables() {
        var left = new ArrayList<String>();
        left.addAll(story(shuzhi.network.station.Rules.STATION).neverDone(List.of(STATIONS)));
        left.addAll(story(shuzhi.network.node.Rules.NODE).neverDone(List.of(NODES)));
        left.addAll(passage().neverDone(List.of(HANDOVERS)));
        assertThat(left).isEmpty();
    }
}
