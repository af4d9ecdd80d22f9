package shuzhi.org;

import java.util.Collection;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import shuzhi.codes.DivisionCode;

/// Who may do and see what, where (职权): one policy, denied by default (rules, threat T8): by post, by
/// place and subtree, and by clearance.
///
/// These functions know posts, roles and places. Whose file it is (an applicant's own), and which body decides
/// it, is for the rules of the thing: they know the file.
public final class Powers {

    /// How far from its own place a role may act (职权范围).
    private enum Reach {
        OWN,
        SUBTREE,
        EVERYWHERE
    }

    /// What may be seen of a file (可见程度), rule A-81; each includes the one before.
    public enum Sight {
        NOTHING,
        AGGREGATE,
        SINGLE
    }

    private static final Map<Role, Reach> REACH = new EnumMap<>(Map.ofEntries(
            Map.entry(Role.APPLICANT, Reach.EVERYWHERE),
            Map.entry(Role.WINDOW, Reach.OWN),
            Map.entry(Role.REVIEWER, Reach.OWN),
            Map.entry(Role.APPROVER, Reach.OWN),
            Map.entry(Role.HEAD, Reach.OWN),
            Map.entry(Role.REPORTER, Reach.OWN),
            Map.entry(Role.SUPERVISOR, Reach.SUBTREE),
            Map.entry(Role.CATALOGUE, Reach.SUBTREE),
            Map.entry(Role.SYSTEM, Reach.EVERYWHERE),
            Map.entry(Role.SYSTEM_ADMINISTRATOR, Reach.SUBTREE),
            Map.entry(Role.SECURITY_ADMINISTRATOR, Reach.SUBTREE),
            Map.entry(Role.AUDITOR, Reach.SUBTREE)));

    /// The three administrators keep the system and each other in check; they have no business with files.
    private static final Set<Role> ADMINISTRATORS =
            Set.of(Role.SYSTEM_ADMINISTRATOR, Role.SECURITY_ADMINISTRATOR, Role.AUDITOR);

    private Powers() {}

    /// May this actor give a command to a file of this place?
    ///
    /// @param by the roles that may give the command, from its `@By`; none means nobody
    /// @param place 12-digit code of the place of the file
    public static boolean may(Actor actor, Collection<Role> by, String place) {
        return by.stream().anyMatch(role -> actor.is(role) && reaches(role, actor.place(), place));
    }

    /// May this actor give a command of this kind to a file of this place?
    ///
    /// @param from from where the command may come
    public static boolean may(Actor actor, Collection<Role> by, From from, String place) {
        return switch (from) {
            case ITS_PLACE -> may(actor, by, place);
            case BELOW -> mayReceive(actor, by, place);
            case ANYWHERE -> by.stream().anyMatch(actor::is);
        };
    }

    /// May this actor receive an application (收件) for a body of this place? Lower levels may receive for
    /// every place above them, never for a place beside or below (rule A-80).
    ///
    /// @param by the roles that may submit, from the command's `@By`
    /// @param place 12-digit code of the place of the body that decides
    public static boolean mayReceive(Actor actor, Collection<Role> by, String place) {
        if (may(actor, by, place)) return true;
        return by.contains(Role.WINDOW)
                && actor.is(Role.WINDOW)
                && isPlace(place)
                && DivisionCode.contains(place, actor.place());
    }

    /// What does this actor see of a file of another's? A body sees its own files one by one, those of its
    /// subtree in aggregate, and one by one only with the supervision role. Applicants see their own files by
    /// another way.
    ///
    /// @param place 12-digit code of the place of the file
    /// @param bodies unified credit codes of the bodies of the file: received, accepted, decided, delivered by
    public static Sight sees(Actor actor, String place, Collection<String> bodies) {
        if (actor.is(Role.SYSTEM)) return Sight.SINGLE;
        if (actor.is(Role.APPLICANT) || ADMINISTRATORS.containsAll(actor.roles())) return Sight.NOTHING;
        if (!actor.body().isEmpty() && bodies.contains(actor.body())) return Sight.SINGLE;
        if (!below(actor.place(), place)) return Sight.NOTHING;
        return actor.is(Role.SUPERVISOR) ? Sight.SINGLE : Sight.AGGREGATE;
    }

    /// What does this actor see of a file that not everybody may know of? Who is not cleared for it sees it in
    /// aggregate at most: counts stay whole.
    ///
    /// @param needed what a post must be cleared for to read the file
    public static Sight sees(Actor actor, String place, Collection<String> bodies, Clearance needed) {
        var sight = sees(actor, place, bodies);
        return sight == Sight.SINGLE && !actor.clearance().covers(needed) ? Sight.AGGREGATE : sight;
    }

    private static boolean reaches(Role role, String own, String place) {
        return switch (REACH.get(role)) {
            case OWN -> isPlace(place) && own.equals(place);
            case SUBTREE -> below(own, place);
            case EVERYWHERE -> true;
            case null -> false;
        };
    }

    /// A post that serves no place has nothing below it: the whole country is for the system alone.
    private static boolean below(String own, String place) {
        return isPlace(own) && isPlace(place) && DivisionCode.contains(own, place);
    }

    private static boolean isPlace(String code) {
        return DivisionCode.check(code).ok();
    }
}
