package shuzhi;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import shuzhi.approvals.item.CatalogueCheck;
import shuzhi.approvals.item.Command;
import shuzhi.approvals.item.Definition;
import shuzhi.approvals.item.Exchange;
import shuzhi.approvals.item.Rules;
import shuzhi.exchange.CsvWriter;
import shuzhi.law.Law;
import shuzhi.ledger.Answer;
import shuzhi.ledger.Canonical;
import shuzhi.ledger.Context;
import shuzhi.ledger.Request;
import shuzhi.ledger.Shape;
import shuzhi.org.Actor;
import shuzhi.words.Text;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/// Service items as files (事项文件): one JSON document an item, which is read back as it was written, and tables under
/// the names of the national exchange (rule A-59).
final class ItemFiles {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private ItemFiles() {}

    /// What came of an import.
    ///
    /// @param wrong what was left out and why, file by file
    record Outcome(int published, int same, List<Text> wrong) {}

    /// A file that was read: the item, or why it is none.
    private record Read(String name, Optional<Definition> item, List<Text> wrong) {}

    /// Checks every file of a folder; nothing is written.
    static Outcome check(Path folder) throws IOException {
        int good = 0;
        var wrong = new ArrayList<Text>();
        for (var read : read(folder)) {
            if (read.wrong().isEmpty()) good++;
            wrong.addAll(read.wrong());
        }
        return new Outcome(good, 0, wrong);
    }

    /// Drafts and publishes every lawful item as its next version. An item that stands already is left alone.
    static Outcome load(Path folder, App app) throws IOException {
        int published = 0;
        int same = 0;
        var wrong = new ArrayList<Text>();
        for (var read : read(folder)) {
            wrong.addAll(read.wrong());
            if (read.item().isEmpty() || !read.wrong().isEmpty()) continue;
            var item = read.item().get();
            var state = app.ground().state(Rules.ITEM, item.code());
            var current = state.current();
            if (current.isPresent() && current.get().numbered(item.version()).equals(item)) {
                same++;
                continue;
            }
            int next = state.published().stream().mapToInt(it -> it).max().orElse(0) + 1;
            var draft = app.ask(Request.of("item", item.code(), new Command.Draft(item.numbered(next)), Actor.SYSTEM));
            var answer = draft instanceof Answer.Done
                    ? app.ask(Request.of("item", item.code(), new Command.Publish(next), Actor.SYSTEM))
                    : draft;
            if (answer instanceof Answer.Refused(var refusal, var detail))
                wrong.add(says(read.name(), refusal.text(), detail, refusal.basis()));
            else published++;
        }
        return new Outcome(published, same, wrong);
    }

    private static List<Read> read(Path folder) throws IOException {
        var files = new ArrayList<Path>();
        if (Files.isDirectory(folder))
            try (var inside = Files.newDirectoryStream(folder, "*.json")) {
                inside.forEach(files::add);
            }
        else files.add(folder);
        files.sort(null);
        var all = new ArrayList<Read>();
        for (var file : files) all.add(one(file));
        return all;
    }

    private static Read one(Path file) throws IOException {
        var name = String.valueOf(file.getFileName());
        try {
            var json = JSON.readTree(Files.readString(file, StandardCharsets.UTF_8));
            return switch (Shape.of(Definition.class).read(json)) {
                case Shape.Parsed.Good(var value) -> {
                    var item = (Definition) value;
                    var breaches = CatalogueCheck.breaches(item, Law.STANDARD, LocalDate.now(Context.ZONE)).stream()
                            .map(it -> says(
                                    name,
                                    it.refusal().text(),
                                    it.detail(),
                                    it.refusal().basis()))
                            .toList();
                    yield new Read(name, Optional.of(item), breaches);
                }
                case Shape.Parsed.Bad(var problems) ->
                    new Read(
                            name,
                            Optional.empty(),
                            problems.stream()
                                    .map(it -> says(name, it.text(), Text.same(it.field()), ""))
                                    .toList());
            };
        } catch (JacksonException notJson) {
            return new Read(
                    name,
                    Optional.empty(),
                    List.of(says(name, new Text("不是有效的 JSON", "this is not valid JSON"), Text.same(""), "")));
        }
    }

    private static Text says(String file, Text what, Text detail, String basis) {
        return new Text(
                file + "：" + what.zh() + "（" + detail.zh() + "）" + basis,
                file + ": " + what.en() + " (" + detail.en() + ") " + basis);
    }

    /// Writes every item in force: a JSON document each, and beside them the exchange tables of those that are public.
    static int write(App app, Path folder) throws IOException {
        Files.createDirectories(folder);
        var items = new shuzhi.approvals.Views(app.ground().query())
                .catalogue().stream()
                        .flatMap(it -> app.ground().state(Rules.ITEM, it.code()).current().stream())
                        .toList();
        for (var item : items)
            Files.writeString(
                    folder.resolve(item.code() + ".json"),
                    JSON.writerWithDefaultPrettyPrinter().writeValueAsString(JSON.readTree(Canonical.of(item))));
        var open = items.stream().filter(Definition::isPublic).toList();
        table(
                folder.resolve("exchange-items.csv"),
                open.stream().map(Exchange::item).toList());
        table(
                folder.resolve("exchange-materials.csv"),
                open.stream().flatMap(it -> Exchange.materials(it).stream()).toList());
        table(
                folder.resolve("exchange-fees.csv"),
                open.stream().flatMap(it -> Exchange.fees(it).stream()).toList());
        table(
                folder.resolve("exchange-questions.csv"),
                open.stream().flatMap(it -> Exchange.questions(it).stream()).toList());
        return items.size();
    }

    private static void table(Path file, List<Map<String, String>> rows) throws IOException {
        try (var csv = new CsvWriter(Files.newOutputStream(file), true)) {
            if (!rows.isEmpty()) csv.row(List.copyOf(rows.getFirst().keySet()));
            for (var row : rows) csv.row(List.copyOf(row.values()));
        }
    }

    static int report(Outcome outcome, PrintWriter out, PrintWriter errors) {
        out.println("已发布 / published: " + outcome.published());
        out.println("与在用版本相同 / the same as in force: " + outcome.same());
        out.println("未导入的问题 / left out: " + outcome.wrong().size());
        out.flush();
        outcome.wrong().forEach(it -> errors.println(it.zh() + " / " + it.en()));
        errors.flush();
        return outcome.wrong().isEmpty() ? 0 : 1;
    }
}
