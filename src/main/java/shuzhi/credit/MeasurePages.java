package shuzhi.credit;

import java.util.List;
import java.util.Optional;
import shuzhi.business.CommandForms;
import shuzhi.business.FilePages;
import shuzhi.business.Form.Choice;
import shuzhi.business.Ground;
import shuzhi.business.History.Fact;
import shuzhi.business.Listing;
import shuzhi.business.Listing.Cell;
import shuzhi.business.Listing.Column;
import shuzhi.credit.measures.Command;
import shuzhi.credit.measures.Rules;
import shuzhi.credit.measures.State;
import shuzhi.org.Actor;
import shuzhi.web.Page;
import shuzhi.web.Route;
import shuzhi.web.Visit;
import shuzhi.words.Text;

/// The list of measures on the screen (失信惩戒措施清单页面): for everybody what may be attached today and on which
/// article, for the staff how the list came about (rule C-24).
public final class MeasurePages implements FilePages.Look<State> {
    private final Ground ground;
    private final FilePages<?, ?, State> files;

    MeasurePages(Ground ground) {
        this.ground = ground;
        this.files = new FilePages<>(ground, Rules.MEASURES, Credit.VOCABULARY, "/measures", Pages.STAFF, this);
    }

    List<Route> routes() {
        return List.of(
                Route.open("/credit/measures", this::list),
                Route.of("/measures", Pages.STAFF, _ -> new Page.Redirect("/measures/" + Rules.FILE))
                        .named(Words.LIST.text()),
                Route.of("/measures/{file}", Pages.STAFF, this::file),
                files.routes().getLast());
    }

    private Page list(Visit visit) {
        var table = table(visit);
        return Listing.paged(
                        visit,
                        Words.LIST.text(),
                        Words.LIST_LEAD.text(),
                        table.columns(),
                        table.rows(),
                        table.rows().size(),
                        "/credit/measures",
                        false)
                .show();
    }

    private Page file(Visit visit) {
        if (!visit.word("file").equals(Rules.FILE)) return new Page.Missing();
        return files.shown(visit)
                .or(() -> files.blank(visit, Rules.FILE))
                .map(it -> it.above(List.of(), table(visit)))
                .orElseGet(() -> list(visit));
    }

    private Listing table(Visit visit) {
        return Listing.within(
                visit,
                Words.LIST.text(),
                List.of(
                        Column.of(Labels.MEASURE.text()),
                        Column.of(Labels.SEVERITY.text()),
                        Column.of(Labels.AUTHORITY.text()),
                        Column.of(Labels.BASIS.text()),
                        Column.of(Labels.EDITION.text())),
                Pages.measures(ground).on(Pages.today(ground)).stream()
                        .map(it -> Listing.Row.of(
                                Cell.of(it.name()),
                                Cell.of(it.least().text()),
                                Cell.of(it.authority()),
                                Cell.of(it.basis().toString()),
                                Cell.of(it.edition())))
                        .toList());
    }

    @Override
    public Text title(State state) {
        return Words.LIST.text();
    }

    @Override
    public List<Fact> facts(State state) {
        return List.of();
    }

    @Override
    public boolean sees(Actor actor, State state) {
        return true;
    }

    @Override
    public CommandForms.Hints hints(State state, Actor actor) {
        return new CommandForms.Hints() {
            @Override
            public Optional<List<Choice>> choices(Class<?> command, String component) {
                return command == Command.Strike.class && component.equals("id")
                        ? Optional.of(state.on(Pages.today(ground)).stream()
                                .map(it -> Choice.of(it.id(), it.name()))
                                .toList())
                        : Optional.empty();
            }
        };
    }
}
