package shuzhi.holidays.notice;

import static shuzhi.ledger.Decision.act;
import static shuzhi.ledger.Decision.refuse;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import shuzhi.ledger.Context;
import shuzhi.ledger.Decision;
import shuzhi.ledger.Thing;
import shuzhi.words.Text;

/// How a holiday notice is entered (放假通知录入规则), rules and B-05: from that day on every new due date follows
/// it, and every running clock is looked at again.
public final class Rules {
    public static final Thing<Command, Act, State> NOTICE = new Thing<>(
            "notice",
            new Text("放假通知", "Holiday notice"),
            Command.class,
            Act.class,
            State.BLANK,
            Rules::gate,
            Rules::decide,
            State::after,
            (_, _) -> Optional.empty());

    private Rules() {}

    static Optional<shuzhi.ledger.Refusal> gate(State state, Class<?> command, Context context) {
        return state.entered().isPresent() ? Optional.of(Refusal.ENTERED_ALREADY) : Optional.empty();
    }

    public static Decision<Act> decide(State state, Command command, Context context) {
        var shut = gate(state, command.getClass(), context);
        if (shut.isPresent()) return refuse(shut.get());
        return switch (command) {
            case Command.Enter it -> enter(it, context);
        };
    }

    private static Decision<Act> enter(Command.Enter it, Context context) {
        if (it.number().isBlank() || it.address().isBlank()) return refuse(Refusal.NO_SOURCE);
        if (it.days().isEmpty()) return refuse(Refusal.NO_DAYS);
        if (it.year() < context.today().getYear()) return refuse(Refusal.PAST);
        if (it.year() > context.days().lastCovered().getYear() + 1) return refuse(Refusal.YEAR_MISSING);
        var wrong = wrong(it.days(), it.year());
        if (wrong.isPresent())
            return refuse(wrong.get().refusal(), Text.same(wrong.get().day().toString()));
        return act(new Act.Entered(it.number(), it.year(), it.address(), it.days()));
    }

    private record Wrong(Refusal refusal, LocalDate day) {}

    private static Optional<Wrong> wrong(List<Arranged> days, int year) {
        var seen = new HashSet<LocalDate>();
        for (var it : days) {
            var day = it.date();
            boolean december = day.getYear() == year - 1 && day.getMonth() == Month.DECEMBER;
            if (day.getYear() != year && !december) return Optional.of(new Wrong(Refusal.OTHER_YEAR, day));
            if (!seen.add(day)) return Optional.of(new Wrong(Refusal.TWICE, day));
            boolean weekend = day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
            if (it.working() && !weekend) return Optional.of(new Wrong(Refusal.NO_WEEKEND, day));
        }
        return Optional.empty();
    }
}
