package shuzhi.network.audit;

/// What the rules must remember of an audit: whether it was written.
public record State(boolean noted) {
    public static final State BLANK = new State(false);

    public State after(Act act) {
        return switch (act) {
            case Act.Noted _ -> new State(true);
        };
    }
}
