package shuzhi.approvals.item;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import shuzhi.ledger.Context;
import shuzhi.org.Actor;
import shuzhi.org.Clearance;

/// What the rules must remember of a service item: every version ever drafted, and which one is in force.
///
/// @param inForce the published version; empty before the first one and after the item ended
/// @param checked what the check of a version found; none for a version that was changed after it
/// @param published every version that was ever in force: applicants stay on the one they applied for
public record State(
        Map<Integer, Definition> versions,
        Map<Integer, List<String>> checked,
        Set<Integer> published,
        Optional<Integer> inForce) {
    public static final State BLANK = new State(Map.of(), Map.of(), Set.of(), Optional.empty());

    /// The version in force.
    public Optional<Definition> current() {
        return inForce.flatMap(this::version);
    }

    public Optional<Definition> version(int version) {
        return Optional.ofNullable(versions.get(version));
    }

    /// What a post must be cleared for to read its dossiers, as the version in force says, or else the last that was.
    public Clearance clearance() {
        return inForce.or(() -> published.stream().max(Integer::compare))
                .flatMap(this::version)
                .map(it -> it.isPublic() ? Clearance.PUBLIC : Clearance.INTERNAL)
                .orElse(Clearance.PUBLIC);
    }

    /// May this actor know of dossiers of an item, their licences, cards and ratings? Applicants know their own.
    public static boolean isCleared(Actor actor, String item, Context.Files files) {
        return actor.body().isEmpty() || actor.clearance().covers(((State) files.state("item", item)).clearance());
    }

    /// Where a version stands (事项状态): draft, checked, in force, or once in force.
    public Stage stage(int version) {
        if (inForce.filter(it -> it == version).isPresent()) return Stage.IN_FORCE;
        if (published.contains(version)) return Stage.PAST;
        return List.of().equals(checked.get(version)) ? Stage.CHECKED : Stage.DRAFT;
    }

    public State after(Act act) {
        return switch (act) {
            case Act.Drafted it -> drafted(it.version(), it.definition());
            case Act.DraftedInternally it -> drafted(it.version(), it.definition());
            case Act.Checked it -> {
                var all = new TreeMap<>(checked);
                all.put(it.version(), it.breaches());
                yield new State(versions, Map.copyOf(all), published, inForce);
            }
            case Act.Published it -> {
                var all = new HashSet<>(published);
                all.add(it.version());
                yield new State(versions, checked, Set.copyOf(all), Optional.of(it.version()));
            }
            case Act.Withdrawn _ -> new State(versions, checked, published, Optional.empty());
        };
    }

    private State drafted(int version, Definition definition) {
        var all = new TreeMap<>(versions);
        all.put(version, definition);
        var still = new TreeMap<>(checked);
        still.remove(version);
        return new State(Map.copyOf(all), Map.copyOf(still), published, inForce);
    }
}
