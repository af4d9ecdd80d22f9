package shuzhi.approvals.scoring;

import shuzhi.words.Text;

/// What a body, a post or an item did in a period (计分依据): counts only, nothing of a person.
///
/// @param key code of the body, the post or the item
/// @param onTime of the decided, those within the promise
/// @param used working days used, all together; likewise promised and statutory
/// @param acts acts done by officers
/// @param late of them, entered on a later day than they happened
/// @param disordered of them, stated earlier than an act before them in the same file
/// @param owed decisions whose time for delivery is over
/// @param missing of them, those without a record of the delivery
public record Tally(
        String key,
        int decided,
        int onTime,
        int prewarned,
        int yellow,
        int red,
        int used,
        int promised,
        int statutory,
        int acts,
        int late,
        int disordered,
        int owed,
        int missing) {

    /// Of everything that was looked at, how many in a hundred show nothing wrong (数据真实分); 100 when nothing was.
    public double truth() {
        return looked() == 0 ? 100 : 100.0 * (looked() - untrue()) / looked();
    }

    /// The whole percents that are missing to a hundred.
    int untruePercent() {
        return looked() == 0 ? 0 : untrue() * 100 / looked();
    }

    private int looked() {
        return acts + owed;
    }

    /// An act out of order was entered late as well, so it counts once.
    private int untrue() {
        return late + missing;
    }

    /// What stands beside every score: it is of the unit, whoever holds it.
    public static final Text NOT_OF_A_PERSON = new Text(
            "分数属于机关、岗位和事项这些组织单元。岗位即使只有一人在岗，仍按岗位计分，不评价个人，也不得用于个人考核。",
            "Scores belong to bodies, posts and items as units of the organisation. A post held by one officer is still a post: nothing here judges a person, and it may not be used to appraise one.");
}
