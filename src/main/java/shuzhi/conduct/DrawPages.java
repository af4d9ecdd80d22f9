package shuzhi.conduct;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import shuzhi.business.Ground;
import shuzhi.business.History.Fact;
import shuzhi.business.Listing;
import shuzhi.business.Listing.Cell;
import shuzhi.business.Listing.Column;
import shuzhi.conduct.inspection.Act;
import shuzhi.conduct.inspection.Draw;
import shuzhi.ledger.Entry;
import shuzhi.web.Page;
import shuzhi.web.Route;
import shuzhi.web.Visit;
import shuzhi.words.Text;

/// The sealed draws for everybody (抽取公示): what was committed to, what was opened, and the draw done again before the
/// reader's eyes. Shows public components only.
public final class DrawPages {
    private final Ground ground;
    private final Views views;

    DrawPages(Ground ground) {
        this.ground = ground;
        this.views = new Views(ground.query());
    }

    List<Route> routes() {
        return List.of(Route.open("/draws", this::list), Route.open("/draws/{file}", this::draw));
    }

    /// A draw as a stranger sees it.
    ///
    /// @param opened what was opened; empty before
    /// @param checked whether it holds; empty when there is nothing to check yet
    public record Shown(
            Visit visit,
            Text title,
            List<Fact> facts,
            Optional<Act.Opened> opened,
            Optional<Boolean> checked,
            List<String> commands) {}

    private Page list(Visit visit) {
        long count = views.drawCount();
        int page = Listing.page(visit, count);
        var rows = views.draws((page - 1) * Listing.onAPage(), Listing.onAPage()).stream()
                .map(it -> Listing.Row.of(
                        Cell.link(it.number(), "/draws/" + it.file()),
                        Cell.of(Pages.body(ground.org(), it.body())),
                        Cell.of(it.commitment()),
                        Cell.of(it.object()),
                        it.sealed()
                                .map(at -> Cell.link(Long.toString(at), "/ledger/" + at))
                                .orElse(Cell.of("–")),
                        it.opened()
                                .map(at -> Cell.link(Long.toString(at), "/ledger/" + at))
                                .orElse(Cell.of("–"))))
                .toList();
        return Listing.paged(
                        visit,
                        Words.DRAWS.text(),
                        Words.DRAWS_LEAD.text(),
                        List.of(
                                Column.of(Labels.NUMBER.text()),
                                Column.of(Labels.BODY.text()),
                                Column.of(Labels.COMMITMENT.text()),
                                Column.of(Labels.OBJECT.text()),
                                Column.number(Words.SEALED_AT.text()),
                                Column.number(Words.OPENED_AT.text())),
                        rows,
                        count,
                        "/draws",
                        false)
                .show();
    }

    private Page draw(Visit visit) {
        var entries = ground.acts(visit.word("file"));
        var sealed =
                entries.stream().filter(it -> it.act() instanceof Act.Sealed).findFirst();
        if (sealed.isEmpty()) return new Page.Missing();
        var opening =
                entries.stream().filter(it -> it.act() instanceof Act.Opened).findFirst();
        var opened = opening.map(it -> (Act.Opened) it.act());
        var act = (Act.Sealed) sealed.get().act();
        return new Page.Show(
                "shuzhi/conduct/pages/draw.jte",
                new Shown(
                        visit,
                        new Text(
                                Words.DRAWS.text().zh() + " " + act.number(),
                                Words.DRAWS.text().en() + " " + act.number()),
                        facts(sealed.get(), act, opening, opened),
                        opened,
                        opened.map(it -> holds(act.commitment(), it)),
                        opened.map(DrawPages::commands).orElse(List.of())));
    }

    private List<Fact> facts(Entry sealed, Act.Sealed act, Optional<Entry> opening, Optional<Act.Opened> opened) {
        var facts = new ArrayList<Fact>();
        facts.add(new Fact(Labels.COMMITMENT.text(), Text.same(act.commitment())));
        facts.add(new Fact(Labels.SIZE.text(), Text.same(Integer.toString(act.size()))));
        facts.add(new Fact(Words.SEALED_AT.text(), Text.same(Long.toString(sealed.position()))));
        facts.add(new Fact(
                Words.OPENED_AT.text(),
                opening.map(it -> Text.same(Long.toString(it.position()))).orElse(Words.DRAW_PENDING.text())));
        opened.ifPresent(it -> {
            facts.add(new Fact(Labels.SEED.text(), Text.same(it.seed())));
            facts.add(new Fact(Labels.LOT.text(), it.lot().isEmpty() ? Words.NOT_DRAWN.text() : Text.same(it.lot())));
            facts.add(new Fact(Labels.OBJECT.text(), Text.same(it.object())));
        });
        return facts;
    }

    static boolean holds(String commitment, Act.Opened it) {
        var draw = new Draw(it.seed(), it.pool());
        boolean same = draw.commitment().equals(commitment) && it.commitment().equals(commitment);
        return same && (it.lot().isEmpty() || draw.drawn(it.lot()).equals(it.object()));
    }

    /// The same computation with tools that everybody has: commitment, number, and line of the pool.
    private static List<String> commands(Act.Opened it) {
        var commands = new ArrayList<String>();
        commands.add("cat > pool.txt <<'END'\n" + String.join("\n", it.pool()) + "\nEND");
        commands.add("(echo " + it.seed() + "; cat pool.txt) | openssl dgst -sm3");
        if (!it.lot().isEmpty())
            commands.add("(echo " + it.seed() + "; echo " + it.lot()
                    + "; cat pool.txt) | openssl dgst -sm3 | awk '{print toupper($NF)}' | (read n;"
                    + " i=$(echo \"ibase=16; $n % \" $(echo \"obase=16; $(wc -l < pool.txt)\" | bc) | bc);"
                    + " sed -n \"$((i + 1))p\" pool.txt)");
        return commands;
    }
}
