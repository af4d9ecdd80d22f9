package shuzhi.approvals;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import shuzhi.approvals.dossier.Act;
import shuzhi.conduct.risk.Act.Proposed;
import shuzhi.conduct.risk.Level;
import shuzhi.conduct.risk.State;
import shuzhi.conduct.risk.Step;
import shuzhi.ledger.Entry;

/// What exchange tables say of the risk points of a dossier (风险点字段), rules A-63 and F-01: is there one at this item and
/// step, how high, what could go wrong, what is done against it. The register of the body says so.
final class RiskColumns {
    /// @param level the one in force
    private record Point(Step step, Level level, Proposed proposed) {}

    private final List<Point> points = new ArrayList<>();

    /// @param register the acts of the register of the body
    RiskColumns(List<Entry> register, String item) {
        var state = State.BLANK;
        var proposed = new LinkedHashMap<String, Proposed>();
        for (var entry : register) {
            var act = (shuzhi.conduct.risk.Act) entry.act();
            state = state.after(act);
            if (act instanceof Proposed it) proposed.put(it.point(), it);
        }
        for (var it : proposed.values()) {
            var point = Optional.ofNullable(state.points().get(it.point()));
            point.filter(one -> one.binds() && one.item().filter(item::equals).isPresent())
                    .ifPresent(one -> points.add(new Point(one.step(), one.level(), it)));
        }
    }

    /// Those of the dossier as a whole.
    void put(Map<String, String> row) {
        put(row, points);
    }

    /// Those at the step that an act is.
    void put(Map<String, String> row, Act act) {
        var step = step(act);
        put(
                row,
                points.stream()
                        .filter(it -> step.filter(it.step()::equals).isPresent())
                        .toList());
    }

    /// Those at a step.
    void put(Map<String, String> row, Step step) {
        put(row, points.stream().filter(it -> it.step() == step).toList());
    }

    private static void put(Map<String, String> row, List<Point> points) {
        row.put("risk", points.isEmpty() ? "0" : "1");
        if (points.isEmpty()) return;
        row.put("risk-type", said(points, it -> it.level().text().zh()));
        row.put("risk-description", said(points, it -> it.proposed().content().misuse()));
        row.put("risk-result", said(points, it -> {
            var all = it.proposed().measures();
            return String.join("；", all.regulation(), all.process(), all.oversight());
        }));
    }

    private static String said(List<Point> points, Function<Point, String> words) {
        return points.stream().map(words).distinct().collect(Collectors.joining("；"));
    }

    private static Optional<Step> step(Act act) {
        return switch (act) {
            case Act.NotAccepted _, Act.AskedForMore _, Act.Accepted _ -> Optional.of(Step.ACCEPTANCE);
            case Act.ReviewAsked _, Act.Reviewed _, Act.Confirmed _ -> Optional.of(Step.REVIEW);
            case Act.Inspected _ -> Optional.of(Step.INSPECTION);
            case Act.Decided _, Act.DecidedAbove _ -> Optional.of(Step.DECISION);
            case Act.Delivered _ -> Optional.of(Step.DELIVERY);
            default -> Optional.empty();
        };
    }
}
