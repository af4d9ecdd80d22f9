package shuzhi.approvals.dossier;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import shuzhi.approvals.item.Procedure;
import shuzhi.calendar.Limit;
import shuzhi.calendar.Pause;
import shuzhi.calendar.WorkingDays;

/// The clock of a dossier (办件计时): promise and statute run and pause together (rule A-38).
///
/// @param moment the local moment it started, where the chain has a target of less than a day (rule A-48)
/// @param pauses those that have ended
/// @param running the one that runs now
public record Clock(
        LocalDate from,
        Optional<LocalDateTime> moment,
        Limit promised,
        Limit statutory,
        int statutoryDays,
        int extension,
        LocalDate promisedDue,
        LocalDate statutoryDue,
        boolean provisional,
        List<Pause> pauses,
        Optional<Running> running) {

    public Clock {
        pauses = List.copyOf(pauses);
    }

    /// A pause that has not ended yet.
    public record Running(Procedure kind, LocalDate start, LocalDate plannedEnd) {}

    static Clock started(Act.Accepted it) {
        return new Clock(
                it.from(),
                it.moment(),
                Limit.workingDays(it.promised()),
                new Limit(it.statutory(), it.unit()),
                it.statutoryDays(),
                0,
                it.promisedDue(),
                it.statutoryDue(),
                it.provisional(),
                List.of(),
                Optional.empty());
    }

    /// The statutory limit with the extension.
    Limit extended() {
        return new Limit(statutory.amount() + extension, statutory.unit());
    }

    /// All pauses; the running one ends at its announced end, whether or not somebody has resumed by then.
    List<Pause> all() {
        return running.map(it -> with(Pause.of(it.start(), it.plannedEnd()))).orElse(pauses);
    }

    List<Pause> with(Pause one) {
        var all = new ArrayList<>(pauses);
        all.add(one);
        return all;
    }

    /// Whether the statutory limit has run out. While a pause runs it has not, unless the announced end is
    /// past.
    boolean hasRunOut(WorkingDays days, LocalDate today) {
        if (running.isEmpty()) return today.isAfter(statutoryDue);
        if (!today.isAfter(running.get().plannedEnd())) return false;
        return today.isAfter(days.due(from, extended(), all()).orElseThrow().day());
    }

    /// Working days used on a day, pauses not counted.
    public int used(WorkingDays days, LocalDate on) {
        return days.used(from, all(), on);
    }

    Clock paused(Running pause) {
        return new Clock(
                from,
                moment,
                promised,
                statutory,
                statutoryDays,
                extension,
                promisedDue,
                statutoryDue,
                provisional,
                pauses,
                Optional.of(pause));
    }

    Clock resumed(Pause pause, LocalDate newPromised, LocalDate newStatutory, boolean stillProvisional) {
        return new Clock(
                from,
                moment,
                promised,
                statutory,
                statutoryDays,
                extension,
                newPromised,
                newStatutory,
                stillProvisional,
                with(pause),
                Optional.empty());
    }

    Clock extended(int days, LocalDate newStatutory, boolean stillProvisional) {
        return new Clock(
                from,
                moment,
                promised,
                statutory,
                statutoryDays + days,
                days,
                promisedDue,
                newStatutory,
                stillProvisional,
                pauses,
                running);
    }

    Clock recalculated(LocalDate newPromised, LocalDate newStatutory, boolean stillProvisional) {
        return new Clock(
                from,
                moment,
                promised,
                statutory,
                statutoryDays,
                extension,
                newPromised,
                newStatutory,
                stillProvisional,
                pauses,
                running);
    }
}
