package shuzhi;

import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import shuzhi.approvals.NationViews;
import shuzhi.database.Nation;
import shuzhi.ledger.Context;
import tools.jackson.databind.json.JsonMapper;

/// The national board (全国看板): what the nodes have sent into the national database, each with its position.
final class NationalBoard {
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss");

    private NationalBoard() {}

    /// `shuzhi national join NODE`.
    @Command(
            name = "join",
            mixinStandardHelpOptions = true,
            description = {
                "把节点接入全国库（逻辑复制）；节点升级或者换了主库后再执行一次",
                "takes a node into the national database (logical replication); once more after an upgrade of the node"
                        + " or when its standby has taken over"
            })
    static final class Join implements Callable<Integer> {
        @Spec
        CommandSpec spec = CommandSpec.create();

        @Parameters(
                paramLabel = "NODE",
                description = {"节点名，也是其表所在的模式名", "name of the node, and of the schema of its tables"})
        String node = "";

        @Option(
                names = "--database",
                required = true,
                paramLabel = "URL",
                description = {"全国库", "the national database"})
        String database = "";

        @Option(
                names = "--cell",
                required = true,
                paramLabel = "URL",
                description = {"节点的数据库，按全国库服务器所见的地址", "the node's database, as the national server reaches it"})
        String cell = "";

        @Override
        public Integer call() {
            try (var nation = Nation.open(database)) {
                nation.join(node, cell, NationViews.PUBLISHED);
                spec.commandLine().getOut().println("已接入 / taken in: " + node);
                return 0;
            }
        }
    }

    /// `shuzhi national board`.
    @Command(
            name = "board",
            mixinStandardHelpOptions = true,
            description = {
                "全国看板：各节点的账页号、是否连通、办结和在办",
                "the national board: position and line of every node, what it decided and has in hand"
            })
    static final class Board implements Callable<Integer> {
        @Spec
        CommandSpec spec = CommandSpec.create();

        @Option(
                names = "--database",
                required = true,
                paramLabel = "URL",
                description = {"全国库", "the national database"})
        String database = "";

        @Option(
                names = "--year",
                description = {"年度（默认今年）", "the year (this year by default)"})
        @Nullable
        Integer year;

        @Option(names = "--json", description = "JSON")
        boolean json;

        @Override
        public Integer call() {
            var today = LocalDate.now(Context.ZONE);
            var chosen = year;
            int of = chosen == null ? today.getYear() : chosen;
            try (var nation = Nation.open(database)) {
                var standings = new ArrayList<Nation.Standing>();
                var lines = new ArrayList<NationViews.Line>();
                // A node's changes arrive whole, so at one moment its numbers are those of its position.
                nation.query().still(() -> {
                    standings.addAll(nation.standings());
                    lines.addAll(new NationViews(nation.query())
                            .lines(LocalDate.of(of, 1, 1), LocalDate.of(of, 12, 31), today));
                });
                var out = spec.commandLine().getOut();
                if (json) out.println(JSON.writeValueAsString(shape(of, standings, lines)));
                else table(of, standings, lines).forEach(out::println);
            }
            return 0;
        }

        private static List<String> table(int year, List<Nation.Standing> standings, List<NationViews.Line> lines) {
            var table = new ArrayList<String>();
            table.add("节点 / node  账页 / position  最新一笔 / newest entry  线路 / line  " + year
                    + " 年办结 / decided  按时 / on time  平均用时 / days  在办 / in hand  超期 / overdue");
            long decided = 0;
            long inHand = 0;
            long overdue = 0;
            for (int i = 0; i < lines.size(); i++) {
                var at = standings.get(i);
                var line = lines.get(i);
                decided += line.decided();
                inHand += line.inHand();
                overdue += line.overdue();
                table.add(String.join(
                        "  ",
                        at.node(),
                        String.valueOf(at.position()),
                        TIME.format(ZonedDateTime.ofInstant(at.written(), Context.ZONE)),
                        at.connected() ? "通 / up" : "断 / down",
                        String.valueOf(line.decided()),
                        String.valueOf(line.onTime()),
                        line.used().map(Object::toString).orElse("–"),
                        String.valueOf(line.inHand()),
                        String.valueOf(line.overdue())));
            }
            table.add("合计 / total  " + decided + " · " + inHand + " · " + overdue);
            return table;
        }

        private static Object shape(int year, List<Nation.Standing> standings, List<NationViews.Line> lines) {
            var nodes = new ArrayList<Object>();
            for (int i = 0; i < lines.size(); i++) {
                var at = standings.get(i);
                var line = lines.get(i);
                var node = new LinkedHashMap<String, @Nullable Object>();
                node.put("node", at.node());
                node.put("position", at.position());
                node.put("written", at.written().toString());
                node.put("connected", at.connected());
                node.put("decided", line.decided());
                node.put("onTime", line.onTime());
                node.put("meanDays", line.used().orElse(null));
                node.put("inHand", line.inHand());
                node.put("overdue", line.overdue());
                nodes.add(node);
            }
            var shape = new LinkedHashMap<String, Object>();
            shape.put("year", year);
            shape.put("nodes", nodes);
            shape.put(
                    "decided",
                    lines.stream().mapToLong(NationViews.Line::decided).sum());
            return shape;
        }
    }
}
