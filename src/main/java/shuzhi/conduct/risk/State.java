package shuzhi.conduct.risk;

import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;

/// The register of risk points of one body, as the rules need it.
///
/// @param points by number, in the order they were proposed
/// @param fields the post of the deputy in charge of each step that was assigned
public record State(String body, String place, Map<String, Point> points, Map<Step, String> fields) {
    public static final State BLANK = new State("", "", Map.of(), Map.of());

    public State {
        fields = Map.copyOf(fields);
        points = Collections.unmodifiableMap(new LinkedHashMap<>(points));
    }

    /// The file that holds the register of a body.
    public static String file(String body) {
        return "risks-" + body;
    }

    /// One risk point.
    ///
    /// @param by account of who proposed or last reviewed it
    /// @param level the one in force; before the first approval, the one proposed
    /// @param asked another level that a review found and nobody has approved yet
    /// @param reviewBy the day by which it is reviewed; empty before it was approved
    /// @param incidents how many incidents are on record
    public record Point(
            String number,
            Optional<String> item,
            Step step,
            String post,
            Level level,
            Optional<Level> asked,
            Status status,
            String by,
            Optional<LocalDate> reviewBy,
            int incidents) {

        /// Approved once and not taken out: a review that is due, or not approved yet, changes nothing of what it
        /// demands.
        public boolean binds() {
            return status == Status.IN_FORCE || status == Status.REVIEW_DUE || status == Status.REASSESSED;
        }

        Point at(Status next) {
            return new Point(number, item, step, post, level, Optional.empty(), next, by, reviewBy, incidents);
        }
    }

    /// Is an item under the strict rules of a high risk (rule F-04): who accepts does not decide, and a second person
    /// confirms? So says the point in force; nothing in the item itself.
    public boolean isGuarded(String item) {
        return points.values().stream()
                .anyMatch(it -> it.binds()
                        && it.level() == Level.HIGH
                        && it.item().filter(item::equals).isPresent());
    }

    public State after(Act act) {
        return switch (act) {
            case Act.Proposed it ->
                with(new Point(
                                it.point(),
                                it.content().item(),
                                it.step(),
                                it.content().post(),
                                it.level(),
                                Optional.empty(),
                                Status.PROPOSED,
                                it.by(),
                                Optional.empty(),
                                0))
                        .of(it.body(), it.place());
            case Act.Approved it ->
                changed(
                        it.point(),
                        one -> new Point(
                                one.number(),
                                one.item(),
                                one.step(),
                                one.post(),
                                it.level(),
                                Optional.empty(),
                                Status.IN_FORCE,
                                one.by(),
                                Optional.of(it.reviewBy()),
                                one.incidents()));
            case Act.FieldAssigned it -> {
                var all = new LinkedHashMap<>(fields);
                all.values().removeIf(it.deputy()::equals);
                it.steps().forEach(step -> all.put(step, it.deputy()));
                yield new State(body, place, points, all);
            }
            case Act.Rejected it ->
                changed(
                        it.point(),
                        one -> one.at(one.status() == Status.PROPOSED ? Status.REJECTED : Status.REVIEW_DUE));
            case Act.Reviewed it ->
                changed(
                        it.point(),
                        one -> new Point(
                                one.number(),
                                one.item(),
                                one.step(),
                                one.post(),
                                it.before(),
                                it.level() == it.before() ? Optional.empty() : Optional.of(it.level()),
                                it.level() == it.before() ? Status.IN_FORCE : Status.REASSESSED,
                                it.by(),
                                Optional.of(it.reviewBy()),
                                one.incidents()));
            case Act.IncidentRecorded it ->
                changed(
                        it.point(),
                        one -> new Point(
                                one.number(),
                                one.item(),
                                one.step(),
                                one.post(),
                                one.level(),
                                Optional.empty(),
                                Status.REVIEW_DUE,
                                one.by(),
                                Optional.of(it.on()),
                                one.incidents() + 1));
            case Act.Retired it -> changed(it.point(), one -> one.at(Status.RETIRED));
            case Act.ReviewCalled it -> changed(it.point(), one -> one.at(Status.REVIEW_DUE));
        };
    }

    private State of(String itsBody, String itsPlace) {
        return new State(itsBody, itsPlace, points, fields);
    }

    private State with(Point one) {
        var all = new LinkedHashMap<>(points);
        all.put(one.number(), one);
        return new State(body, place, all, fields);
    }

    private State changed(String number, UnaryOperator<Point> change) {
        return with(change.apply(Optional.ofNullable(points.get(number)).orElseThrow()));
    }
}
