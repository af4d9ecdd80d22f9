package shuzhi.report.departure;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/// What the rules must remember of a hand-over.
///
/// @param drawn when the list was drawn, and as of which position
/// @param explanations by line
/// @param leaver who leaves, once signed
/// @param successor who takes over, once signed
/// @param seals SM2 signatures: of who leaves, then of who takes over
public record State(
        Status status,
        Optional<Act.Begun> begun,
        List<Act.ItemListed> items,
        Optional<Act.ListDrawn> drawn,
        Map<Integer, String> explanations,
        Optional<Act.LeaverSigned> leaver,
        Optional<Act.SuccessorSigned> successor,
        List<Act.Sealed> seals) {
    public static final State BLANK = new State(
            Status.NONE,
            Optional.empty(),
            List.of(),
            Optional.empty(),
            Map.of(),
            Optional.empty(),
            Optional.empty(),
            List.of());

    public State {
        items = List.copyOf(items);
        seals = List.copyOf(seals);
    }

    public State after(Act act) {
        return switch (act) {
            case Act.Begun it ->
                new State(Status.BEGUN, Optional.of(it), items, drawn, explanations, leaver, successor, seals);
            case Act.ItemListed it ->
                new State(status, begun, with(items, it), drawn, explanations, leaver, successor, seals);
            case Act.ListDrawn it ->
                new State(Status.LISTED, begun, items, Optional.of(it), explanations, leaver, successor, seals);
            case Act.Explained it -> {
                var more = new TreeMap<>(explanations);
                more.put(it.line(), it.text());
                yield new State(status, begun, items, drawn, more, leaver, successor, seals);
            }
            case Act.LeaverSigned it ->
                new State(Status.LEFT, begun, items, drawn, explanations, Optional.of(it), successor, List.of());
            case Act.Objected _ ->
                new State(Status.LISTED, begun, items, drawn, explanations, Optional.empty(), successor, List.of());
            case Act.SuccessorSigned it ->
                new State(Status.DONE, begun, items, drawn, explanations, leaver, Optional.of(it), seals);
            case Act.Sealed it ->
                new State(status, begun, items, drawn, explanations, leaver, successor, with(seals, it));
        };
    }

    private static <T> List<T> with(List<T> list, T one) {
        var more = new ArrayList<>(list);
        more.add(one);
        return more;
    }
}
