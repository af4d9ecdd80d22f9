package shuzhi.approvals.item;

import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/// What the rules must remember of a service item: every version ever drafted, and which one is in force.
///
/// @param inForce the published version; empty before the first one and after the item ended
/// @param published every version that was ever in force: applicants stay on the one they applied for
public record State(Map<Integer, Definition> versions, Set<Integer> published, Optional<Integer> inForce) {
    public static final State BLANK = new State(Map.of(), Set.of(), Optional.empty());

    /// The version in force.
    public Optional<Definition> current() {
        return inForce.flatMap(this::version);
    }

    public Optional<Definition> version(int version) {
        return Optional.ofNullable(versions.get(version));
    }

    public State after(Act act) {
        return switch (act) {
            case Act.Drafted it -> {
                var all = new TreeMap<>(versions);
                all.put(it.version(), it.definition());
                yield new State(Map.copyOf(all), published, inForce);
            }
            case Act.Published it -> {
                var all = new HashSet<>(published);
                all.add(it.version());
                yield new State(versions, Set.copyOf(all), Optional.of(it.version()));
            }
            case Act.Withdrawn _ -> new State(versions, published, Optional.empty());
        };
    }
}
