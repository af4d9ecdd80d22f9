package shuzhi.people.selection;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import shuzhi.ledger.By;
import shuzhi.org.Role;

/// What may be asked of a selection (选拔任用请求), rules F-12…F-18. Documents are given by their numbers.
public sealed interface Command {
    /// Moves that a post be filled (动议).
    ///
    /// @param position what the post is called
    /// @param team codes of the posts that handle the case; two at least, who moves it among them
    @By({Role.HEAD, Role.APPROVER})
    record Propose(String position, Method method, List<String> team, String document) implements Command {}

    /// Announces an open selection (发布公告).
    ///
    /// @param until last day of applications
    @By({Role.HEAD, Role.APPROVER, Role.REVIEWER})
    record Announce(LocalDate until, String document) implements Command {}

    /// Records the applications and the examination of an open selection (资格审查和考试): how many, never who
    /// or how good.
    @By({Role.HEAD, Role.APPROVER, Role.REVIEWER})
    record Examine(int applied, int eligible, int sat, String document) implements Command {}

    /// Records the recommendation in meeting and in talks (民主推荐).
    ///
    /// @param entitled who should take part
    /// @param attended who did
    /// @param talks talks held
    @By({Role.HEAD, Role.APPROVER, Role.REVIEWER})
    record Recommend(int entitled, int attended, int talks, String document) implements Command {}

    /// Records the inspection (考察).
    ///
    /// @param candidate sealed and erasable
    /// @param notice number of the notice of inspection
    @By({Role.HEAD, Role.APPROVER, Role.REVIEWER})
    record Inspect(String candidate, String notice, String document) implements Command {}

    /// Records one of the four checks (凡提四必).
    ///
    /// @param clear nothing stands against it
    @By({Role.HEAD, Role.APPROVER, Role.REVIEWER})
    record Check(Clearance clearance, boolean clear, String document) implements Command {}

    /// Records whether the candidate is related to those who decide or to those the post reports to (任职回避), rule F-16.
    ///
    /// @param members the seats of related members of the deciding meeting: they stand aside there
    /// @param barred the relation forbids this post
    @By({Role.HEAD, Role.APPROVER, Role.REVIEWER})
    record CheckKinship(List<String> members, boolean barred, String document) implements Command {}

    /// Rests on a collective decision (讨论决定).
    ///
    /// @param item the matter that was tabled for this selection
    ///
    /// @param council the file of the meeting
    @By({Role.HEAD, Role.APPROVER})
    record Resolve(String council, int item) implements Command {}

    /// Publicises it before taking office (任前公示).
    @By({Role.HEAD, Role.APPROVER, Role.REVIEWER})
    record Publicise(String document) implements Command {}

    /// Registers an objection (登记反映).
    @By({Role.HEAD, Role.APPROVER, Role.REVIEWER})
    record RaiseObjection(String content) implements Command {}

    /// Says what looking into an objection found (查核反映).
    @By({Role.HEAD, Role.APPROVER})
    record SettleObjection(int objection, boolean founded, String document) implements Command {}

    /// Appoints (任职).
    ///
    /// @param probation the post is of a kind that begins with a probation
    /// @param years of the term, 1 to 5; empty for a post without one
    @By(Role.HEAD)
    record Appoint(boolean probation, String document, Optional<Integer> years) implements Command {}

    /// Puts on record that something is due (到期提醒), rules F-14 and F-15.
    @By(Role.SYSTEM)
    record Remind(Occasion occasion) implements Command {}

    /// Assesses at the end of the probation (试用期满考核).
    @By(Role.HEAD)
    record Assess(boolean fit, String document) implements Command {}

    /// Stops the selection (终止选任).
    @By({Role.HEAD, Role.APPROVER})
    record Stop(String reason) implements Command {}
}
