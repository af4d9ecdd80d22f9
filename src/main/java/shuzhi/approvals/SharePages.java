package shuzhi.approvals;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import shuzhi.approvals.journey.Chain;
import shuzhi.business.Ground;
import shuzhi.business.Listing;
import shuzhi.business.Listing.Cell;
import shuzhi.business.Listing.Column;
import shuzhi.business.Listing.Row;
import shuzhi.figures.Scope;
import shuzhi.ledger.Context;
import shuzhi.org.Role;
import shuzhi.web.Page;
import shuzhi.web.Route;
import shuzhi.web.Visit;
import shuzhi.words.Text;

/// Where the time of a journey goes (一件事用时构成), rule A-46: the share of each step and body, and the working days
/// on which nobody worked on it.
final class SharePages {
    private static final Set<Role> READERS =
            Set.of(Role.WINDOW, Role.REVIEWER, Role.APPROVER, Role.HEAD, Role.SUPERVISOR, Role.REPORTER);

    private final Ground ground;
    private final ShareViews views;

    SharePages(Ground ground) {
        this.ground = ground;
        this.views = new ShareViews(ground.query());
    }

    List<Route> routes() {
        return List.of(Route.of("/journey-shares", READERS, this::shares).named(ShareWords.SHARES.text()));
    }

    private Page shares(Visit visit) {
        var today = LocalDate.ofInstant(ground.time().now(), Context.ZONE);
        int year = visit.word("year").matches("20[0-9]{2}") ? Integer.parseInt(visit.word("year")) : today.getYear();
        var scope = Scope.year(year, BoardPages.cityPrefix(), new Views(ground.query()).size());
        var waiting = new HashMap<String, ShareViews.Waiting>();
        for (var it : views.waiting(scope)) waiting.put(it.chain() + "/" + it.version(), it);
        var shares = views.shares(scope);
        var rows = new ArrayList<Row>();
        for (int i = 0; i < shares.size(); i++) {
            var it = shares.get(i);
            var key = it.chain() + "/" + it.version();
            rows.add(step(it));
            boolean last = i + 1 == shares.size()
                    || !key.equals(
                            shares.get(i + 1).chain() + "/" + shares.get(i + 1).version());
            if (last && waiting.containsKey(key)) rows.add(waited(waiting.get(key)));
        }
        return new Listing(
                        visit,
                        ShareWords.SHARES.text(),
                        ShareWords.SHARES_LEAD.text(),
                        List.of(tab(year - 1, year, scope), tab(year, year, scope)),
                        List.of(
                                Column.of(Words.JOURNEY.text()),
                                Column.of(Words.STEP_OF.text()),
                                Column.of(Words.WHO_DECIDES.text()),
                                Column.number(ShareWords.JOURNEYS.text()),
                                Column.number(ShareWords.MEAN.text()),
                                Column.number(ShareWords.MEDIAN.text()),
                                Column.number(ShareWords.SHARE.text())),
                        rows,
                        rows.size(),
                        1,
                        1,
                        _ -> "/journey-shares",
                        Optional.empty())
                .show();
    }

    private Listing.Tab tab(int year, int here, Scope scope) {
        var of = Scope.year(year, scope.place(), scope.position());
        long count = views.waiting(of).stream()
                .mapToLong(ShareViews.Waiting::journeys)
                .sum();
        return new Listing.Tab(Text.same(Integer.toString(year)), "/journey-shares?year=" + year, count, year == here);
    }

    private Row step(ShareViews.Share it) {
        var chain = chain(it.chain(), it.version());
        var name = chain.filter(one -> it.number() <= one.steps().size())
                .map(one -> one.steps().get(it.number() - 1).name())
                .orElse(Text.same(Integer.toString(it.number())));
        return Row.of(
                Cell.of(title(chain, it.chain(), it.version())),
                Cell.of(name),
                Cell.of(ground.org().body(it.body()).map(body -> body.name()).orElse(Text.same(it.body()))),
                Cell.of(it.journeys()),
                Cell.of(it.mean().toPlainString()),
                Cell.of(it.median().stripTrailingZeros().toPlainString()),
                Cell.of(it.share().toPlainString()));
    }

    private Row waited(ShareViews.Waiting it) {
        return Row.of(
                Cell.of(title(chain(it.chain(), it.version()), it.chain(), it.version())),
                Cell.of(ShareWords.NOBODY.text()),
                Cell.of("–"),
                Cell.of(it.journeys()),
                Cell.of(it.waiting().toPlainString()),
                Cell.of("–"),
                Cell.of("–"));
    }

    private Optional<Chain> chain(String id, int version) {
        return Optional.ofNullable(known().get(id + "/" + version));
    }

    private static Map<String, Chain> known() {
        var known = new HashMap<String, Chain>();
        for (var it : Chains.all()) known.put(it.id() + "/" + it.version(), it);
        return known;
    }

    private static Text title(Optional<Chain> chain, String id, int version) {
        var name = chain.map(Chain::name).orElse(Text.same(id));
        return new Text(name.zh() + "（第 " + version + " 版）", name.en() + ", version " + version);
    }
}
