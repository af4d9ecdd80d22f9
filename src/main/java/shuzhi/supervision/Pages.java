package shuzhi.supervision;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import shuzhi.business.Ground;
import shuzhi.org.Org;
import shuzhi.org.Role;
import shuzhi.web.Route;
import shuzhi.words.Text;

/// The pages of supervision (督查督办页面), by thing.
public final class Pages {
    static final Set<Role> STAFF = EnumSet.of(Role.HEAD, Role.APPROVER, Role.REVIEWER, Role.SUPERVISOR, Role.REPORTER);

    private final Ground ground;

    Pages(Ground ground) {
        this.ground = ground;
    }

    List<Route> routes() {
        return Stream.of(
                        new TaskPages(ground).routes(),
                        new ScorePages(ground).routes(),
                        new MeetingPages(ground).routes(),
                        new DocumentPages(ground).routes(),
                        new PlanPages(ground).routes(),
                        new IssuePages(ground).routes())
                .flatMap(List::stream)
                .toList();
    }

    static Text body(Org org, String code) {
        return org.body(code).map(it -> it.name()).orElse(Text.same(code));
    }
}
