package shuzhi.network.handover;

import java.util.Set;
import java.util.TreeSet;

/// What the rules must remember of a passage through a station.
///
/// @param dossier file of the dossier; empty before anything passed
/// @param bodies unified credit codes of the bodies that received or handed over
public record State(boolean received, boolean handedOver, String dossier, Set<String> bodies) {
    public static final State BLANK = new State(false, false, "", Set.of());

    public State {
        bodies = Set.copyOf(bodies);
    }

    public State after(Act act) {
        return switch (act) {
            case Act.Received it -> new State(true, handedOver, it.dossier(), with(it.body()));
            case Act.HandedOver it -> new State(received, true, it.dossier(), with(it.body()));
        };
    }

    private Set<String> with(String body) {
        var all = new TreeSet<>(bodies);
        all.add(body);
        return all;
    }
}
