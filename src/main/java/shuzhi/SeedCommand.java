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
import shuzhi.database.Database;
import shuzhi.words.Text;

/// `shuzhi seed` (生成示例年度): fills an empty ledger with a believable year of the invented city.
@Command(
        name = "seed",
        mixinStandardHelpOptions = true,
        description = {"为空台账生成一个示例年度", "fills an empty ledger with an example year"})
final class SeedCommand implements Callable<Integer> {
    static final int YEAR = 2025;

    @Spec
    CommandSpec spec = CommandSpec.create();

    @Mixin
    HouseOptions house = new HouseOptions();

    @Option(
            names = "--scale",
            defaultValue = "1",
            description = {"规模倍数", "how many times the usual size"})
    int scale = 1;

    @Override
    public Integer call() {
        var line = spec.commandLine();
        var progress = HouseOptions.shown(line.getErr());
        try (var database = house.open(progress)) {
            if (!fill(database, Keys.open(house.folder()), scale, progress)) {
                line.getErr().println("台账不是空的，没有生成。 / The ledger is not empty; nothing was seeded.");
                return 1;
            }
        }
        return 0;
    }

    /// Seeds an empty ledger; false when it is not empty.
    static boolean fill(Database database, Keys keys, int scale, Consumer<Text> progress) {
        var start = LocalDate.of(YEAR - 1, 12, 20)
                .atStartOfDay(shuzhi.ledger.Context.ZONE)
                .toInstant();
        var hands = new Seeding.Hands(start);
        try (var app = App.open(database, keys, hands, "http://localhost", progress)) {
            if (app.clerk().head().size() > 0) return false;
            var today = LocalDate.ofInstant(Instant.now(), shuzhi.ledger.Context.ZONE);
            new Seeding(app, hands, progress).year(YEAR, today, scale);
            return true;
        }
    }
}
