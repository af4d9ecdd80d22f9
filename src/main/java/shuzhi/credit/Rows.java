package shuzhi.credit;

import java.time.LocalDate;
import java.util.Optional;
import shuzhi.credit.publication.Act;
import shuzhi.credit.publication.Status;
import shuzhi.ledger.Entry;

/// How acts change the rows of the views (视图行).
final class Rows {
    private static final Optional<LocalDate> NONE = Optional.empty();

    private Rows() {}

    static Optional<Views.Publication> publication(Optional<Views.Publication> row, Entry entry) {
        if (!(entry.act() instanceof Act act)) return row;
        return switch (act) {
            case Act.Opened it ->
                Optional.of(new Views.Publication(
                        entry.file(),
                        it.source(),
                        it.kind(),
                        it.number(),
                        it.code(),
                        it.shown(),
                        isOrganisation(it.code()),
                        it.body(),
                        it.place(),
                        it.decided(),
                        it.due(),
                        it.severity(),
                        it.regime(),
                        it.quarantined()
                                ? Status.QUARANTINED
                                : it.exemption().isPresent() ? Status.WITHHELD : Status.PENDING,
                        entry.writtenOn(),
                        NONE,
                        0,
                        false,
                        entry.position()));
            case Act.Corrected it ->
                row.map(one -> with(
                        one, it.code(), it.shown(), Status.PENDING, one.published(), one.objections(), one.returned()));
            case Act.Published it ->
                row.map(one -> with(
                        one,
                        one.code(),
                        one.shown(),
                        Status.PUBLISHED,
                        Optional.of(one.published().orElse(it.on())),
                        one.objections(),
                        one.returned()));
            case Act.Returned _ ->
                row.map(one ->
                        with(one, one.code(), one.shown(), Status.RETURNED, one.published(), one.objections(), true));
            case Act.Withheld _ -> row.map(it -> at(it, Status.WITHHELD));
            case Act.Reversed _ ->
                row.map(it -> at(it, it.published().isPresent() ? Status.TO_WITHDRAW : Status.WITHDRAWN));
            case Act.Withdrawn _ -> row.map(it -> at(it, Status.WITHDRAWN));
            case Act.Ended _ -> row.map(it -> at(it, Status.ENDED));
            case Act.Repaired _ -> row.map(it -> at(it, Status.REPAIRED));
            case Act.Restored _ -> row.map(it -> at(it, Status.PUBLISHED));
            case Act.Marked _ -> row.map(it -> objected(it, 1, it.status()));
            case Act.Unmarked it ->
                row.map(one -> objected(
                        one, -1, it.correct() && one.status() == Status.PUBLISHED ? Status.RETURNED : one.status()));
            case Act.Shielded _ -> row.map(it -> at(it, Status.SHIELDED));
            case Act.Unshielded _ -> row.map(it -> at(it, Status.PUBLISHED));
            case Act.LicenceAdded _,
                    Act.LicenceUpdated _,
                    Act.EnterprisePublished _,
                    Act.Pushed _,
                    Act.PushAnswered _,
                    Act.Attached _,
                    Act.Lifted _ -> row;
        };
    }

    private static boolean isOrganisation(String code) {
        return new Party("", code, Optional.empty()).kind() == PartyKind.ORGANISATION;
    }

    private static Views.Publication at(Views.Publication it, Status status) {
        return with(it, it.code(), it.shown(), status, it.published(), it.objections(), it.returned());
    }

    private static Views.Publication objected(Views.Publication it, int more, Status status) {
        return with(it, it.code(), it.shown(), status, it.published(), it.objections() + more, it.returned());
    }

    private static Views.Publication with(
            Views.Publication it,
            String code,
            String shown,
            Status status,
            Optional<LocalDate> published,
            int objections,
            boolean returned) {
        return new Views.Publication(
                it.file(),
                it.source(),
                it.kind(),
                it.number(),
                code,
                shown,
                isOrganisation(code),
                it.body(),
                it.place(),
                it.decided(),
                it.due(),
                it.severity(),
                it.regime(),
                status,
                it.opened(),
                published,
                objections,
                returned,
                it.entry());
    }

    static Optional<Views.Penalty> penalty(Optional<Views.Penalty> row, Entry entry) {
        if (!(entry.act() instanceof shuzhi.credit.penalty.Act act)) return row;
        return switch (act) {
            case shuzhi.credit.penalty.Act.Filed it ->
                Optional.of(new Views.Penalty(
                        entry.file(),
                        it.body(),
                        it.place(),
                        it.on(),
                        it.decideBy(),
                        Optional.empty(),
                        Optional.empty(),
                        NONE,
                        shuzhi.credit.penalty.Status.FILED));
            case shuzhi.credit.penalty.Act.Decided it ->
                Optional.of(new Views.Penalty(
                        entry.file(),
                        it.body(),
                        it.place(),
                        it.filed(),
                        row.map(Views.Penalty::decideBy).orElse(it.on()),
                        Optional.of(it.number()),
                        Optional.of(it.party().shown()),
                        Optional.of(it.on()),
                        shuzhi.credit.penalty.Status.DECIDED));
            case shuzhi.credit.penalty.Act.Investigated _ ->
                row.map(it -> it.status() == shuzhi.credit.penalty.Status.FILED
                        ? at(it, shuzhi.credit.penalty.Status.INVESTIGATED)
                        : it);
            case shuzhi.credit.penalty.Act.Notified _, shuzhi.credit.penalty.Act.HearingHeld _ ->
                row.map(it -> at(it, shuzhi.credit.penalty.Status.NOTIFIED));
            case shuzhi.credit.penalty.Act.HearingAsked _ ->
                row.map(it -> at(it, shuzhi.credit.penalty.Status.HEARING));
            case shuzhi.credit.penalty.Act.Waived _ -> row.map(it -> at(it, shuzhi.credit.penalty.Status.CLOSED));
            case shuzhi.credit.penalty.Act.Served _ -> row.map(it -> at(it, shuzhi.credit.penalty.Status.SERVED));
            case shuzhi.credit.penalty.Act.Reversed _ -> row.map(it -> at(it, shuzhi.credit.penalty.Status.REVERSED));
            case shuzhi.credit.penalty.Act.Performed _ -> row.map(it -> at(it, shuzhi.credit.penalty.Status.PERFORMED));
            default -> row;
        };
    }

    private static Views.Penalty at(Views.Penalty it, shuzhi.credit.penalty.Status status) {
        return new Views.Penalty(
                it.file(),
                it.body(),
                it.place(),
                it.filed(),
                it.decideBy(),
                it.number(),
                it.shown(),
                it.decided(),
                status);
    }

    static Optional<Views.Filing> filing(Optional<Views.Filing> row, Entry entry) {
        return switch (entry.act()) {
            case shuzhi.credit.filing.Act.Imported it ->
                Optional.of(new Views.Filing(
                        entry.file(),
                        it.kind(),
                        it.code(),
                        it.shown(),
                        it.day(),
                        it.matter(),
                        it.authority(),
                        NONE,
                        entry.position()));
            case shuzhi.credit.filing.Act.Removed it ->
                row.map(one -> new Views.Filing(
                        one.file(),
                        one.kind(),
                        one.code(),
                        one.shown(),
                        one.day(),
                        one.matter(),
                        one.authority(),
                        Optional.of(it.day()),
                        one.entry()));
            default -> row;
        };
    }

    static Optional<Views.Binding> binding(Optional<Views.Binding> row, Entry entry) {
        if (!(entry.act() instanceof shuzhi.credit.binding.Act act)) return row;
        return switch (act) {
            case shuzhi.credit.binding.Act.Asked it ->
                Optional.of(new Views.Binding(
                        entry.file(),
                        it.code(),
                        it.on(),
                        shuzhi.credit.binding.Status.ASKED,
                        Optional.empty(),
                        it.person()));
            case shuzhi.credit.binding.Act.Accepted it ->
                row.map(one -> at(one, shuzhi.credit.binding.Status.BOUND, Optional.of(it.body())));
            case shuzhi.credit.binding.Act.Refused it ->
                row.map(one -> at(one, shuzhi.credit.binding.Status.REFUSED, Optional.of(it.body())));
            case shuzhi.credit.binding.Act.Ended _ ->
                row.map(one -> at(one, shuzhi.credit.binding.Status.ENDED, one.body()));
        };
    }

    private static Views.Binding at(Views.Binding it, shuzhi.credit.binding.Status status, Optional<String> body) {
        return new Views.Binding(it.file(), it.code(), it.asked(), status, body, it.person());
    }

    static Optional<Views.Objection> objection(Optional<Views.Objection> row, Entry entry) {
        if (!(entry.act() instanceof shuzhi.credit.objection.Act act)) return row;
        return switch (act) {
            case shuzhi.credit.objection.Act.Raised it ->
                Optional.of(new Views.Objection(
                        entry.file(),
                        it.publication(),
                        it.body(),
                        it.place(),
                        it.on(),
                        it.answerBy(),
                        shuzhi.credit.objection.Status.RAISED,
                        it.person()));
            case shuzhi.credit.objection.Act.Forwarded _ ->
                row.map(it -> at(it, shuzhi.credit.objection.Status.FORWARDED));
            case shuzhi.credit.objection.Act.Answered _ ->
                row.map(it -> at(it, shuzhi.credit.objection.Status.ANSWERED));
        };
    }

    private static Views.Objection at(Views.Objection it, shuzhi.credit.objection.Status status) {
        return new Views.Objection(
                it.file(), it.publication(), it.body(), it.place(), it.raised(), it.answerBy(), status, it.person());
    }

    static Optional<Views.Repair> repair(Optional<Views.Repair> row, Entry entry) {
        if (!(entry.act() instanceof shuzhi.credit.repair.Act act)) return row;
        return switch (act) {
            case shuzhi.credit.repair.Act.Asked it ->
                Optional.of(new Views.Repair(
                        entry.file(),
                        it.publication(),
                        it.body(),
                        it.place(),
                        it.on(),
                        Optional.of(it.acceptBy()),
                        shuzhi.credit.repair.Status.SUBMITTED,
                        it.person()));
            case shuzhi.credit.repair.Act.MaterialsRequested _ ->
                row.map(it -> at(it, shuzhi.credit.repair.Status.SUPPLEMENT, NONE));
            case shuzhi.credit.repair.Act.Supplemented it ->
                row.map(one -> at(one, shuzhi.credit.repair.Status.SUBMITTED, Optional.of(it.acceptBy())));
            case shuzhi.credit.repair.Act.Refused _, shuzhi.credit.repair.Act.Rejected _ ->
                row.map(it -> at(it, shuzhi.credit.repair.Status.REFUSED, NONE));
            case shuzhi.credit.repair.Act.Accepted it ->
                row.map(one -> at(one, shuzhi.credit.repair.Status.ACCEPTED, Optional.of(it.decideBy())));
            case shuzhi.credit.repair.Act.Repaired _ ->
                row.map(it -> at(it, shuzhi.credit.repair.Status.REPAIRED, NONE));
            case shuzhi.credit.repair.Act.Revoked _ -> row.map(it -> at(it, shuzhi.credit.repair.Status.REVOKED, NONE));
        };
    }

    private static Views.Repair at(Views.Repair it, shuzhi.credit.repair.Status status, Optional<LocalDate> due) {
        return new Views.Repair(
                it.file(), it.publication(), it.body(), it.place(), it.asked(), due, status, it.person());
    }
}
