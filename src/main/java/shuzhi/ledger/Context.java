package shuzhi.ledger;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import shuzhi.calendar.WorkingDays;
import shuzhi.law.Law;
import shuzhi.org.Actor;

/// Everything a rule may know beyond its own file (裁定的依据). Rules never look at the wall clock.
///
/// @param now when the command enters the ledger
/// @param happened when the thing happened, as stated by who acts; equals `now` unless it is entered late
/// @param days the working-day calendar as known now
/// @param files the other files of the ledger, as they stand before this command
/// @param numbers gap-free sequences; a number drawn by a refused command is not used up
/// @param law the dated parameters of the law
/// @param file the file that the command is asked of
public record Context(
        Instant now,
        Instant happened,
        Actor actor,
        WorkingDays days,
        Files files,
        Numbers numbers,
        Law law,
        String file) {

    /// With the law that comes with the program, for a file that does not matter.
    public Context(Instant now, Instant happened, Actor actor, WorkingDays days, Files files, Numbers numbers) {
        this(now, happened, actor, days, files, numbers, Law.STANDARD, "");
    }

    /// All local dates of the house are in this zone.
    public static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    /// What the law fixed, on the day of entry, under this name (rule A-09).
    public int limit(String parameter) {
        return law.limit(parameter, today()).value();
    }

    public LocalDate today() {
        return LocalDate.ofInstant(now, ZONE);
    }

    /// The stated local date of the act.
    public LocalDate happenedOn() {
        return LocalDate.ofInstant(happened, ZONE);
    }

    /// Looks at another file of the ledger: its state, or the blank state of its thing.
    @FunctionalInterface
    public interface Files {
        Object state(String thing, String file);

        Files NONE = (thing, file) -> {
            throw new IllegalStateException("no other file is known here: " + thing + " " + file);
        };
    }

    /// The next number of a gap-free sequence (rule A-22), beginning with 1.
    @FunctionalInterface
    public interface Numbers {
        long next(String sequence);

        Numbers ONES = sequence -> 1;
    }
}
