package shuzhi.conduct;

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

/// The pages of conduct (廉政与安全页面), by thing.
public final class Pages {
    static final Set<Role> STAFF = EnumSet.of(Role.HEAD, Role.APPROVER, Role.REVIEWER, Role.SUPERVISOR, Role.REPORTER);

    private final Ground ground;

    Pages(Ground ground) {
        this.ground = ground;
    }

    List<Route> routes() {
        return Stream.of(
                        new RiskPages(ground).routes(),
                        new HazardPages(ground).routes(),
                        new AccidentPages(ground).routes(),
                        new InspectionPages(ground).routes(),
                        new DrawPages(ground).routes(),
                        new SitePages(ground).routes())
                .flatMap(List::stream)
                .toList();
    }

    static Text body(Org org, String code) {
        return org.body(code).map(it -> it.name()).orElse(Text.same(code));
    }

    static Text post(Org org, String code) {
        return org.post(code)
                .map(it -> {
                    var body = body(org, it.body());
                    return new Text(
                            body.zh() + " " + it.title().zh(),
                            body.en() + ", " + it.title().en());
                })
                .orElse(Text.same(code));
    }

    /// Somebody of the discipline body (纪检监察机关), rule F-05.
    static boolean isDiscipline(Org org, Actor actor) {
        return org.body(actor.body())
                .filter(it -> it.kind() == Body.Kind.DISCIPLINE)
                .isPresent();
    }
}
