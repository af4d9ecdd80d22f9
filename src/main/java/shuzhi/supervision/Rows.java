package shuzhi.supervision;

import java.time.LocalDate;
import java.util.Optional;
import shuzhi.ledger.Entry;
import shuzhi.supervision.task.Status;

/// How acts change the rows of the views (视图行).
final class Rows {
    private static final Optional<LocalDate> NONE = Optional.empty();

    private Rows() {}

    static Optional<Views.Task> task(Optional<Views.Task> row, Entry entry) {
        if (!(entry.act() instanceof shuzhi.supervision.task.Act act)) return row;
        return switch (act) {
            case shuzhi.supervision.task.Act.Drafted it ->
                Optional.of(new Views.Task(
                        entry.file(),
                        it.number(),
                        it.source(),
                        it.origin(),
                        it.issuer(),
                        it.place(),
                        it.lead(),
                        Status.DRAFT,
                        NONE,
                        it.due(),
                        0,
                        0,
                        NONE,
                        Optional.empty(),
                        NONE));
            case shuzhi.supervision.task.Act.Issued it ->
                row.map(one -> with(
                        one,
                        Status.ISSUED,
                        Optional.of(it.on()),
                        Optional.of(it.due()),
                        one.deferrals(),
                        one.returned(),
                        NONE));
            case shuzhi.supervision.task.Act.SignedFor _, shuzhi.supervision.task.Act.Reported _ ->
                row.map(it -> at(it, Status.IN_PROGRESS));
            case shuzhi.supervision.task.Act.GivenBack _ -> row.map(it -> at(it, Status.DRAFT));
            case shuzhi.supervision.task.Act.DeferralAsked _ -> row.map(it -> at(it, Status.DEFERRAL_ASKED));
            case shuzhi.supervision.task.Act.DeferralAnswered it ->
                row.map(one -> with(
                        one,
                        Status.IN_PROGRESS,
                        one.issued(),
                        Optional.of(it.due()),
                        one.deferrals() + (it.granted() ? 1 : 0),
                        one.returned(),
                        NONE));
            case shuzhi.supervision.task.Act.Finished it ->
                row.map(one -> with(
                        one,
                        Status.UNDER_REVIEW,
                        one.issued(),
                        one.due(),
                        one.deferrals(),
                        one.returned(),
                        Optional.of(it.on())));
            case shuzhi.supervision.task.Act.SentBack _ ->
                row.map(one -> with(
                        one, Status.IN_PROGRESS, one.issued(), one.due(), one.deferrals(), one.returned() + 1, NONE));
            case shuzhi.supervision.task.Act.Passed _ -> row.map(it -> at(it, Status.DONE));
            case shuzhi.supervision.task.Act.StruckOff _ -> row.map(it -> at(it, Status.STRUCK_OFF));
            case shuzhi.supervision.task.Act.Reopened it ->
                row.map(one -> with(
                        one,
                        Status.IN_PROGRESS,
                        one.issued(),
                        Optional.of(it.due()),
                        one.deferrals(),
                        one.returned(),
                        NONE));
            case shuzhi.supervision.task.Act.Cancelled _ -> row.map(it -> at(it, Status.CANCELLED));
            case shuzhi.supervision.task.Act.Urged it -> row.map(one -> shown(one, Optional.of(it.on()), one.card()));
            case shuzhi.supervision.task.Act.CardShown it ->
                row.map(one -> shown(one, one.urged(), Optional.of(it.colour())));
            case shuzhi.supervision.task.Act.CardAnswered _,
                    shuzhi.supervision.task.Act.PartSignedFor _,
                    shuzhi.supervision.task.Act.PartReported _ -> row;
        };
    }

    private static Views.Task at(Views.Task it, Status status) {
        return with(it, status, it.issued(), it.due(), it.deferrals(), it.returned(), it.finished());
    }

    private static Views.Task with(
            Views.Task it,
            Status status,
            Optional<LocalDate> issued,
            Optional<LocalDate> due,
            int deferrals,
            int returned,
            Optional<LocalDate> finished) {
        return new Views.Task(
                it.file(),
                it.number(),
                it.source(),
                it.origin(),
                it.issuer(),
                it.place(),
                it.lead(),
                status,
                issued,
                due,
                deferrals,
                returned,
                it.urged(),
                it.card(),
                finished);
    }

    private static Views.Task shown(
            Views.Task it, Optional<LocalDate> urged, Optional<shuzhi.supervision.task.Colour> card) {
        return new Views.Task(
                it.file(),
                it.number(),
                it.source(),
                it.origin(),
                it.issuer(),
                it.place(),
                it.lead(),
                it.status(),
                it.issued(),
                it.due(),
                it.deferrals(),
                it.returned(),
                urged,
                card,
                it.finished());
    }

    static Optional<Views.Meeting> meeting(Optional<Views.Meeting> row, Entry entry) {
        if (!(entry.act() instanceof shuzhi.supervision.meeting.Act act)) return row;
        return switch (act) {
            case shuzhi.supervision.meeting.Act.Called it ->
                Optional.of(new Views.Meeting(
                        entry.file(),
                        it.number(),
                        it.kind(),
                        it.body(),
                        it.day(),
                        shuzhi.supervision.meeting.Status.CALLED,
                        0,
                        0));
            case shuzhi.supervision.meeting.Act.MaterialsSent _ -> row;
            case shuzhi.supervision.meeting.Act.Held _ ->
                row.map(it -> at(it, shuzhi.supervision.meeting.Status.HELD, it.decisions(), it.flagged()));
            case shuzhi.supervision.meeting.Act.Minuted it ->
                row.map(one -> at(one, shuzhi.supervision.meeting.Status.MINUTED, it.decisions(), it.flagged()));
            case shuzhi.supervision.meeting.Act.Approved it ->
                row.map(one -> at(one, shuzhi.supervision.meeting.Status.APPROVED, it.decisions(), it.flagged()));
            case shuzhi.supervision.meeting.Act.LineCompleted _ ->
                row.map(it -> at(it, it.status(), it.decisions(), it.flagged() - 1));
            case shuzhi.supervision.meeting.Act.Cancelled _ ->
                row.map(it -> at(it, shuzhi.supervision.meeting.Status.CANCELLED, it.decisions(), it.flagged()));
        };
    }

    private static Views.Meeting at(
            Views.Meeting it, shuzhi.supervision.meeting.Status status, int decisions, int flagged) {
        return new Views.Meeting(it.file(), it.number(), it.kind(), it.body(), it.day(), status, decisions, flagged);
    }

    static Optional<Views.Paper> paper(Optional<Views.Paper> row, Entry entry) {
        if (!(entry.act() instanceof shuzhi.supervision.document.Act act)) return row;
        return switch (act) {
            case shuzhi.supervision.document.Act.Started it ->
                Optional.of(new Views.Paper(
                        entry.file(),
                        it.kind(),
                        it.body(),
                        it.on(),
                        shuzhi.supervision.document.Status.DRAFTING,
                        Optional.empty(),
                        Optional.empty(),
                        NONE,
                        NONE));
            case shuzhi.supervision.document.Act.ConsultationOpened _ ->
                row.map(it -> at(it, shuzhi.supervision.document.Status.CONSULTING));
            case shuzhi.supervision.document.Act.ConsultationClosed _ ->
                row.map(it -> at(it, shuzhi.supervision.document.Status.DRAFTING));
            case shuzhi.supervision.document.Act.SentToReview _ ->
                row.map(it -> at(it, shuzhi.supervision.document.Status.LEGALITY));
            case shuzhi.supervision.document.Act.ReviewGiven it ->
                row.map(one -> at(
                        one,
                        it.lawful()
                                ? shuzhi.supervision.document.Status.READY
                                : shuzhi.supervision.document.Status.DRAFTING));
            case shuzhi.supervision.document.Act.Discussed it ->
                row.map(one -> at(
                        one,
                        it.adopted()
                                ? shuzhi.supervision.document.Status.DISCUSSED
                                : shuzhi.supervision.document.Status.DRAFTING));
            case shuzhi.supervision.document.Act.Numbered it ->
                row.map(one -> new Views.Paper(
                        one.file(),
                        one.kind(),
                        one.body(),
                        one.started(),
                        shuzhi.supervision.document.Status.NUMBERED,
                        Optional.of(it.number()),
                        one.title(),
                        NONE,
                        NONE));
            case shuzhi.supervision.document.Act.Published it ->
                row.map(one -> new Views.Paper(
                        one.file(),
                        one.kind(),
                        one.body(),
                        one.started(),
                        shuzhi.supervision.document.Status.PUBLISHED,
                        one.number(),
                        Optional.of(it.title()),
                        Optional.of(it.on()),
                        Optional.of(it.review())));
            case shuzhi.supervision.document.Act.Repealed _ ->
                row.map(it -> at(it, shuzhi.supervision.document.Status.REPEALED));
            case shuzhi.supervision.document.Act.Dropped _ ->
                row.map(it -> at(it, shuzhi.supervision.document.Status.DROPPED));
            case shuzhi.supervision.document.Act.Written _,
                    shuzhi.supervision.document.Act.ExpertsHeard _,
                    shuzhi.supervision.document.Act.RiskAssessed _,
                    shuzhi.supervision.document.Act.SplitOff _,
                    shuzhi.supervision.document.Act.Evaluated _ -> row;
        };
    }

    private static Views.Paper at(Views.Paper it, shuzhi.supervision.document.Status status) {
        return new Views.Paper(
                it.file(),
                it.kind(),
                it.body(),
                it.started(),
                status,
                it.number(),
                it.title(),
                it.published(),
                it.review());
    }

    static Optional<Views.Plan> plan(Optional<Views.Plan> row, Entry entry) {
        if (!(entry.act() instanceof shuzhi.supervision.plan.Act act)) return row;
        return switch (act) {
            case shuzhi.supervision.plan.Act.Drafted it ->
                Optional.of(new Views.Plan(
                        entry.file(),
                        it.number(),
                        it.level(),
                        it.title(),
                        it.body(),
                        it.from(),
                        it.until(),
                        shuzhi.supervision.plan.Status.DRAFT,
                        NONE,
                        false,
                        0));
            case shuzhi.supervision.plan.Act.GoalSet it -> row.map(one -> changed(one, it.afterSeal()));
            case shuzhi.supervision.plan.Act.GoalDropped it -> row.map(one -> changed(one, it.afterSeal()));
            case shuzhi.supervision.plan.Act.Sealed it ->
                row.map(one ->
                        at(one, shuzhi.supervision.plan.Status.SEALED, Optional.of(it.on()), it.late(), one.changes()));
            case shuzhi.supervision.plan.Act.HandedOut _ -> row;
            case shuzhi.supervision.plan.Act.Closed _ ->
                row.map(it -> at(it, shuzhi.supervision.plan.Status.CLOSED, it.sealed(), it.late(), it.changes()));
        };
    }

    private static Views.Plan changed(Views.Plan it, boolean afterSeal) {
        return at(it, it.status(), it.sealed(), it.late(), it.changes() + (afterSeal ? 1 : 0));
    }

    private static Views.Plan at(
            Views.Plan it,
            shuzhi.supervision.plan.Status status,
            Optional<LocalDate> sealed,
            boolean late,
            int changes) {
        return new Views.Plan(
                it.file(),
                it.number(),
                it.level(),
                it.title(),
                it.body(),
                it.starts(),
                it.ends(),
                status,
                sealed,
                late,
                changes);
    }
}
