package shuzhi;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.PrintWriter;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import shuzhi.calendar.WorkingDays;
import shuzhi.credit.Party;
import shuzhi.credit.PartyKind;
import shuzhi.credit.Severity;
import shuzhi.credit.publication.Command;
import shuzhi.credit.publication.Content;
import shuzhi.credit.publication.Defect;
import shuzhi.credit.publication.Kind;
import shuzhi.exchange.BadFile;
import shuzhi.exchange.CsvReader;
import shuzhi.exchange.Mapping;
import shuzhi.exchange.Trace;
import shuzhi.exchange.XesReader;
import shuzhi.ledger.Answer;
import shuzhi.ledger.Clerk;
import shuzhi.ledger.Request;
import shuzhi.org.Actor;
import shuzhi.org.Org;
import shuzhi.proof.Hash;
import shuzhi.words.Text;

/// Takes over penalties from an event log, and publications from a list in the exchange format (导入处罚、双公示). Files and
/// command ids come from the source, so the same import again writes nothing. Rows of natural persons are
/// refused and only counted (rule C-22).
final class CreditFiles {
    private static final int WAITING_MOST = 2_000;
    private static final DateTimeFormatter SLASHES = DateTimeFormatter.ofPattern("yyyy/M/d");
    private static final Text NATURAL_PERSONS = new Text("自然人", "natural persons");

    private final Clerk clerk;
    private final WorkingDays days;
    private final Org org;
    private final String source;
    private final List<CompletableFuture<Answer>> waiting = new ArrayList<>();
    private final List<Text> left = new ArrayList<>();
    private int done;
    private int again;
    private int leftOut;
    private int persons;
    private int quarantined;

    CreditFiles(App app, String source) {
        this.clerk = app.clerk();
        this.days = app.ground().calendars().latest();
        this.org = app.ground().org();
        this.source = source;
    }

    /// Which activity of a log means what (日志活动对照); an empty one means nothing.
    ///
    /// @param decided the decision; empty for the first event
    /// @param fine attribute of an event with the amount
    ///
    /// @param fine attribute of an event with the amount
    /// @param party attribute of a case with the name of the party
    /// @param code attribute of a case with its unified credit code: where it holds, the penalty has its
    ///     record
    record Activities(
            String decided,
            String served,
            String paid,
            String published,
            String fine,
            Optional<String> party,
            Optional<String> code) {
        /// As road traffic fines are logged: they name no organisation.
        static final Activities FINES =
                new Activities("Create Fine", "Send Fine", "Payment", "", "amount", Optional.empty(), Optional.empty());
    }

    static Activities activities(Optional<Path> map) throws IOException {
        return map.isPresent() ? Mapping.read(map.get(), Activities.class) : Activities.FINES;
    }

    /// Every case of a log as one penalty, with the clocks of publication and service computed.
    void penalties(Path file, Activities map) throws IOException {
        XesReader.read(file, trace -> penalty(trace, map));
        settle();
    }

    private void penalty(Trace trace, Activities map) {
        var name = trace.name().orElse("");
        var decided = map.decided().isEmpty()
                ? trace.events().stream()
                        .flatMap(it -> it.time().stream())
                        .findFirst()
                        .map(it -> it.date())
                : day(trace, map.decided());
        if (name.isEmpty() || decided.filter(days::covers).isEmpty()) {
            leaveOut(new Text(
                    "案件 " + name + " 没有编号或决定日期，或早于工作日历",
                    "case " + name + " has no number or no decision, or one before the calendar"));
            return;
        }
        var file = "penalty-log-" + hash(name);
        submit(Request.of(
                        "penalty",
                        file,
                        new shuzhi.credit.penalty.Command.Import(
                                source,
                                name,
                                source,
                                decided.get(),
                                day(trace, map.served()),
                                day(trace, map.paid()),
                                day(trace, map.published()),
                                fine(trace, map.fine()),
                                trace.events().size(),
                                party(trace, map),
                                org.seat()),
                        Actor.SYSTEM)
                .withId("import-" + file));
    }

    /// The party of a case, where its code holds; one that does not is counted, and a person is never kept
    /// (rule C-22).
    private Optional<Party> party(Trace trace, Activities map) {
        var code = map.code().flatMap(trace::value).map(String::strip).filter(it -> !it.isEmpty());
        if (code.isEmpty()) return Optional.empty();
        var party = new Party(map.party().flatMap(trace::value).orElse(""), code.get(), Optional.empty());
        if (party.isPerson()) {
            persons++;
            return Optional.empty();
        }
        if (!party.check().ok()) quarantined++;
        return Optional.of(party).filter(it -> it.check().ok() && !it.name().isBlank());
    }

    private static Optional<LocalDate> day(Trace trace, String activity) {
        if (activity.isEmpty()) return Optional.empty();
        return trace.events().stream()
                .filter(it -> it.activity().filter(activity::equals).isPresent())
                .flatMap(it -> it.time().stream())
                .map(it -> it.date())
                .findFirst();
    }

    private static BigDecimal fine(Trace trace, String attribute) {
        return trace.events().stream()
                .flatMap(it -> it.value(attribute).stream())
                .filter(it -> it.matches("[0-9]{1,15}(\\.[0-9]{1,9})?"))
                .findFirst()
                .map(BigDecimal::new)
                .orElse(BigDecimal.ZERO);
    }

    /// A list whose head has the names of the exchange (rules C-06 and C-07); `GSRQ` beside them is the day of
    /// publication.
    void publications(Path file) throws IOException {
        try (var csv = new CsvReader(Files.newInputStream(file))) {
            var head = csv.next()
                    .orElseThrow(() -> new BadFile(1, 0, new Text("表是空的", "the table is empty")))
                    .cells();
            var kind = head.contains("CF_WSH") ? Kind.PENALTY : Kind.LICENCE;
            if (kind == Kind.LICENCE && !head.contains("XK_WSH"))
                throw new BadFile(1, 0, new Text("表头没有XK_WSH或者CF_WSH", "the head has neither XK_WSH nor CF_WSH"));
            for (var row = csv.next(); row.isPresent(); row = csv.next())
                publication(kind, fields(head, row.get().cells()), row.get().line());
        }
        settle();
    }

    /// What the market register says (rule C-21), in the columns of [Filings].
    void filings(Path file) throws IOException {
        try (var csv = new CsvReader(Files.newInputStream(file))) {
            var head = csv.next()
                    .orElseThrow(() -> new BadFile(1, 0, new Text("表是空的", "the table is empty")))
                    .cells();
            var missing = Filings.missing(head);
            if (missing.isPresent()) throw new BadFile(1, 0, missing.get());
            for (var row = csv.next(); row.isPresent(); row = csv.next())
                filing(Filings.of(fields(head, row.get().cells())), row.get().line());
        }
        settle();
    }

    private void filing(Filings.Row row, int line) {
        var party = row.party();
        if (party.isPerson()) {
            persons++;
            return;
        }
        var day = date(row.day());
        if (row.kind().isEmpty() || day.isEmpty() || row.matter().isEmpty()) {
            leaveOut(new Text(
                    "第" + line + "行：类别、日期或者事由缺失或者写法不对",
                    "line " + line + ": kind, day or matter is missing or not right"));
            return;
        }
        var file = "filing-" + hash(row.kind().get() + party.code() + day.get() + row.matter());
        submit(Request.of(
                        "filing",
                        file,
                        new shuzhi.credit.filing.Command.Import(
                                source, row.kind().get(), party, day.get(), row.matter(), row.authority()),
                        Actor.SYSTEM)
                .withId("import-" + file));
        date(row.removed())
                .ifPresent(it ->
                        submit(Request.of("filing", file, new shuzhi.credit.filing.Command.Remove(it), Actor.SYSTEM)
                                .withId("import-removed-" + file)));
    }

    private static Map<String, String> fields(List<String> head, List<String> cells) {
        var fields = new HashMap<String, String>();
        for (int i = 0; i < Math.min(head.size(), cells.size()); i++)
            fields.put(head.get(i).strip(), cells.get(i).strip());
        return fields;
    }

    private void publication(Kind kind, Map<String, String> row, int line) {
        var prefix = kind == Kind.LICENCE ? "XK_" : "CF_";
        var party = new Party(
                row.getOrDefault(prefix + "XDR_MC", ""),
                row.getOrDefault(prefix + "XDR_SHXYM", ""),
                Optional.of(row.getOrDefault(prefix + "FRDB", "")).filter(it -> !it.isEmpty()));
        var stated = row.getOrDefault(prefix + "XDR_LB", "");
        if (stated.equals(NATURAL_PERSONS.zh()) || party.isPerson()) {
            persons++;
            return;
        }
        var number = row.getOrDefault(prefix + "WSH", "");
        var decided = date(row.getOrDefault(prefix + "JDRQ", ""));
        var body = row.getOrDefault(kind == Kind.LICENCE ? "XK_XKJGDM" : "CF_CFJGDM", "");
        if (number.isEmpty() || body.isEmpty() || decided.filter(days::covers).isEmpty()) {
            leaveOut(new Text(
                    "第" + line + "行：缺文书号、机关代码或者决定日期",
                    "line " + line + ": document number, code of the body or day of decision is missing"));
            return;
        }
        var check = party.check();
        if (!check.ok()) {
            quarantined++;
            left.add(new Text(
                    "第" + line + "行待核：" + check.text().zh(),
                    "line " + line + " set apart: " + check.text().en()));
        }
        boolean wrongClass = check.ok()
                && !stated.isEmpty()
                && stated.contains(PartyKind.INDIVIDUAL_BUSINESS.text().zh())
                        != (party.kind() == PartyKind.INDIVIDUAL_BUSINESS);
        var key = hash(number + "\n" + party.code());
        submit(Request.of(
                        "publication",
                        shuzhi.credit.publication.Rules.file(key),
                        new Command.Import(
                                key,
                                kind,
                                number,
                                body,
                                org.body(body).map(it -> it.place()).orElse(org.seat()),
                                decided.get(),
                                date(row.getOrDefault("GSRQ", "")),
                                party,
                                content(kind, row, decided.get()),
                                kind == Kind.PENALTY ? Optional.of(Severity.GENERAL) : Optional.empty(),
                                wrongClass ? Optional.of(Defect.WRONG_CLASS) : Optional.empty()),
                        Actor.SYSTEM)
                .withId("import-publication-" + key));
    }

    private static Content content(Kind kind, Map<String, String> row, LocalDate decided) {
        boolean licence = kind == Kind.LICENCE;
        return new Content(
                row.getOrDefault(licence ? "XK_XKWS" : "CF_WSH", ""),
                row.getOrDefault(licence ? "XK_XKLB" : "CF_CFLB", ""),
                row.getOrDefault(licence ? "XK_NR" : "CF_WFXW", ""),
                row.getOrDefault("CF_SY", ""),
                row.getOrDefault("CF_YJ", ""),
                row.getOrDefault("CF_NR", ""),
                yuan(row.getOrDefault("CF_NR_FK", "")),
                yuan(row.getOrDefault("CF_NR_WFFF", "")),
                row.getOrDefault(licence ? "XK_XKZS" : "CF_NR_ZKDX", ""),
                row.getOrDefault("XK_XKBH", ""),
                date(row.getOrDefault(licence ? "XK_YXQZ" : "CF_JDRQ", "")).or(() -> Optional.of(decided)),
                date(row.getOrDefault(licence ? "XK_YXQZI" : "CF_YXQ", "")).filter(it -> it.getYear() < 2099));
    }

    private static BigDecimal yuan(String tenThousands) {
        return tenThousands.matches("[0-9]{1,12}(\\.[0-9]{1,6})?")
                ? new BigDecimal(tenThousands).movePointRight(4)
                : BigDecimal.ZERO;
    }

    private static Optional<LocalDate> date(String word) {
        try {
            return word.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(word.replace('-', '/'), SLASHES));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }

    private String hash(String name) {
        return Hash.SM3.of((source + "\n" + name).getBytes(UTF_8)).hex().substring(0, 16);
    }

    private void submit(Request request) {
        waiting.add(clerk.submit(request));
        if (waiting.size() == WAITING_MOST) settle();
    }

    private void leaveOut(Text why) {
        leftOut++;
        left.add(why);
    }

    private void settle() {
        for (var it : waiting)
            switch (it.join()) {
                case Answer.Done one when one.again() -> again++;
                case Answer.Done _ -> done++;
                case Answer.Refused one -> leaveOut(one.refusal().text());
            }
        waiting.clear();
    }

    int done() {
        return done;
    }

    int again() {
        return again;
    }

    int leftOut() {
        return leftOut;
    }

    int persons() {
        return persons;
    }

    int quarantined() {
        return quarantined;
    }

    /// Says how it went.
    ///
    /// @return 0 when every row was taken over
    int report(PrintWriter out, PrintWriter errors) {
        out.println("新导入 / imported: " + done);
        out.println("此前已导入 / imported before: " + again);
        out.println("代码待核 / set apart: " + quarantined);
        out.println(NATURAL_PERSONS.zh() + "，不予接收，仅计数 / " + NATURAL_PERSONS.en() + ", refused and counted: " + persons);
        out.println("未导入 / left out: " + leftOut);
        out.flush();
        left.stream().limit(100).forEach(it -> errors.println(it.zh() + " / " + it.en()));
        errors.flush();
        return leftOut == 0 && persons == 0 ? 0 : 1;
    }
}
