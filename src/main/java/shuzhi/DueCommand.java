package shuzhi;

import java.io.PrintWriter;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import shuzhi.calendar.Calendars;
import shuzhi.calendar.Day;
import shuzhi.calendar.Due;
import shuzhi.calendar.DueTime;
import shuzhi.calendar.Limit;
import shuzhi.calendar.OfficeHours;
import shuzhi.calendar.OutsideData;
import shuzhi.calendar.Pause;
import shuzhi.calendar.Unit;
import shuzhi.calendar.WorkingDays;
import tools.jackson.databind.json.JsonMapper;

/// `shuzhi due` (期限计算): the last day of a limit, and why that day.
///
/// Exit 0 with the answer on standard output; exit 2 with a message in both languages on standard error for bad input.
@Command(
        name = "due",
        description = "期限计算：哪一天到期，为什么。 / The last day of a limit, and why that day.",
        mixinStandardHelpOptions = true)
public final class DueCommand implements Callable<Integer> {
    private static final int BAD_INPUT = 2;

    @Option(names = "--from", paramLabel = "DATE[THH:MM]", description = "起算日 / the day (or moment) the limit starts")
    private @Nullable String from;

    @Option(names = "--limit", paramLabel = "N", description = "时限 / how many units")
    private @Nullable String limit;

    @Option(
            names = "--unit",
            paramLabel = "UNIT",
            description = "单位 / working-day (default), calendar-day, month, office-hour",
            defaultValue = "working-day")
    private String unit = "working-day";

    @Option(
            names = "--pause",
            paramLabel = "FROM..TO",
            description = "依法不计时：FROM次日起至TO止；TO空缺表示尚未结束 / days after FROM up to TO are not counted; no TO: still open")
    private List<String> pauses = new ArrayList<>();

    @Option(names = "--as-known", paramLabel = "DATE", description = "以当日已知的放假通知为准 / the calendar as known on that day")
    private @Nullable String asKnown;

    @Option(names = "--roll", description = "末日为休息日则顺延（规则A-05） / move the end of a period off a rest day (rule A-05)")
    private boolean roll;

    @Option(names = "--explain", description = "逐日说明 / every day with its reason")
    private boolean explain;

    @Option(names = "--json", description = "输出一个JSON文档 / print one JSON document")
    private boolean json;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    /// What was asked is not understood: the message in both languages.
    private static final class BadInput extends RuntimeException {
        private static final long serialVersionUID = 1;

        BadInput(String zh, String en) {
            super(zh + "\n" + en);
        }
    }

    /// @param due empty while a pause is open
    private record Answer(Optional<String> due, boolean provisional, List<Day> days) {}

    @Override
    public Integer call() {
        try {
            print(answer());
            return 0;
        } catch (OutsideData outside) {
            return complain(outside.text().zh() + "\n" + outside.text().en());
        } catch (BadInput bad) {
            return complain(String.valueOf(bad.getMessage()));
        }
    }

    private Answer answer() {
        var calendars = Calendars.load();
        var days = asKnown == null ? calendars.latest() : calendars.asKnownOn(date("--as-known", asKnown));
        var counted = unit();
        var start = required("--from", from);
        var amount = required("--limit", limit);
        var stops = pauses.stream().map(DueCommand::pause).toList();
        return counted == Unit.OFFICE_HOUR
                ? inHours(days, moment(start), minutes(amount), stops)
                : inDays(days, start, new Limit(wholeNumber(amount), counted), stops);
    }

    private Answer inDays(WorkingDays days, String start, Limit promised, List<Pause> stops) {
        var first = start.contains("T") ? moment(start).toLocalDate() : date("--from", start);
        var end = days.due(first, promised, stops);
        var due = roll ? end.map(days::roll) : end;
        var reasons = new ArrayList<Day>();
        if (explain) {
            reasons.addAll(days.explain(first, promised, stops));
            if (roll) end.map(Due::day).map(days::explainRoll).ifPresent(reasons::addAll);
        }
        return new Answer(
                due.map(it -> it.day().toString()), due.map(Due::provisional).orElse(false), reasons);
    }

    private Answer inHours(WorkingDays days, LocalDateTime start, int minutes, List<Pause> stops) {
        var hours = OfficeHours.load();
        var due = hours.due(days, start, minutes, stops);
        return new Answer(
                due.map(it -> it.moment().toString()),
                due.map(DueTime::provisional).orElse(false),
                explain ? hours.explain(days, start, minutes, stops) : List.of());
    }

    private void print(Answer answer) {
        var out = out();
        if (json) out.println(JsonMapper.shared().writeValueAsString(document(answer)));
        else {
            out.println(answer.due().orElse("依法不计时期间，暂无期限 / the clock stands still: no due date yet")
                    + (answer.provisional() ? "  暂定 / provisional" : ""));
            for (var day : answer.days())
                out.println("%s  %s  %s / %s  [%s]"
                        .formatted(
                                day.date(),
                                day.counted() ? "+" : "-",
                                day.reason().zh(),
                                day.reason().en(),
                                day.source()));
        }
        out.flush();
    }

    private Map<String, @Nullable Object> document(Answer answer) {
        var document = new LinkedHashMap<String, @Nullable Object>();
        document.put("due", answer.due().orElse(null));
        document.put("provisional", answer.provisional());
        if (explain)
            document.put(
                    "days", answer.days().stream().map(DueCommand::document).toList());
        return document;
    }

    private static Map<String, Object> document(Day day) {
        var reason = new LinkedHashMap<String, Object>();
        reason.put("zh", day.reason().zh());
        reason.put("en", day.reason().en());
        reason.put("source", day.source());
        var document = new LinkedHashMap<String, Object>();
        document.put("date", day.date().toString());
        document.put("counted", day.counted());
        document.put("reason", reason);
        return document;
    }

    private static String required(String option, @Nullable String value) {
        if (value != null) return value;
        throw new BadInput(
                "缺少 %s。例：shuzhi due --from 2025-09-26 --limit 3".formatted(option),
                "%s is missing. Example: shuzhi due --from 2025-09-26 --limit 3".formatted(option));
    }

    private Unit unit() {
        return Arrays.stream(Unit.values())
                .filter(it -> code(it).equals(unit))
                .findFirst()
                .orElseThrow(() -> {
                    var known =
                            Arrays.stream(Unit.values()).map(DueCommand::code).collect(Collectors.joining(", "));
                    return new BadInput(
                            "--unit 没有“%s”这一单位（规则A-09），可用：%s".formatted(unit, known),
                            "--unit does not know “%s” (rule A-09); it knows %s".formatted(unit, known));
                });
    }

    private static String code(Unit unit) {
        return unit.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static LocalDate date(String option, String value) {
        try {
            return LocalDate.parse(value);
        } catch (DateTimeParseException _) {
            throw new BadInput(
                    "%s 的值“%s”不是有效日期，请写作 2025-09-26".formatted(option, value),
                    "%s: “%s” is not a date; write it like 2025-09-26".formatted(option, value));
        }
    }

    private static LocalDateTime moment(String value) {
        try {
            return LocalDateTime.parse(value);
        } catch (DateTimeParseException _) {
            throw new BadInput(
                    "--from 的值“%s”不是有效时刻；按工作时计算（规则A-10）须写明钟点，如 2025-09-26T15:00".formatted(value),
                    "--from: “%s” is not a moment; office hours (rule A-10) need the time of day, like 2025-09-26T15:00"
                            .formatted(value));
        }
    }

    private static int wholeNumber(String value) {
        try {
            int number = Integer.parseInt(value);
            if (number >= 0) return number;
        } catch (NumberFormatException _) {
            // said below, together with the negative numbers
        }
        throw new BadInput(
                "--limit 的值“%s”不是零或正整数，请写如 3".formatted(value),
                "--limit: “%s” is not a whole number from zero up; write it like 3".formatted(value));
    }

    private static int minutes(String hours) {
        try {
            int minutes = new BigDecimal(hours).multiply(BigDecimal.valueOf(60)).intValueExact();
            if (minutes >= 0) return minutes;
        } catch (ArithmeticException | NumberFormatException _) {
            // said below, together with the negative numbers
        }
        throw new BadInput(
                "--limit 的值“%s”不是以整分钟计的小时数，请写如 3.5".formatted(hours),
                "--limit: “%s” is not a number of hours in whole minutes; write it like 3.5".formatted(hours));
    }

    private static Pause pause(String value) {
        int dots = value.indexOf("..");
        if (dots < 0)
            throw new BadInput(
                    "--pause 的值“%s”须写作 2025-06-06..2025-06-13（规则A-36）".formatted(value),
                    "--pause: write “%s” like 2025-06-06..2025-06-13 (rule A-36)".formatted(value));
        var start = date("--pause", value.substring(0, dots));
        var until = value.substring(dots + 2);
        if (until.isEmpty()) return new Pause(start, Optional.empty());
        var end = date("--pause", until);
        if (!end.isBefore(start)) return Pause.of(start, end);
        throw new BadInput(
                "--pause %s 的止日早于起日（规则A-36），请对调".formatted(value),
                "--pause %s ends before it starts (rule A-36); exchange the dates".formatted(value));
    }

    private PrintWriter out() {
        return Objects.requireNonNull(spec).commandLine().getOut();
    }

    private int complain(String message) {
        var errors = Objects.requireNonNull(spec).commandLine().getErr();
        errors.println(message);
        errors.flush();
        return BAD_INPUT;
    }
}
