package shuzhi.conduct;

import java.time.LocalDate;
import java.util.Optional;
import shuzhi.conduct.hazard.Status;
import shuzhi.ledger.Entry;

/// How acts change the rows of the views (视图行).
final class Rows {
    private static final Optional<LocalDate> NONE = Optional.empty();

    private Rows() {}

    static Optional<Views.Hazard> hazard(Optional<Views.Hazard> row, Entry entry) {
        if (!(entry.act() instanceof shuzhi.conduct.hazard.Act act)) return row;
        return switch (act) {
            case shuzhi.conduct.hazard.Act.Reported it ->
                Optional.of(new Views.Hazard(
                        entry.file(),
                        it.number(),
                        it.kind(),
                        it.object(),
                        it.owner(),
                        it.authority(),
                        it.place(),
                        Status.REPORTED,
                        Optional.empty(),
                        it.on(),
                        NONE,
                        Optional.empty(),
                        NONE));
            case shuzhi.conduct.hazard.Act.Graded it ->
                row.map(one -> new Views.Hazard(
                        one.file(),
                        one.number(),
                        one.kind(),
                        one.object(),
                        one.owner(),
                        one.authority(),
                        one.place(),
                        Status.GRADED,
                        Optional.of(it.level()),
                        one.found(),
                        NONE,
                        one.card(),
                        NONE));
            case shuzhi.conduct.hazard.Act.Planned it ->
                row.map(one -> at(one, Status.PLANNED, Optional.of(it.due()), one.card(), NONE));
            case shuzhi.conduct.hazard.Act.Rectified _ ->
                row.map(it -> at(it, Status.RECTIFIED, it.due(), it.card(), NONE));
            case shuzhi.conduct.hazard.Act.Closed it ->
                row.map(one -> at(one, Status.CLOSED, one.due(), one.card(), Optional.of(it.on())));
            case shuzhi.conduct.hazard.Act.SentBack _ ->
                row.map(it -> at(it, Status.PLANNED, it.due(), it.card(), NONE));
            case shuzhi.conduct.hazard.Act.Reopened _ ->
                row.map(it -> at(it, Status.REPORTED, NONE, Optional.empty(), NONE));
            case shuzhi.conduct.hazard.Act.CardShown it ->
                row.map(one -> at(one, one.status(), one.due(), Optional.of(it.colour()), one.closed()));
            case shuzhi.conduct.hazard.Act.StopOrdered _,
                    shuzhi.conduct.hazard.Act.Supervised _,
                    shuzhi.conduct.hazard.Act.MonthReported _,
                    shuzhi.conduct.hazard.Act.ResumeAgreed _,
                    shuzhi.conduct.hazard.Act.CardAnswered _,
                    shuzhi.conduct.hazard.Act.AnswerReviewed _ -> row;
        };
    }

    private static Views.Hazard at(
            Views.Hazard it,
            Status status,
            Optional<LocalDate> due,
            Optional<shuzhi.conduct.hazard.Colour> card,
            Optional<LocalDate> closed) {
        return new Views.Hazard(
                it.file(),
                it.number(),
                it.kind(),
                it.object(),
                it.owner(),
                it.authority(),
                it.place(),
                status,
                it.level(),
                it.found(),
                due,
                card,
                closed);
    }

    static Optional<Views.Inspection> inspection(Optional<Views.Inspection> row, Entry entry) {
        if (!(entry.act() instanceof shuzhi.conduct.inspection.Act act)) return row;
        return switch (act) {
            case shuzhi.conduct.inspection.Act.Prepared it ->
                Optional.of(new Views.Inspection(
                        entry.file(),
                        it.number(),
                        it.body(),
                        it.place(),
                        shuzhi.conduct.inspection.Status.PREPARED,
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        NONE,
                        Optional.empty(),
                        0));
            case shuzhi.conduct.inspection.Act.Sealed it ->
                row.map(one -> new Views.Inspection(
                        one.file(),
                        one.number(),
                        one.body(),
                        one.place(),
                        shuzhi.conduct.inspection.Status.SEALED,
                        Optional.of(it.commitment()),
                        Optional.of(entry.position()),
                        Optional.empty(),
                        NONE,
                        Optional.empty(),
                        0));
            case shuzhi.conduct.inspection.Act.LotCast _, shuzhi.conduct.inspection.Act.Designated _ ->
                row.map(it ->
                        at(it, shuzhi.conduct.inspection.Status.CHOSEN, it.opened(), it.started(), it.object(), 0));
            case shuzhi.conduct.inspection.Act.Started it ->
                row.map(one -> at(
                        one,
                        shuzhi.conduct.inspection.Status.STARTED,
                        one.opened(),
                        Optional.of(it.on()),
                        Optional.of(it.object()),
                        0));
            case shuzhi.conduct.inspection.Act.Opened _ ->
                row.map(it ->
                        at(it, it.status(), Optional.of(entry.position()), it.started(), it.object(), it.findings()));
            case shuzhi.conduct.inspection.Act.Recorded it ->
                row.map(one -> at(
                        one,
                        shuzhi.conduct.inspection.Status.RECORDED,
                        one.opened(),
                        one.started(),
                        one.object(),
                        it.found()));
            case shuzhi.conduct.inspection.Act.Cancelled _ ->
                row.map(it ->
                        at(it, shuzhi.conduct.inspection.Status.CANCELLED, it.opened(), it.started(), it.object(), 0));
        };
    }

    private static Views.Inspection at(
            Views.Inspection it,
            shuzhi.conduct.inspection.Status status,
            Optional<Long> opened,
            Optional<LocalDate> started,
            Optional<String> object,
            int findings) {
        return new Views.Inspection(
                it.file(),
                it.number(),
                it.body(),
                it.place(),
                status,
                it.commitment(),
                it.sealed(),
                opened,
                started,
                object,
                findings);
    }

    /// The risk point that an act is about.
    static Optional<String> point(Entry entry) {
        if (!(entry.act() instanceof shuzhi.conduct.risk.Act act)) return Optional.empty();
        return switch (act) {
            case shuzhi.conduct.risk.Act.FieldAssigned _ -> Optional.empty();
            case shuzhi.conduct.risk.Act.Proposed it -> Optional.of(it.point());
            case shuzhi.conduct.risk.Act.Approved it -> Optional.of(it.point());
            case shuzhi.conduct.risk.Act.Rejected it -> Optional.of(it.point());
            case shuzhi.conduct.risk.Act.Reviewed it -> Optional.of(it.point());
            case shuzhi.conduct.risk.Act.IncidentRecorded it -> Optional.of(it.point());
            case shuzhi.conduct.risk.Act.Retired it -> Optional.of(it.point());
            case shuzhi.conduct.risk.Act.ReviewCalled it -> Optional.of(it.point());
        };
    }

    static Optional<Views.RiskPoint> risk(Optional<Views.RiskPoint> row, Entry entry) {
        if (!(entry.act() instanceof shuzhi.conduct.risk.Act act)) return row;
        return switch (act) {
            case shuzhi.conduct.risk.Act.Proposed it ->
                Optional.of(new Views.RiskPoint(
                        it.point(),
                        entry.file(),
                        it.body(),
                        it.place(),
                        it.step(),
                        it.level(),
                        shuzhi.conduct.risk.Status.PROPOSED,
                        NONE,
                        0));
            case shuzhi.conduct.risk.Act.FieldAssigned _ -> row;
            case shuzhi.conduct.risk.Act.Approved it ->
                row.map(one -> at(
                        one,
                        it.level(),
                        shuzhi.conduct.risk.Status.IN_FORCE,
                        Optional.of(it.reviewBy()),
                        one.incidents()));
            case shuzhi.conduct.risk.Act.Rejected _ ->
                row.map(it -> at(
                        it,
                        it.level(),
                        it.status() == shuzhi.conduct.risk.Status.PROPOSED
                                ? shuzhi.conduct.risk.Status.REJECTED
                                : shuzhi.conduct.risk.Status.REVIEW_DUE,
                        it.review(),
                        it.incidents()));
            case shuzhi.conduct.risk.Act.Reviewed it ->
                row.map(one -> at(
                        one,
                        it.before(),
                        it.level() == it.before()
                                ? shuzhi.conduct.risk.Status.IN_FORCE
                                : shuzhi.conduct.risk.Status.REASSESSED,
                        Optional.of(it.reviewBy()),
                        one.incidents()));
            case shuzhi.conduct.risk.Act.IncidentRecorded it ->
                row.map(one -> at(
                        one,
                        one.level(),
                        shuzhi.conduct.risk.Status.REVIEW_DUE,
                        Optional.of(it.on()),
                        one.incidents() + 1));
            case shuzhi.conduct.risk.Act.Retired _ ->
                row.map(it -> at(it, it.level(), shuzhi.conduct.risk.Status.RETIRED, NONE, it.incidents()));
            case shuzhi.conduct.risk.Act.ReviewCalled _ ->
                row.map(it -> at(it, it.level(), shuzhi.conduct.risk.Status.REVIEW_DUE, it.review(), it.incidents()));
        };
    }

    private static Views.RiskPoint at(
            Views.RiskPoint it,
            shuzhi.conduct.risk.Level level,
            shuzhi.conduct.risk.Status status,
            Optional<LocalDate> review,
            int incidents) {
        return new Views.RiskPoint(
                it.point(), it.file(), it.body(), it.place(), it.step(), level, status, review, incidents);
    }
}
