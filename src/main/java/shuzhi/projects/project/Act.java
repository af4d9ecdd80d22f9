package shuzhi.projects.project;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import shuzhi.ledger.Attachment;
import shuzhi.ledger.Public;

/// What has happened with a project. Amounts are in 万元.
public sealed interface Act {
    /// @param codeChecks false when the check digit does not fit; a warning, since the rule is inferred (E-03)
    record Entered(
            @Public String code,
            @Public boolean codeChecks,
            @Public String name,
            @Public Rank rank,
            @Public Sector sector,
            @Public String body,
            @Public String place,
            @Public BigDecimal total,
            @Public LocalDate start,
            @Public LocalDate finish,
            String origin,
            @Public Optional<String> location)
            implements Act {}

    /// @param revision 1 for the baseline
    record PlanSet(
            @Public String code,
            @Public String place,
            @Public int year,
            @Public BigDecimal amount,
            @Public boolean startsNew,
            @Public int revision,
            Optional<String> note)
            implements Act {}

    record MilestoneSet(
            @Public String code,
            @Public String milestone,
            @Public String name,
            @Public LocalDate planned,
            @Public int revision)
            implements Act {}

    /// @param wasLate days after the planned one; 0 when in time
    record MilestoneReached(
            @Public String code,
            @Public String place,
            @Public String milestone,
            @Public LocalDate day,
            @Public int wasLate,
            List<Attachment> evidence)
            implements Act {}

    record FactorSet(
            @Public String code,
            @Public Factor factor,
            @Public boolean met,
            String need) implements Act {}

    /// @param revision 1 for the first
    record FundingSet(
            @Public String code,
            @Public String place,
            @Public Fund fund,
            @Public BigDecimal amount,
            @Public int revision,
            Optional<String> note)
            implements Act {}

    /// @param arrived from this source up to now
    record FundingArrived(
            @Public String code,
            @Public String place,
            @Public Fund fund,
            @Public LocalDate day,
            @Public BigDecimal amount,
            @Public BigDecimal arrived,
            List<Attachment> evidence)
            implements Act {}

    /// @param taken local time, as stated
    record Photographed(
            @Public String code,
            @Public String place,
            @Public LocalDate on,
            @Public int count,
            LocalDateTime taken,
            String shows,
            List<Attachment> photographs)
            implements Act {}

    /// @param leader code of the post
    record LeaderSet(@Public String code, @Public String leader) implements Act {}

    record Prepared(
            @Public String code,
            @Public String place,
            @Public LocalDate on,
            List<Attachment> evidence) implements Act {}

    record Commenced(
            @Public String code,
            @Public String place,
            @Public LocalDate day,
            @Public Optional<String> dossier,
            List<Attachment> evidence)
            implements Act {}

    /// @param reportBy last day to report the stop to who granted the permit (建筑法 art. 10)
    record Suspended(
            @Public String code,
            @Public LocalDate on,
            String reason,
            @Public Optional<LocalDate> reportBy) implements Act {}

    record Resumed(@Public String code, @Public LocalDate on, String reason) implements Act {}

    /// @param dossier file it was granted in; empty when it was granted elsewhere
    /// @param startBy last day to start the works on it
    record GrantRecorded(
            @Public String code,
            @Public String place,
            @Public Grant grant,
            @Public Optional<String> dossier,
            @Public LocalDate granted,
            @Public LocalDate startBy,
            List<Attachment> evidence)
            implements Act {}

    /// @param asked when the extension was asked for
    /// @param startBy the new last day to start
    /// @param extension 1 for the first
    record StartExtended(
            @Public String code,
            @Public String place,
            @Public Grant grant,
            @Public LocalDate asked,
            @Public LocalDate before,
            @Public LocalDate startBy,
            @Public int extension,
            String reason,
            List<Attachment> evidence)
            implements Act {}

    /// @param askBy last day to ask for an extension
    record StartWarned(
            @Public String code,
            @Public String place,
            @Public Grant grant,
            @Public LocalDate on,
            @Public LocalDate startBy,
            @Public LocalDate askBy)
            implements Act {}

    record GrantLapsed(
            @Public String code,
            @Public String place,
            @Public Grant grant,
            @Public LocalDate on,
            @Public LocalDate startBy)
            implements Act {}

    record StopWarned(
            @Public String code,
            @Public String place,
            @Public LocalDate on,
            @Public LocalDate reportBy) implements Act {}

    /// @param late after the last day
    record StopReported(
            @Public String code,
            @Public String place,
            @Public LocalDate on,
            @Public LocalDate reportBy,
            @Public boolean late,
            List<Attachment> evidence)
            implements Act {}

    record PermitVerified(
            @Public String code,
            @Public String place,
            @Public LocalDate on,
            List<Attachment> evidence) implements Act {}

    record Completed(
            @Public String code,
            @Public String place,
            @Public LocalDate day,
            List<Attachment> evidence) implements Act {}

    record Operating(
            @Public String code,
            @Public String place,
            @Public LocalDate day,
            List<Attachment> evidence) implements Act {}

    record Dropped(@Public String code, @Public LocalDate on, String reason) implements Act {}

    /// @param month its first day
    /// @param done this year up to the end of the month
    /// @param reported the day by which it was to be reported
    /// @param above more than the plan of the year
    /// @param reporter account of who reported it: somebody else checks it (rule E-08)
    record MonthReported(
            @Public String code,
            @Public String place,
            @Public LocalDate month,
            @Public BigDecimal amount,
            @Public BigDecimal done,
            @Public LocalDate on,
            @Public LocalDate reported,
            @Public boolean late,
            @Public boolean above,
            String reporter,
            String image,
            Optional<String> note)
            implements Act {}

    record MonthChecked(
            @Public String code,
            @Public LocalDate month,
            @Public LocalDate on) implements Act {}

    /// @param amount what had been reported
    record MonthCorrected(
            @Public String code,
            @Public String place,
            @Public LocalDate month,
            @Public BigDecimal amount,
            @Public BigDecimal corrected,
            @Public LocalDate on,
            String note)
            implements Act {}

    record ProblemRaised(
            @Public String code,
            @Public String body,
            @Public String place,
            @Public String problem,
            @Public Factor factor,
            @Public String lead,
            @Public LocalDate due,
            String description)
            implements Act {}

    record ProblemSolved(
            @Public String code,
            @Public String place,
            @Public String problem,
            @Public LocalDate on,
            String result) implements Act {}

    record LightLowered(
            @Public String code,
            @Public Light light,
            @Public LocalDate on,
            String reason) implements Act {}
}
