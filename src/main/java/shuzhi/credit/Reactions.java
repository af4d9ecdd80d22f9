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
import shuzhi.credit.publication.Command;
import shuzhi.credit.publication.Content;
import shuzhi.credit.publication.Kind;
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
            case shuzhi.approvals.licence.Act.Withdrawn it ->
                opened(entry, new Command.Reverse(Reversal.CHANGED, it.reason(), it.on()));
            case shuzhi.approvals.licence.Act.Revoked it ->
                opened(entry, new Command.Reverse(Reversal.REVOKED, it.reason(), it.on()));
            default -> List.of();
        };
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
        var name = item.map(one -> one.name().zh()).orElse(it.item());
        var content = new Content(
                name,
                item.map(one -> one.handling().text().zh()).orElse(""),
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
                        entry.who().post())));
    }

    private static List<Request> penalty(Entry entry) {
        return switch (entry.act()) {
            case shuzhi.credit.penalty.Act.Decided it -> List.of(of(entry.file(), open(entry.file(), it)));
            case shuzhi.credit.penalty.Act.Reversed it ->
                List.of(of(entry.file(), new Command.Reverse(it.reversal(), it.document(), it.day())));
            default -> List.of();
        };
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
                it.decidedBy());
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
