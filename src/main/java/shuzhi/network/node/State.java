package shuzhi.network.node;

/// What the rules must remember of a node.
public record State(boolean registered, boolean removed) {
    public static final State BLANK = new State(false, false);

    public State after(Act act) {
        return switch (act) {
            case Act.Registered _ -> new State(true, removed);
            case Act.Removed _ -> new State(registered, true);
            case Act.Accused _ -> this;
        };
    }
}
