package shuzhi;

import java.io.IOException;
import java.io.PrintWriter;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import shuzhi.database.People;
import shuzhi.database.Server;
import shuzhi.ledger.Context;
import shuzhi.ledger.Time;
import shuzhi.org.Actor;
import shuzhi.org.Officer;
import shuzhi.web.Accounts;
import shuzhi.web.Desk;
import shuzhi.web.Problem;
import shuzhi.words.Text;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/// `shuzhi do THING NUMBER COMMAND name=value …` (办理): any command, through the desk, with the rules and powers of the
/// web. On the machine of the house it opens the ledger itself; while the program runs there it is given over HTTP with
/// `--url` and a login.
@Command(
        name = "do",
        mixinStandardHelpOptions = true,
        description = {"办理任一请求，规则和职权与网页相同", "gives any command, under the same rules and powers as the web"})
final class DoCommand implements Callable<Integer> {
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final Pattern FILE = Pattern.compile("[A-Za-z0-9._:-]{1,80}");
    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");

    @Spec
    CommandSpec spec = CommandSpec.create();

    @Mixin
    HouseOptions house = new HouseOptions();

    @Parameters(index = "0", paramLabel = "THING", description = "卷种，如 dossier / kind of file, for instance dossier")
    String thing = "";

    @Parameters(
            index = "1",
            paramLabel = "NUMBER",
            description = {"卷号或办件编号；new 为新卷", "id of the file, or number of the dossier; new for a new file"})
    String number = "";

    @Parameters(index = "2", paramLabel = "COMMAND", description = "请求，如 Accept / command, for instance Accept")
    String command = "";

    @Parameters(index = "3..*", paramLabel = "name=value", description = "栏目 / fields, for instance form.phone=000")
    List<String> fields = List.of();

    @Option(
            names = "--as",
            paramLabel = "POST",
            description = {"以该岗位办理；仅限持有密钥的本机", "in the name of this post; only on the machine that holds the keys"})
    @Nullable
    String post;

    @Option(
            names = "--login",
            paramLabel = "NAME",
            description = {
                "登录名；口令取自 --password-file 或环境变量 SHUZHI_PASSWORD",
                "login; the password comes from --password-file or the environment variable SHUZHI_PASSWORD"
            })
    @Nullable
    String login;

    @Option(names = "--password-file", paramLabel = "FILE", description = "口令文件 / file with the password")
    @Nullable
    Path passwordFile;

    @Option(names = "--code", defaultValue = "", description = "动态口令 / one-time code")
    String code = "";

    @Option(
            names = "--url",
            paramLabel = "URL",
            description = {"正在运行的服务的网址", "address of a running program"})
    @Nullable
    String url;

    @Option(
            names = "--happened",
            paramLabel = "TIME",
            description = {"发生时间（补录），如 2025-09-26T15:00", "when it happened, if entered late"})
    @Nullable
    String happened;

    @Option(
            names = "--id",
            description = {"请求编号：同一编号只办一次", "idempotency key: the same id is done once"})
    String id = UUID.randomUUID().toString();

    @Option(names = "--json", description = "JSON")
    boolean json;

    /// What came of it: the exit code, and the receipt or the problem.
    private record Reply(int exit, JsonNode told) {}

    @Override
    public Integer call() throws IOException, InterruptedException {
        if (!number.equals("new") && !FILE.matcher(number).matches())
            throw bad("卷号只含字母、数字和 . _ : - / a file id has letters, digits and . _ : - only");
        var words = words();
        var address = url;
        try {
            var reply = address == null ? here(words) : there(URI.create(address), words);
            tell(reply);
            return reply.exit();
        } catch (Server.Unusable e) {
            var errors = spec.commandLine().getErr();
            errors.println(e.text().zh() + "\n如果服务正在运行，请用 --url 和 --login 把请求交给它。");
            errors.println(e.text().en() + "\nIf the program is running, give it the command with --url and --login.");
            return 1;
        }
    }

    private ParameterException bad(String text) {
        return new ParameterException(spec.commandLine(), text);
    }

    private Map<String, String> words() {
        var words = new LinkedHashMap<String, String>();
        for (var field : fields) {
            int at = field.indexOf('=');
            if (at < 1) throw bad("应写作 栏目=内容 / write name=value: " + field);
            words.put(field.substring(0, at), field.substring(at + 1));
        }
        var when = happened;
        if (when != null) words.put("happened", when);
        return words;
    }

    private String password() throws IOException {
        var file = passwordFile;
        if (file != null) return Files.readString(file).strip();
        return Optional.ofNullable(System.getenv("SHUZHI_PASSWORD"))
                .or(() -> Optional.ofNullable(System.console())
                        .map(it -> String.valueOf(it.readPassword("口令 / Password: "))))
                .orElseThrow(() -> bad("没有口令 / no password: --password-file, SHUZHI_PASSWORD"));
    }

    private Reply here(Map<String, String> words) throws IOException {
        if (post == null && login == null)
            throw bad("请用 --login 登录，或在持有密钥的本机用 --as 指明岗位"
                    + " / sign in with --login, or name a post with --as on the machine that holds the keys");
        var progress = HouseOptions.shown(spec.commandLine().getErr());
        if (house.database == null && !Files.exists(house.folder().resolve("keys/master.key")))
            throw bad("没有这个数据目录，或其中没有密钥 / no keys are in " + house.folder());
        try (var database = house.open(progress);
                var app = house.house(database, progress)) {
            var actor = actor(app, database.query());
            if (actor.isEmpty()) return new Reply(1, unknown());
            var file = number.equals("new") ? "c" + UUID.randomUUID().toString().substring(0, 15) : number;
            var outcome = app.desk().take(thing, file, command, words, actor.get(), "console:" + id);
            app.settle();
            if (outcome instanceof Desk.Outcome.Done) app.sign();
            return reply(outcome);
        }
    }

    /// Who reads the keys of the house could do all this without us; the command id says that it came by the console,
    /// and the user of the machine is kept as the person who acted.
    private Optional<Actor> actor(App app, shuzhi.database.Query query) throws IOException {
        var today = LocalDate.ofInstant(app.now(), Context.ZONE);
        var org = app.ground().org();
        var named = post;
        if (named != null) {
            var user = "console:" + System.getProperty("user.name", "?");
            var actor = org.actor(new Officer(user, named, LocalDate.MIN, Optional.empty()), today);
            if (actor.isEmpty()) throw bad("没有这个岗位，或它今天不存续 / no such post stands today: " + named);
            return actor;
        }
        var keys = Keys.open(house.folder());
        var accounts = new Accounts(new People(query), app.ground().ledger(), Time.SYSTEM, keys.master());
        return accounts.check(String.valueOf(login), password(), code).map(it -> it.actor(org, today));
    }

    private static ObjectNode unknown() {
        return Problem.of(
                        401,
                        new Text("没有登录", "You are not signed in"),
                        new Text("登录名、口令或动态口令不对，或账号已锁定", "wrong login, password or one-time code, or a locked account"))
                .json();
    }

    private static Reply reply(Desk.Outcome outcome) {
        return switch (outcome) {
            case Desk.Outcome.Done(var receipt) -> new Reply(0, JSON.valueToTree(receipt));
            case Desk.Outcome.Refused it -> new Reply(1, Problem.of(409, it).json());
            case Desk.Outcome.BadInput it -> new Reply(2, Problem.of(it).json());
            case Desk.Outcome.Unavailable(var text) ->
                new Reply(
                        1,
                        Problem.of(503, new Text("暂时不能办理", "Not possible at the moment"), text)
                                .json());
        };
    }

    /// Signs in at a running program and gives the command there.
    private Reply there(URI house, Map<String, String> words) throws IOException, InterruptedException {
        if (post != null)
            throw bad("--as 只用于本机；对运行中的服务请用 --login"
                    + " / --as is for this machine only; sign in to a running program with --login");
        var name = login;
        if (name == null) throw bad("请用 --login 登录 / sign in with --login");
        try (var client =
                HttpClient.newBuilder().cookieHandler(new CookieManager()).build()) {
            var form = "login=" + encoded(name) + "&password=" + encoded(password()) + "&code=" + encoded(code)
                    + "&_csrf=" + encoded(token(client, house));
            client.send(
                    HttpRequest.newBuilder(house.resolve("/sign-in"))
                            .header("Content-Type", "application/x-www-form-urlencoded")
                            .POST(BodyPublishers.ofString(form))
                            .build(),
                    BodyHandlers.discarding());
            var path = "/do/" + encoded(thing) + "/" + encoded(number) + "/" + encoded(command);
            var answer = client.send(
                    HttpRequest.newBuilder(house.resolve(path))
                            .header("Content-Type", "application/json")
                            .header("Accept", "application/json")
                            .header("Idempotency-Key", id)
                            .header("X-CSRF-TOKEN", token(client, house))
                            .POST(BodyPublishers.ofString(JSON.writeValueAsString(Desk.tree(words))))
                            .build(),
                    BodyHandlers.ofString());
            return reply(answer);
        }
    }

    private static Reply reply(HttpResponse<String> answer) throws IOException {
        int exit = switch (answer.statusCode()) {
            case 200 -> 0;
            case 400 -> 2;
            default -> 1;
        };
        if (answer.statusCode() == 401) return new Reply(1, unknown());
        try {
            return new Reply(exit, JSON.readTree(answer.body()));
        } catch (JacksonException e) {
            throw new IOException("the answer " + answer.statusCode() + " is no JSON: is this a Shuzhi?", e);
        }
    }

    private static String token(HttpClient client, URI house) throws IOException, InterruptedException {
        var page = client.send(HttpRequest.newBuilder(house.resolve("/sign-in")).build(), BodyHandlers.ofString());
        var found = TOKEN.matcher(page.body());
        if (!found.find()) throw new IOException("no form to sign in at " + house.resolve("/sign-in"));
        return found.group(1);
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private void tell(Reply reply) {
        var line = spec.commandLine();
        if (json) {
            line.getOut().println(JSON.writeValueAsString(reply.told()));
            line.getOut().flush();
            return;
        }
        if (reply.exit() == 0) receipt(line.getOut(), reply.told());
        else problem(line.getErr(), reply.told());
    }

    private static void receipt(PrintWriter out, JsonNode told) {
        boolean again = told.path("again").asBoolean();
        out.println(again ? "此前已办理，没有重复记录 / done before; nothing was recorded twice" : "已办理 / done");
        out.println("卷号 / file: " + told.path("file").asString());
        out.println("账页 / entry: " + told.path("first").asString());
        out.println("行为 / acts: " + told.path("acts"));
        out.flush();
    }

    private static void problem(PrintWriter errors, JsonNode told) {
        var refused = told.path("code").asString();
        errors.println(
                (refused.isEmpty() ? "" : refused + "  ") + told.path("zh").asString());
        errors.println(told.path("en").asString());
        both(errors, "说明 / detail: ", told.path("detail"));
        if (told.has("basis"))
            errors.println("依据 / basis: " + told.path("basis").asString());
        both(errors, "怎么办 / what to do: ", told.path("remedy"));
        for (var it : told.path("errors"))
            errors.println("  " + it.path("field").asString() + ": "
                    + it.path("zh").asString() + " / " + it.path("en").asString());
        errors.flush();
    }

    private static void both(PrintWriter errors, String label, JsonNode text) {
        if (!text.path("zh").asString().isBlank())
            errors.println(
                    label + text.path("zh").asString() + " / " + text.path("en").asString());
    }
}
