package shuzhi.privacy;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import shuzhi.business.FilePages;
import shuzhi.business.Ground;
import shuzhi.business.History.Fact;
import shuzhi.org.Actor;
import shuzhi.org.Role;
import shuzhi.privacy.erasure.Rules;
import shuzhi.privacy.erasure.State;
import shuzhi.web.Page;
import shuzhi.web.Route;
import shuzhi.words.Text;

/// Erasures on the screen (删除个人信息页面), for the security administrator who proposes and the auditor who decides.
final class Pages implements FilePages.Look<State> {
    private static final Set<Role> READERS = Set.of(Role.SECURITY_ADMINISTRATOR, Role.AUDITOR);

    private final Ground ground;

    Pages(Ground ground) {
        this.ground = ground;
    }

    List<Route> routes() {
        var files = new FilePages<>(ground, Rules.ERASURE, Privacy.VOCABULARY, "/erasures", READERS, this);
        var routes = new ArrayList<>(files.routes());
        routes.add(Route.of("/erasures", Set.of(Role.SECURITY_ADMINISTRATOR), _ -> new Page.Redirect("/erasures/new"))
                .named(Words.ERASURES.text()));
        return routes;
    }

    @Override
    public Text title(State state) {
        return Words.ERASURES.text();
    }

    /// The one who decides sees whether the id is anybody's at all.
    @Override
    public List<Fact> facts(State state) {
        var now = state.erased() ? Words.ERASED : state.over() ? Words.TURNED_DOWN : Words.PROPOSED;
        boolean held = state.proposed()
                .filter(it -> ground.ledger().holds(it.subject()))
                .isPresent();
        return List.of(
                new Fact(Words.STATE.text(), now.text()),
                new Fact(Words.HELD.text(), (held ? Words.YES : Words.NO).text()));
    }

    @Override
    public boolean sees(Actor actor, State state) {
        return READERS.stream().anyMatch(actor::is);
    }
}
