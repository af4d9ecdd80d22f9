package shuzhi.projects;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import shuzhi.projects.project.State;

/// The milestones of a project as bars over its months (甘特图): where each was planned first, where it is planned now,
/// and
/// when it was reached. Lengths are in units of the drawing.
///
/// @param width of the drawing
/// @param today where today is; empty when it lies outside
public record Gantt(int width, int height, List<Tick> ticks, List<Bar> bars, Optional<Integer> today) {
    private static final int LEFT = 190;
    private static final int RIGHT = 20;
    private static final int TOP = 26;
    private static final int ROW = 26;
    private static final int WIDTH = 900;

    /// The first day of a quarter.
    public record Tick(int x, String label) {}

    /// @param baseline where it was planned first
    /// @param planned where it is planned now
    /// @param reached empty while it is open
    public record Bar(int y, String name, int baseline, int planned, Optional<Integer> reached, boolean late) {}

    static Optional<Gantt> of(State state, LocalDate today) {
        var milestones = List.copyOf(state.milestones().values());
        if (milestones.isEmpty()) return Optional.empty();
        var facts = state.facts().orElseThrow();
        var from = facts.start().withDayOfMonth(1);
        var until = facts.finish().plusMonths(1).withDayOfMonth(1);
        for (var it : milestones) {
            if (it.baseline().isBefore(from)) from = it.baseline().withDayOfMonth(1);
            var last = it.reached().filter(day -> day.isAfter(it.planned())).orElse(it.planned());
            if (last.isAfter(until)) until = last.plusMonths(1).withDayOfMonth(1);
        }
        var scale = new Scale(from, Math.max(1, ChronoUnit.DAYS.between(from, until)));
        var bars = new ArrayList<Bar>();
        for (int i = 0; i < milestones.size(); i++) {
            var it = milestones.get(i);
            bars.add(new Bar(
                    TOP + i * ROW,
                    it.name(),
                    scale.x(it.baseline()),
                    scale.x(it.planned()),
                    it.reached().map(scale::x),
                    it.reached().orElse(today).isAfter(it.planned())));
        }
        var ticks = new ArrayList<Tick>();
        int step = ChronoUnit.MONTHS.between(from, until) > 30 ? 6 : 3;
        for (var day = from; day.isBefore(until); day = day.plusMonths(step))
            ticks.add(new Tick(scale.x(day), day.toString().substring(0, 7)));
        boolean within = !today.isBefore(from) && today.isBefore(until);
        return Optional.of(new Gantt(
                WIDTH,
                TOP + milestones.size() * ROW + 10,
                ticks,
                bars,
                within ? Optional.of(scale.x(today)) : Optional.empty()));
    }

    private record Scale(LocalDate from, long days) {
        int x(LocalDate day) {
            return (int) (LEFT + (WIDTH - LEFT - RIGHT) * ChronoUnit.DAYS.between(from, day) / days);
        }
    }
}
