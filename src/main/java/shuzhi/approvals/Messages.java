package shuzhi.approvals;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import shuzhi.approvals.dossier.Act;
import shuzhi.approvals.dossier.Outcome;
import shuzhi.approvals.dossier.State;
import shuzhi.approvals.message.Command;
import shuzhi.approvals.message.Topic;
import shuzhi.business.Ground;
import shuzhi.business.Reaction;
import shuzhi.business.Timer;
import shuzhi.ledger.Context;
import shuzhi.ledger.Entry;
import shuzhi.ledger.Request;
import shuzhi.org.Actor;
import shuzhi.words.Text;

/// Writes the notices to applicants (生成办件通知): what happens to a dossier or a licence is told to those who have said
/// how they want to be told. A notice says which item and which number, never anything about the person.
final class Messages {
    /// Calendar days before a licence ends; renewal is to be asked for thirty days before (art. 50), and preparing it
    /// takes time (a setting of ours).
    private static final int EXPIRING = 60;
    /// Working days before promised papers are due (a setting of ours).
    private static final int SOON = 2;

    private final Ground ground;
    private final MessageViews views;

    Messages(Ground ground) {
        this.ground = ground;
        this.views = new MessageViews(ground.query());
    }

    List<Reaction> reactions() {
        return List.of(new Reaction("message", this::tell));
    }

    List<Timer> timers() {
        return List.of(new Timer("message-expiring", this::expiring), new Timer("message-supply", this::supply));
    }

    /// What a notice says beside the item and the number.
    ///
    /// @param more what it is about: a date, what to do
    private record News(Topic topic, Text more) {}

    private static News news(Topic topic, String zh, String en) {
        return new News(topic, new Text(zh, en));
    }

    private List<Request> tell(Entry entry) {
        var news = switch (entry.act()) {
            case Act act -> ofDossier(act);
            case shuzhi.approvals.licence.Act act -> ofLicence(act);
            default -> null;
        };
        if (news == null || !listens(concerned(entry))) return List.of();
        var file = "message-" + entry.position();
        return entry.act() instanceof Act
                ? views
                        .applicant(entry.file())
                        .map(it -> write(file, news, it.file(), it.number(), it.person(), it.item(), it.english()))
                        .stream()
                        .toList()
                : views
                        .holder(entry.file())
                        .map(it -> write(file, news, it.file(), it.number(), it.person(), it.item(), it.english()))
                        .stream()
                        .toList();
    }

    private String concerned(Entry entry) {
        return entry.act() instanceof Act
                ? ground.state(shuzhi.approvals.dossier.Rules.DOSSIER, entry.file())
                        .facts()
                        .map(State.Facts::person)
                        .orElse("")
                : ground.state(shuzhi.approvals.licence.Rules.LICENCE, entry.file())
                        .person();
    }

    private boolean listens(String person) {
        return !person.isEmpty()
                && ground.state(shuzhi.approvals.contact.Rules.CONTACT, shuzhi.approvals.contact.Rules.file(person))
                        .means()
                        .isPresent();
    }

    private static @Nullable News ofDossier(Act act) {
        return switch (act) {
            case Act.Accepted it ->
                news(
                        Topic.ACCEPTED,
                        "承诺办结日期为 " + it.promisedDue() + "。",
                        "The decision is promised by " + it.promisedDue() + ".");
            case Act.NotAccepted _ ->
                news(Topic.NOT_ACCEPTED, "原因和救济途径见文书。", "The document says why, and what you can do.");
            case Act.AskedForMore it ->
                news(
                        Topic.CORRECTION,
                        "需要补正 " + it.items().size() + " 项，请登录后查看并补交。",
                        "Asked for: " + it.items().size() + ". Please sign in, see what, and hand it in.");
            case Act.SupplyDeferred it ->
                news(
                        Topic.SUPPLY_DUE,
                        "已容缺受理，请于 " + it.supplyBy() + " 前补齐。",
                        "Accepted on your promise; please supply by " + it.supplyBy() + ".");
            case Act.HearingOffered it ->
                news(
                        Topic.HEARING_RIGHT,
                        "要求听证的，请于 " + it.requestBy() + " 前提出。",
                        "Ask for it by " + it.requestBy() + ", if you want one.");
            case Act.HearingAnnounced it ->
                news(Topic.HEARING, "听证于 " + it.day() + " 举行。", "It is held on " + it.day() + ".");
            case Act.Paused it ->
                news(
                        Topic.PAUSED,
                        "因" + it.kind().text().zh() + "，" + it.on() + " 至 " + it.plannedEnd() + " 不计入办理期限。",
                        "From " + it.on() + " to " + it.plannedEnd() + " does not count: "
                                + it.kind().text().en() + ".");
            case Act.Extended it ->
                news(
                        Topic.EXTENDED,
                        "法定办结期限延长至 " + it.statutoryDue() + "，理由见文书。",
                        "The statutory due date is now " + it.statutoryDue() + "; the document gives the reason.");
            case Act.Recalculated it ->
                news(
                        Topic.RECALCULATED,
                        "因放假安排调整，承诺办结日期由 " + it.oldPromisedDue() + " 变为 " + it.promisedDue() + "。",
                        "A holiday notice moved the promised date from " + it.oldPromisedDue() + " to "
                                + it.promisedDue() + ".");
            case Act.Decided it ->
                it.outcome() == Outcome.GRANTED
                        ? news(
                                Topic.GRANTED,
                                "结果将于 " + it.deliverBy() + " 前送达，也可登录领取。",
                                "It is delivered by " + it.deliverBy() + "; you may also receive it online.")
                        : news(Topic.DENIED, "理由和救济途径见文书。", "The document gives the reasons and the remedies.");
            case Act.Ended it ->
                it.ground() == shuzhi.approvals.dossier.Ground.APPLICANT_WITHDREW
                        ? null
                        : news(Topic.ENDED, "原因见文书。", "The document says why.");
            default -> null;
        };
    }

    private static @Nullable News ofLicence(shuzhi.approvals.licence.Act act) {
        return switch (act) {
            case shuzhi.approvals.licence.Act.EndingAnnounced it ->
                news(
                        Topic.LICENCE_ENDING,
                        "请于 " + it.respondBy() + " 前陈述申辩。",
                        "State and defend by " + it.respondBy() + ".");
            case shuzhi.approvals.licence.Act.Withdrawn _,
                    shuzhi.approvals.licence.Act.Revoked _,
                    shuzhi.approvals.licence.Act.Cancelled _,
                    shuzhi.approvals.licence.Act.Expired _,
                    shuzhi.approvals.licence.Act.Deregistered _ ->
                news(Topic.LICENCE_ENDED, "原因见文书。", "The document says why.");
            default -> null;
        };
    }

    private List<Request> expiring(Instant now) {
        var today = LocalDate.ofInstant(now, Context.ZONE);
        return views.expiring(today, today.plusDays(EXPIRING)).stream()
                .map(it -> {
                    var until = it.until().orElseThrow();
                    var news = news(
                            Topic.LICENCE_EXPIRING,
                            "有效期至 " + until + "；需要延续的，请在届满三十日前申请。",
                            "It holds until " + until + "; ask for renewal thirty days before, if you want one.");
                    var file = "message-expiring-" + it.file() + "-" + until;
                    return write(file, news, it.file(), it.number(), it.person(), it.item(), it.english())
                            .withId(file);
                })
                .toList();
    }

    private List<Request> supply(Instant now) {
        var today = LocalDate.ofInstant(now, Context.ZONE);
        var by = ground.calendars().asKnownOn(today).add(today, SOON).day();
        return views.promised(today, by).stream()
                .map(it -> {
                    var news = news(
                            Topic.SUPPLY_SOON,
                            "承诺补交的材料 " + it.due() + " 到期。",
                            "What you promised is due on " + it.due() + ".");
                    var file = "message-supply-" + it.file() + "-" + it.due();
                    return write(file, news, it.file(), it.number(), it.person(), it.item(), it.english())
                            .withId(file);
                })
                .toList();
    }

    private Request write(
            String file, News news, String about, String number, String person, String item, String english) {
        var topic = news.topic().text();
        boolean licence = about.startsWith("licence-");
        boolean account = !person.startsWith(shuzhi.approvals.contact.Rules.AT_WINDOW);
        var link = ground.address() + (!account ? "/status" : licence ? "/mine" : "/mine/" + about);
        var kind = licence ? new Text("证照", "Licence") : new Text("办件", "Dossier");
        var zh = kind.zh() + " " + number;
        var en = kind.en() + " " + number;
        var text = new Text(
                "您的" + zh + "（" + item + "）：" + topic.zh() + "。" + news.more().zh() + "\n" + link,
                "Your " + en.toLowerCase(Locale.ROOT) + " (" + english + "): " + topic.en() + ". "
                        + news.more().en() + "\n" + link);
        return Request.of(
                "message",
                file,
                new Command.Write(
                        news.topic(),
                        about,
                        number,
                        person,
                        new Text(zh + "：" + topic.zh(), en + ": " + topic.en()),
                        text),
                Actor.SYSTEM);
    }
}
