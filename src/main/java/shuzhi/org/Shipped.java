package shuzhi.org;

import java.util.Set;

/// The tables of places, bodies and posts that came with the program (随附机构表): data, like the calendar, from which the
/// acts of the register go on.
public final class Shipped {
    public static final Org ORG = Org.load();

    /// The three administrators (三员): they keep the system, the powers and the records, and have no business of their
    /// own.
    public static final Set<Role> ADMINISTRATORS =
            Set.of(Role.SYSTEM_ADMINISTRATOR, Role.SECURITY_ADMINISTRATOR, Role.AUDITOR);

    private Shipped() {}
}
