package shuzhi.conduct.risk;

import java.time.LocalDate;
import java.util.List;
import shuzhi.ledger.Public;

/// What has happened in the register of risk points of a body. What could go wrong, and where, is not told to
/// everybody:
/// only numbers, levels and days are public.
public sealed interface Act {
    /// @param point `单位-岗位/环节-序号`: body, step and number (rule F-01)
    /// @param by account of who proposed it
    record Proposed(
            @Public String point,
            @Public String body,
            @Public String place,
            @Public Step step,
            @Public Level level,
            @Public LocalDate on,
            String by,
            Degree probability,
            Degree harm,
            Command.Content content,
            Command.Measures measures)
            implements Act {}

    /// @param reviewBy the day by which it is reviewed
    record Approved(
            @Public String point,
            @Public String place,
            @Public Level level,
            @Public LocalDate on,
            @Public LocalDate reviewBy,
            String opinion)
            implements Act {}

    /// @param deputy code of the post
    record FieldAssigned(
            @Public LocalDate on,
            @Public String deputy,
            @Public List<Step> steps) implements Act {}

    record Rejected(@Public String point, @Public LocalDate on, String opinion) implements Act {}

    /// @param before the level before the review
    /// @param reviewBy the day by which it is reviewed next
    record Reviewed(
            @Public String point,
            @Public String place,
            @Public Occasion occasion,
            @Public Level before,
            @Public Level level,
            @Public LocalDate on,
            @Public LocalDate reviewBy,
            @Public boolean onTime,
            String by,
            Degree probability,
            Degree harm,
            String findings)
            implements Act {}

    record IncidentRecorded(
            @Public String point,
            @Public String place,
            @Public LocalDate on,
            @Public boolean handedOver,
            LocalDate day,
            String description)
            implements Act {}

    record Retired(
            @Public String point,
            @Public String place,
            @Public LocalDate on,
            String reason) implements Act {}

    /// @param since the day it was due
    record ReviewCalled(
            @Public String point,
            @Public String place,
            @Public LocalDate on,
            @Public LocalDate since) implements Act {}
}
