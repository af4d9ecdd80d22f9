package shuzhi;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import shuzhi.database.Database;
import shuzhi.database.Inspection;
import shuzhi.database.Views;
import shuzhi.papers.Seal;
import shuzhi.proof.Policy;
import shuzhi.proof.PublicKey;
import shuzhi.proof.Receipt;
import shuzhi.proof.Sm;
import shuzhi.proof.Verdict;
import shuzhi.report.SmallBundle;
import shuzhi.report.Verifier;
import shuzhi.words.Text;
import tools.jackson.databind.json.JsonMapper;

/// `shuzhi verify ledger|FILE|DIR` (验证): a ledger in its database, a receipt, or an evidence bundle. Exit 0
/// only when everything holds; names the first thing that does not.
@Command(
        name = "verify",
        mixinStandardHelpOptions = true,
        description = {"验证台账、回执、证据包或者签名的 OFD 文件", "verifies a ledger, a receipt, an evidence bundle or a signed OFD"})
final class VerifyCommand implements Callable<Integer> {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    @Spec
    CommandSpec spec = CommandSpec.create();

    @Mixin
    HouseOptions house = new HouseOptions();

    @Parameters(
            paramLabel = "ledger|FILE|DIR",
            description = {
                "台账、回执文件、证据包目录或者 OFD 文件",
                "the ledger, a receipt file, the folder of a bundle, or an OFD file"
            })
    String what = "";

    @Option(
            names = "--key",
            paramLabel = "FILE",
            description = {"公钥（PEM）", "public key, PEM"})
    @Nullable
    Path key;

    @Option(
            names = "--witness",
            paramLabel = "FILE",
            description = {
                "见证方的公钥，可多次；检查点须有每一个见证方的联署",
                "public key of a witness, more than once if need be: the checkpoint must bear the co-signature of each"
            })
    List<Path> witnesses = new ArrayList<>();

    @Option(names = "--json", description = "JSON")
    boolean json;

    private record Outcome(Map<String, Object> checked, Optional<Verifier.Fault> fault) {}

    @Override
    public Integer call() throws IOException, SQLException {
        var path = Path.of(what);
        var published = key;
        if (published == null && Files.exists(path.resolve("ledger.pub"))) {
            published = path.resolve("ledger.pub");
            errors().println("使用证据包内附的公钥，请与机关公布的公钥核对，或用 --key 指定。");
            errors().println("Using the key that came with the bundle: compare it with the published one, or name"
                    + " --key.");
        }
        if (published == null) published = house.folder().resolve("keys/ledger.pub");
        if (!what.equals("ledger") && !Files.exists(path)) return bad("没有 " + what, what + " does not exist");
        if (what.equals("ledger") && !Files.exists(published)) Keys.open(house.folder());
        if (!Files.isReadable(published))
            return bad(
                    "读不到公钥 " + published + "，用 --key 指定",
                    "the key " + published + " cannot be read; name it with --key");
        var written = Files.readString(published);
        var read = written.startsWith("-----") ? Sm.publicKey(named(published), written) : Sm.publicKey(written);
        if (!read.ok()) return bad(published + " 不是 SM2 公钥", published + " is no SM2 public key");
        if (Files.isRegularFile(path) && isPackage(path)) return told(paper(path, read.orThrow()));
        var cosigners = new ArrayList<PublicKey>();
        for (var it : witnesses) {
            var cosigner = Files.isReadable(it) ? Sm.publicKey(Files.readString(it)) : Sm.publicKey("");
            if (!cosigner.ok()) return bad(it + " 不是见证方的公钥", it + " is no public key of a witness");
            cosigners.add(cosigner.orThrow());
        }
        var policy = Policy.of(read.orThrow(), cosigners, cosigners.size());
        if (what.equals("ledger")) return told(ledger(policy));
        return told(Files.isDirectory(path) ? bundle(path, policy) : receipt(path, policy));
    }

    private static boolean isPackage(Path file) throws IOException {
        try (var in = Files.newInputStream(file)) {
            return Arrays.equals(in.readNBytes(2), new byte[] {'P', 'K'});
        }
    }

    /// A licence or another signed OFD, checked with the key alone.
    private static Outcome paper(Path file, PublicKey key) throws IOException {
        var checked = new LinkedHashMap<String, Object>();
        checked.put("file", file.getFileName().toString());
        return switch (Seal.verify(Files.readAllBytes(file), key)) {
            case Seal.Intact it -> {
                checked.put("body", it.body());
                checked.put("signed", it.signed().toString());
                checked.put("parts", it.parts());
                yield new Outcome(checked, Optional.empty());
            }
            case Seal.Broken(var faults) ->
                new Outcome(
                        checked,
                        Optional.of(new Verifier.Fault(
                                faults.getFirst().kind().name(),
                                "",
                                -1,
                                faults.getFirst().text())));
        };
    }

    private Outcome ledger(Policy policy) throws SQLException {
        var progress = HouseOptions.shown(errors());
        try (var database = house.openToRead(progress);
                var app = house.house(database, progress);
                var connection = database.connect()) {
            var head = app.clerk().head();
            var shown = new long[] {System.nanoTime()};
            var result = Inspection.run(connection, app.ground().ledger(), head, policy, done -> {
                if (System.nanoTime() - shown[0] < 2_000_000_000L) return;
                shown[0] = System.nanoTime();
                progress.accept(new Text("已验证 " + done + " 条", done + " entries verified"));
            });
            var checked = new LinkedHashMap<String, Object>();
            checked.put("entries", result.entries());
            checked.put("checkpoint", result.checkpoint());
            if (result.fault().isPresent())
                return new Outcome(
                        checked, result.fault().map(it -> new Verifier.Fault(it.kind(), "", it.position(), it.text())));
            var altered = altered(database, app);
            checked.put("views", App.views().size());
            return new Outcome(checked, altered);
        }
    }

    /// Pages and figures read views, so a view that was changed past the program is named like a line that was.
    private static Optional<Verifier.Fault> altered(Database database, App app) throws SQLException {
        try (var connection = database.connect()) {
            connection.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
            var altered = Views.altered(connection, App.views(), app.ground().ledger(), _ -> {});
            if (altered.isEmpty()) return Optional.empty();
            var names = String.join(", ", altered);
            return Optional.of(new Verifier.Fault(
                    "VIEW_CHANGED",
                    "",
                    -1,
                    new Text(
                            "视图与台账重放不一致：" + names + "；台账本身完好，重建视图即可恢复",
                            "views that differ from a replay of the ledger: " + names
                                    + "; the ledger itself holds, rebuild the views")));
        }
    }

    private static Outcome bundle(Path folder, Policy policy) throws IOException {
        var result =
                Verifier.verify(Files.exists(folder.resolve("evidence")) ? folder.resolve("evidence") : folder, policy);
        var checked = new LinkedHashMap<String, Object>();
        checked.put("lines", result.lines());
        checked.put("figures", result.figures());
        checked.put("recomputed", result.recomputed());
        checked.put("complete", result.complete());
        return new Outcome(checked, result.fault());
    }

    private static Outcome receipt(Path file, Policy policy) throws IOException {
        var verdict = Receipt.parse(Files.readString(file)).then(it -> it.verify(policy));
        return new Outcome(
                Map.of("receipt", file.toString()),
                switch (verdict) {
                    case Verdict.Holds<Receipt> _ -> Optional.empty();
                    case Verdict.Fails<Receipt>(var why) ->
                        Optional.of(new Verifier.Fault(
                                why.kind().name(), "", why.position().orElse(-1), new Text(why.zh(), why.en())));
                });
    }

    /// The name of a key that was handed over without one: of this house if it is its own, else the usual one.
    private String named(Path key) throws IOException {
        var name = key.resolveSibling("name");
        return (Files.exists(name) ? Files.readString(name).strip() : "shuzhi") + "/ledger";
    }

    private int told(Outcome outcome) {
        var out = spec.commandLine().getOut();
        boolean ok = outcome.fault().isEmpty();
        if (json) {
            var shape = new LinkedHashMap<String, @Nullable Object>();
            shape.put("ok", ok);
            shape.put("checked", outcome.checked());
            shape.put(
                    "firstFailure",
                    outcome.fault()
                            .map(it -> {
                                var fault = new LinkedHashMap<String, @Nullable Object>();
                                fault.put("kind", it.kind());
                                fault.put("figure", it.figure().isEmpty() ? null : it.figure());
                                fault.put("position", it.position() < 0 ? null : it.position());
                                fault.put("zh", it.text().zh());
                                fault.put("en", it.text().en());
                                return fault;
                            })
                            .orElse(null));
            out.println(JSON.writeValueAsString(shape));
        } else if (ok) {
            out.println("验证通过 / everything holds " + outcome.checked());
            if (Boolean.FALSE.equals(outcome.checked().get("complete")))
                out.println(SmallBundle.SHOWS.zh() + "\n" + SmallBundle.SHOWS.en());
        } else {
            var fault = outcome.fault().get();
            errors().println("验证不通过：" + fault.text().zh() + "\nIt does not hold: "
                    + fault.text().en());
        }
        return ok ? 0 : 1;
    }

    private int bad(String zh, String en) {
        errors().println(zh + " / " + en);
        return 2;
    }

    private java.io.PrintWriter errors() {
        return spec.commandLine().getErr();
    }
}
