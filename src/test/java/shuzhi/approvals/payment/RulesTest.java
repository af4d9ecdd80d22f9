package shuzhi.approvals.payment;

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
import shuzhi.approvals.dossier.Channel;
import shuzhi.approvals.item.Definition;
import shuzhi.approvals.item.Handling;
import shuzhi.approvals.item.SampleItems;
import shuzhi.calendar.Calendars;
import shuzhi.org.Actor;
import shuzhi.org.Role;
import shuzhi.testing.Story;

/// What is paid for a dossier, as given, when, then. `d1` was received on 2025-09-22; its item charges 80 yuan for a
/// dwelling and 550 for other property, and may reduce it; the second fee is 40, never reduced; the third is computed.
/// `free` is of an item without a fee, `ended` was withdrawn.
class RulesTest {
    private static final String HOUSING = "11329900MB90000581";
    private static final String CITY = "329900000000";

    private static final String PAYING = """
            given | day        | who   | when                                                  | then
            -     | 2025-09-26 |       | RecordPayment none 登记费 80 票1 2025-09-26 -            | refused NO_DOSSIER
                  |            |       | RecordPayment free 登记费 80 票1 2025-09-26 -            | refused NO_FEE
                  |            |       | RecordPayment ended 登记费 80 票1 2025-09-26 -           | refused DOSSIER_OVER
                  |            | rival | RecordPayment d1 登记费 80 票1 2025-09-26 -              | refused NOT_YOUR_BODY
                  |            | head  | RecordPayment d1 登记费 80 票1 2025-09-26 -              | no power
                  |            |       | RecordPayment d1 好处费 80 票1 2025-09-26 -              | refused OTHER_FEE 好处费
                  |            |       | RecordPayment d1 登记费 81 票1 2025-09-26 -              | refused WRONG_AMOUNT
                  |            |       | RecordPayment d1 登记费 0 票1 2025-09-26 低保            | refused WRONG_AMOUNT
                  |            |       | RecordPayment d1 登记费 600 票1 2025-09-26 低保          | refused WRONG_AMOUNT
                  |            |       | RecordPayment d1 登记费 40 票1 2025-09-26 -              | refused WRONG_AMOUNT
                  |            |       | RecordPayment d1 工本费 20 票1 2025-09-26 低保           | refused WRONG_AMOUNT
                  |            |       | RecordPayment d1 登记费 80 - 2025-09-26 -               | refused VOUCHER_MISSING
                  |            |       | RecordPayment d1 登记费 80 票1 2025-09-19 -              | refused WRONG_DAY
                  |            |       | RecordPayment d1 登记费 80 票1 2025-09-27 -              | refused WRONG_DAY
                  |            | head  | RecordRefund 登记费 80 票2 多收                          | refused NOT_PAID
                  |            |       | RecordPayment d1 登记费 40 票1 2025-09-25 低保           | Paid d1 N-1 fee=登记费 amount=40 basis="不动产登记暂行条例 第二条" paid=2025-09-25 person=li voucher=票1 reduction=低保
                  |            |       | RecordPayment d1 登记费 80 票9 2025-09-26 -              | refused PAID_ALREADY
                  |            |       | RecordPayment d1 修复费 123.45 票3 2025-09-26 -          | Paid fee=修复费 amount=123.45
                  |            | rhead | RecordRefund 登记费 40 票2 多收                          | refused NOT_YOUR_BODY
                  |            |       | RecordRefund 登记费 41 票2 多收                          | refused TOO_MUCH 40
                  |            |       | RecordRefund 登记费 0 票2 多收                           | refused TOO_MUCH
                  |            |       | RecordRefund 登记费 10 - 多收                            | refused VOUCHER_MISSING
                  |            |       | RecordRefund 登记费 10 票2 -                             | refused REASON_MISSING
                  | 2025-09-28 |       | RecordRefund 登记费 10 票2 多收                          | Refunded 登记费 10 2025-09-28 voucher=票2 reason=多收
                  |            |       | RecordRefund 登记费 31 票2 多收                          | refused TOO_MUCH 30
                  |            |       | RecordRefund 登记费 30 票4 撤件                          | Refunded 登记费 30
                  |            |       | RecordRefund 登记费 1 票5 撤件                           | refused NOT_PAID
                  |            |       | RecordPayment d1 登记费 550 票6 2025-09-28 -             | Paid fee=登记费 amount=550
            """;

    private static final Definition CHARGED = SampleItems.with(SampleItems.item("construction-permit"), """
            feeBasis = {'law':'不动产登记暂行条例','article':'第二条'};
            guidance.fees = [
              {'name':{'zh':'登记费','en':'Registration'},'standard':{'zh':'80元或550元','en':'80 or 550'},'basis':{'law':'不动产登记暂行条例','article':'第二条'},'amounts':['80','550'],'reducible':true},
              {'name':{'zh':'工本费','en':'Copy'},'standard':{'zh':'40元','en':'40'},'basis':{'law':'不动产登记暂行条例','article':'第二条'},'amounts':['40'],'reducible':false},
              {'name':{'zh':'修复费','en':'Restoring'},'standard':{'zh':'按面积','en':'By area'},'basis':{'law':'城市道路管理条例','article':'第三十七条'},'amounts':[],'reducible':false}]""");
    private static final Definition FREE =
            SampleItems.with(SampleItems.item("construction-permit"), "code = 11329900MB900005813000117003001");

    private final Story<Command, Act, State> story = new Story<>(
                    Rules.PAYMENT, Calendars.load().latest())
            .cast("clerk", officer(HOUSING, Role.WINDOW))
            .cast("head", officer(HOUSING, Role.HEAD))
            .cast("rival", officer("11329900MB900004X1", Role.WINDOW))
            .cast("rhead", officer("11329900MB900004X1", Role.HEAD))
            .file("item", CHARGED.code(), published(CHARGED))
            .file("item", FREE.code(), published(FREE))
            .file("dossier", "none", shuzhi.approvals.dossier.State.BLANK)
            .file("dossier", "d1", received(CHARGED))
            .file("dossier", "free", received(FREE))
            .file(
                    "dossier",
                    "ended",
                    received(CHARGED)
                            .after(new shuzhi.approvals.dossier.Act.Ended(
                                    shuzhi.approvals.dossier.Ground.APPLICANT_WITHDREW,
                                    LocalDate.of(2025, 9, 25),
                                    0,
                                    "")));

    private static shuzhi.approvals.item.State published(Definition it) {
        return new shuzhi.approvals.item.State(
                Map.of(it.version(), it), Map.of(), Set.of(it.version()), Optional.of(it.version()));
    }

    private static Actor officer(String body, Role role) {
        return new Actor("1", role.name(), body, CITY, Set.of(role));
    }

    private static shuzhi.approvals.dossier.State received(Definition item) {
        var day = LocalDate.of(2025, 9, 22);
        return shuzhi.approvals.dossier.State.BLANK.after(new shuzhi.approvals.dossier.Act.Submitted(
                "N-1",
                item.code(),
                item.version(),
                Handling.PROMISED,
                "",
                HOUSING,
                CITY,
                Channel.ONLINE,
                "",
                day,
                day.plusDays(7),
                "li",
                new shuzhi.approvals.dossier.Command.Applicant("示例", "", false, ""),
                Map.of(),
                List.of()));
    }

    @TestFactory
    Stream<DynamicTest> onlyWhatTheItemListsOnceWithAVoucher() {
        return story.table(PAYING);
    }

    @Test
    void everyCommandAndEveryRefusalAppears() {
        assertThat(story.neverDone(List.of(PAYING))).isEmpty();
        assertThat(Story.neverRefused(Refusal.values(), List.of(PAYING))).isEmpty();
    }
}
