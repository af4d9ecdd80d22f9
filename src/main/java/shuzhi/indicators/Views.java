package shuzhi.indicators;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import shuzhi.database.Query;
import shuzhi.database.View;
import shuzhi.figures.ActTable;
import shuzhi.indicators.reading.Key;

/// What the pages of indicators read (经济指标视图).
public final class Views {
    private final Query query;

    Views(Query query) {
        this.query = query;
    }

    static List<View> all() {
        return ActTable.of(shuzhi.indicators.dictionary.Rules.DICTIONARY, shuzhi.indicators.reading.Rules.READING);
    }

    /// The newest released value of an area.
    public record Released(String area, Optional<BigDecimal> value, int vintage) {}

    /// One observation in every area that has it.
    public List<Released> everywhere(String indicator, Key key) {
        return query.rows(
                Released.class,
                "select distinct on (p_area) p_area, p_value, cast(p_vintage as int) from reading_released"
                        + " where p_indicator = :indicator and p_period = :period and p_form = :form"
                        + " and p_measure = :measure and p_price = :price order by p_area, p_vintage desc",
                Map.of(
                        "indicator", indicator,
                        "period", key.period().toString(),
                        "form", key.form(),
                        "measure", key.measure(),
                        "price", key.price()));
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
}
