package shuzhi.approvals.dossier;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import shuzhi.approvals.item.Definition;
import shuzhi.approvals.item.SampleItems;
import shuzhi.calendar.Calendars;
import shuzhi.calendar.WorkingDays;
import shuzhi.org.Actor;
import shuzhi.org.Clearance;
import shuzhi.org.Role;
import shuzhi.testing.Story;

/// The people and items of the dossier tests. Their item `@permit` has 20 working days by law and promises 10;
/// it may be extended by 10, and knows two special procedures. `@joint` asks two bodies in parallel,
/// `@referred` goes upwards, `@week` has seven calendar days, `@safety` touches public safety, `@minor` lets
/// one paper come later, `@pledge` is decided on a pledge, `@closed` is not published, `@internal` is not public.
final class Stories {
    static final WorkingDays DAYS = Calendars.load().latest();
    static final String HOUSING = "11329900MB90000581";
    static final String PLANNING = "11329900MB900004X1";
    static final String ECOLOGY = "11329900MB90001032";
    static final String CITY = "329900000000";

    static final Definition PERMIT = SampleItems.with(SampleItems.item("construction-permit"), """
        handling = PROMISED; statutory = {'amount':20,'unit':'WORKING_DAY'}; promised.amount = 10; extension = 10;
        reviews = []; chain = null; safety = false; form = [
          {'id':'project','name':{'zh':'工程名称','en':'Works'},'type':'TEXT','required':true,'pattern':'','choices':[]},
          {'id':'phone','name':{'zh':'联系电话','en':'Telephone'},'type':'PHONE','required':false,'pattern':'','choices':[]}
        ]\
        """);
    static final Definition JOINT = SampleItems.with(PERMIT, """
        code = 11329900MB900005813000117003001; handling = JOINT; statutory.amount = 45; extension = 15;
        reviews = [
          {'body':'11329900MB900004X1','bodyName':{'zh':'规划','en':'Planning'},'name':{'zh':'规划','en':'Planning'},'limit':{'amount':2,'unit':'WORKING_DAY'}},
          {'body':'11329900MB90001032','bodyName':{'zh':'生态','en':'Ecology'},'name':{'zh':'生态','en':'Ecology'},'limit':{'amount':2,'unit':'WORKING_DAY'}}
        ]\
        """);
    static final Definition REFERRED =
            SampleItems.with(PERMIT, "code = 11329900MB900005813000117003002; handling = REFERRED");
    static final Definition WEEK = SampleItems.with(
            PERMIT,
            "code = 11329900MB900005813000117003003; statutory = {'amount':7,'unit':'CALENDAR_DAY'}; promised.amount ="
                    + " 4; extension = 0");

    static final Definition SAFETY = SampleItems.with(PERMIT, "code = 11329900MB900005813000117003004; safety = true");

    /// The safety measures may come later.
    static final Definition MINOR =
            SampleItems.with(PERMIT, "code = 11329900MB900005813000117003005; materials.5.deferrable = true");
    static final Definition PLEDGE = SampleItems.with(PERMIT, """
        code = 11329900MB900005813000117003006;
        pledge = {'conditions':{'zh':'资金已经落实','en':'The money is there'},'basis':{'law':'优化营商环境条例','article':'第四十条'}}\
        """);

    /// What is built is tested before the decision (art. 55).
    static final Definition TESTED =
            SampleItems.with(PERMIT, "code = 11329900MB900005813000117003007; specials.0.kind = TESTING");

    /// Examined below, decided by the province within ten working days.
    static final String ABOVE = "11320000MB90000010";

    static final Definition UPPER = SampleItems.with(REFERRED, """
        code = 11329900MB900005813000117003010;
        upper = {'body':'11320000MB90000010','bodyName':{'zh':'示例省住房和城乡建设厅','en':'Department of the province'},'place':'320000000000','days':10}\
        """);

    /// What was granted is handed over when its fee is paid.
    static final Definition CHARGED = SampleItems.with(PERMIT, """
        code = 11329900MB900005813000117003008; feeBasis = {'law':'城市道路管理条例','article':'第三十七条'};
        guidance.fees = [{'name':{'zh':'修复费','en':'Restoring'},'standard':{'zh':'每件100元','en':'100 yuan'},
          'basis':{'law':'城市道路管理条例','article':'第三十七条'},'amounts':['100'],'reducible':false,'holdsDelivery':true}]\
        """);

    static final Definition INTERNAL =
            SampleItems.with(PERMIT, "code = 11329900MB900005813000117003011; openness = INTERNAL");

    private Stories() {}

    /// Every fee of an item, paid.
    static shuzhi.approvals.payment.State paid(Definition item) {
        var paid = new HashMap<String, BigDecimal>();
        for (var it : shuzhi.approvals.payment.Rules.fees(item))
            paid.put(it.name().zh(), BigDecimal.TEN);
        return new shuzhi.approvals.payment.State("person", item.code(), item.body(), CITY, paid, Map.of());
    }

    static Story<Command, Act, State> story() {
        return story(DAYS);
    }

    static Story<Command, Act, State> story(WorkingDays days) {
        var story = new Story<>(Rules.DOSSIER, days)
                .otherwise((kind, _) -> switch (kind) {
                    case "risk" -> shuzhi.conduct.risk.State.BLANK;
                    case "entrustment" -> shuzhi.network.entrustment.State.BLANK;
                    case "chain" -> shuzhi.approvals.chain.State.BLANK;
                    case "body" -> shuzhi.network.body.State.BLANK;
                    default -> null;
                })
                .cast("applicant", Actor.applicant("applicant"))
                .cast("stranger", Actor.applicant("stranger"))
                .cast("clerk", officer("clerk", HOUSING, Role.WINDOW))
                .cast("uncleared", officer("uncleared", HOUSING, Role.WINDOW).cleared(Clearance.PUBLIC))
                .cast("reviewer", officer("reviewer", HOUSING, Role.REVIEWER))
                .cast("approver", officer("approver", HOUSING, Role.APPROVER))
                .cast("head", officer("head", HOUSING, Role.HEAD))
                .cast("planning", officer("planning", PLANNING, Role.REVIEWER))
                .cast("ecology", officer("ecology", ECOLOGY, Role.REVIEWER))
                .cast("other-clerk", officer("other-clerk", PLANNING, Role.WINDOW))
                .cast("importer", officer("importer", HOUSING, Role.REPORTER))
                .cast("system", Actor.SYSTEM)
                .cast("above-clerk", officer("above-clerk", ABOVE, Role.WINDOW))
                .cast("above", officer("above", ABOVE, Role.APPROVER))
                .cast("planning-approver", officer("planning-approver", PLANNING, Role.APPROVER))
                .value("above", ABOVE)
                .value("planning", PLANNING)
                .value("ecology", ECOLOGY)
                .value("housing", HOUSING)
                .value("closed", "11329900MB900005813000117003009")
                .file("item", "11329900MB900005813000117003009", shuzhi.approvals.item.State.BLANK)
                .assume("Submit item=@permit applicant=(数州示例有限公司 91329900MA00000001 true _) form={project: 示例工程}")
                .assume("Pause kind=EXPERT_REVIEW document=评审〔2025〕1号 notice=告知〔2025〕1号 proposedBy=reviewer")
                .assume("Extend days=10 reason=案情复杂")
                .assume("Deny ground=CONDITIONS_NOT_MET reasons=不符合规划条件 reviewBody=数州市人民政府");
        known(known(known(story, "permit", PERMIT), "joint", JOINT), "referred", REFERRED);
        story.file("payment", "payment-", shuzhi.approvals.payment.State.BLANK)
                .file("payment", "payment-paid", paid(CHARGED));
        known(known(known(story, "charged", CHARGED), "upper", UPPER), "internal", INTERNAL);
        known(known(known(story, "minor", MINOR), "pledge", PLEDGE), "tested", TESTED);
        return known(known(story, "week", WEEK), "safety", SAFETY);
    }

    private static Story<Command, Act, State> known(
            Story<Command, Act, State> story, String name, Definition definition) {
        return story.value(name, definition.code()).file("item", definition.code(), published(definition));
    }

    static shuzhi.approvals.item.State published(Definition definition) {
        int version = definition.version();
        return new shuzhi.approvals.item.State(
                Map.of(version, definition), Map.of(), Set.of(version), Optional.of(version));
    }

    static Actor officer(String post, String body, Role role) {
        return new Actor("person-of-" + post, post, body, CITY, Set.of(role)).cleared(Clearance.INTERNAL);
    }
}
