package shuzhi;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import shuzhi.database.Database;
import shuzhi.database.People;
import shuzhi.ledger.Time;
import shuzhi.web.Accounts;
import shuzhi.web.Server;
import shuzhi.words.Text;

/// `shuzhi run` (试运行): a seeded city to look at, with demonstration accounts. `shuzhi serve` serves what is there and
/// seeds nothing.
@Command(
        name = "run",
        mixinStandardHelpOptions = true,
        description = {"启动一座示例城市，打印地址和演示账号", "starts a seeded city; prints the address and the accounts"})
class RunCommand implements Callable<Integer> {
    /// For the demonstration only; `serve` makes no accounts.
    private static final String PASSWORD = "Shuzhi-2025";

    private static final Map<String, String> STAFF = staff();

    @Spec
    CommandSpec spec = CommandSpec.create();

    @Mixin
    HouseOptions house = new HouseOptions();

    @Mixin
    PostOptions post = new PostOptions();

    @Option(
            names = "--port",
            defaultValue = "8080",
            description = {"网页端口", "port of the web"})
    int port = 8080;

    @Option(
            names = "--scale",
            defaultValue = "1",
            description = {"示例规模倍数", "how many times the usual size"})
    int scale = 1;

    @Option(
            names = "--address",
            defaultValue = "127.0.0.1",
            description = {"监听地址（默认仅本机；经代理对外时通常不改）", "address to listen on (default: this machine only)"})
    String listen = "127.0.0.1";

    @Option(
            names = "--public-address",
            paramLabel = "URL",
            description = {"对外网址，印在证照和回执上", "public address of the house, for links on papers"})
    @Nullable
    String publicAddress;

    @Option(
            names = "--secure-cookies",
            description = {"浏览器经 HTTPS 访问时使用", "browsers come by HTTPS: cookies are never sent without it"})
    boolean secureCookies;

    @Option(
            names = "--behind-proxy",
            description = {
                "前面有反向代理，采信 X-Forwarded-For 和 -Proto",
                "a reverse proxy stands in front; its X-Forwarded-For and -Proto count"
            })
    boolean behindProxy;

    @Option(
            names = "--identity-issuer",
            paramLabel = "URL",
            description = {"统一身份认证（OpenID Connect）的网址", "the identity service of staff, OpenID Connect"})
    @Nullable
    String issuer;

    @Option(
            names = "--identity-client",
            paramLabel = "ID",
            description = {"在统一身份认证登记的客户端编号", "client id registered there"})
    @Nullable
    String client;

    @Option(
            names = "--identity-secret-file",
            paramLabel = "FILE",
            description = {
                "客户端密钥文件；也可放在环境变量 SHUZHI_IDENTITY_SECRET",
                "file with the client secret; or the environment variable SHUZHI_IDENTITY_SECRET"
            })
    @Nullable
    Path secretFile;

    @Option(
            names = "--identity-claim",
            paramLabel = "NAME",
            defaultValue = "preferred_username",
            description = {"登录名所在的声明", "the claim that holds the login"})
    String claim = "preferred_username";

    @Option(
            names = "--sign-every",
            paramLabel = "SECONDS",
            defaultValue = "60",
            description = {"签名检查点的间隔（秒）", "seconds between signed checkpoints"})
    int signEvery = App.Rhythm.USUAL.sign();

    @Option(
            names = "--follow-every",
            paramLabel = "SECONDS",
            defaultValue = "20",
            description = {"查询下级节点的间隔（秒）", "seconds between two looks at the lower nodes"})
    int followEvery = App.Rhythm.USUAL.follow();

    private App.Rhythm rhythm() {
        if (signEvery < 1 || followEvery < 1)
            throw new ParameterException(spec.commandLine(), "间隔至少一秒 / at least one second");
        return new App.Rhythm(signEvery, followEvery);
    }

    /// How to listen, as the command line says.
    ///
    /// @throws ParameterException when the identity service is named without client or secret
    Server.Options options() {
        return new Server.Options(port, listen, secureCookies, behindProxy, identity(), Server.Limits.USUAL);
    }

    private Optional<Server.Identity> identity() {
        var service = issuer;
        if (service == null) return Optional.empty();
        var id = client;
        var secret = secret();
        if (id == null || secret.isEmpty())
            throw new ParameterException(
                    spec.commandLine(),
                    "统一身份认证还需要 --identity-client 和 --identity-secret-file（或环境变量 SHUZHI_IDENTITY_SECRET）"
                            + " / the identity service needs --identity-client and --identity-secret-file"
                            + " (or the environment variable SHUZHI_IDENTITY_SECRET)");
        return Optional.of(new Server.Identity(service, id, secret.get(), claim));
    }

    private Optional<String> secret() {
        var file = secretFile;
        if (file == null)
            return Optional.ofNullable(System.getenv("SHUZHI_IDENTITY_SECRET")).filter(it -> !it.isBlank());
        try {
            return Optional.of(Files.readString(file).strip()).filter(it -> !it.isEmpty());
        } catch (IOException e) {
            throw new ParameterException(spec.commandLine(), "读不到 / cannot be read: " + file, e);
        }
    }

    private static Map<String, String> staff() {
        var staff = new LinkedHashMap<String, String>();
        staff.put("window", "329900-market-window");
        staff.put("approver", "329900-market-approver");
        staff.put("housing-window", "329900-housing-window");
        staff.put("housing-approver", "329900-housing-approver");
        staff.put("resources-reviewer", "329900-resources-reviewer");
        staff.put("ecology-reviewer", "329900-ecology-reviewer");
        staff.put("supervisor", "329900-government-supervisor");
        staff.put("discipline", "329900-discipline-supervisor");
        staff.put("head", "329900-market-head");
        staff.put("system-admin", "329900-approval-system");
        staff.put("security-admin", "329900-approval-security");
        staff.put("auditor", "329900-approval-auditor");
        return staff;
    }

    @Override
    public Integer call() throws IOException {
        boolean temporary = house.data == null && house.database == null;
        if (temporary) house.data = Files.createTempDirectory("shuzhi-city");
        try {
            return serve(true);
        } finally {
            if (temporary) delete(house.folder());
        }
    }

    int serve(boolean demonstration) {
        var options = options();
        var out = spec.commandLine().getOut();
        var progress = HouseOptions.shown(spec.commandLine().getErr());
        var keys = Keys.open(house.folder());
        var carriers = post.carriers(keys);
        var stop = new CountDownLatch(1);
        var stopped = new CountDownLatch(1);
        var hook = Thread.ofPlatform().unstarted(() -> {
            stop.countDown();
            try {
                stopped.await();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        });
        try (var database = house.open(progress)) {
            database.server().ifPresent(shuzhi.database.Server::closedByOwner);
            Runtime.getRuntime().addShutdownHook(hook);
            var named = publicAddress;
            var address = named == null ? "http://localhost:" + port : named;
            if (demonstration) seed(database, keys, address, progress);
            try (var app = App.open(database, keys, Time.SYSTEM, address, carriers, progress)) {
                var people = new People(database.query());
                var accounts = new Accounts(people, app.ground().ledger(), Time.SYSTEM, keys.master());
                if (demonstration) accounts(accounts);
                app.start(rhythm());
                var ground = app.ground();
                try (var _ = Server.start(
                        options,
                        new Server.House(
                                app.routes(),
                                app.desk(),
                                accounts,
                                ground.locker(),
                                people,
                                ground.org(),
                                Time.SYSTEM,
                                Optional.of(app.publication())))) {
                    announce(out, address, demonstration);
                    stop.await();
                }
            }
            return 0;
        } catch (InterruptedException e) {
            return 0;
        } finally {
            stopped.countDown();
        }
    }

    private void seed(Database database, Keys keys, String address, Consumer<Text> progress) {
        progress.accept(new Text("准备示例年度，约三分钟 …", "Preparing the example year, about three minutes …"));
        if (!SeedCommand.fill(database, keys, address, scale, 0, progress))
            progress.accept(new Text("台账里已有数据，直接使用", "The ledger holds data already; using it"));
    }

    private static void accounts(Accounts accounts) {
        STAFF.forEach((login, post) -> accounts.create(login, login, PASSWORD, Optional.of(post), Optional.empty()));
        accounts.create("applicant", "示例申请人", PASSWORD, Optional.empty(), Optional.empty());
    }

    private static void announce(PrintWriter out, String address, boolean demonstration) {
        out.println();
        out.println("  数治·述职 / Shuzhi   " + address);
        if (demonstration) {
            out.println("  演示账号，口令都是 " + PASSWORD + " / demonstration accounts, all with that password:");
            out.println("    applicant  申请人 / applicant");
            STAFF.forEach((login, post) -> out.println("    " + login + "  " + post));
        }
        out.println("  按 Ctrl-C 停止 / press Ctrl-C to stop");
        out.flush();
    }

    private static void delete(Path folder) throws IOException {
        try (var all = Files.walk(folder)) {
            for (var it : all.sorted(Comparator.reverseOrder()).toList()) Files.deleteIfExists(it);
        }
    }

    /// `shuzhi serve`.
    @Command(
            name = "serve",
            mixinStandardHelpOptions = true,
            description = {"启动服务，不生成示例数据", "serves what is there; seeds nothing"})
    static final class Serve extends RunCommand {
        @Override
        public Integer call() {
            return serve(false);
        }
    }
}
