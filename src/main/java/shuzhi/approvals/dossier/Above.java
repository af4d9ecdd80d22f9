package shuzhi.approvals.dossier;

/// A dossier of two levels (上报件), rule A-29: whose turn it is, and the clock of each body. Both count working days
/// within the one clock of the applicant, which runs from acceptance to decision whoever holds the file.
///
/// @param done whether the first review is done
/// @param body of the level above; empty before, and where the same body decides
/// @param below working days of the lower body
/// @param takenIn whether it holds the file already
/// @param above working days of the upper body before it sent the file back
/// @param since working days of the applicant's clock when this turn began
/// @param days what the body whose turn it is has for it, in working days; 0 where no turn is counted
/// @param back whether it was sent back already, which is done once
/// @param lower the body that sent it up; empty before
public record Above(
        boolean done,
        String body,
        String place,
        int below,
        boolean takenIn,
        int above,
        int since,
        int days,
        boolean back,
        String lower) {
    static final Above NONE = new Above(false, "", "", 0, false, 0, 0, 0, false, "");

    /// Another body decides than the one that accepted, and it is its turn.
    public boolean holds() {
        return !body.isEmpty();
    }

    Above after(Act.FirstReviewSet it) {
        return new Above(done, body, place, below, takenIn, above, 0, it.days(), back, lower);
    }

    /// @param by the body that sends it up
    Above after(Act.SentUp it, String by) {
        return new Above(
                true,
                it.upper().orElse(""),
                it.upperPlace().orElse(""),
                it.used(),
                false,
                above,
                it.used() + above,
                it.days().orElse(0),
                back,
                by);
    }

    Above received() {
        return new Above(true, body, place, below, true, above, since, days, back, lower);
    }

    Above after(Act.SentBack it) {
        return new Above(false, "", "", below, false, it.above(), below + it.above(), it.days(), true, lower);
    }

    /// The successor of the body that held it above.
    Above passed(Act.PassedOn it) {
        return body.equals(it.from())
                ? new Above(done, it.to(), it.place(), below, takenIn, above, since, days, back, lower)
                : this;
    }
}
