package shuzhi.business;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import shuzhi.codes.DivisionCode;
import shuzhi.ledger.Context;
import shuzhi.org.Actor;
import shuzhi.org.Body;
import shuzhi.org.Clearance;
import shuzhi.org.Org;
import shuzhi.org.Powers;

/// May an officer read a single file (单件查阅)? The policy of `org.Powers` for the pages of files: a body sees the files
/// it has a part in; those of the places below it only with the supervision role; nobody sees those beside (rule A-81).
public final class Sight {
    private Sight() {}

    /// A file of several bodies, each with the place it serves. What an ended body kept, its successor reads (rule
    ///
    ///
    /// @param bodies unified credit codes of every body with a part in the file
    public static boolean single(Ground ground, Actor actor, Collection<String> bodies) {
        var today = LocalDate.ofInstant(ground.time().now(), Context.ZONE);
        var heirs = bodies.stream()
                .flatMap(it -> ground.org().current(it, today).stream())
                .map(Body::code);
        return single(ground.org(), actor, Stream.concat(bodies.stream(), heirs).toList());
    }

    /// A file of several bodies that not everybody may know of.
    ///
    /// @param needed what a post must be cleared for to read it
    public static boolean single(Ground ground, Actor actor, Collection<String> bodies, Clearance needed) {
        return actor.clearance().covers(needed) && single(ground, actor, bodies);
    }

    /// A file of one body.
    public static boolean single(Ground ground, Actor actor, String body) {
        return single(ground, actor, List.of(body));
    }

    static boolean single(Org org, Actor actor, Collection<String> bodies) {
        Set<String> known = new HashSet<>(bodies);
        known.remove("");
        return known.stream()
                .flatMap(it -> org.body(it).stream())
                .anyMatch(it -> Powers.sees(actor, it.place(), known) == Powers.Sight.SINGLE);
    }

    /// The discipline and supervision body of an area reads what the bodies of that area keep (监察法 第十五条).
    public static boolean discipline(Ground ground, Actor actor, String body) {
        boolean discipline = ground.org()
                .body(actor.body())
                .filter(it -> it.kind() == Body.Kind.DISCIPLINE)
                .isPresent();
        return discipline && within(ground, actor, body);
    }

    /// Does the body serve the place of this officer, or one below it?
    public static boolean within(Ground ground, Actor actor, String body) {
        Optional<String> place = ground.org().body(body).map(Body::place);
        return DivisionCode.check(actor.place()).ok()
                && place.filter(it -> DivisionCode.contains(actor.place(), it)).isPresent();
    }
}
