package shuzhi.imports;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import shuzhi.business.Vocabulary;
import shuzhi.exchange.Sheet;
import shuzhi.ledger.Ledger;
import shuzhi.ledger.Named;
import shuzhi.ledger.Request;
import shuzhi.ledger.Shape;
import shuzhi.org.Actor;
import shuzhi.proof.Hash;
import shuzhi.web.Rehearsal;
import shuzhi.words.Text;

/// Works out what an import would do, row by row (导入预演): every row becomes commands, tried under the powers of who
/// imports and under the rules, and nothing is written. The file of a row comes from its key and the id of a command
/// from everything that it says, so the same table does nothing twice, and a changed row is the next act of the same
/// file or is refused by the rule that stands against it.
public final class RowImport {
    private static final Set<String> SUMS = Set.of("合计", "总计", "小计", "total", "sum");
    private static final int FILE_LENGTH = 16;
    private static final int ID_LENGTH = 32;

    private final RowMapping mapping;
    private final Actor actor;
    private final Ledger ledger;
    private final Vocabulary vocabulary;
    private final CellWords words;
    private final Rehearsal rehearsal;
    private final Map<String, Integer> rowOf = new HashMap<>();

    /// @param vocabulary of the thing of the mapping
    RowImport(
            RowMapping mapping,
            Actor actor,
            Ledger ledger,
            Vocabulary vocabulary,
            CellWords words,
            Rehearsal rehearsal) {
        this.mapping = mapping;
        this.actor = actor;
        this.ledger = ledger;
        this.vocabulary = vocabulary;
        this.words = words;
        this.rehearsal = rehearsal;
    }

    /// What would be done with a row (导入结论).
    public enum Standing implements shuzhi.words.Word {
        HOLDS("可以写入", "Would be written"),
        AGAIN("此前已导入，没有变化", "Imported before, unchanged"),
        WRONG("有差错，不写入", "Wrong, not written"),
        LEFT_OUT("合计行，不导入", "A row of sums, left out");

        private final Text text;

        Standing(String zh, String en) {
            this.text = new Text(zh, en);
        }

        @Override
        public Text text() {
            return text;
        }
    }

    /// One row (导入行).
    ///
    /// @param number of the row in the sheet
    /// @param says what stands in its key
    /// @param file the file it belongs to; empty while that is not known
    /// @param steps what the commands of this row are called, those done before left out
    /// @param requests the commands; only of a row that holds
    public record Row(
            int number,
            String says,
            Standing standing,
            Optional<String> file,
            List<Text> steps,
            List<Finding> findings,
            List<Request> requests) {}

    /// All rows (导入预演结果).
    ///
    /// @param findings what is wrong with the table as a whole; then there are no rows
    /// @param unknown headings that were not read
    public record Plan(List<Row> rows, List<Finding> findings, List<String> unknown) {
        public long count(Standing standing) {
            return rows.stream().filter(it -> it.standing == standing).count();
        }
    }

    Plan plan(List<Sheet> sheets) {
        var found = Headings.find(sheets, mapping);
        if (found.isEmpty()) return new Plan(List.of(), List.of(noHeadings(sheets.getFirst())), List.of());
        var headings = found.get();
        var missing = missing(headings);
        if (!missing.isEmpty()) return new Plan(List.of(), missing, headings.unknown());
        var rows = headings.rows().stream().map(it -> row(it, headings)).toList();
        return new Plan(rows, List.of(), headings.unknown());
    }

    private Finding noHeadings(Sheet sheet) {
        return new Finding(
                "",
                Text.same(sheet.name()),
                new Text("没有找到表头", "no row of headings was found"),
                Finding.SYSTEM,
                new Text("请下载模板，按模板的表头填写。", "Download the template and keep its headings."));
    }

    /// Columns that a command must have and the table has not.
    private List<Finding> missing(Headings headings) {
        var found = new ArrayList<Finding>();
        for (var it : mapping.columns()) {
            boolean there =
                    headings.at().containsKey(it.name()) || it.otherwise().isPresent();
            if (!there
                    && must(it)
                    && found.stream().noneMatch(one -> one.column().equals(it.heading())))
                found.add(new Finding(
                        "",
                        it.heading(),
                        new Text("表中缺少这一列", "this column is missing"),
                        Finding.SYSTEM,
                        new Text(
                                "请补上这一列；叫法不同的，在导入时写“表头=" + it.heading().zh() + "”。",
                                "Add it; if it is called otherwise, say “heading="
                                        + it.heading().en() + "” when you import.")));
        }
        return found;
    }

    /// Must every row say something here?
    boolean must(RowMapping.Column column) {
        return mapping.steps().stream()
                .filter(it -> it.when().isEmpty())
                .anyMatch(step -> step.given().entrySet().stream()
                        .anyMatch(it -> it.getValue().equals(column.name()) && required(step, it.getKey())));
    }

    /// What may be written in a column, for who fills in the table.
    Text choices(RowMapping.Column column) {
        for (var step : mapping.steps())
            for (var it : step.given().entrySet())
                if (it.getValue().equals(column.name())) return CellWords.choices(type(step), it.getKey());
        return new Text(
                Words.YES.text().zh() + "、" + Words.NO.text().zh(),
                Words.YES.text().en() + ", " + Words.NO.text().en());
    }

    /// What counts when a cell of the column is blank.
    Text otherwise(RowMapping.Column column) {
        var given = column.otherwise().filter(it -> !it.isBlank());
        if (given.isEmpty()) return Text.same("–");
        for (var step : mapping.steps())
            for (var it : step.given().entrySet())
                if (it.getValue().equals(column.name())) return CellWords.called(type(step), it.getKey(), given.get());
        return Text.same(given.get());
    }

    private boolean required(RowMapping.Step step, String component) {
        if (component.contains(".")) return false;
        return Shape.of(type(step)).parts().stream()
                .filter(it -> it.name().equals(component))
                .anyMatch(it -> it.raw() != Optional.class && it.raw() != List.class && it.raw() != boolean.class);
    }

    private Class<?> type(RowMapping.Step step) {
        return ledger.things()
                .command(mapping.thing(), step.command())
                .orElseThrow(() -> new IllegalArgumentException(
                        "there is no command " + step.command() + " of " + mapping.thing()));
    }

    private Row row(Sheet.Row row, Headings headings) {
        var says = says(row, headings);
        var first = row.cells().stream()
                .map(it -> Headings.plain(it.text()))
                .filter(it -> !it.isEmpty())
                .findFirst();
        if (first.filter(SUMS::contains).isPresent())
            return new Row(row.number(), says, Standing.LEFT_OUT, Optional.empty(), List.of(), List.of(), List.of());
        var findings = new ArrayList<Finding>();
        var steps = new ArrayList<Text>();
        var requests = new ArrayList<Request>();
        Optional<String> file = Optional.empty();
        // a row may go on with what another row of the table begins: only one that says nothing more is there twice
        int same = 0;
        for (var step : mapping.steps()) {
            if (step.when()
                    .filter(it -> !CellWords.says(text(row, headings, it)))
                    .isPresent()) continue;
            var given = given(step, row, headings, findings);
            if (!findings.isEmpty()) break;
            if (file.isEmpty()) file = Optional.of(file(step, given, row, headings));
            var id = id(file.get(), step, given);
            if (done(file.get(), id)) continue;
            if (rowOf.containsKey(id)) {
                same = rowOf.get(id);
                continue;
            }
            steps.add(vocabulary.title(mapping.thing(), type(step)).text());
            switch (rehearsal.take(mapping.thing(), file.get(), step.command(), given, actor, id)) {
                case Rehearsal.Outcome.Holds(var request) -> requests.add(request);
                case Rehearsal.Outcome.BadInput(var problems) ->
                    problems.forEach(it -> findings.add(problem(step, it, row, headings)));
                case Rehearsal.Outcome.Refused(var why) -> findings.add(refused(step, why, row, headings));
            }
            if (!findings.isEmpty()) break;
        }
        if (findings.isEmpty() && requests.isEmpty() && same > 0) findings.add(twice(same));
        if (!findings.isEmpty()) {
            rehearsal.drop();
            return new Row(row.number(), says, Standing.WRONG, file, steps, findings, List.of());
        }
        rehearsal.keep();
        requests.forEach(it -> rowOf.put(it.id(), row.number()));
        return new Row(
                row.number(),
                says,
                requests.isEmpty() ? Standing.AGAIN : Standing.HOLDS,
                file,
                steps,
                List.of(),
                requests);
    }

    private static Finding twice(int row) {
        return new Finding(
                "",
                new Text("整行", "the whole row"),
                new Text("与第" + row + "行完全相同", "the same as row " + row),
                "系统规则：一个请求编号只办一件事",
                new Text("请删去重复的一行。", "Delete one of the two."));
    }

    private String says(Sheet.Row row, Headings headings) {
        var said = mapping.key().stream()
                .map(it -> text(row, headings, it))
                .filter(it -> !it.isBlank())
                .toList();
        return String.join(" ", said);
    }

    private static String text(Sheet.Row row, Headings headings, String column) {
        return cell(row, headings, column).map(Sheet.Cell::text).orElse("");
    }

    private static Optional<Sheet.Cell> cell(Sheet.Row row, Headings headings, String column) {
        return Optional.ofNullable(headings.at().get(column)).map(it -> row.at(it.column()));
    }

    /// The words of a command; what cannot be read is found.
    private Map<String, String> given(RowMapping.Step step, Sheet.Row row, Headings headings, List<Finding> findings) {
        var given = new LinkedHashMap<String, String>();
        for (var it : new TreeMap<>(step.given()).entrySet()) {
            var column = mapping.column(it.getValue()).orElseThrow();
            var place = Optional.ofNullable(headings.at().get(column.name()));
            var cell = place.map(one -> row.at(one.column())).filter(one -> !one.isBlank());
            if (cell.isEmpty()) {
                column.otherwise().ifPresent(one -> given.put(it.getKey(), one));
                if (column.otherwise().isEmpty() && required(step, it.getKey()))
                    findings.add(Finding.of(
                            place.map(one -> row.at(one.column()).address()).orElse(""),
                            heading(column),
                            "没有填写",
                            "nothing is written"));
                continue;
            }
            var read = words.read(
                    type(step),
                    it.getKey(),
                    cell.get(),
                    place.flatMap(one -> one.means().times()));
            switch (read) {
                case CellWords.Read.Good(var some) -> given.putAll(some);
                case CellWords.Read.Bad(var what) ->
                    findings.add(
                            new Finding(cell.get().address(), heading(column), what, Finding.SYSTEM, Finding.MEND));
            }
        }
        return given;
    }

    private static Text heading(RowMapping.Column column) {
        return column.heading();
    }

    /// The file of a row: the one of all rows, the one its command names, or one made of its key and of the body that
    /// keeps the table.
    private String file(RowMapping.Step step, Map<String, String> given, Sheet.Row row, Headings headings) {
        if (mapping.file().isPresent()) return mapping.file().get().replace("{place}", actor.place());
        var json = shuzhi.web.Desk.tree(given);
        if (Shape.of(type(step)).read(json) instanceof Shape.Parsed.Good(Named named)) return named.file();
        var key = new StringBuilder(mapping.thing()).append('\n').append(actor.body());
        mapping.key().forEach(it -> key.append('\n').append(Headings.plain(text(row, headings, it))));
        return "x" + hash(key, FILE_LENGTH - 1);
    }

    private String id(String file, RowMapping.Step step, Map<String, String> given) {
        var all = new StringBuilder(mapping.thing())
                .append('\n')
                .append(file)
                .append('\n')
                .append(step.command());
        new TreeMap<>(given)
                .forEach((name, word) ->
                        all.append('\n').append(name).append('=').append(word));
        return "sheet:" + hash(all, ID_LENGTH);
    }

    private static String hash(StringBuilder text, int length) {
        return Hash.SM3.of(text.toString().getBytes(UTF_8)).hex().substring(0, length);
    }

    private boolean done(String file, String id) {
        return ledger.acts(file).stream().anyMatch(it -> it.command().equals(id));
    }

    private Finding problem(RowMapping.Step step, Shape.Problem it, Sheet.Row row, Headings headings) {
        var column = mapping.column(step, it.field());
        return new Finding(
                column.flatMap(one -> cell(row, headings, one.name()))
                        .map(Sheet.Cell::address)
                        .orElse(""),
                column.map(RowMapping.Column::heading).orElse(Text.same(it.field())),
                it.text(),
                Finding.SYSTEM,
                Finding.MEND);
    }

    /// The refusal beside the column of the step that it blames; a column of another step where the step has
    /// none.
    private Finding refused(
            RowMapping.Step step, shuzhi.web.Desk.Outcome.Refused why, Sheet.Row row, Headings headings) {
        var blamed = mapping.columns().stream()
                .filter(it -> it.blames().contains(why.code()))
                .toList();
        var column = blamed.stream()
                .filter(it -> step.given().containsValue(it.name()))
                .findFirst()
                .or(() -> blamed.stream().findFirst());
        var detail = why.detail();
        return new Finding(
                column.flatMap(it -> cell(row, headings, it.name()))
                        .map(Sheet.Cell::address)
                        .orElse(""),
                column.map(RowMapping.Column::heading).orElse(new Text("整行", "the whole row")),
                detail.zh().isBlank()
                        ? why.text()
                        : new Text(
                                why.text().zh() + "：" + detail.zh(), why.text().en() + " " + detail.en()),
                why.basis(),
                why.remedy());
    }
}
