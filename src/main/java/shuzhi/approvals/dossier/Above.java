package shuzhi.approvals.dossier;

/// With the upper body (上级机关), rule A-29.
///
/// @param done whether the first review is done
/// @param body of the level above; empty before, and where the same body decides
/// @param below working days of the lower body
/// @param takenIn whether it holds the file already
public record Above(boolean done, String body, String place, int below, boolean takenIn) {
    static final Above NONE = new Above(false, "", "", 0, false);

    /// Another body decides than the one that accepted.
    public boolean holds() {
        return !body.isEmpty();
    }
}
