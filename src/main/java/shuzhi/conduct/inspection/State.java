package shuzhi.conduct.inspection;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import shuzhi.org.Actor;

/// What the rules must remember of an inspection.
///
/// @param draw what was sealed; empty when the object was named
/// @param sealedBy account of who sealed it
/// @param lot what the second person gave
/// @param object whom it is for
public record State(
        Status status,
        Optional<Facts> facts,
        Optional<Draw> draw,
        String sealedBy,
        Optional<String> lot,
        Optional<String> object) {

    public static final State BLANK =
            new State(Status.NONE, Optional.empty(), Optional.empty(), "", Optional.empty(), Optional.empty());

    /// What stays as it was prepared.
    public record Facts(String number, String body, String place, String theme, LocalDate day, List<String> team) {
        public Facts {
            team = List.copyOf(team);
        }
    }

    /// Is this one of those who go?
    public boolean isOnTheTeam(Actor actor) {
        return facts.filter(it -> it.team().stream().anyMatch(actor::actsIn)).isPresent();
    }

    /// Nothing of the plan may be known outside the team (rule F-10).
    public boolean isSecret() {
        return switch (status) {
            case PREPARED, SEALED, CHOSEN -> true;
            case NONE, STARTED, RECORDED, CANCELLED -> false;
        };
    }

    public State after(Act act) {
        return switch (act) {
            case Act.Prepared it ->
                new State(
                        Status.PREPARED,
                        Optional.of(new Facts(it.number(), it.body(), it.place(), it.theme(), it.day(), it.team())),
                        Optional.empty(),
                        "",
                        Optional.empty(),
                        Optional.empty());
            case Act.Sealed it ->
                new State(
                        Status.SEALED,
                        facts,
                        Optional.of(new Draw(it.seed(), it.pool())),
                        it.by(),
                        Optional.empty(),
                        Optional.empty());
            case Act.LotCast it ->
                new State(Status.CHOSEN, facts, draw, sealedBy, Optional.of(it.lot()), Optional.of(it.object()));
            case Act.Designated it ->
                new State(Status.CHOSEN, facts, draw, sealedBy, Optional.empty(), Optional.of(it.object()));
            case Act.Started it -> at(Status.STARTED, Optional.of(it.object()));
            case Act.Opened _ -> this;
            case Act.Recorded _ -> at(Status.RECORDED, object);
            case Act.Cancelled _ -> at(Status.CANCELLED, object);
        };
    }

    private State at(Status next, Optional<String> whom) {
        return new State(next, facts, draw, sealedBy, lot, whom);
    }
}
