package shuzhi;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import shuzhi.holidays.notice.Arranged;
import shuzhi.holidays.notice.Command.Enter;
import shuzhi.ledger.Answer;
import shuzhi.ledger.Request;
import shuzhi.org.Actor;
import shuzhi.proof.Hash;

/// `shuzhi import holidays FILE` (录入放假通知), rule A-07: lines of date, OFF or WORK, name in Chinese, name in English,
/// with
/// tabs between, as the program's own table has them; lines that begin with `#` and the names of the columns are passed
/// over.
final class HolidayTable {
    private static final int CANNOT = 1;
    private static final int BAD_INPUT = 2;

    @Option(
            names = "--notice",
            paramLabel = "NUMBER",
            description = {"放假通知文号", "document number of a holiday notice"})
    @Nullable
    String notice;

    @Option(
            names = "--year",
            paramLabel = "YEAR",
            description = {"放假通知安排的年份", "the year that the notice arranges"})
    int year;

    @Option(
            names = "--address",
            paramLabel = "URL",
            description = {"放假通知的公开网址", "public address of the notice"})
    @Nullable
    String address;

    int enter(Path file, HouseOptions house, PrintWriter out, PrintWriter errors) {
        var number = notice;
        var where = address;
        if (number == null || where == null || year == 0) {
            errors.println("还需要 --notice 文号 --year 年份 --address 网址");
            errors.println("A notice needs --notice NUMBER --year YEAR --address URL");
            return BAD_INPUT;
        }
        var days = new ArrayList<Arranged>();
        try {
            if (!read(file, days, errors)) return BAD_INPUT;
        } catch (IOException | DateTimeException e) {
            errors.println("读不到或日期不对 / cannot be read, or a date is wrong: " + file + " " + e.getMessage());
            return BAD_INPUT;
        }
        var id = "notice-" + Hash.SM3.of(number.getBytes(UTF_8)).hex().substring(0, 16);
        var request = Request.of("notice", id, new Enter(number, year, where, days), Actor.SYSTEM)
                .withId("console:" + id);
        var progress = HouseOptions.shown(errors);
        try (var database = house.open(progress);
                var app = house.house(database, progress)) {
            var answer = app.ask(request);
            if (answer instanceof Answer.Refused(var why, var detail)) {
                errors.println(why.name() + "  " + why.text().zh() + " " + detail.zh());
                errors.println(why.text().en() + " " + detail.en());
                errors.println("依据 / basis: " + why.basis());
                errors.println("怎么办 / what to do: " + why.remedy().zh() + " / "
                        + why.remedy().en());
                return CANNOT;
            }
            app.tick();
            app.settle();
            app.sign();
            out.println("已录入 / entered: " + number + "，" + days.size() + " 天 / days");
            return 0;
        }
    }

    private static boolean read(Path file, List<Arranged> days, PrintWriter errors) throws IOException {
        int at = 0;
        for (var row : Files.readAllLines(file)) {
            at++;
            if (row.isBlank() || row.startsWith("#") || row.startsWith("date\t")) continue;
            var cells = row.split("\t", -1);
            if (cells.length < 4 || !List.of("OFF", "WORK").contains(cells[1])) {
                errors.println("第 " + at + " 行应为：日期、OFF 或 WORK、中文名、英文名，以制表符分开");
                errors.println(
                        "Line " + at + " should be: date, OFF or WORK, Chinese name, English name, with tabs between");
                return false;
            }
            days.add(new Arranged(LocalDate.parse(cells[0]), cells[1].equals("WORK"), cells[2], cells[3]));
        }
        return true;
    }
}
