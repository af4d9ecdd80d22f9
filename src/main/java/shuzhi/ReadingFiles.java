package shuzhi;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import shuzhi.database.Locker;
import shuzhi.exchange.BadFile;
import shuzhi.exchange.Mapping;
import shuzhi.indicators.BureauTable;
import shuzhi.indicators.ReadingTable;
import shuzhi.indicators.intake.Command;
import shuzhi.indicators.intake.Layout;
import shuzhi.ledger.Answer;
import shuzhi.ledger.Attachment;
import shuzhi.ledger.Request;
import shuzhi.org.Actor;
import shuzhi.proof.Hash;
import shuzhi.words.Text;

/// `shuzhi import readings FILE --as POST` (导入统计数据): a table of a statistics bureau, read as on the web
/// and taken by the same two commands; the values wait for their check like typed ones.
final class ReadingFiles {
    private static final int CANNOT = 1;
    private static final int BAD_INPUT = 2;

    private final HouseOptions house;
    private final PrintWriter out;
    private final PrintWriter errors;

    ReadingFiles(HouseOptions house, PrintWriter out, PrintWriter errors) {
        this.house = house;
        this.out = out;
        this.errors = errors;
    }

    /// What the command line says of the table (导入参数).
    ///
    /// @param published the day on which its source published it; today when empty
    /// @param period stands for all rows where no column says it
    record Stated(String source, Optional<LocalDate> published, Optional<String> period) {}

    /// @param map how the table is read, in JSON; empty for the mapping that was kept of the source, else
    ///     what the head suggests
    int bring(Path file, Optional<Path> map, Stated stated, String post, boolean dryRun) {
        try {
            var bytes = Files.readAllBytes(file);
            var given = map.isPresent() ? Optional.of(Mapping.read(map.get(), Layout.class)) : Optional.<Layout>empty();
            var progress = HouseOptions.shown(errors);
            try (var database = house.open(progress);
                    var app = house.house(database, progress)) {
                var actor = SheetFiles.actor(app, post);
                if (actor.isEmpty())
                    return complain(new Text("没有这个岗位，或它今天不存续：" + post, "no such post stands today: " + post));
                var table = new ReadingTable(app.ground(), actor.get());
                var layout = given.or(() -> table.kept(stated.source()));
                var sheet = layout.map(Layout::sheet).orElse("");
                var read = BureauTable.read(bytes, sheet);
                var proposed = read.proposed(actor.get().place(), layout);
                var mapping = new BureauTable.Mapping(
                        proposed.columns(),
                        proposed.first(),
                        proposed.indicator(),
                        proposed.area(),
                        stated.period().orElse(proposed.period()),
                        proposed.form());
                var taken = table.taken(read, mapping);
                taken.left().forEach(it -> told(it.row(), it.first(), it.why()));
                if (dryRun) return tried(taken);
                var opened = new Opened(app, actor.get(), String.valueOf(file.getFileName()), bytes);
                return written(opened, stated, taken, mapping.layout(sheet));
            }
        } catch (BadFile e) {
            return complain(e.text());
        } catch (IOException e) {
            return complain(
                    new Text("无法打开 " + file + "：" + e.getMessage(), "cannot open " + file + ": " + e.getMessage()));
        }
    }

    private record Opened(App app, Actor actor, String name, byte[] bytes) {}

    private int tried(BureauTable.Taken taken) {
        taken.lines().forEach(out::println);
        out.println("可以导入 / would be taken: " + taken.lines().size());
        out.flush();
        errors.flush();
        return taken.lines().isEmpty() ? CANNOT : 0;
    }

    /// The file stays in the house, so what was taken can be held against it.
    private int written(Opened it, Stated stated, BureauTable.Taken taken, Layout layout) {
        var digest = Hash.SM3.of(it.bytes()).hex();
        var ground = it.app().ground();
        var type = it.name().endsWith(".xlsx")
                ? "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
                : "text/csv";
        ground.locker().keep(it.actor().person(), new Locker.Paper(digest, it.name(), type, it.bytes()));
        var file = "intake-" + UUID.randomUUID();
        var published = stated.published().orElse(LocalDate.ofInstant(it.app().now(), shuzhi.ledger.Context.ZONE));
        var open = new Command.Open(new Attachment(it.name(), digest), stated.source(), published);
        var take = new Command.Take(String.join("\n", taken.lines()), Optional.empty(), Optional.of(layout.line()));
        for (var command : new Command[] {open, take})
            if (it.app().ask(Request.of("intake", file, command, it.actor()))
                    instanceof Answer.Refused(var refusal, var detail)) {
                errors.println(refusal.text().zh() + " " + detail.zh());
                errors.println(refusal.text().en() + " " + detail.en());
                errors.flush();
                return CANNOT;
            }
        it.app().settle();
        it.app().sign();
        out.println("已导入，待复核 / taken, to be checked: " + taken.lines().size());
        out.flush();
        errors.flush();
        return 0;
    }

    private void told(int row, String first, Text why) {
        errors.println("第" + row + "行 / row " + row + " “" + first + "”：" + why.zh() + " / " + why.en());
    }

    private int complain(Text text) {
        errors.println(text.zh());
        errors.println(text.en());
        errors.flush();
        return BAD_INPUT;
    }
}
