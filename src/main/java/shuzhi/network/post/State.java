package shuzhi.network.post;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import shuzhi.org.Clearance;
import shuzhi.org.Role;

/// What the rules must remember of a post, beside what the shipped table says.
///
/// @param facts of a post that acts established
/// @param last last day, once it is abolished
/// @param clearance the one given last
public record State(Optional<Facts> facts, Optional<LocalDate> last, Optional<Clearance> clearance) {
    public static final State BLANK = new State(Optional.empty(), Optional.empty(), Optional.empty());

    /// What was established.
    public record Facts(String body, String seat, List<Role> roles, LocalDate from) {
        public Facts {
            roles = List.copyOf(roles);
        }
    }

    public State after(Act act) {
        return switch (act) {
            case Act.Established it ->
                new State(Optional.of(new Facts(it.body(), it.seat(), it.roles(), it.from())), last, clearance);
            case Act.Cleared it -> new State(facts, last, Optional.of(it.clearance()));
            case Act.Abolished it -> new State(facts, Optional.of(it.last()), clearance);
        };
    }
}
