package shuzhi.approvals.rating;

/// What the rules must remember of a rating: whether there is one.
public record State(boolean rated) {
    public static final State BLANK = new State(false);

    public State after(Act act) {
        return switch (act) {
            case Act.Rated _ -> new State(true);
        };
    }
}
