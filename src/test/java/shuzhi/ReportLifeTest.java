package shuzhi;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import shuzhi.codes.ProjectCode;
import shuzhi.database.Database;
import shuzhi.database.Views;
import shuzhi.figures.Answer;
import shuzhi.figures.Row;
import shuzhi.figures.Schema;
import shuzhi.figures.Scope;
import shuzhi.ledger.Context;
import shuzhi.ledger.Request;
import shuzhi.org.Actor;
import shuzhi.org.Org;
import shuzhi.papers.Seal;
import shuzhi.projects.project.Rank;
import shuzhi.projects.project.Sector;
import shuzhi.proof.Hash;
import shuzhi.proof.Policy;
import shuzhi.proof.Sm;
import shuzhi.report.Archive;
import shuzhi.report.Bundle;
import shuzhi.report.SmallBundle;
import shuzhi.report.Verifier;
import shuzhi.report.Volumes;
import shuzhi.report.report.Command;
import shuzhi.report.report.Kind;
import shuzhi.report.report.Rules;
import shuzhi.report.report.Status;
import shuzhi.report.volume.Retention;
import shuzhi.testing.Programs;
import shuzhi.testing.Table;
import shuzhi.web.Page;
import shuzhi.web.Route;
import shuzhi.web.Visit;
import shuzhi.words.Language;

/// A report in a small seeded city, from the draft to a correction after it was published (rule F-22): what was
/// published is printed again to the byte, what is not true any more is said on it, and its evidence holds row
/// by row.
class ReportLifeTest {
    private static final String PLACE = "329900000000";
    private static final String FILE = "duty";
    private static final String PROJECT = ProjectCode.complete("2412-329900-89-01-10077");
    private static final LocalDate MONTH = LocalDate.of(2025, 1, 1);

    @TempDir
    static Path folder;

    private static Keys keys;
    private static Database database;
    private static App app;
    private static Seeding.Hands hands;

    @BeforeAll
    static void aSmallCity() {
        keys = Keys.open(folder);
        hands = new Seeding.Hands(Instant.parse("2024-12-20T00:00:00Z"));
        database = Database.builtIn(folder, _ -> {});
        app = App.open(database, keys, hands, "http://localhost", _ -> {});
        new Seeding(app, hands, _ -> {})
                .stretch(LocalDate.of(2025, 1, 2), LocalDate.of(2025, 1, 7), LocalDate.of(2025, 1, 13), 1);
        at(LocalDate.of(2025, 2, 6));
        var reviewer = post("329900-reform-reviewer");
        var enter = new shuzhi.projects.project.Command.Enter(
                PROJECT,
                "示例更正项目",
                Rank.CITY,
                Sector.PORT,
                "示例港口集团",
                new BigDecimal("5000"),
                MONTH,
                LocalDate.of(2025, 12, 31),
                Optional.empty());
        done("project", PROJECT, enter, reviewer);
        done(
                "project",
                PROJECT,
                new shuzhi.projects.project.Command.SetPlan(2025, new BigDecimal("1200"), true, Optional.empty()),
                post("329900-reform-head"));
        done(
                "project",
                PROJECT,
                new shuzhi.projects.project.Command.Prepare(List.of(new shuzhi.ledger.Attachment("项目建议书批复.pdf", ""))),
                post("329900-reform-head"));
        done(
                "project",
                PROJECT,
                new shuzhi.projects.project.Command.ReportMonth(MONTH, new BigDecimal("100"), "前期工作", Optional.empty()),
                reviewer);
    }

    /// At the end, what pages and figures read is what a replay gives, of reports with their texts and keys too.
    @AfterAll
    static void everyViewEqualsAReplay() throws SQLException {
        try (var _ = database;
                var house = app;
                var connection = database.connect()) {
            assertThat(Views.altered(connection, App.views(), house.ground().ledger(), _ -> {}))
                    .isEmpty();
        }
    }

    private static void at(LocalDate day) {
        hands.set(day.atTime(LocalTime.of(10, 0)).atZone(Context.ZONE).toInstant());
    }

    private static Actor post(String code) {
        var post = Org.load().post(code).orElseThrow();
        return new Actor("officer-" + code, code, post.body(), post.place(), post.roles());
    }

    private static void done(String thing, String file, Object command, Actor actor) {
        assertThat(app.ask(Request.of(thing, file, command, actor)))
                .as(command.toString())
                .isInstanceOf(shuzhi.ledger.Answer.Done.class);
        app.settle();
    }

    private static Status status(String file) {
        return app.ground().state(Rules.REPORT, file).status();
    }

    private static void publish(String file, String text, Optional<String> supersedes) {
        var editor = post("329900-approval-reporter");
        var start = new Command.Start(
                Kind.DUTY, "数州市行政审批局述职报告", Language.CHINESE, MONTH, LocalDate.of(2025, 12, 31), PLACE, supersedes);
        done("report", file, start, editor);
        done("report", file, new Command.Write(text), editor);
        done("report", file, new Command.Check(Optional.empty()), editor);
        assertThat(status(file)).isEqualTo(Status.CHECKED);
        done("report", file, new Command.Sign(), post("329900-approval-head"));
        assertThat(status(file)).isEqualTo(Status.SEALED);
        done("report", file, new Command.Publish(false, Optional.empty()), editor);
    }

    private static Route route(String path) {
        return app.routes().stream()
                .filter(it -> it.path().equals(path))
                .findFirst()
                .orElseThrow();
    }

    private static Page page(String route, Map<String, String> words) {
        return route(route)
                .page()
                .apply(new Visit(Optional.empty(), "", Language.CHINESE, words, Optional.empty(), "token", route));
    }

    private static byte[] printed(String file, String ending) {
        return ((Page.File) page("/evidence/{file}/report." + ending, Map.of("file", file))).bytes();
    }

    /// Every figure of the house, in one report.
    private static String everything() {
        var text = new StringBuilder("# 述职报告\n\n## 全部数据项\n\n");
        app.ground()
                .figures()
                .all()
                .forEach(it -> text.append("{{").append(it.id()).append("}}。\n\n"));
        return text.toString();
    }

    @Test
    void whatWasPublishedStandsAndCorrectionsAreSaid() throws IOException {
        publish(FILE, everything(), Optional.empty());
        assertThat(status(FILE)).isEqualTo(Status.PUBLISHED);
        var before = new LinkedHashMap<String, byte[]>();
        for (var ending : List.of("html", "docx", "ofd")) before.put(ending, printed(FILE, ending));
        var state = app.ground().state(Rules.REPORT, FILE);
        var key = Sm.publicKey("signer", state.seal().orElseThrow().key()).orThrow();
        assertThat(Seal.verify(Objects.requireNonNull(before.get("ofd")), key)).isInstanceOf(Seal.Intact.class);
        assertThat(new String(Objects.requireNonNull(before.get("html")), java.nio.charset.StandardCharsets.UTF_8))
                .contains("/evidence/" + FILE)
                .contains("依据");

        at(LocalDate.of(2025, 2, 7));
        done(
                "project",
                PROJECT,
                new shuzhi.projects.project.Command.CorrectMonth(MONTH, new BigDecimal("90"), "监理核减"),
                post("329900-reform-head"));
        app.tick();
        app.settle();

        for (var ending : List.of("html", "docx", "ofd"))
            assertThat(printed(FILE, ending)).as(ending).isEqualTo(before.get(ending));
        var notes = app.ground().state(Rules.REPORT, FILE).notes();
        assertThat(notes.keySet()).anyMatch(it -> it.startsWith("projects.invested "));
        var evidence = (shuzhi.report.EvidencePages.Evidence)
                ((Page.Show) page("/evidence/{file}", Map.of("file", FILE))).model();
        assertThat(evidence.figures())
                .hasSize(app.ground().figures().all().size())
                .anyMatch(it -> it.figure().id().equals("projects.invested")
                        && it.now().filter(now -> now.startsWith("90")).isPresent());
        var changes = (shuzhi.business.Listing) ((Page.Show) page("/changes", Map.of())).model();
        assertThat(changes.rows().toString()).contains("重大项目完成投资", FILE, "100", "90");

        publish("again", "# 述职报告\n\n完成投资 {{projects.invested}}。\n", Optional.of(FILE));
        assertThat(status(FILE)).isEqualTo(Status.SUPERSEDED);
        assertThat(printed(FILE, "ofd")).isEqualTo(before.get("ofd"));
    }

    @Test
    void aReportWithAnUnknownFigureGoesBackToItsAuthor() {
        var editor = post("329900-approval-reporter");
        var start = new Command.Start(
                Kind.BULLETIN, "月报", Language.CHINESE, MONTH, MONTH.plusDays(30), PLACE, Optional.empty());
        done("report", "unknown", start, editor);
        done("report", "unknown", new Command.Write("# 月报\n\n{{approvals.nothing}}"), editor);
        done("report", "unknown", new Command.Check(Optional.empty()), editor);
        assertThat(status("unknown")).isEqualTo(Status.DRAFT);
    }

    /// The published reports of a year are packed, and the package holds; a line of the process that is not the
    /// ledger's own makes it fail (rules G-07 and G-08).
    @Test
    void aClosedYearIsPackedAndChecked(@TempDir Path copies) throws IOException {
        publish("packed", "# 述职报告\n\n完成投资 {{projects.invested}}。\n", Optional.empty());
        var bureau = post("329900-approval-head").body();
        var lost = new ArrayList<String>();
        var found = new TreeMap<String, Integer>();
        for (var retention : Retention.values()) {
            var documents = Volumes.documents(app.ground(), bureau, 2025, retention, lost::add);
            documents.forEach(it -> found.merge(it.category().name(), 1, Integer::sum));
            if (!documents.iterator().hasNext()) continue;
            var written = Archive.write(
                    copies.resolve(retention.name()),
                    bureau,
                    "数州市行政审批局",
                    2025,
                    retention,
                    LocalDate.of(2026, 1, 20),
                    app.clerk().head().size(),
                    documents,
                    keys.signing("ledger"));
            assertThat(written.digest()).hasSize(64);
            assertThat(Archive.check(
                            copies.resolve(retention.name()),
                            keys.signing("ledger").publicKey()))
                    .isEmpty();
        }
        assertThat(lost).isEmpty();
        var permanent = copies.resolve("PERMANENT").toString();
        var key = folder.resolve("keys/ledger.pub").toString();
        var check = new picocli.CommandLine(new ArchiveCommand.Check());
        assertThat(check.execute(permanent, "--key", key)).isZero();
        assertThat(found).as("what a year holds").containsKeys("REPORT", "MINUTES");
        var minutes = copies.resolve("PERMANENT/documents/0001/document.ofd");
        var bytes = Files.readAllBytes(minutes);
        bytes[bytes.length / 2] ^= 1;
        Files.write(minutes, bytes);
        assertThat(check.execute(permanent, "--key", key)).isEqualTo(1);
        assertThat(Archive.check(
                        copies.resolve("PERMANENT"), keys.signing("ledger").publicKey()))
                .as("a damaged package names the file")
                .isNotEmpty()
                .allMatch(it -> it.file().equals("documents/0001/document.ofd"));
    }

    /// An official paper is archived as it is printed, signed by the house, with its acts beside it.
    @Test
    void anOfficialPaperIsArchivedAsItIsPrinted() throws IOException {
        at(LocalDate.of(2025, 2, 8));
        var head = post("329900-approval-head");
        var file = "printed-paper";
        for (var it : List.of(
                new shuzhi.supervision.document.Command.Start(
                        shuzhi.supervision.document.Kind.NOTICE, "关于归档的通知", "数审批发", false),
                new shuzhi.supervision.document.Command.Write("各科室：\n请按时归档。", "归档"),
                new shuzhi.supervision.document.Command.Consult(LocalDate.of(2025, 2, 9), Optional.of("内部事务"))))
            done("document", file, it, head);
        at(LocalDate.of(2025, 2, 10));
        for (var it : List.of(
                new shuzhi.supervision.document.Command.CloseConsultation(0, 0, "无意见"),
                new shuzhi.supervision.document.Command.SendToReview(),
                new shuzhi.supervision.document.Command.GiveReview(true, "合法"),
                new shuzhi.supervision.document.Command.Discuss(
                        "局长办公会",
                        List.of(new shuzhi.supervision.document.Command.Statement(
                                head.post(), shuzhi.supervision.document.Stance.AGREE, true, Optional.empty())),
                        true,
                        Optional.empty()),
                new shuzhi.supervision.document.Command.Number(),
                new shuzhi.supervision.document.Command.Publish(LocalDate.of(2027, 2, 10))))
            done("document", file, it, head);
        var shown = route("/documents/{file}/paper.ofd")
                .page()
                .apply(new Visit(
                        Optional.of(head), "", Language.CHINESE, Map.of("file", file), Optional.empty(), "token", ""));
        var printed = parts(((Page.File) shown).bytes());
        at(LocalDate.of(2026, 1, 20));
        var found = new ArrayList<Archive.Document>();
        Volumes.documents(app.ground(), head.body(), 2025, Retention.PERMANENT, _ -> {})
                .forEach(found::add);
        var paper = found.stream()
                .filter(it -> it.title().equals("关于归档的通知"))
                .findFirst()
                .orElseThrow();
        assertThat(paper.number()).matches("数审批发〔2025〕[0-9]+号");
        assertThat(parts(paper.ofd())).as("what was printed, and a signature").containsAllEntriesOf(printed);
        var key = Sm.publicKey("house", paper.signer()).orThrow();
        assertThat(Seal.verify(paper.ofd(), key)).isInstanceOf(Seal.Intact.class);
        assertThat(Seal.verify(paper.copy().orElseThrow(), key)).isInstanceOf(Seal.Intact.class);
        assertThat(paper.process()).hasSize(app.ground().acts(file).size());
        assertThat(found)
                .filteredOn(it -> it.category() == shuzhi.report.volume.Category.MINUTES)
                .isNotEmpty()
                .allMatch(it -> it.copy().isEmpty());
        at(LocalDate.of(2025, 2, 10));
    }

    /// The pages and fonts of an OFD file, by name; not the list of what is in it, which names the signature.
    private static Map<String, String> parts(byte[] ofd) throws IOException {
        var parts = new TreeMap<String, String>();
        try (var zip = new ZipInputStream(new ByteArrayInputStream(ofd))) {
            for (var it = zip.getNextEntry(); it != null; it = zip.getNextEntry())
                if (!it.getName().equals("OFD.xml"))
                    parts.put(it.getName(), Hash.SM3.of(zip.readAllBytes()).hex());
        }
        return parts;
    }

    /// What a leader has open comes from the ledger, and both who leave and who take over sign.
    @Test
    void aLeaderHandsOver() {
        var head = post("329900-reform-head");
        done(
                "departure",
                "leaving",
                new shuzhi.report.departure.Command.Begin(head.post(), LocalDate.of(2025, 2, 28)),
                head);
        var state = app.ground().state(shuzhi.report.departure.Rules.DEPARTURE, "leaving");
        assertThat(state.status()).isEqualTo(shuzhi.report.departure.Status.LISTED);
        assertThat(state.items()).anyMatch(it -> it.number().equals(PROJECT));
        for (var it : state.items())
            if (it.overdue())
                done("departure", "leaving", new shuzhi.report.departure.Command.Explain(it.line(), "等待批复"), head);
        done("departure", "leaving", new shuzhi.report.departure.Command.SignAsLeaver(), head);
        var successor = new Actor("officer-next", head.post(), head.body(), head.place(), head.roles());
        done("departure", "leaving", new shuzhi.report.departure.Command.SignAsSuccessor(), successor);
        assertThat(app.ground()
                        .state(shuzhi.report.departure.Rules.DEPARTURE, "leaving")
                        .seals())
                .hasSize(2);
    }

    /// One entry of every kind of act that any figure cites is altered in a copy of the evidence: exactly the
    /// figures that rest on it fail, and no other.
    @Test
    void anAlteredRowFailsExactlyTheFiguresThatRestOnIt(@TempDir Path copies) throws IOException {
        var checkpoint = app.sign();
        var scope = new Scope(MONTH, LocalDate.of(2025, 12, 31), "3299", checkpoint.size());
        var figures = app.ground().figures();
        var answers = figures.all().stream().map(it -> figures.ask(it, scope)).toList();
        var bundle = copies.resolve("bundle");
        Bundle.write(bundle, answers, app.ground().ledger(), Schema.of(app.kinds()), checkpoint);
        var policy = Policy.of(keys.signing("ledger").publicKey());
        assertThat(Verifier.verify(bundle, policy).ok()).isTrue();

        var lines = Files.readAllLines(bundle.resolve("lines.jsonl"));
        var kinds = kinds(answers);
        assertThat(kinds.size()).isGreaterThan(15);
        for (var it : kinds.entrySet()) {
            int position = it.getValue().intValue();
            var altered = new ArrayList<>(lines);
            altered.set(position, lines.get(position).replaceFirst("\"post\":\"", "\"post\":\"x"));
            assertThat(altered.get(position)).as(it.getKey()).isNotEqualTo(lines.get(position));
            Files.writeString(bundle.resolve("lines.jsonl"), String.join("\n", altered) + "\n");
            var expected = new TreeSet<String>();
            for (var answer : answers)
                if (answer.rows().stream().anyMatch(row -> row.entry() == position))
                    expected.add(answer.figure().id());
            var result = Verifier.verify(bundle, policy);
            assertThat(result.ok()).isFalse();
            assertThat(new TreeSet<>(result.failing())).as(it.getKey()).isEqualTo(expected);
        }
    }

    /// The small bundle holds the cited lines alone, with their proofs: one that is altered fails exactly the figures
    /// that cite it, one that is missing too, and a row that is made up fails its figure.
    @Test
    void inTheSmallBundleAnAlteredRowFailsExactlyItsFigures(@TempDir Path copies) throws IOException {
        var checkpoint = app.sign();
        var scope = new Scope(MONTH, LocalDate.of(2025, 12, 31), "3299", checkpoint.size());
        var figures = app.ground().figures();
        var answers = figures.all().stream().map(it -> figures.ask(it, scope)).toList();
        var whole = copies.resolve("whole");
        var small = copies.resolve("small");
        var schema = Schema.of(app.kinds());
        Bundle.write(whole, answers, app.ground().ledger(), schema, checkpoint);
        SmallBundle.write(small, SmallBundle.files(answers, app.ground().notary(), schema, checkpoint));
        var own = keys.signing("ledger").publicKey();
        var witnessed = Policy.of(own, List.of(keys.signing("witness").publicKey()), 1);
        var held = Verifier.verify(small, witnessed);
        assertThat(held.faults()).isEmpty();
        assertThat(held.figures()).isEqualTo(answers.size());
        assertThat(held.complete())
                .as("the small one does not claim that nothing was left out")
                .isFalse();
        assertThat(held.recomputed()).isGreaterThan(answers.size() / 2);
        assertThat(Verifier.verify(whole, witnessed).complete()).isTrue();

        var cited = small.resolve("cited.jsonl");
        var lines = Files.readAllLines(cited);
        assertThat(lines.size())
                .isLessThan(Files.readAllLines(whole.resolve("lines.jsonl")).size());
        var kinds = kinds(answers);
        for (var it : List.copyOf(kinds.entrySet()).subList(0, 5)) {
            long position = it.getValue();
            var changed = lines.stream()
                    .map(line -> line.startsWith("{\"v\":1,\"position\":" + position + ",")
                            ? line.replaceFirst("\"post\":\"", "\"post\":\"x")
                            : line)
                    .toList();
            assertThat(changed).as(it.getKey()).isNotEqualTo(lines);
            Files.write(cited, changed);
            var result = Verifier.verify(small, witnessed);
            assertThat(new TreeSet<>(result.failing())).as(it.getKey()).isEqualTo(citing(answers, position));
            assertThat(result.fault().orElseThrow().position()).isEqualTo(position);
        }
        long first = kinds.values().iterator().next();
        Files.write(
                cited,
                lines.stream()
                        .filter(it -> !it.startsWith("{\"v\":1,\"position\":" + first + ","))
                        .toList());
        assertThat(new TreeSet<>(Verifier.verify(small, witnessed).failing())).isEqualTo(citing(answers, first));
        Files.write(cited, lines);

        var claims = small.resolve("figures.json");
        var text = Files.readString(claims);
        Files.writeString(claims, text.replaceFirst("(\"included\":)true", "$1false"));
        assertThat(Verifier.verify(small, witnessed).failing()).hasSize(1);
        Files.writeString(claims, text);

        var note = small.resolve("checkpoint.txt");
        Files.writeString(
                note,
                Files.readString(note)
                        .lines()
                        .filter(it -> !it.contains("/witness "))
                        .map(it -> it + "\n")
                        .collect(java.util.stream.Collectors.joining()));
        assertThat(Verifier.verify(small, witnessed).fault().orElseThrow().kind())
                .isEqualTo("TOO_FEW_WITNESSES");
        assertThat(Verifier.verify(small, Policy.of(own)).ok()).isTrue();
    }

    private static final String CHANGED_BY_HAND = """
            what                              | form  | file             | from                          | to                  | holds
            nothing                           | whole | figures.json     | ^                             |                     | yes
            a line altered                    | whole | lines.jsonl      | "post":"                      | "post":"x           | no
            a line taken out                  | whole | lines.jsonl      | (?m)^.*"position":3,.*\\n      |                     | no
            another size                      | whole | checkpoint.txt   | \\n([0-9]+)\\n                  | \\n1$1\\n             | no
            nothing                           | small | figures.json     | ^                             |                     | yes
            a cited line altered              | small | cited.jsonl      | "post":"                      | "post":"x           | no
            a cited line taken out            | small | cited.jsonl      | ^.*\\n                         |                     | no
            a proof taken out                 | small | proofs.txt       | ^.*\\n                         |                     | no
            a proof cut short                 | small | proofs.txt       | ^(.*) [^ ]+\\n                 | $1\\n                | no
            a proof with a digest more        | small | proofs.txt       | ^(.*) ([^ ]+)\\n               | $1 $2 $2\\n          | no
            another digest in a proof         | small | proofs.txt       | ^([0-9]+ )[^ ]+ ([^ ]+)       | $1$2 $2             | no
            a row that cites another entry    | small | figures.json     | "rows":\\[\\{"entry":           | $09                 | no
            another size                      | small | checkpoint.txt   | \\n([0-9]+)\\n                | \\n1$1\\n           | no
            no signature                      | small | checkpoint.txt   | — .*/ledger .*\\n             |                     | no
            """;

    /// Goal G8: the program of ninety lines comes to the same verdict as `verify`, on either form of the evidence.
    @Test
    void aSecondVerifierComesToTheSameVerdictOnBothForms(@TempDir Path copies) throws IOException {
        Programs.need("python3", "-c", "import hashlib; hashlib.new('sm3')");
        Programs.need("openssl", "version");
        var checkpoint = app.sign();
        var scope = new Scope(MONTH, LocalDate.of(2025, 12, 31), "3299", checkpoint.size());
        var figures = app.ground().figures();
        var answers = Stream.of("approvals.decided", "projects.invested")
                .map(it -> figures.ask(figures.find(it).orElseThrow(), scope))
                .toList();
        var schema = Schema.of(app.kinds());
        Bundle.write(copies.resolve("whole"), answers, app.ground().ledger(), schema, checkpoint);
        SmallBundle.write(
                copies.resolve("small"), SmallBundle.files(answers, app.ground().notary(), schema, checkpoint));
        var policy = Policy.of(keys.signing("ledger").publicKey());
        var key = folder.resolve("keys/ledger.pub").toString();
        for (var row : Table.of(CHANGED_BY_HAND).rows()) {
            var form = copies.resolve(row.cell("form"));
            var file = form.resolve(row.cell("file"));
            var before = Files.readString(file);
            var after = before.replaceFirst(row.cell("from"), row.cell("to").replace("\\n", "\n"));
            assertThat(after.equals(before))
                    .as(row.line())
                    .isEqualTo(row.cell("what").equals("nothing"));
            Files.writeString(file, after);
            var theirs = Programs.run("python3", "bin/verify-by-hand.py", form.toString(), key);
            boolean holds = row.cell("holds").equals("yes");
            assertThat(Verifier.verify(form, policy).ok()).as(row.line()).isEqualTo(holds);
            assertThat(theirs.text()).as(row.line()).startsWith(holds ? "HOLDS" : "DOES NOT HOLD");
            assertThat(theirs.exit()).as(row.line()).isEqualTo(holds ? 0 : 1);
            Files.writeString(file, before);
        }
    }

    private static TreeSet<String> citing(List<Answer> answers, long position) {
        var figures = new TreeSet<String>();
        for (var answer : answers)
            if (answer.rows().stream().anyMatch(row -> row.entry() == position))
                figures.add(answer.figure().id());
        return figures;
    }

    /// What the ledger knows of a person is found in a text before it is public; nothing of it stands in a public line.
    @Test
    void aNaturalPersonIsNotNamedUnawares() {
        var known = new ArrayList<String>();
        app.ground().ledger().persons(app.clerk().head().size(), it -> {
            if (it.length() > 1) known.add(it);
        });
        var name = known.getFirst();
        var editor = post("329900-approval-reporter");
        var start = new Command.Start(
                Kind.BULLETIN, "月报", Language.CHINESE, MONTH, MONTH.plusDays(30), PLACE, Optional.empty());
        done("report", "named", start, editor);
        done(
                "report",
                "named",
                new Command.Write("# 月报\n\n{{自报 " + name + "|来信}}受到表扬，感谢{{自报 " + name + "|来信}}。"),
                editor);
        done("report", "named", new Command.Check(Optional.empty()), editor);
        var persons = app.ground().state(Rules.REPORT, "named").persons();
        assertThat(persons).hasSize(2);
        done("report", "named", new Command.Sign(), post("329900-approval-head"));
        var refused = app.ask(Request.of("report", "named", new Command.Publish(false, Optional.empty()), editor));
        assertThat(refused.toString()).contains("PERSON_NAMED").doesNotContain(name);
        done("report", "named", new Command.Publish(false, Optional.of("本人同意")), editor);
    }

    /// What everybody may take home from the evidence page verifies; rows with a closed part are counted there.
    @Test
    void theEvidencePageGivesTheSmallBundleAndCountsWhatIsClosed(@TempDir Path copies) throws IOException {
        publish("small", "# 述职报告\n\n办结 {{approvals.decided}}，投资 {{projects.invested}}。\n", Optional.empty());
        app.sign();
        var packed = ((Page.File) page("/evidence/{file}/evidence.zip", Map.of("file", "small"))).bytes();
        try (var zip = new ZipInputStream(new ByteArrayInputStream(packed))) {
            for (var it = zip.getNextEntry(); it != null; it = zip.getNextEntry()) {
                var to = copies.resolve(it.getName());
                Files.createDirectories(Objects.requireNonNull(to.getParent()));
                Files.write(to, zip.readAllBytes());
            }
        }
        var key = Sm.publicKey(Files.readString(copies.resolve("ledger.pub"))).orThrow();
        assertThat(Verifier.verify(copies.resolve("evidence"), Policy.of(key)).faults())
                .isEmpty();
        assertThat(copies.resolve("report.ofd")).exists();
        var evidence = (shuzhi.report.EvidencePages.Evidence)
                ((Page.Show) page("/evidence/{file}", Map.of("file", "small"))).model();
        for (var it : evidence.figures()) {
            var scope = new Scope(
                    MONTH, LocalDate.of(2025, 12, 31), "3299", evidence.state().position());
            long closed = app.ground().figures().ask(it.figure(), scope).rows().stream()
                    .filter(row -> app.ground().ledger().subject(row.entry()).isPresent())
                    .count();
            assertThat(it.quoted().closed()).as(it.figure().id()).contains((int) closed);
        }
        assertThat(evidence.figures()).anyMatch(it -> it.quoted().closed().orElse(0) > 0);
    }

    /// The kinds of acts that figures cite, each with the first entry of it.
    private static Map<String, Long> kinds(List<Answer> answers) {
        var kinds = new TreeMap<String, Long>();
        for (var answer : answers)
            for (Row row : answer.rows())
                kinds.putIfAbsent(app.ground().entry(row.entry()).orElseThrow().actName(), row.entry());
        return kinds;
    }
}
