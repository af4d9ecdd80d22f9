package shuzhi.approvals.message;

/// How far a notice has come.
///
/// @param attempts how often it was tried since it was written or sent anew
/// @param tries how often it was tried in all
public record State(Stage stage, String person, int attempts, int tries) {
    public static final State BLANK = new State(Stage.BLANK, "", 0, 0);

    public State after(Act act) {
        return switch (act) {
            case Act.Written it -> new State(Stage.WAITING, it.person(), 0, 0);
            case Act.Sent _ -> new State(Stage.SENT, person, attempts + 1, tries + 1);
            case Act.Failed it ->
                new State(it.nextTry().isPresent() ? Stage.FAILED : Stage.GIVEN_UP, person, attempts + 1, tries + 1);
            case Act.Resent _ -> new State(Stage.WAITING, person, 0, tries);
        };
    }
}
