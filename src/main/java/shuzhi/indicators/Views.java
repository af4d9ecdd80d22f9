package shuzhi.indicators;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import shuzhi.database.FileView;
import shuzhi.database.Query;
import shuzhi.database.View;
import shuzhi.figures.ActTable;
import shuzhi.indicators.intake.Act;
import shuzhi.indicators.intake.Layout;
import shuzhi.indicators.reading.Key;

/// What the pages of indicators read (经济指标视图).
public final class Views {
    private final Query query;

    Views(Query query) {
        this.query = query;
    }

    static List<View> all() {
        var views = new ArrayList<View>(ActTable.of(
                shuzhi.indicators.dictionary.Rules.DICTIONARY,
                shuzhi.indicators.reading.Rules.READING,
                shuzhi.indicators.intake.Rules.INTAKE,
                shuzhi.indicators.target.Rules.TARGET,
                shuzhi.indicators.analysis.Rules.ANALYSIS));
        views.add(new FileView<>(
                "indicators_layout",
                Kept.class,
                "",
                entry -> entry.act() instanceof Act.Taken it && it.layout().isPresent()
                        ? Optional.of(key(it.body(), it.source()))
                        : Optional.empty(),
                (row, entry) -> entry.act() instanceof Act.Taken it
                        ? it.layout()
                                .map(Layout::line)
                                .map(line -> new Kept(key(it.body(), it.source()), line))
                                .or(() -> row)
                        : row));
        return views;
    }

    /// How the last table of a source was read (沿用的列对应关系).
    ///
    /// @param source the body that took it, and the name of the source
    public record Kept(String source, String layout) {}

    private static String key(String body, String source) {
        return body + "/" + source;
    }

    /// How the last table that a body took from a source was read.
    Optional<Layout> layout(String body, String source) {
        return query
                .rows(
                        Kept.class,
                        "select source, layout from indicators_layout where source = :source",
                        Map.of("source", key(body, source)))
                .stream()
                .findFirst()
                .flatMap(it -> Layout.of(it.layout()));
    }

    /// The newest released value of an area.
    public record Released(String area, Optional<BigDecimal> value, int vintage) {}

    /// One observation in every area that has it.
    ///
    /// @param position what stood in the ledger before it
    public List<Released> everywhere(String indicator, Key key, long position) {
        return query.rows(
                Released.class,
                "select distinct on (p_area) p_area, p_value, cast(p_vintage as int) from reading_released where"
                        + " p_indicator = :indicator and p_period = :period and p_form = :form and p_measure = :measure"
                        + " and p_price = :price and entry < :position order by p_area, p_vintage desc",
                Map.of(
                        "indicator", indicator,
                        "period", key.period().toString(),
                        "form", key.form(),
                        "measure", key.measure(),
                        "price", key.price(),
                        "position", position));
    }

    /// An area that has readings of an indicator.
    public record Area(String area) {}

    public List<String> areas(String indicator) {
        return query
                .rows(
                        Area.class,
                        "select distinct p_area from reading_released where p_indicator = :indicator order by 1",
                        Map.of("indicator", indicator))
                .stream()
                .map(Area::area)
                .toList();
    }

    /// A table that was handed in.
    public record Intake(String file, String source, String published, String happened) {}

    public List<Intake> intakes(String place) {
        return query.rows(
                Intake.class,
                "select file, p_source, cast(p_published as text), cast(p_on as text) from intake_opened"
                        + " where p_place = :place order by entry desc limit 200",
                Map.of("place", place));
    }

    public record Target(String file) {}

    public List<Target> targets(String place, int from, int count) {
        return query.rows(
                Target.class,
                "select file from target_declared where p_place = :place order by p_year desc, p_indicator"
                        + " limit :count offset :from",
                Map.of("place", place, "from", from, "count", count));
    }

    public long targetCount(String place) {
        return query.number("select count(*) from target_declared where p_place = :place", Map.of("place", place));
    }

    public record Analysis(String file, String number, String month, String body) {}

    public List<Analysis> analyses(String place, int from, int count) {
        return query.rows(
                Analysis.class,
                "select file, p_number, p_month, p_body from analysis_begun where p_place = :place"
                        + " order by p_month desc limit :count offset :from",
                Map.of("place", place, "from", from, "count", count));
    }

    public long analysisCount(String place) {
        return query.number("select count(*) from analysis_begun where p_place = :place", Map.of("place", place));
    }

    /// How long the ledger is now.
    long position() {
        return query.number("select size from head", Map.of());
    }
}
