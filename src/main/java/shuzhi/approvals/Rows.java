package shuzhi.approvals;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import shuzhi.approvals.Views.Bar;
import shuzhi.approvals.Views.Decision;
import shuzhi.approvals.Views.Dossier;
import shuzhi.approvals.Views.Imported;
import shuzhi.approvals.Views.ImportedStep;
import shuzhi.approvals.Views.Item;
import shuzhi.approvals.Views.Journey;
import shuzhi.approvals.Views.Loop;
import shuzhi.approvals.Views.Promise;
import shuzhi.approvals.Views.Rating;
import shuzhi.approvals.Views.Review;
import shuzhi.approvals.dossier.Act;
import shuzhi.approvals.dossier.Outcome;
import shuzhi.approvals.dossier.Status;
import shuzhi.approvals.item.Definition;
import shuzhi.approvals.rating.Stage;
import shuzhi.ledger.Entry;

/// How the acts of approvals become rows of its tables (视图的行): one function per table.
final class Rows {
    private static final Optional<LocalDate> NONE = Optional.empty();

    private Rows() {}

    static Optional<String> own(Entry entry, String thing) {
        return entry.thing().equals(thing) ? Optional.of(entry.file()) : Optional.empty();
    }

    static Optional<Dossier> dossier(Optional<Dossier> row, Entry entry) {
        long at = entry.position();
        return switch ((Act) entry.act()) {
            case Act.Submitted it -> Optional.of(submitted(it, entry));
            case Act.Imported _ -> row;
            case Act.NotAccepted _ -> row.map(it -> due(it, Status.NOT_ACCEPTED, NONE, NONE, at));
            case Act.AskedForMore _ -> row.map(it -> at(it, Status.CORRECTION, at));
            case Act.Supplemented act ->
                row.map(it ->
                        answerBy(at(it, act.complete() ? Status.COMPLETED : Status.CORRECTION, at), act.answerBy()));
            case Act.Accepted act -> row.map(it -> accepted(it, act, at));
            case Act.Paused act ->
                row.map(it -> due(it, Status.SUSPENDED, NONE, it.statutoryDue(), at))
                        .map(it -> pauseEnd(it, Optional.of(act.plannedEnd())));
            case Act.Resumed act ->
                row.map(it -> due(it, Status.ACCEPTED, act.promisedDue(), act.statutoryDue(), at))
                        .map(it -> pauseEnd(it, NONE));
            case Act.Extended act -> row.map(it -> due(it, it.status(), it.due(), Optional.of(act.statutoryDue()), at));
            case Act.Recalculated act -> row.map(it -> due(it, it.status(), act.promisedDue(), act.statutoryDue(), at));
            case Act.Decided act -> row.map(it -> decided(it, act, at));
            case Act.Delivered _ -> row.map(it -> at(it, Status.DELIVERED, at));
            case Act.Ended _ -> row.map(it -> due(it, Status.WITHDRAWN, NONE, NONE, at));
            case Act.PassedOn act -> row.map(it -> it.body().equals(act.from()) ? body(it, act.to(), at) : it);
            case Act.Barred _,
                    Act.SupplyPromised _,
                    Act.SupplyDeferred _,
                    Act.DeferredSupplied _,
                    Act.Pledged _,
                    Act.PledgeCheckSet _,
                    Act.PledgeChecked _,
                    Act.CorrectedOnSpot _,
                    Act.ReviewAsked _,
                    Act.Reviewed _,
                    Act.ObjectionAnswered _,
                    Act.Inspected _,
                    Act.ThirdPartyTold _,
                    Act.Confirmed _,
                    Act.HearingOffered _,
                    Act.HearingRequested _,
                    Act.HearingWaived _,
                    Act.HearingAnnounced _,
                    Act.HearingHeld _,
                    Act.HearingRecordSigned _,
                    Act.FirstReviewSet _,
                    Act.SentUp _,
                    Act.SentBack _,
                    Act.TakenIn _,
                    Act.DecidedAbove _ -> row;
        };
    }

    private static Dossier submitted(Act.Submitted it, Entry entry) {
        return new Dossier(
                entry.file(),
                it.number(),
                it.item(),
                it.version(),
                it.chain(),
                it.body(),
                it.place(),
                it.channel().name(),
                it.person(),
                Status.RECEIVED,
                it.on(),
                it.answerBy(),
                NONE,
                false,
                0,
                NONE,
                NONE,
                NONE,
                NONE,
                Optional.empty(),
                Optional.empty(),
                NONE,
                entry.position());
    }

    private static Dossier accepted(Dossier it, Act.Accepted act, long at) {
        return new Dossier(
                it.file(),
                it.number(),
                it.item(),
                it.version(),
                it.chain(),
                it.body(),
                it.place(),
                it.channel(),
                it.person(),
                Status.ACCEPTED,
                it.received(),
                it.answerBy(),
                Optional.of(act.from()),
                act.deemed(),
                act.promised(),
                Optional.of(act.promisedDue()),
                Optional.of(act.statutoryDue()),
                it.pauseEnd(),
                it.decided(),
                it.used(),
                it.onTime(),
                it.deliverBy(),
                at);
    }

    private static Dossier decided(Dossier it, Act.Decided act, long at) {
        return new Dossier(
                it.file(),
                it.number(),
                it.item(),
                it.version(),
                it.chain(),
                it.body(),
                it.place(),
                it.channel(),
                it.person(),
                act.outcome() == Outcome.GRANTED ? Status.GRANTED : Status.DENIED,
                it.received(),
                it.answerBy(),
                it.accepted(),
                it.deemed(),
                it.promised(),
                it.due(),
                it.statutoryDue(),
                it.pauseEnd(),
                Optional.of(act.on()),
                Optional.of(act.used()),
                Optional.of(act.onTime()),
                Optional.of(act.deliverBy()),
                at);
    }

    private static Dossier at(Dossier it, Status next, long at) {
        return due(it, next, it.due(), it.statutoryDue(), at);
    }

    private static Dossier due(Dossier it, Status next, LocalDate promised, LocalDate statutory, long at) {
        return due(it, next, Optional.of(promised), Optional.of(statutory), at);
    }

    private static Dossier answerBy(Dossier it, LocalDate day) {
        return new Dossier(
                it.file(),
                it.number(),
                it.item(),
                it.version(),
                it.chain(),
                it.body(),
                it.place(),
                it.channel(),
                it.person(),
                it.status(),
                it.received(),
                day,
                it.accepted(),
                it.deemed(),
                it.promised(),
                it.due(),
                it.statutoryDue(),
                it.pauseEnd(),
                it.decided(),
                it.used(),
                it.onTime(),
                it.deliverBy(),
                it.last());
    }

    private static Dossier due(
            Dossier it, Status next, Optional<LocalDate> promised, Optional<LocalDate> statutory, long at) {
        return new Dossier(
                it.file(),
                it.number(),
                it.item(),
                it.version(),
                it.chain(),
                it.body(),
                it.place(),
                it.channel(),
                it.person(),
                next,
                it.received(),
                it.answerBy(),
                it.accepted(),
                it.deemed(),
                it.promised(),
                promised,
                statutory,
                it.pauseEnd(),
                it.decided(),
                it.used(),
                it.onTime(),
                it.deliverBy(),
                at);
    }

    private static Dossier body(Dossier it, String next, long at) {
        return new Dossier(
                it.file(),
                it.number(),
                it.item(),
                it.version(),
                it.chain(),
                next,
                it.place(),
                it.channel(),
                it.person(),
                it.status(),
                it.received(),
                it.answerBy(),
                it.accepted(),
                it.deemed(),
                it.promised(),
                it.due(),
                it.statutoryDue(),
                it.pauseEnd(),
                it.decided(),
                it.used(),
                it.onTime(),
                it.deliverBy(),
                at);
    }

    private static Dossier pauseEnd(Dossier it, Optional<LocalDate> end) {
        return new Dossier(
                it.file(),
                it.number(),
                it.item(),
                it.version(),
                it.chain(),
                it.body(),
                it.place(),
                it.channel(),
                it.person(),
                it.status(),
                it.received(),
                it.answerBy(),
                it.accepted(),
                it.deemed(),
                it.promised(),
                it.due(),
                it.statutoryDue(),
                end,
                it.decided(),
                it.used(),
                it.onTime(),
                it.deliverBy(),
                it.last());
    }

    static List<Decision> decision(Entry entry) {
        if (!(entry.act() instanceof Act.Decided it)) return List.of();
        return List.of(new Decision(
                entry.position(),
                entry.file(),
                it.number(),
                it.item(),
                it.chain(),
                it.body(),
                it.place(),
                it.outcome(),
                it.on(),
                it.accepted(),
                it.used(),
                it.paused(),
                it.promised(),
                it.statutoryDays(),
                it.onTime(),
                it.lawful()));
    }

    static List<Bar> bar(Entry entry) {
        if (entry.act() instanceof shuzhi.approvals.licence.Act.Revoked it
                && it.barredUntil().isPresent())
            return List.of(new Bar(
                    entry.position(),
                    entry.file().replaceFirst("^licence-", ""),
                    it.item().orElseThrow(),
                    it.identifier().orElseThrow(),
                    shuzhi.approvals.dossier.Ground.FRAUD.name(),
                    it.barredUntil().get()));
        if (!(entry.act() instanceof Act.Decided it) || it.barredUntil().isEmpty()) return List.of();
        return List.of(new Bar(
                entry.position(),
                entry.file(),
                it.item(),
                it.number(),
                it.ground().orElseThrow().name(),
                it.barredUntil().get()));
    }

    static List<Journey> journey(Entry entry) {
        if (!(entry.act() instanceof shuzhi.approvals.journey.Act.Finished it)) return List.of();
        return List.of(new Journey(
                entry.position(),
                entry.file(),
                it.chain(),
                it.from(),
                it.on(),
                it.gross(),
                it.net(),
                it.limit(),
                it.reached(),
                it.place()));
    }

    static List<Rating> rating(Entry entry) {
        if (!(entry.act() instanceof shuzhi.approvals.rating.Act.Rated it)) return List.of();
        return List.of(new Rating(
                entry.position(), it.dossier(), it.item(), it.body(), it.place(), it.stars(), it.bad(), it.on()));
    }

    static Optional<Item> item(Optional<Item> row, Entry entry) {
        return switch ((shuzhi.approvals.item.Act) entry.act()) {
            case shuzhi.approvals.item.Act.Drafted it -> Optional.of(drafted(row, it.definition()));
            case shuzhi.approvals.item.Act.DraftedInternally it -> Optional.of(drafted(row, it.definition()));
            case shuzhi.approvals.item.Act.Checked _ -> row;
            case shuzhi.approvals.item.Act.Published it ->
                row.map(known -> new Item(
                        known.code(),
                        it.version(),
                        known.draftName(),
                        known.draftEnglish(),
                        known.body(),
                        known.chain(),
                        known.drafted(),
                        known.draftName(),
                        known.draftEnglish(),
                        known.draftOpen(),
                        known.draftOpen()));
            case shuzhi.approvals.item.Act.Withdrawn _ -> row.map(known -> known.standing(0));
        };
    }

    /// A draft changes nothing that is in force; only its name is kept for the day it is published.
    static Item drafted(Optional<Item> row, Definition it) {
        var name = row.map(Item::name).orElse(it.name().zh());
        var english = row.map(Item::english).orElse(it.name().en());
        return new Item(
                it.code(),
                row.map(Item::version).orElse(0),
                name,
                english,
                it.body(),
                it.chain().orElse(""),
                it.version(),
                it.name().zh(),
                it.name().en(),
                row.map(Item::open).orElse(it.isPublic()),
                it.isPublic());
    }

    static Optional<Promise> promise(Optional<Promise> row, Entry entry) {
        return switch (entry.act()) {
            case Act.Submitted it -> Optional.of(new Promise(entry.file(), it.body(), "", LocalDate.EPOCH, false));
            case Act.SupplyDeferred it -> row.map(known -> promise(known, "SUPPLY", it.supplyBy(), true));
            case Act.DeferredSupplied it -> row.map(known -> promise(known, "SUPPLY", known.due(), !it.complete()));
            case Act.Ended _ -> row.map(known -> promise(known, known.kind(), known.due(), false));
            case Act.PledgeCheckSet it -> row.map(known -> promise(known, "PLEDGE", it.checkBy(), true));
            case Act.PledgeChecked _ -> row.map(known -> promise(known, "PLEDGE", known.due(), false));
            case Act.PassedOn it ->
                row.map(known -> known.body().equals(it.from())
                        ? new Promise(known.file(), it.to(), known.kind(), known.due(), known.open())
                        : known);
            default -> row;
        };
    }

    private static Promise promise(Promise it, String kind, LocalDate due, boolean open) {
        return new Promise(it.file(), it.body(), kind, due, open);
    }

    static Optional<Loop> loop(Optional<Loop> row, Entry entry) {
        return switch ((shuzhi.approvals.rating.Act) entry.act()) {
            case shuzhi.approvals.rating.Act.Rated it ->
                it.bad()
                        ? Optional.of(new Loop(
                                entry.file(),
                                it.dossier(),
                                it.item(),
                                it.body(),
                                it.place(),
                                it.stars(),
                                it.on(),
                                Stage.TO_CONTACT.name(),
                                it.contactBy()))
                        : row;
            case shuzhi.approvals.rating.Act.Contacted _ -> row.map(known -> loop(known, Stage.TO_VERIFY, known.due()));
            case shuzhi.approvals.rating.Act.Verified it ->
                row.map(known -> loop(
                        known,
                        it.confirmed() ? Stage.TO_RECTIFY : it.counted() ? Stage.TO_EXPLAIN : Stage.CLOSED,
                        it.answerBy()));
            case shuzhi.approvals.rating.Act.Rectified _ ->
                row.map(known -> loop(known, Stage.TO_REVISIT, known.due()));
            case shuzhi.approvals.rating.Act.Explained _ ->
                row.map(known -> loop(known, Stage.CLOSED, Optional.empty()));
            case shuzhi.approvals.rating.Act.Revisited it ->
                row.map(known -> loop(known, it.satisfied() ? Stage.CLOSED : Stage.TO_RECTIFY, it.answerBy()));
            case shuzhi.approvals.rating.Act.Appealed _ -> row.map(known -> loop(known, Stage.TO_VERIFY, known.due()));
        };
    }

    private static Loop loop(Loop it, Stage stage, Optional<LocalDate> due) {
        return new Loop(
                it.file(), it.dossier(), it.item(), it.body(), it.place(), it.stars(), it.rated(), stage.name(), due);
    }

    static Optional<String> reviewKey(Entry entry) {
        return switch (entry.act()) {
            case Act.ReviewAsked it -> Optional.of(entry.file() + "/" + it.body());
            case Act.Reviewed it -> Optional.of(entry.file() + "/" + it.body());
            case Act.PassedOn it -> Optional.of(entry.file() + "/" + it.from());
            default -> Optional.empty();
        };
    }

    static Optional<Review> review(Optional<Review> row, Entry entry) {
        return switch (entry.act()) {
            case Act.ReviewAsked it ->
                Optional.of(new Review(entry.file() + "/" + it.body(), entry.file(), it.body(), it.due(), true));
            default -> row.map(it -> new Review(it.id(), it.file(), it.body(), it.due(), false));
        };
    }

    static List<Imported> imported(Entry entry) {
        if (!(entry.act() instanceof Act.Imported it)) return List.of();
        return List.of(new Imported(
                entry.position(),
                entry.file(),
                it.source(),
                it.body().orElse(it.source()),
                it.department(),
                it.channel(),
                it.from(),
                it.until(),
                it.deadline(),
                it.events(),
                it.workingDays(),
                it.late(),
                it.open()));
    }

    static List<ImportedStep> importedSteps(Entry entry) {
        if (!(entry.act() instanceof Act.Imported it)) return List.of();
        return IntStream.range(0, it.steps().size())
                .mapToObj(i -> {
                    var step = it.steps().get(i);
                    return new ImportedStep(entry.position(), i, step.activity(), step.at(), step.resource());
                })
                .toList();
    }
}
