package shuzhi.indicators;

import java.util.List;
import java.util.Optional;
import shuzhi.business.Ground;
import shuzhi.indicators.dictionary.Definition;
import shuzhi.indicators.intake.Layout;
import shuzhi.org.Actor;

/// A table of readings as an officer takes it (数据表读取), the same on the page and on the command line:
/// indicators of the officer's body only, areas beside and above its place.
public final class ReadingTable {
    private final Ground ground;
    private final Actor actor;

    public ReadingTable(Ground ground, Actor actor) {
        this.ground = ground;
        this.actor = actor;
    }

    /// How the last table that this body took from the source was read.
    public Optional<Layout> kept(String source) {
        return new Views(ground.query()).layout(actor.body(), source);
    }

    /// The indicators that this body says.
    List<Definition> own() {
        return IndicatorPages.dictionary(ground).all(IndicatorPages.today(ground)).stream()
                .filter(it -> it.owner().equals(actor.body()))
                .toList();
    }

    /// The values under a mapping, and what is left out and why.
    public BureauTable.Taken taken(BureauTable table, BureauTable.Mapping mapping) {
        var day = IndicatorPages.today(ground);
        var definitions = own();
        return table.taken(
                mapping, text -> find(definitions, text), text -> Areas.code(ground.org(), actor.place(), text, day));
    }

    /// By code, or by name without the unit behind it.
    static Optional<Definition> find(List<Definition> definitions, String text) {
        var name = text.replaceAll("[（(].*[）)]$", "").strip();
        return definitions.stream()
                .filter(it -> it.code().equals(text.strip())
                        || it.name().equals(text.strip())
                        || it.name().replaceAll("（.*）$", "").equals(name)
                        || it.english().equalsIgnoreCase(text.strip()))
                .findFirst();
    }
}
