package shuzhi.network.handover;

/// What the rules must remember of a passage through a station.
public record State(boolean received, boolean handedOver) {
    public static final State BLANK = new State(false, false);

    public State after(Act act) {
        return switch (act) {
            case Act.Received _ -> new State(true, handedOver);
            case Act.HandedOver _ -> new State(received, true);
        };
    }
}
