package shuzhi.conduct.accident;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import shuzhi.ledger.Attachment;
import shuzhi.ledger.By;
import shuzhi.org.Role;

/// What may be asked of the register of accidents of a place (事故台账请求). One file holds the register, so that a month
/// can only be closed with the number the ledger itself counts.
public sealed interface Command {
    /// Enters an accident (登记事故).
    ///
    /// @param day the day it happened
    /// @param object the organisation or place it happened at; never a person
    /// @param loss direct loss, 万元
    @By({Role.REVIEWER, Role.APPROVER, Role.HEAD})
    record Enter(
            LocalDate day,
            String object,
            String owner,
            int deaths,
            int injuries,
            BigDecimal loss,
            String description,
            List<Attachment> evidence)
            implements Command {}

    /// Corrects its numbers, as they grow or are checked (续报更正).
    @By({Role.APPROVER, Role.HEAD})
    record Correct(String accident, int deaths, int injuries, BigDecimal loss, String reason) implements Command {}

    /// Takes out what was no accident at work (剔除), with the reason and the document that found so.
    @By(Role.HEAD)
    record Exclude(String accident, String reason, List<Attachment> evidence) implements Command {}

    /// Closes the investigation (调查结案).
    @By(Role.HEAD)
    record Conclude(String accident, String findings, String measures, List<Attachment> evidence) implements Command {}

    /// States how many accidents there were in a month (月度结报，含零报告).
    ///
    /// @param month any day of it
    /// @param accidents must be what the ledger counts
    @By({Role.APPROVER, Role.HEAD})
    record CloseMonth(LocalDate month, int accidents) implements Command {}
}
