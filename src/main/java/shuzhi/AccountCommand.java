package shuzhi;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import shuzhi.database.People;
import shuzhi.ledger.Context;
import shuzhi.ledger.Time;
import shuzhi.web.Accounts;

/// `shuzhi account LOGIN` (账号): the id of an account, which an erasure asks for; locks it if asked. Only on the machine
/// that holds the keys, since logins are kept as keyed hashes.
@Command(
        name = "account",
        mixinStandardHelpOptions = true,
        description = {"查账号编号，或锁定账号", "the id of an account; locks it if asked"})
final class AccountCommand implements Callable<Integer> {
    @Spec
    CommandSpec spec = CommandSpec.create();

    @Mixin
    HouseOptions house = new HouseOptions();

    @Parameters(paramLabel = "LOGIN", description = "登录名 / login")
    String login = "";

    @Option(
            names = "--lock-until",
            paramLabel = "DATE",
            description = {"锁定到该日（不含），正在进行的会话随即结束", "locks it until that day; running sessions end at once"})
    @Nullable
    String lock;

    @Override
    public Integer call() {
        var line = spec.commandLine();
        try (var database = house.openToRead(HouseOptions.shown(line.getErr()));
                var app = house.house(database, HouseOptions.shown(line.getErr()))) {
            var keys = Keys.open(house.folder());
            var accounts =
                    new Accounts(new People(database.query()), app.ground().ledger(), Time.SYSTEM, keys.master());
            var id = accounts.id(login);
            if (id.isEmpty()) {
                line.getErr().println("没有这个登录名 / there is no such login: " + login);
                return 1;
            }
            var until = lock;
            if (until != null)
                accounts.lock(login, day(until).atStartOfDay(Context.ZONE).toInstant());
            line.getOut().println(id.get());
            line.getOut().flush();
            return 0;
        }
    }

    private LocalDate day(String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeException e) {
            throw new ParameterException(spec.commandLine(), "应写作 2025-09-26 / write it as 2025-09-26: " + text, e);
        }
    }
}
