package shuzhi.approvals.scoring;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// What the rules must remember of scoring: every version drafted, and which holds from when.
///
/// @param drafts the first is version 1
/// @param adoptions in the order of their acts
public record State(List<Rule> drafts, List<Adoption> adoptions) {
    public static final State BLANK = new State(List.of(), List.of());

    public record Adoption(int version, LocalDate from) {}

    public State {
        drafts = List.copyOf(drafts);
        adoptions = List.copyOf(adoptions);
    }

    public Optional<Rule> version(int version) {
        return version < 1 || version > drafts.size() ? Optional.empty() : Optional.of(drafts.get(version - 1));
    }

    public boolean isAdopted(int version) {
        return adoptions.stream().anyMatch(it -> it.version() == version);
    }

    /// The version that holds on a day, 0 for the first rule that came with the program. Of two from the same day the
    /// one adopted later holds.
    public int versionOn(LocalDate day) {
        int held = 0;
        var since = LocalDate.MIN;
        for (var it : adoptions)
            if (!it.from().isAfter(day) && !it.from().isBefore(since)) {
                held = it.version();
                since = it.from();
            }
        return held;
    }

    /// The rule that holds on a day.
    public Rule inForce(LocalDate day) {
        return version(versionOn(day)).orElse(Rule.FIRST);
    }

    public State after(Act act) {
        return switch (act) {
            case Act.Drafted it -> {
                var all = new ArrayList<>(drafts);
                all.add(it.rule());
                yield new State(all, adoptions);
            }
            case Act.Adopted it -> {
                var all = new ArrayList<>(adoptions);
                all.add(new Adoption(it.version(), it.from()));
                yield new State(drafts, all);
            }
        };
    }
}
