package shuzhi.report;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import shuzhi.business.Ground;
import shuzhi.business.Listing;
import shuzhi.business.Listing.Cell;
import shuzhi.business.Listing.Column;
import shuzhi.figures.Answer;
import shuzhi.figures.Figure;
import shuzhi.figures.Schema;
import shuzhi.figures.Scope;
import shuzhi.figures.Unit;
import shuzhi.report.report.Command.Quotation;
import shuzhi.report.report.State;
import shuzhi.report.report.Status;
import shuzhi.web.Page;
import shuzhi.web.Route;
import shuzhi.web.Visit;
import shuzhi.words.Language;
import shuzhi.words.Text;

/// What everybody may see of published reports (报告公开页): every figure with its rows; what is personal in them is
/// counted and not shown.
public final class EvidencePages {
    private static final int BUNDLES_KEPT = 4;

    private final Ground ground;
    private final Views views;
    private final Press press;
    /// What a published report rests on never changes, so its bundle is made once; only a few are kept.
    private final Map<String, byte[]> packed = Collections.synchronizedMap(new LinkedHashMap<>(8, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, byte[]> eldest) {
            return size() > BUNDLES_KEPT;
        }
    });

    EvidencePages(Ground ground) {
        this.ground = ground;
        this.views = new Views(ground.query());
        this.press = new Press(ground);
    }

    List<Route> routes() {
        var routes = new ArrayList<Route>();
        routes.add(Route.open("/evidence", this::list).named(Words.PUBLIC_REPORTS.text()));
        routes.add(Route.open("/evidence/{file}", this::evidence));
        routes.add(Route.open("/evidence/{file}/evidence.zip", this::bundle).slowly());
        routes.add(Route.open("/changes", this::changes));
        for (var format : Format.values())
            routes.add(Route.open("/evidence/{file}/report." + format.ending(), visit -> printed(visit, format)));
        return routes;
    }

    private Page list(Visit visit) {
        long count = views.countPublished();
        int page = Listing.page(visit, count);
        var rows = views.published((page - 1) * Listing.onAPage(), Listing.onAPage()).stream()
                .map(it -> Listing.Row.of(
                        Cell.link(it.title(), "/evidence/" + it.file()),
                        Cell.of(it.kind().text()),
                        Cell.of(Pages.body(ground.org(), it.body())),
                        Cell.of(it.firstDay() + " – " + it.lastDay()),
                        Cell.tag(it.status().text(), it.status() == Status.PUBLISHED ? "green" : "grey"),
                        Cell.of(it.number()),
                        Cell.of(it.published())))
                .toList();
        return Listing.paged(
                        visit,
                        Words.PUBLIC_REPORTS.text(),
                        Words.PUBLIC_LEAD.text(),
                        List.of(
                                Column.of(Labels.TITLE.text()),
                                Column.of(Labels.KIND.text()),
                                Column.of(Labels.BODY.text()),
                                Column.of(Words.PERIOD.text()),
                                Column.of(Words.STATUS.text()),
                                Column.of(Labels.NUMBER.text()),
                                Column.of(Titles.PUBLISHED.text())),
                        rows,
                        count,
                        "/evidence",
                        false)
                .show();
    }

    /// A figure as the report quotes it, and as it was noted last.
    ///
    /// @param now empty when it is still the same
    /// @param link where its rows are, as of the position of the report
    public record Shown(Figure figure, Quotation quoted, String value, Optional<String> now, String link) {}

    /// The evidence of a report.
    public record Evidence(
            Visit visit, String file, State state, Text body, List<Shown> figures, List<Views.Change> changes) {}

    private Page evidence(Visit visit) {
        var file = visit.word("file");
        var state = press.state(file);
        if (state.published().isEmpty()) return new Page.Missing();
        var body = Pages.body(ground.org(), state.facts().orElseThrow().body());
        var shown = views.quotations(file, state.position()).stream()
                .flatMap(it ->
                        Reactions.same(ground, it).stream().map(figure -> shown(figure, it, state, visit.language())))
                .toList();
        return new Page.Show(
                "shuzhi/report/pages/evidence.jte", new Evidence(visit, file, state, body, shown, views.changes(file)));
    }

    private static Shown shown(Figure figure, Quotation quoted, State state, Language language) {
        var now = state.notes().getOrDefault(quoted.question(), quoted.number());
        var scope = Reactions.scope(quoted, state.position());
        return new Shown(
                figure,
                quoted,
                answer(figure, scope, quoted.number()).in(language),
                now.equals(quoted.number())
                        ? Optional.empty()
                        : Optional.of(answer(figure, scope, now).in(language)),
                Compiled.link(answer(figure, scope, quoted.number())));
    }

    private static Answer answer(Figure figure, Scope scope, String number) {
        return new Answer(
                figure, scope, Optional.of(number).filter(it -> !it.isEmpty()).map(BigDecimal::new), List.of());
    }

    /// The small bundle, packed: cited entries with their proofs, the key of the ledger, and the report if its text is
    /// open. Empty while no checkpoint reaches its position.
    private Page bundle(Visit visit) {
        var file = visit.word("file");
        var made = packed.get(file);
        if (made != null) return new Page.File("evidence.zip", "application/zip", made, false);
        var published =
                press.published(file).filter(_ -> press.state(file).published().isPresent());
        var checkpoint = ground.notary()
                .cosigned()
                .filter(it -> it.size() >= press.state(file).position())
                .or(() -> ground.notary().last())
                .filter(it -> it.size() >= press.state(file).position());
        if (published.isEmpty() || checkpoint.isEmpty()) return new Page.Missing();
        var report = published.get();
        var schema = Schema.of(ground.ledger().things());
        var files = new LinkedHashMap<String, byte[]>();
        SmallBundle.files(report.compiled().answers(), ground.notary(), schema, checkpoint.get())
                .forEach((name, bytes) -> files.put("evidence/" + name, bytes));
        var key = ground.key().publicKey();
        files.put("ledger.pub", (key.name() + "\n" + key.pem()).getBytes(UTF_8));
        boolean open =
                press.state(file).published().filter(State.Publication::open).isPresent();
        if (open) {
            report.signed().ifPresent(it -> files.put("report.ofd", it));
            files.put("signer.pem", report.key().getBytes(UTF_8));
        }
        var bytes = packed(files);
        packed.put(file, bytes);
        return new Page.File("evidence.zip", "application/zip", bytes, false);
    }

    private static byte[] packed(Map<String, byte[]> files) {
        var out = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(out, UTF_8)) {
            for (var it : files.entrySet()) {
                zip.putNextEntry(new ZipEntry(it.getKey()));
                zip.write(it.getValue());
                zip.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private Page printed(Visit visit, Format format) {
        var file = visit.word("file");
        var state = press.state(file);
        boolean open = state.published().filter(State.Publication::open).isPresent();
        return open ? format.page(press, file, state, -1) : new Page.Missing();
    }

    /// What corrections have changed, with every report that quotes the old number.
    private Page changes(Visit visit) {
        var language = visit.language();
        var rows = views.changes().stream()
                .map(it -> {
                    var figure = ground.figures().find(it.figure());
                    var name = figure.map(one -> one.name().in(language)).orElse(it.figure());
                    var unit = figure.map(Figure::unit);
                    return Listing.Row.of(
                            Cell.of(Text.same(name)),
                            Cell.link(it.title(), "/evidence/" + it.file()),
                            Cell.of(it.number()),
                            Cell.of(it.firstDay() + " – " + it.lastDay()),
                            Cell.of(number(it.was(), unit, language)),
                            Cell.of(number(it.now(), unit, language)),
                            Cell.of(it.noted()),
                            Cell.link(Long.toString(it.entry()), "/ledger/" + it.entry()));
                })
                .toList();
        return Listing.paged(
                        visit,
                        Words.CHANGES.text(),
                        Words.CHANGES_LEAD.text(),
                        List.of(
                                Column.of(Labels.FIGURE.text()),
                                Column.of(Labels.TITLE.text()),
                                Column.of(Labels.NUMBER.text()),
                                Column.of(Words.PERIOD.text()),
                                Column.of(Labels.WAS.text()),
                                Column.of(Labels.NOW.text()),
                                Column.of(Words.NOTED.text()),
                                Column.of(Labels.POSITION.text())),
                        rows,
                        rows.size(),
                        "/changes",
                        false)
                .show();
    }

    static Text number(String number, Optional<Unit> unit, Language language) {
        return Text.same(
                number.isEmpty()
                        ? "–"
                        : number + unit.map(it -> " " + it.in(language)).orElse(""));
    }
}
