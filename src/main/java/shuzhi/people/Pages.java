package shuzhi.people;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import shuzhi.business.Ground;
import shuzhi.org.Actor;
import shuzhi.org.Body;
import shuzhi.org.Org;
import shuzhi.org.Role;
import shuzhi.web.Route;
import shuzhi.words.Text;

/// The pages of people (干部与班子页面), by thing.
public final class Pages {
    static final Set<Role> STAFF = EnumSet.of(Role.HEAD, Role.APPROVER, Role.REVIEWER, Role.SUPERVISOR);

    private final Ground ground;

    Pages(Ground ground) {
        this.ground = ground;
    }

    List<Route> routes() {
        return Stream.of(new CouncilPages(ground).routes())
                .flatMap(List::stream)
                .toList();
    }

    static Text body(Org org, String code) {
        return org.body(code).map(it -> it.name()).orElse(Text.same(code));
    }

    /// Somebody of the discipline body (纪检监察机关), who oversees collective decisions.
    static boolean isDiscipline(Org org, Actor actor) {
        return org.body(actor.body())
                .filter(it -> it.kind() == Body.Kind.DISCIPLINE)
                .isPresent();
    }

    /// The bodies whose files this visitor's lists show: the own one, or every one for the discipline body.
    static String scope(Org org, Actor actor) {
        return isDiscipline(org, actor) ? "" : actor.body();
    }
}
