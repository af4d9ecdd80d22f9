package shuzhi.projects;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import shuzhi.business.FilePages;
import shuzhi.business.Ground;
import shuzhi.business.History.Fact;
import shuzhi.business.Listing;
import shuzhi.business.Listing.Cell;
import shuzhi.business.Listing.Column;
import shuzhi.exchange.BadFile;
import shuzhi.figures.Scope;
import shuzhi.org.Actor;
import shuzhi.org.Role;
import shuzhi.projects.programme.Rules;
import shuzhi.projects.programme.State;
import shuzhi.schedule.Whole;
import shuzhi.web.Page;
import shuzhi.web.Route;
import shuzhi.web.Visit;
import shuzhi.words.Text;

/// Published plans of major projects on the screen (年度项目计划页面): handed in, and every whole held
/// against its parts by the code of `shuzhi check plan`.
public final class ProgrammePages implements FilePages.Look<State> {
    private final Ground ground;
    private final Views views;
    private final FilePages<?, ?, State> files;

    ProgrammePages(Ground ground) {
        this.ground = ground;
        this.views = new Views(ground.query());
        this.files = new FilePages<>(ground, Rules.PROGRAMME, Projects.VOCABULARY, "/programmes", Pages.STAFF, this);
    }

    /// A plan with what was found.
    ///
    /// @param verdict what the check says as a whole
    public record Checked(FilePages.Shown sheet, Text verdict, List<Listing> tables) {}

    List<Route> routes() {
        return List.of(
                Route.of("/programmes", Pages.STAFF, this::list).named(Words.PROGRAMMES.text()),
                Route.of("/programmes/{file}", Pages.STAFF, this::file),
                files.routes().getLast());
    }

    private Page list(Visit visit) {
        var rows = views.programmes(Scope.prefix(visit.signedIn().place())).stream()
                .map(it -> Listing.Row.of(
                        Cell.link(it.source(), "/programmes/" + it.file()), Cell.of(it.year()), Cell.of(it.happened())))
                .toList();
        var actor = visit.signedIn();
        return Listing.paged(
                        visit,
                        Words.PROGRAMMES.text(),
                        Words.PROGRAMMES_LEAD.text(),
                        List.of(
                                Column.of(Labels.SOURCE.text()),
                                Column.number(Labels.YEAR.text()),
                                Column.of(Labels.ON.text())),
                        rows,
                        rows.size(),
                        "/programmes",
                        actor.is(Role.HEAD) || actor.is(Role.APPROVER) || actor.is(Role.REVIEWER))
                .show();
    }

    private Page file(Visit visit) {
        var sheet = files.shown(visit);
        if (sheet.isEmpty()) return new Page.Missing();
        var file = visit.word("file");
        if (file.equals("new")) return sheet.get().show();
        return new Page.Show("shuzhi/projects/pages/programme.jte", checked(visit, sheet.get(), file));
    }

    private Checked checked(Visit visit, FilePages.Shown sheet, String file) {
        var content = content(file);
        if (content.isEmpty()) return new Checked(sheet, Words.FILE_GONE.text(), List.of());
        try {
            boolean xlsx = content.get().length > 1 && content.get()[0] == 'P' && content.get()[1] == 'K';
            var reading = PlanCheck.reading(new ByteArrayInputStream(content.get()), xlsx);
            if (!reading.bad().isEmpty())
                return new Checked(sheet, Words.ROWS_BAD.text(), List.of(bad(visit, reading.bad())));
            var findings = PlanCheck.of(reading.lines());
            boolean holds = findings.stream().noneMatch(it -> it.whole().verdict() == Whole.Verdict.DISAGREES);
            return new Checked(
                    sheet, (holds ? Words.PLAN_AGREES : Words.PLAN_DISAGREES).text(), List.of(found(visit, findings)));
        } catch (BadFile e) {
            return new Checked(sheet, e.text(), List.of());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Optional<byte[]> content(String file) {
        var entry = ground.acts(file).getFirst();
        var digest =
                ground.state(Rules.PROGRAMME, file).facts().orElseThrow().file().digest();
        return ground.ledger()
                .subject(entry.position())
                .flatMap(it -> ground.locker().paper(it, digest))
                .or(() -> ground.locker().paper(entry.who().person(), digest))
                .map(it -> it.content());
    }

    private static Listing bad(Visit visit, List<BadFile> rows) {
        return Listing.within(
                visit,
                Words.ROW_ERRORS.text(),
                List.of(Column.number(Words.ROW.text()), Column.of(Words.FINDING.text())),
                rows.stream()
                        .map(it -> Listing.Row.of(Cell.of(it.line()), Cell.of(it.text())))
                        .toList());
    }

    private static Listing found(Visit visit, List<PlanCheck.Finding> findings) {
        var rows = new ArrayList<Listing.Row>();
        for (var it : findings) {
            var whole = it.whole();
            var colour = switch (whole.verdict()) {
                case AGREES -> "green";
                case ROUNDED -> "yellow";
                case DISAGREES -> "red";
            };
            rows.add(Listing.Row.of(
                    Cell.of(it.scope() + " " + it.measure()),
                    Cell.of(it.grouping().isEmpty() ? "–" : it.grouping()),
                    Cell.of(whole.added().toPlainString()),
                    Cell.of(whole.stated().toPlainString()),
                    Cell.of(whole.difference().toPlainString()),
                    Cell.of(it.unit()),
                    Cell.tag(whole.verdict().text(), colour)));
        }
        return Listing.within(
                visit,
                Words.CHECK.text(),
                List.of(
                        Column.of(Labels.NAME.text()),
                        Column.of(Words.GROUPING.text()),
                        Column.number(Words.ADDED.text()),
                        Column.number(Words.STATED.text()),
                        Column.number(Words.DIFFERENCE.text()),
                        Column.of(Words.UNIT.text()),
                        Column.of(Words.FINDING.text())),
                rows);
    }

    @Override
    public Text title(State state) {
        return Text.same(state.facts().orElseThrow().source());
    }

    @Override
    public List<Fact> facts(State state) {
        var it = state.facts().orElseThrow();
        return List.of(
                new Fact(Labels.YEAR.text(), Text.same("" + it.year())),
                new Fact(Labels.SOURCE.text(), Text.same(it.source())),
                new Fact(Labels.ON.text(), Text.same(it.on().toString())));
    }

    @Override
    public boolean sees(Actor actor, State state) {
        return state.facts().orElseThrow().place().startsWith(Scope.prefix(actor.place()));
    }

    @Override
    public Set<String> elsewhere() {
        return Set.of("source", "year");
    }
}
