package shuzhi.conduct.inspection;

import java.time.LocalDate;
import java.util.List;
import shuzhi.ledger.Attachment;
import shuzhi.ledger.By;
import shuzhi.org.From;
import shuzhi.org.Role;

/// What may be asked of an inspection (检查请求), rule F-10. From anywhere: the file itself names its team, which may be of
/// bodies of several places.
public sealed interface Command {
    /// Prepares an inspection (拟订检查); what is said here only the team sees.
    ///
    /// @param day not earlier than this it starts
    /// @param team codes of the posts that go; two at least, who prepares among them
    @By(
            value = {Role.REVIEWER, Role.APPROVER, Role.HEAD, Role.SUPERVISOR},
            from = From.ANYWHERE)
    record Prepare(String theme, LocalDate day, List<String> team) implements Command {}

    /// Seals a draw among a pool of objects (封存抽取): only its commitment becomes public, see `Draw`.
    ///
    /// @param pool numbers of sites in the registers of the place and of those below it; two at least
    @By(
            value = {Role.REVIEWER, Role.APPROVER, Role.HEAD, Role.SUPERVISOR},
            from = From.ANYWHERE)
    record Seal(String seed, List<String> pool) implements Command {}

    /// Gives the lot that decides a sealed draw (投入随机数); another person than who sealed it.
    @By(
            value = {Role.REVIEWER, Role.APPROVER, Role.HEAD, Role.SUPERVISOR},
            from = From.ANYWHERE)
    record CastLot(String lot) implements Command {}

    /// Names the object without a draw, for a reason: a complaint, an accident elsewhere (指定检查).
    @By(
            value = {Role.REVIEWER, Role.APPROVER, Role.HEAD, Role.SUPERVISOR},
            from = From.ANYWHERE)
    record Designate(String object, String reason) implements Command {}

    /// Starts on the spot (到达现场); a sealed draw is opened.
    @By(
            value = {Role.REVIEWER, Role.APPROVER, Role.HEAD, Role.SUPERVISOR},
            from = From.ANYWHERE)
    record Start() implements Command {}

    /// Records the inspection (检查记录).
    ///
    /// @param arrived time of arrival as `09:30`
    /// @param left time of leaving
    /// @param location where exactly
    /// @param members codes of the posts that were there; two at least
    /// @param rightsTold the unit was told of its rights
    /// @param corrections what was put right on the spot
    @By(
            value = {Role.REVIEWER, Role.APPROVER, Role.HEAD, Role.SUPERVISOR},
            from = From.ANYWHERE)
    record Write(
            String arrived,
            String left,
            String location,
            List<String> members,
            List<Attachment> photos,
            List<Finding> findings,
            String corrections,
            boolean rightsTold,
            Signature signature)
            implements Command {}

    /// Gives it up before it starts (取消检查). A sealed draw is opened, so that nobody draws until they like the result.
    @By(
            value = {Role.REVIEWER, Role.APPROVER, Role.HEAD, Role.SUPERVISOR},
            from = From.ANYWHERE)
    record Cancel(String reason) implements Command {}
}
