package shuzhi.approvals.contact;

import java.util.Optional;

/// How a person wants to be told.
///
/// @param person empty before the first choice
/// @param means empty when nobody is to be told
/// @param address where; empty with it
public record State(String person, Optional<Means> means, String address) {
    public static final State BLANK = new State("", Optional.empty(), "");

    public State after(Act act) {
        return switch (act) {
            case Act.Chosen it -> new State(it.person(), Optional.of(it.means()), it.address());
            case Act.Stopped _ -> new State(person, Optional.empty(), "");
        };
    }
}
