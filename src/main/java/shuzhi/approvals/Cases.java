package shuzhi.approvals;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import shuzhi.approvals.dossier.Channel;
import shuzhi.approvals.dossier.Command;
import shuzhi.approvals.dossier.Command.Paper;
import shuzhi.approvals.dossier.Ground;
import shuzhi.approvals.item.Definition;
import shuzhi.approvals.licence.Ending;
import shuzhi.approvals.rating.Finding;
import shuzhi.business.Agenda;
import shuzhi.business.Seeds.Stretch;
import shuzhi.codes.UnifiedCode;
import shuzhi.ledger.Context;
import shuzhi.ledger.Request;
import shuzhi.org.Actor;
import shuzhi.org.Role;

/// One dossier of each rarer kind (示例个案): on a promise, on a pledge, with a hearing, denied for false
/// materials; a licence changed and one revoked; bad ratings on their way round the loop. All of it plainly
/// invented.
final class Cases {
    private static final String PLACE = "329900000000";
    private static final String MARKET = "11329900MB90000319";

    private final Agenda agenda;
    private final Stretch stretch;
    private final LocalDate first;

    Cases(Agenda agenda, Stretch stretch) {
        this.agenda = agenda;
        this.stretch = stretch;
        this.first = stretch.workingDays().getFirst();
    }

    void plan() {
        var licence = startUp();
        onPromise(licence);
        onPledge(licence);
        badRatings(licence);
        hearing(construction());
        falseMaterials(construction());
    }

    private static Definition startUp() {
        var code = Catalogue.startUp().steps().getFirst().item();
        return Catalogue.items().stream()
                .filter(it -> it.code().equals(code))
                .findFirst()
                .orElseThrow();
    }

    private static Definition construction() {
        return Catalogue.items().stream()
                .filter(it -> it.chain().filter("construction"::equals).isPresent())
                .findFirst()
                .orElseThrow();
    }

    /// Accepted although a minor paper is missing; it comes in time.
    private void onPromise(Definition item) {
        var file = file("promise");
        submit(file, item, "容缺", List.of("application", "articles"));
        var promise = new Command.PromiseToSupply(List.of("address-proof"), "承诺在补齐期限内补交住所证明");
        give(0, 90, file, promise, applicant(file));
        give(0, 150, file, new Command.AcceptOnPromise(day(0)), window(item));
        var proof = new Paper("address-proof", "address-proof.pdf", "");
        give(0, 230, file, new Command.Supplement(Map.of(), List.of(proof)), applicant(file));
        give(0, 300, file, new Command.Grant("符合法定条件"), approver(item));
    }

    /// Decided on a pledge, and found true when it was checked; later the licence is changed.
    private void onPledge(Definition item) {
        var file = file("pledge");
        submit(file, item, "承诺", List.of("application", "articles", "address-proof"));
        give(0, 90, file, new Command.Pledge("本企业承诺住所真实、合法、安全，与申请内容一致。"), applicant(file));
        give(0, 150, file, new Command.Accept(), window(item));
        give(0, 210, file, new Command.Grant("依申请人承诺准予"), approver(item));
        give(1, 60, file, new Command.Deliver("网上下载"), applicant(file));
        var check = new Command.CheckPledge(true, "329900-market-window", "现场核查，住所与承诺一致");
        give(3, 60, file, check, officer(MARKET, "market-reviewer", Role.REVIEWER));
        var licence = shuzhi.approvals.licence.Rules.file(file);
        licence(4, 60, licence, new shuzhi.approvals.licence.Command.RequestChange("经营范围增加示例服务"), applicant(file));
        licence(5, 60, licence, new shuzhi.approvals.licence.Command.Change("经营范围增加示例服务"), approver(item));
    }

    /// Three bad ratings: one put right, one that supervision strikes out, one that nobody has answered in
    /// time; and a licence revoked because it was got by deceit.
    private void badRatings(Definition item) {
        var right = rated("bad1", item, 2, "等候时间过长");
        rating(1, 200, right, new shuzhi.approvals.rating.Command.Contact("已电话联系评价人"), window(item));
        var simple = new shuzhi.approvals.rating.Command.Verify(Finding.SIMPLE, "属实，当日窗口人手不足");
        rating(2, 60, right, simple, officer(MARKET, "market-head", Role.HEAD));
        rating(3, 60, right, new shuzhi.approvals.rating.Command.Rectify("午间增开一个窗口"), window(item));
        rating(4, 60, right, new shuzhi.approvals.rating.Command.Revisit(true, "评价人表示满意"), window(item));
        var mistaken = rated("bad2", item, 1, "");
        rating(1, 260, mistaken, new shuzhi.approvals.rating.Command.Contact("评价人称误点"), window(item));
        var struck = new shuzhi.approvals.rating.Command.Verify(Finding.MISTAKEN, "经核实为误点");
        rating(
                2,
                120,
                mistaken,
                struck,
                new Actor(
                        "329900-government-supervisor",
                        "329900-government-supervisor",
                        "11329900MB9000015K",
                        PLACE,
                        Set.of(Role.SUPERVISOR)));
        var open = rated("bad3", item, 2, "没有一次告知");
        var licence = shuzhi.approvals.licence.Rules.file(open);
        var head = officer(MARKET, "market-head", Role.HEAD);
        var announce = new shuzhi.approvals.licence.Command.AnnounceEnding(
                Ending.REVOCATION, shuzhi.approvals.licence.Ground.FRAUD, "登记所用的住所证明系伪造");
        licence(2, 200, licence, announce, head);
        licence(3, 200, licence, new shuzhi.approvals.licence.Command.Respond("证明由中介提供，本企业不知情"), applicant(open));
        licence(4, 200, licence, new shuzhi.approvals.licence.Command.Revoke("以欺骗手段取得登记"), head);
    }

    private String rated(String name, Definition item, int stars, String comment) {
        var file = file(name);
        submit(file, item, name, List.of("application", "articles", "address-proof"));
        give(0, 120, file, new Command.Accept(), window(item));
        give(0, 200, file, new Command.Grant("符合法定条件"), approver(item));
        var rate = new shuzhi.approvals.rating.Command.Rate(file, stars, comment);
        rating(0, 280, file, rate, applicant(file));
        return file;
    }

    /// A hearing that a neighbour's interest calls for: its time is not counted, and the decision rests on its
    /// record.
    private void hearing(Definition item) {
        var file = file("hearing");
        submit(file, item, "听证", List.of("application", "contract", "drawings", "safety"));
        give(0, 90, file, new Command.Accept(), window(item));
        for (var review : item.reviews()) give(1, 60, file, new Command.Review(true, "符合条件"), reviewer(review.body()));
        give(1, 120, file, new Command.TellThirdParty("相邻业主代表", "施工影响通行"), approver(item));
        give(1, 160, file, new Command.OfferHearing(), approver(item));
        give(2, 60, file, new Command.RequestHearing(), applicant(file));
        give(2, 120, file, new Command.AnnounceHearing(day(10), "第二会议室", "329900-housing-head"), approver(item));
        give(10, 120, file, new Command.HoldHearing(), approver(item));
        give(10, 240, file, new Command.SignHearingRecord("5c".repeat(32)), approver(item));
        give(11, 20, file, new Command.Confirm("经复核，与听证笔录一致"), reviewer(item.body()));
        give(11, 60, file, new Command.Grant("听证认为不影响通行，符合法定条件"), approver(item));
    }

    /// Denied for false materials; the next application of the same enterprise is not accepted.
    private void falseMaterials(Definition item) {
        var file = file("false1");
        submit(file, item, "虚假", List.of("application", "contract", "drawings", "safety"));
        give(0, 90, file, new Command.Accept(), window(item));
        for (var review : item.reviews()) give(1, 60, file, new Command.Review(true, "符合条件"), reviewer(review.body()));
        var deny = new Command.Deny(Ground.FALSE_MATERIALS, "施工图审查合格书系伪造", "数州市人民政府");
        give(2, 20, file, new Command.Confirm("经复核，认定一致"), reviewer(item.body()));
        give(2, 60, file, deny, approver(item));
        var again = file("false2");
        agenda.plan(at(3, 60), application(again, item, "虚假", List.of("application")));
        give(4, 60, again, new Command.RefuseBarred(), window(item));
    }

    private void submit(String file, Definition item, String name, List<String> papers) {
        agenda.plan(at(0, 30), application(file, item, name, papers));
    }

    private Request application(String file, Definition item, String name, List<String> papers) {
        var enterprise = "数州示例" + name + "有限公司";
        var form = new HashMap<String, String>();
        for (var field : item.form()) if (field.required()) form.put(field.id(), value(field, enterprise));
        form.computeIfPresent("enterprise", (_, _) -> enterprise);
        var handed = papers.stream().map(it -> new Paper(it, it + ".pdf", "")).toList();
        var applicant = new Command.Applicant(enterprise, code(name), true, "000-00009999");
        return Request.of(
                "dossier",
                file,
                new Command.Submit(item.code(), PLACE, Channel.ONLINE, applicant, form, handed),
                applicant(file));
    }

    private static String value(Definition.Field field, String enterprise) {
        return switch (field.type()) {
            case NUMBER -> "100";
            case DATE -> "2025-01-02";
            case PHONE -> "000-00009999";
            case CHOICE -> field.choices().getFirst().zh();
            case UNIFIED_CODE -> code(enterprise);
            case RESIDENT_ID -> "11010519491231002X";
            case TEXT, LONG_TEXT -> "示例";
        };
    }

    /// A unified code that passes its check, the same for the same name.
    private static String code(String name) {
        var seventeen = "91329900MC9" + "%06d".formatted(Math.floorMod(name.hashCode(), 1_000_000));
        return seventeen + UnifiedCode.checkCharacter(seventeen);
    }

    private String file(String name) {
        return "case" + first.getYear() % 100 + "d" + first.getDayOfYear() + name;
    }

    private LocalDate day(int workingDays) {
        return workingDays == 0 ? first : stretch.days().add(first, workingDays).day();
    }

    private Instant at(int workingDays, int minutes) {
        return day(workingDays)
                .atTime(LocalTime.of(9, 2))
                .plusMinutes(minutes)
                .atZone(Context.ZONE)
                .toInstant();
    }

    private void give(int workingDays, int minutes, String file, Command command, Actor actor) {
        agenda.plan(at(workingDays, minutes), Request.of("dossier", file, command, actor));
    }

    private void licence(
            int workingDays, int minutes, String file, shuzhi.approvals.licence.Command command, Actor actor) {
        agenda.plan(at(workingDays, minutes), Request.of("licence", file, command, actor));
    }

    private void rating(
            int workingDays, int minutes, String dossier, shuzhi.approvals.rating.Command command, Actor actor) {
        var file = shuzhi.approvals.rating.Rules.file(dossier);
        agenda.plan(at(workingDays, minutes), Request.of("rating", file, command, actor));
    }

    private static Actor applicant(String file) {
        return Actor.applicant("seed-" + file);
    }

    private static Actor window(Definition item) {
        return officer(item.body(), name(item.body()) + "-window", Role.WINDOW);
    }

    private static Actor approver(Definition item) {
        return officer(item.body(), name(item.body()) + "-approver", Role.APPROVER);
    }

    private static Actor reviewer(String body) {
        return officer(body, name(body) + "-reviewer", Role.REVIEWER);
    }

    private static String name(String body) {
        return Seeds.BODIES.getOrDefault(body, "approval");
    }

    private static Actor officer(String body, String post, Role role) {
        return new Actor("329900-" + post, "329900-" + post, body, PLACE, Set.of(role));
    }
}
