package shuzhi;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import shuzhi.codes.DivisionCode;
import shuzhi.ledger.Answer;
import shuzhi.ledger.Request;
import shuzhi.network.node.Command.Register;
import shuzhi.org.Actor;
import shuzhi.org.Role;

/// `shuzhi node` (节点): the lower houses whose ledgers this one mirrors and witnesses.
@Command(
        name = "node",
        mixinStandardHelpOptions = true,
        description = {"下级节点", "lower nodes"},
        subcommands = NodeCommand.Add.class)
final class NodeCommand {

    /// `shuzhi node add`: the same act as the form on `/nodes`, given while the house does not run.
    @Command(
            name = "add",
            mixinStandardHelpOptions = true,
            description = {"登记下级节点（本机停止运行时）；运行中请用网页 /nodes", "registers a lower node while this house is stopped; else use /nodes"})
    static final class Add implements Callable<Integer> {
        @Spec
        CommandSpec spec = CommandSpec.create();

        @Mixin
        HouseOptions house = new HouseOptions();

        @Parameters(
                paramLabel = "URL",
                description = {"对方地址", "where the other house publishes"})
        String address = "";

        @Option(
                names = "--key",
                required = true,
                paramLabel = "FILE",
                description = {"对方 /ledger/key 的内容，须另行核对", "what its /ledger/key shows, compared by another way"})
        Path key = Path.of("");

        @Option(
                names = "--name",
                description = {"名称，默认取公钥名称的前半", "a name; by default the first half of the name of the key"})
        @Nullable
        String name;

        @Option(
                names = "--place",
                defaultValue = "329900000000",
                description = {"所辖区划代码", "code of the place it serves"})
        String place = "";

        @Override
        public Integer call() throws IOException {
            var errors = spec.commandLine().getErr();
            if (!Files.isReadable(key)) {
                errors.println("读不到公钥 " + key + " / the key " + key + " cannot be read");
                return 2;
            }
            var text = Files.readString(key);
            var chosen = name;
            var called = chosen == null ? text.lines().findFirst().orElse("").replaceAll("/.*", "") : chosen;
            var progress = HouseOptions.shown(errors);
            try (var database = house.open(progress);
                    var app = house.house(database, progress)) {
                var command = new Register(called, called, called, place, address, text);
                return switch (app.ask(Request.of("node", command.file(), command, administrator(app)))) {
                    case Answer.Done done -> {
                        spec.commandLine().getOut().println("已登记 / registered " + done.file() + " @" + done.first());
                        yield 0;
                    }
                    case Answer.Refused(var refusal, var detail) -> {
                        errors.println(refusal.text().zh() + " " + detail.zh());
                        errors.println(refusal.text().en() + " " + detail.en());
                        yield 1;
                    }
                };
            }
        }

        /// Whoever may open the data folder keeps the system: the act is one of the system administrator's post.
        private Actor administrator(App app) {
            return app.ground()
                    .org()
                    .posts()
                    .filter(it -> it.roles().contains(Role.SYSTEM_ADMINISTRATOR))
                    .filter(it -> DivisionCode.check(place).ok() && DivisionCode.contains(it.place(), place))
                    .findFirst()
                    .map(it -> new Actor("operator", it.code(), it.body(), it.place(), it.roles()))
                    .orElse(new Actor("operator", "none", "", "000000000000", java.util.Set.of()));
        }
    }
}
