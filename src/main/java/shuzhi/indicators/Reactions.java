package shuzhi.indicators;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import shuzhi.business.Reaction;
import shuzhi.indicators.intake.Act;
import shuzhi.indicators.reading.Command;
import shuzhi.ledger.Entry;
import shuzhi.ledger.Request;
import shuzhi.org.Actor;

/// What indicators do by themselves (联动): the values of a table that was taken in are entered, series by series.
final class Reactions {
    private Reactions() {}

    static List<Reaction> all() {
        return List.of(new Reaction("intake-to-readings", Reactions::taken));
    }

    private record Series(String indicator, String area) {}

    private static List<Request> taken(Entry entry) {
        if (!(entry.act() instanceof Act.Taken it)) return List.of();
        var series = new LinkedHashMap<Series, List<Command.Row>>();
        for (var line : it.lines())
            series.computeIfAbsent(new Series(line.indicator(), line.area()), _ -> new ArrayList<>())
                    .add(new Command.Row(
                            line.period(),
                            line.form(),
                            line.measure(),
                            line.price(),
                            line.value(),
                            Optional.empty(),
                            Optional.empty()));
        var requests = new ArrayList<Request>();
        series.forEach((one, rows) -> requests.add(Request.of(
                "reading",
                shuzhi.indicators.reading.Rules.file(one.indicator(), one.area()),
                new Command.Receive(
                        one.indicator(),
                        one.area(),
                        it.source(),
                        it.published(),
                        rows,
                        it.reason(),
                        it.body(),
                        it.place(),
                        it.reporter()),
                Actor.SYSTEM)));
        return requests;
    }
}
