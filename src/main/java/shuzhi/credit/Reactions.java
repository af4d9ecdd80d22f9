package shuzhi.credit;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import shuzhi.business.Ground;
import shuzhi.business.Reaction;
import shuzhi.business.Timer;
import shuzhi.credit.objection.Finding;
import shuzhi.credit.penalty.Sanction;
import shuzhi.credit.penalty.SanctionKind;
import shuzhi.credit.publication.Command;
import shuzhi.credit.publication.Content;
import shuzhi.credit.publication.Kind;
import shuzhi.credit.publication.LicenceChange;
import shuzhi.credit.publication.Status;
import shuzhi.law.Law;
import shuzhi.ledger.Context;
import shuzhi.ledger.Entry;
import shuzhi.ledger.Request;
import shuzhi.org.Actor;

/// What credit does by itself (联动): a decision has its publication, nobody types it again; what is due is
/// published; what is over ends; objections and repairs show on the record at once.
final class Reactions {
    private static final String LICENCE_FILE = "licence-";

    private final Ground ground;
    private final Views views;

    private Reactions(Ground ground) {
        this.ground = ground;
        this.views = new Views(ground.query());
    }

    static List<Reaction> all(Ground ground) {
        var it = new Reactions(ground);
        return List.of(
                new Reaction("licence-to-publication", it::licence),
                new Reaction("penalty-to-publication", Reactions::penalty),
                Reaction.ofOwnIds("reorganisation-to-publication", it::reorganisation),
                new Reaction("objection-to-publication", Reactions::objection),
                new Reaction("repair-to-publication", Reactions::repair));
    }

    static List<Timer> timers(Ground ground) {
        var it = new Reactions(ground);
        return List.of(new Timer("credit-publish", it::publish), new Timer("credit-end", it::end));
    }

    private static Request of(String source, Command command) {
        return Request.of("publication", shuzhi.credit.publication.Rules.file(source), command, Actor.SYSTEM);
    }

    private List<Request> licence(Entry entry) {
        return switch (entry.act()) {
            case shuzhi.approvals.dossier.Act.Decided it
            when it.outcome() == shuzhi.approvals.dossier.Outcome.GRANTED -> granted(entry, it);
            case shuzhi.approvals.licence.Act.Issued it ->
                opened(entry, new Command.AddLicence(it.identifier(), it.from(), it.until()));
            case shuzhi.approvals.licence.Act.Reissued it -> reissued(entry, it.identifier(), it.on());
            case shuzhi.approvals.licence.Act.Changed it ->
                followed(entry, LicenceChange.CHANGED, it.on(), Optional.empty(), "准予变更：" + it.content());
            case shuzhi.approvals.licence.Act.Renewed it ->
                followed(entry, LicenceChange.RENEWED, it.on(), Optional.of(it.until()), "准予延续至" + it.until());
            case shuzhi.approvals.licence.Act.Withdrawn it ->
                reversed(entry, new Command.Reverse(Reversal.CHANGED, it.reason(), it.on()));
            case shuzhi.approvals.licence.Act.Revoked it ->
                reversed(entry, new Command.Reverse(Reversal.REVOKED, it.reason(), it.on()));
            case shuzhi.approvals.licence.Act.Cancelled it -> ended(entry, LicenceChange.CANCELLED, it.on());
            case shuzhi.approvals.licence.Act.Expired it -> ended(entry, LicenceChange.EXPIRED, it.on());
            case shuzhi.approvals.licence.Act.Deregistered it -> ended(entry, LicenceChange.DEREGISTERED, it.on());
            default -> List.of();
        };
    }

    private shuzhi.credit.publication.State record(String publication) {
        return ground.state(shuzhi.credit.publication.Rules.PUBLICATION, publication);
    }

    /// The records of a licence, the first on top; none where a natural person holds it.
    ///
    /// @param before the record that the act at hand opens, which is not yet one of them
    private List<String> chain(Entry entry, String before) {
        var files = new ArrayList<String>();
        var next = Optional.of(shuzhi.credit.publication.Rules.file(entry.file().replaceFirst("^" + LICENCE_FILE, "")));
        while (next.filter(it -> !it.equals(before) && !files.contains(it)).isPresent()) {
            var state = record(next.get());
            if (state.facts().isEmpty()) break;
            files.add(next.get());
            next = state.links().licence().flatMap(it -> it.successor());
        }
        return files;
    }

    private List<String> chain(Entry entry) {
        return chain(entry, "");
    }

    private List<Request> ended(Entry entry, LicenceChange change, LocalDate day) {
        var records = chain(entry);
        return records.isEmpty()
                ? List.of()
                : List.of(on(records.getLast(), new Command.UpdateLicence(change, day, Optional.empty())));
    }

    /// What does not stand is taken off in every record of the licence (rule C-03).
    private List<Request> reversed(Entry entry, Command.Reverse command) {
        return chain(entry).stream().map(it -> on(it, command)).toList();
    }

    private List<Request> reissued(Entry entry, String identifier, LocalDate day) {
        var records = chain(entry);
        if (records.isEmpty()) return List.of();
        var content = record(records.getLast()).facts().orElseThrow().content();
        return List.of(on(
                records.getLast(),
                new Command.AddLicence(identifier, content.from().orElse(day), content.until())));
    }

    /// A change or a renewal is a decision of its own: it has its record, and the record before names it
    /// (rule C-03).
    private List<Request> followed(
            Entry entry, LicenceChange change, LocalDate day, Optional<LocalDate> until, String result) {
        var source = entry.file() + "-" + entry.number();
        var opens = shuzhi.credit.publication.Rules.file(source);
        var records = chain(entry, opens);
        if (records.isEmpty()) return List.of();
        var before = record(records.getLast()).facts().orElseThrow();
        var content = before.content();
        var open = new Command.Open(
                source,
                Kind.LICENCE,
                before.number().replaceFirst("（.*）$", "") + "（" + change.text().zh() + " " + day + "）",
                before.body(),
                before.place(),
                day,
                before.party(),
                new Content(
                        content.document(),
                        content.category(),
                        content.matter(),
                        content.facts(),
                        content.basis(),
                        result,
                        content.fine(),
                        content.confiscated(),
                        content.certificate(),
                        content.identifier(),
                        Optional.of(day),
                        until.or(content::until)),
                Optional.empty(),
                Regime.CREDIT,
                Optional.empty(),
                entry.who().post(),
                Optional.of(records.getLast()));
        return List.of(
                of(source, open), on(records.getLast(), new Command.UpdateLicence(change, day, Optional.of(opens))));
    }

    /// A ruling hides what is public of the party and was decided up to its day, its end brings it back or
    /// repairs it; so does one that was made before such a penalty was published. What is decided after the
    /// ruling is public like any other: a plan makes up for the past only (rule C-19).
    private List<Request> reorganisation(Entry entry) {
        return switch (entry.act()) {
            case shuzhi.credit.reorganisation.Act.Ruled it ->
                each(entry, it.code(), Status.PUBLISHED, it.day(), new Command.Shield(entry.file()));
            case shuzhi.credit.reorganisation.Act.CarriedOut it ->
                each(entry, it.code(), Status.SHIELDED, it.day(), new Command.Repair(entry.file()));
            case shuzhi.credit.reorganisation.Act.Failed it ->
                each(entry, it.code(), Status.SHIELDED, it.day(), new Command.Unshield(entry.file()));
            case shuzhi.credit.publication.Act.Published it
            when it.kind() == Kind.PENALTY ->
                views.rulingOver(entry.file()).stream()
                        .map(one -> as(
                                entry,
                                entry.file(),
                                one.carriedOut() ? new Command.Repair(one.file()) : new Command.Shield(one.file())))
                        .toList();
            default -> List.of();
        };
    }

    private List<Request> each(Entry entry, String code, Status status, LocalDate decided, Command command) {
        return views.penaltiesOf(code, status, decided).stream()
                .map(it -> as(entry, it, command))
                .toList();
    }

    private static Request as(Entry entry, String publication, Command command) {
        return on(publication, command).withId("reorganisation:" + entry.position() + ":" + publication);
    }

    /// Only where there is a publication: natural persons have none.
    private List<Request> opened(Entry entry, Command command) {
        var source = entry.file().replaceFirst("^" + LICENCE_FILE, "");
        var state =
                ground.state(shuzhi.credit.publication.Rules.PUBLICATION, shuzhi.credit.publication.Rules.file(source));
        return state.facts().isEmpty() ? List.of() : List.of(of(source, command));
    }

    /// A licence of a natural person is not kept here; the figures of approvals count it.
    private List<Request> granted(Entry entry, shuzhi.approvals.dossier.Act.Decided it) {
        var applied = ground.acts(entry.file()).stream()
                .map(Entry::act)
                .filter(shuzhi.approvals.dossier.Act.Submitted.class::isInstance)
                .map(shuzhi.approvals.dossier.Act.Submitted.class::cast)
                .findFirst();
        if (applied.isEmpty() || !applied.get().applicant().organisation()) return List.of();
        var applicant = applied.get().applicant();
        var item = ground.state(shuzhi.approvals.item.Rules.ITEM, it.item())
                .version(applied.get().version());
        // What is not public is not published either (政府信息公开条例 第十六条).
        if (item.filter(one -> !one.isPublic()).isPresent()) return List.of();
        var name = item.map(one -> one.name().zh()).orElse(it.item());
        var content = new Content(
                name,
                LicenceClass.of(it.item()).text().zh(),
                name,
                "",
                item.map(one -> one.basis().isEmpty()
                                ? ""
                                : one.basis().getFirst().law() + " "
                                        + one.basis().getFirst().article())
                        .orElse(""),
                it.outcome().text().zh(),
                BigDecimal.ZERO,
                BigDecimal.ZERO,
                item.flatMap(one -> one.licence()).map(one -> one.name().zh()).orElse(""),
                "",
                Optional.of(it.on()),
                Optional.empty());
        return List.of(of(
                entry.file(),
                new Command.Open(
                        entry.file(),
                        Kind.LICENCE,
                        it.number(),
                        it.body(),
                        it.place(),
                        it.on(),
                        new Party(applicant.name(), applicant.code().strip(), Optional.empty()),
                        content,
                        Optional.empty(),
                        Regime.CREDIT,
                        Optional.empty(),
                        entry.who().post(),
                        Optional.empty())));
    }

    private static List<Request> penalty(Entry entry) {
        return switch (entry.act()) {
            case shuzhi.credit.penalty.Act.Decided it -> List.of(of(entry.file(), open(entry.file(), it)));
            case shuzhi.credit.penalty.Act.Imported it ->
                it
                        .party()
                        .filter(one -> one.check().ok())
                        .map(one -> of(entry.file(), brought(entry.file(), it, one)))
                        .stream()
                        .toList();
            case shuzhi.credit.penalty.Act.Reversed it ->
                List.of(of(entry.file(), new Command.Reverse(it.reversal(), it.document(), it.day())));
            default -> List.of();
        };
    }

    /// A penalty of another system has its record, with the day it was published there.
    private static Command brought(String file, shuzhi.credit.penalty.Act.Imported it, Party party) {
        return new Command.Import(
                file,
                Kind.PENALTY,
                it.label(),
                it.body(),
                it.place().orElse(""),
                it.decided(),
                it.published(),
                party,
                new Content(
                        "",
                        SanctionKind.FINE.text().zh(),
                        it.label(),
                        "",
                        "",
                        SanctionKind.FINE.text().zh() + it.fine().toPlainString() + "元",
                        it.fine(),
                        BigDecimal.ZERO,
                        "",
                        "",
                        Optional.of(it.decided()),
                        Optional.empty()),
                Optional.of(Severity.GENERAL),
                Optional.empty());
    }

    private static Command open(String file, shuzhi.credit.penalty.Act.Decided it) {
        var kinds =
                String.join("、", it.kinds().stream().map(one -> one.text().zh()).toList());
        return new Command.Open(
                file,
                Kind.PENALTY,
                it.number(),
                it.body(),
                it.place(),
                it.on(),
                it.party(),
                new Content(
                        it.procedure().text().zh(),
                        kinds,
                        it.matter(),
                        it.facts(),
                        it.basis(),
                        result(it.sanctions()),
                        it.fine(),
                        it.confiscated(),
                        String.join(
                                "、",
                                it.sanctions().stream()
                                        .flatMap(one -> one.certificate().stream())
                                        .toList()),
                        "",
                        Optional.of(it.on()),
                        Optional.empty()),
                Optional.of(it.severity()),
                it.regime(),
                it.exemption(),
                it.decidedBy(),
                Optional.empty());
    }

    private static String result(List<Sanction> sanctions) {
        return String.join(
                "；",
                sanctions.stream()
                        .map(it -> it.kind().text().zh()
                                + it.amount()
                                        .map(one -> one.toPlainString() + "元")
                                        .orElse("")
                                + it.certificate().map(one -> " " + one).orElse(""))
                        .toList());
    }

    private static List<Request> objection(Entry entry) {
        return switch (entry.act()) {
            case shuzhi.credit.objection.Act.Raised it -> List.of(on(it.publication(), new Command.Mark(entry.file())));
            case shuzhi.credit.objection.Act.Answered it -> {
                var requests = new ArrayList<>(List.of(
                        on(it.publication(), new Command.Unmark(entry.file(), it.finding() == Finding.TO_CORRECT))));
                if (it.finding() == Finding.TO_WITHDRAW)
                    requests.add(on(it.publication(), new Command.Reverse(Reversal.UNLAWFUL, entry.file(), it.on())));
                yield requests;
            }
            default -> List.of();
        };
    }

    private static List<Request> repair(Entry entry) {
        return switch (entry.act()) {
            case shuzhi.credit.repair.Act.Repaired it ->
                List.of(on(it.publication(), new Command.Repair(entry.file())));
            case shuzhi.credit.repair.Act.Revoked it ->
                List.of(on(it.publication(), new Command.Restore(entry.file())));
            default -> List.of();
        };
    }

    private static Request on(String publication, Command command) {
        return Request.of("publication", publication, command, Actor.SYSTEM);
    }

    /// What was opened before today is published on the next working day, if nobody has withheld it.
    private List<Request> publish(Instant now) {
        var today = LocalDate.ofInstant(now, Context.ZONE);
        if (!ground.calendars().asKnownOn(today).isWorking(today)) return List.of();
        return views.toPublish(today).stream()
                .map(it -> on(it, new Command.Publish()).withId("credit-publish:" + it + ":" + today))
                .toList();
    }

    /// What has been published for its whole period by the law of today (rules C-13, C-17, C-18).
    private List<Request> end(Instant now) {
        var today = LocalDate.ofInstant(now, Context.ZONE);
        var requests = new ArrayList<Request>();
        for (var severity : Severity.values())
            for (var regime : Regime.values()) {
                var months = Law.STANDARD
                        .limit(Period.name(severity, regime, "max"), today)
                        .value();
                if (months == 0) continue;
                views.publishedSince(severity, regime, today.minusMonths(months))
                        .forEach(
                                it -> requests.add(on(it, new Command.End()).withId("credit-end:" + it + ":" + today)));
            }
        return requests;
    }
}
