package shuzhi;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import shuzhi.figures.Scope;
import tools.jackson.databind.json.JsonMapper;

/// The figures on the command line (数据项命令): the catalogue, and one figure with its evidence.
final class FigureCommands {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private FigureCommands() {}

    /// `shuzhi figures`.
    @Command(
            name = "figures",
            mixinStandardHelpOptions = true,
            description = {"列出全部数据项及其口径", "lists every figure with its definition"})
    static final class All implements Callable<Integer> {
        @Spec
        CommandSpec spec = CommandSpec.create();

        @Override
        public Integer call() {
            var out = spec.commandLine().getOut();
            for (var it : App.figures()) {
                out.println(it.id() + "  " + it.name().zh() + " / " + it.name().en());
                out.println("    " + it.definition().zh());
                out.println("    " + it.basis() + "  " + it.definitionHash());
            }
            return 0;
        }
    }

    /// `shuzhi figure ID --from D --until D`.
    @Command(
            name = "figure",
            mixinStandardHelpOptions = true,
            description = {"查询一个数据项，--rows 列出依据", "answers one figure; --rows shows its evidence"})
    static final class One implements Callable<Integer> {
        @Spec
        CommandSpec spec = CommandSpec.create();

        @Mixin
        HouseOptions house = new HouseOptions();

        @Parameters(
                paramLabel = "ID",
                description = {"数据项编号", "id of the figure"})
        @Nullable
        String id;

        @Option(
                names = "--from",
                required = true,
                description = {"起始日", "first day"})
        LocalDate from = LocalDate.EPOCH;

        @Option(
                names = "--until",
                required = true,
                description = {"截止日（含）", "last day, included"})
        LocalDate until = LocalDate.EPOCH;

        @Option(
                names = "--place",
                defaultValue = "",
                description = {"区划代码", "division code"})
        String place = "";

        @Option(
                names = "--as-of",
                defaultValue = "-1",
                description = {"截至账页号", "as of this entry"})
        long asOf = -1;

        @Option(
                names = "--rows",
                description = {"列出依据行", "show the rows"})
        boolean rows;

        @Option(names = "--json", description = "JSON")
        boolean json;

        @Override
        public Integer call() {
            var line = spec.commandLine();
            var known = App.figures().stream().filter(it -> it.id().equals(id)).findFirst();
            if (known.isEmpty()) {
                line.getErr().println("没有数据项 " + id + "，用 shuzhi figures 查看全部。");
                line.getErr().println("There is no figure " + id + "; see them all with shuzhi figures.");
                return 2;
            }
            var progress = HouseOptions.shown(line.getErr());
            try (var database = house.openToRead(progress);
                    var app = house.house(database, progress)) {
                long position = asOf < 0 ? app.clerk().head().size() : asOf;
                var scope = new Scope(from, until, Scope.prefix(place), position);
                var answer = app.ground().figures().ask(known.get(), scope);
                if (json) {
                    var shape = new LinkedHashMap<String, @Nullable Object>();
                    shape.put("id", answer.figure().id());
                    shape.put("value", answer.number().orElse(null));
                    shape.put("unit", answer.figure().unit().text().en());
                    shape.put("scope", scope);
                    shape.put("position", position);
                    shape.put("definitionHash", answer.figure().definitionHash());
                    shape.put("rows", answer.rows().size());
                    if (rows) shape.put("evidence", answer.rows());
                    line.getOut().println(JSON.writeValueAsString(shape));
                } else {
                    line.getOut()
                            .println(answer.figure().name().zh() + " " + answer.in(shuzhi.words.Language.CHINESE)
                                    + " / " + answer.figure().name().en() + ": "
                                    + answer.in(shuzhi.words.Language.ENGLISH));
                    if (rows)
                        answer.rows()
                                .forEach(it -> line.getOut()
                                        .println("  " + it.entry() + "  " + it.subject() + "  "
                                                + it.value().toPlainString() + (it.included() ? "" : "  -")));
                }
            }
            return 0;
        }
    }
}
