package shuzhi.approvals.rating;

import java.time.LocalDate;
import java.util.Optional;

/// What the rules must remember of a rating.
///
/// @param rated the day of the rating, from which its deadlines count
/// @param due the day by which the next step of the body is due; empty when none is
/// @param finding what the check found; empty before it
/// @param appealed whether the rater has appealed; then supervision alone checks again
public record State(
        Stage stage,
        String dossier,
        String person,
        String item,
        String body,
        String place,
        int stars,
        Optional<LocalDate> rated,
        Optional<LocalDate> due,
        Optional<Finding> finding,
        boolean appealed) {
    public static final State BLANK =
            new State(Stage.BLANK, "", "", "", "", "", 0, Optional.empty(), Optional.empty(), Optional.empty(), false);

    public boolean isRated() {
        return stage != Stage.BLANK;
    }

    public boolean isOverdue(LocalDate today) {
        return stage.isOpen() && due.filter(today::isAfter).isPresent();
    }

    public State after(Act act) {
        return switch (act) {
            case Act.Rated it ->
                new State(
                        it.bad() ? Stage.TO_CONTACT : Stage.GOOD,
                        it.dossier(),
                        it.person(),
                        it.item(),
                        it.body(),
                        it.place(),
                        it.stars(),
                        Optional.of(it.on()),
                        it.contactBy(),
                        Optional.empty(),
                        false);
            case Act.Contacted _ -> at(Stage.TO_VERIFY, due);
            case Act.Verified it ->
                new State(
                        next(it.finding()),
                        dossier,
                        person,
                        item,
                        body,
                        place,
                        stars,
                        rated,
                        it.answerBy(),
                        Optional.of(it.finding()),
                        appealed);
            case Act.Rectified _ -> at(Stage.TO_REVISIT, due);
            case Act.Explained _ -> at(Stage.CLOSED, Optional.empty());
            case Act.Revisited it -> at(it.satisfied() ? Stage.CLOSED : Stage.TO_RECTIFY, it.answerBy());
            case Act.Appealed _ ->
                new State(Stage.TO_VERIFY, dossier, person, item, body, place, stars, rated, due, finding, true);
        };
    }

    private static Stage next(Finding finding) {
        return switch (finding) {
            case SIMPLE, COMPLEX -> Stage.TO_RECTIFY;
            case NO_BASIS -> Stage.TO_EXPLAIN;
            case MISTAKEN -> Stage.CLOSED;
        };
    }

    private State at(Stage next, Optional<LocalDate> newDue) {
        return new State(next, dossier, person, item, body, place, stars, rated, newDue, finding, appealed);
    }
}
