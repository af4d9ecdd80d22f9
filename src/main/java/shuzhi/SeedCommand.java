package shuzhi;

import java.time.Instant;
import java.time.LocalDate;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import shuzhi.approvals.Views;
import shuzhi.database.Database;
import shuzhi.words.Text;

/// `shuzhi seed` (生成示例年度): fills an empty ledger with a believable year of the invented city.
@Command(
        name = "seed",
        mixinStandardHelpOptions = true,
        description = {"为空台账生成一个示例年度", "fills an empty ledger with an example year"})
final class SeedCommand implements Callable<Integer> {
    static final int YEAR = 2025;
    /// Dossiers in a year of the usual size, those of the journeys included.
    private static final int DOSSIERS = 5_000;

    @Spec
    CommandSpec spec = CommandSpec.create();

    @Mixin
    HouseOptions house = new HouseOptions();

    @Option(
            names = "--scale",
            defaultValue = "1",
            description = {"规模倍数", "how many times the usual size"})
    int scale = 1;

    @Option(
            names = "--dossiers",
            paramLabel = "N",
            defaultValue = "0",
            description = {"全年至少这么多办件（代替 --scale）", "at least so many dossiers in the year, instead of --scale"})
    int dossiers;

    @Option(
            names = "--days",
            paramLabel = "N",
            defaultValue = "0",
            description = {"只生成年初的几天", "only the first days of the year"})
    int days;

    @Override
    public Integer call() {
        var line = spec.commandLine();
        if (dossiers > 0) scale = Math.ceilDiv(dossiers, DOSSIERS);
        var progress = HouseOptions.shown(line.getErr());
        try (var database = house.open(progress)) {
            if (!fill(database, Keys.open(house.folder()), "http://localhost:8080", scale, days, progress)) {
                line.getErr().println("台账不是空的，没有生成。 / The ledger is not empty; nothing was seeded.");
                return 1;
            }
            progress.accept(new Text("办件 " + count(database) + " 件", count(database) + " dossiers"));
        }
        return 0;
    }

    private static long count(Database database) {
        return new Views(database.query()).count();
    }

    /// Seeds an empty ledger; false when it is not empty.
    ///
    /// @param address of the house, printed on licences and reports
    /// @param days how many days from new year on; 0 for the whole year and the weeks before today
    static boolean fill(Database database, Keys keys, String address, int scale, int days, Consumer<Text> progress) {
        var start = LocalDate.of(YEAR - 1, 12, 20)
                .atStartOfDay(shuzhi.ledger.Context.ZONE)
                .toInstant();
        var hands = new Seeding.Hands(start);
        try (var app = App.open(database, keys, hands, address, progress)) {
            if (app.clerk().head().size() > 0) return false;
            var today = LocalDate.ofInstant(Instant.now(), shuzhi.ledger.Context.ZONE);
            var seeding = new Seeding(app, hands, progress);
            var first = LocalDate.of(YEAR, 1, 1);
            if (days > 0) seeding.stretch(first, first.plusDays(days - 1L), first.plusDays(days + 14L), scale);
            else seeding.year(YEAR, today, scale);
            return true;
        }
    }
}
