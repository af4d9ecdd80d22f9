package shuzhi;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import shuzhi.exchange.BadFile;
import shuzhi.exchange.Sheet;
import shuzhi.imports.Finding;
import shuzhi.imports.Imports;
import shuzhi.imports.RowImport;
import shuzhi.imports.RowImport.Standing;
import shuzhi.imports.RowMapping;
import shuzhi.imports.sheet.Kind;
import shuzhi.ledger.Answer;
import shuzhi.ledger.Context;
import shuzhi.org.Actor;
import shuzhi.org.Officer;
import shuzhi.words.Text;

/// `shuzhi import tasks FILE --as POST` and the like (导入台账): the same trial and the same commands as on the web, in
/// the name of a post, on the machine that holds the keys.
final class SheetFiles {
    private static final int CANNOT = 1;
    private static final int BAD_INPUT = 2;

    private final HouseOptions house;
    private final PrintWriter out;
    private final PrintWriter errors;

    SheetFiles(HouseOptions house, PrintWriter out, PrintWriter errors) {
        this.house = house;
        this.out = out;
        this.errors = errors;
    }

    /// @param map a mapping of one's own; empty for the one of the program
    int bring(Kind kind, Path file, Optional<Path> map, String post, boolean dryRun) {
        try (var in = Files.newInputStream(file)) {
            var mapping = map.isPresent() ? RowMapping.read(map.get()) : RowMapping.shipped(kind);
            var sheets = Sheet.read(in);
            var progress = HouseOptions.shown(errors);
            try (var database = house.open(progress);
                    var app = house.house(database, progress)) {
                var actor = actor(app, post);
                if (actor.isEmpty())
                    return complain(new Text("没有这个岗位，或它今天不存续：" + post, "no such post stands today: " + post));
                var plan = Imports.plan(app.ground(), mapping, sheets, actor.get());
                return dryRun ? tried(plan) : written(plan, app);
            }
        } catch (BadFile e) {
            return complain(e.text());
        } catch (IOException e) {
            return complain(
                    new Text("无法打开 " + file + "：" + e.getMessage(), "cannot open " + file + ": " + e.getMessage()));
        }
    }

    /// Whoever works at this console, in a post; empty when no such post stands today.
    static Optional<Actor> actor(App app, String post) {
        var user = "console:" + System.getProperty("user.name", "?");
        var officer = new Officer(user, post, LocalDate.MIN, Optional.empty());
        return app.ground().org().actor(officer, LocalDate.ofInstant(app.now(), Context.ZONE));
    }

    private int tried(RowImport.Plan plan) {
        for (var row : plan.rows())
            if (row.standing() == Standing.HOLDS)
                row.steps().forEach(it -> out.println(placed(row, it.zh() + " / " + it.en())));
        return counted("可以写入 / would be written: ", plan.count(Standing.HOLDS), 0, plan);
    }

    private int written(RowImport.Plan plan, App app) {
        int done = 0;
        int refused = 0;
        for (var row : plan.rows()) {
            if (row.standing() != Standing.HOLDS) continue;
            boolean whole = true;
            for (var request : row.requests())
                if (app.ask(request) instanceof Answer.Refused it) {
                    var why = it.refusal().text();
                    errors.println(placed(row, why.zh() + " / " + why.en()));
                    whole = false;
                    break;
                }
            if (whole) done++;
            else refused++;
        }
        app.settle();
        app.sign();
        return counted("新写入 / written: ", done, refused, plan);
    }

    private int counted(String label, long count, int refused, RowImport.Plan plan) {
        long wrong = plan.count(Standing.WRONG) + plan.findings().size() + refused;
        out.println(label + count);
        out.println("此前已导入 / imported before: " + plan.count(Standing.AGAIN));
        out.println("有差错 / wrong: " + wrong);
        if (!plan.unknown().isEmpty()) out.println("没有读取的列 / columns not read: " + String.join("、", plan.unknown()));
        out.flush();
        plan.findings().forEach(it -> tell("", it));
        for (var row : plan.rows())
            row.findings().forEach(it -> tell("第" + row.number() + "行 / row " + row.number() + " ", it));
        errors.flush();
        return wrong == 0 ? 0 : CANNOT;
    }

    private static String placed(RowImport.Row row, String text) {
        return "第" + row.number() + "行 / row " + row.number() + " " + row.says() + "：" + text;
    }

    private void tell(String where, Finding it) {
        var place = where + it.address() + " ";
        errors.println(place + it.column().zh() + "：" + it.what().zh() + "。（" + it.basis() + "）"
                + it.remedy().zh());
        errors.println(place + it.column().en() + ": " + it.what().en() + ". (" + it.basis() + ") "
                + it.remedy().en());
    }

    private int complain(Text text) {
        errors.println(text.zh());
        errors.println(text.en());
        errors.flush();
        return BAD_INPUT;
    }
}
