package shuzhi.people.selection;

import java.time.LocalDate;
import shuzhi.ledger.By;
import shuzhi.org.Role;

/// What may be asked of a selection (选拔任用请求), rules F-12 to F-18. Documents are named by their numbers; the ledger
/// keeps
/// that they exist and when, not what they say of anybody.
public sealed interface Command {
    /// Moves that a post be filled, after the situation was analysed (分析研判和动议).
    ///
    /// @param post the post to be filled
    /// @param probation the post is one of those with a year on probation
    @By({Role.REVIEWER, Role.APPROVER, Role.HEAD})
    record Propose(Kind kind, String post, String analysis, boolean probation) implements Command {}

    /// Records the recommendation: meeting and single talks (民主推荐).
    ///
    /// @param candidate who came out of it; private, and nowhere else
    /// @param voters who took part in the meeting
    /// @param talks how many were talked to one by one
    @By({Role.REVIEWER, Role.APPROVER, Role.HEAD})
    record Recommend(LocalDate day, String candidate, int voters, int talks, String document) implements Command {}

    /// Announces an open selection (发布公告).
    @By({Role.REVIEWER, Role.APPROVER, Role.HEAD})
    record Announce(String document) implements Command {}

    /// Closes the entries after the check of who may enter (资格审查).
    @By({Role.REVIEWER, Role.APPROVER, Role.HEAD})
    record CloseEntries(int applied, int eligible) implements Command {}

    /// Records the examination that an open selection ends in (考试).
    @By({Role.REVIEWER, Role.APPROVER, Role.HEAD})
    record Examine(LocalDate day, String candidate, int sat, String document) implements Command {}

    /// Records the inspection, with the four checks that nobody is proposed without (考察、凡提四必).
    ///
    /// @param fileCheck document on the check of the personal file
    /// @param personalMatters document on the check of what was reported of personal matters
    /// @param disciplineOpinion opinion of the discipline body
    /// @param complaints document on the clues of integrity complaints
    /// @param kinshipChecked nobody involved is kin, or has withdrawn
    @By({Role.REVIEWER, Role.APPROVER, Role.HEAD})
    record Inspect(
            LocalDate from,
            LocalDate until,
            String report,
            String fileCheck,
            String personalMatters,
            String disciplineOpinion,
            String complaints,
            boolean kinshipChecked)
            implements Command {}

    /// Records the discussion and the vote (讨论决定), rule F-13. Written opinions of absent members are no votes.
    ///
    /// @param members who should attend
    @By(Role.HEAD)
    record Discuss(int members, int present, int yes, int no, int abstained, Voting voting, String minutes)
            implements Command {}

    /// Begins the publicity before taking office (任前公示), rule F-14.
    @By({Role.APPROVER, Role.HEAD})
    record Publicise(String document) implements Command {}

    /// Takes an objection down (受理反映).
    @By({Role.REVIEWER, Role.APPROVER, Role.HEAD})
    record TakeObjection(String summary) implements Command {}

    /// Says what became of the objections (核查反映).
    @By({Role.APPROVER, Role.HEAD})
    record AnswerObjection(boolean upheld, String findings) implements Command {}

    /// Appoints (任职).
    @By(Role.HEAD)
    record Appoint(String document) implements Command {}

    /// Assesses the year on probation (试用期满考核), rule F-15.
    @By(Role.HEAD)
    record Assess(boolean fit, String document) implements Command {}

    /// Ends it without an appointment (终止).
    @By(Role.HEAD)
    record Stop(String reason) implements Command {}
}
