package shuzhi.people.appraisal;

import java.util.Optional;

/// The appraisal of one group of one body in one year, as the rules need it.
///
/// @param excellent how many; empty before the grades are recorded
/// @param told everybody was told in writing
public record State(Optional<Facts> facts, Optional<Integer> excellent, boolean told) {
    public static final State BLANK = new State(Optional.empty(), Optional.empty(), false);

    /// What stays as it was started.
    public record Facts(String body, String place, int year, Group group, int staff, int cap) {}

    /// The file of a group of a body in a year.
    public static String file(String body, int year, Group group) {
        return "appraisal-" + body + "-" + year + "-" + group;
    }

    /// cap = floor(n·p), rule F-21.
    ///
    /// @param percent the share, in per cent
    public static int cap(int staff, int percent) {
        return staff * percent / 100;
    }

    public State after(Act act) {
        return switch (act) {
            case Act.Started it ->
                new State(
                        Optional.of(new Facts(it.body(), it.place(), it.year(), it.group(), it.staff(), it.cap())),
                        Optional.empty(),
                        false);
            case Act.Graded it -> new State(facts, Optional.of(it.excellent()), false);
            case Act.Told _ -> new State(facts, excellent, true);
        };
    }
}
