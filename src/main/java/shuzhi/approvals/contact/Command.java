package shuzhi.approvals.contact;

import shuzhi.ledger.By;
import shuzhi.org.Role;

/// What may be asked of the way a person is told (通知方式).
public sealed interface Command {
    /// Wants to be told of what happens to the own dossiers (登记通知方式). A later choice replaces an earlier one.
    ///
    /// @param address of mail, or number of a telephone
    @By(Role.APPLICANT)
    record Choose(Means means, String address) implements Command {}

    /// Does not want to be told any more (停止接收通知); Personal Information Protection Law art. 15.
    @By(Role.APPLICANT)
    record Stop() implements Command {}

    /// Whoever applies at the window says there where to be told (窗口代为登记通知方式); the clerk enters it.
    ///
    /// @param dossier file of what was applied for
    /// @param address of mail, or number of a telephone
    @By(Role.WINDOW)
    record ChooseAtWindow(String dossier, Means means, String address) implements Command {}

    /// Whoever applied at the window does not want to be told any more (窗口代为停止通知).
    ///
    /// @param dossier file of what was applied for
    @By(Role.WINDOW)
    record StopAtWindow(String dossier) implements Command {}
}
