package shuzhi.approvals;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import shuzhi.approvals.AboveViews.Turn;
import shuzhi.business.Ground;
import shuzhi.business.Listing;
import shuzhi.business.Listing.Cell;
import shuzhi.business.Listing.Column;
import shuzhi.business.Listing.Row;
import shuzhi.codes.DivisionCode;
import shuzhi.ledger.Context;
import shuzhi.org.Role;
import shuzhi.web.Page;
import shuzhi.web.Route;
import shuzhi.web.Visit;
import shuzhi.words.Text;

/// The dossiers of two levels (上报件), rule A-29: for the lower body what became of what it sent up, for the upper
/// one what to take in, for supervision the time of both.
final class AbovePages {
    private static final Set<Role> READERS =
            Set.of(Role.WINDOW, Role.REVIEWER, Role.APPROVER, Role.HEAD, Role.SUPERVISOR);

    private final Ground ground;
    private final AboveViews views;

    AbovePages(Ground ground) {
        this.ground = ground;
        this.views = new AboveViews(ground.query());
    }

    List<Route> routes() {
        return List.of(Route.of("/referred", READERS, this::list).named(AboveWords.REFERRED.text()));
    }

    private Page list(Visit visit) {
        var actor = visit.signedIn();
        boolean every = actor.is(Role.SUPERVISOR);
        var turn = turn(visit.word("tab"));
        var place = prefix(actor.place());
        var closed = Cleared.closed(ground.query(), actor);
        long count = views.count(actor.body(), every, place, turn, closed);
        int page = Listing.page(visit, count);
        var today = LocalDate.ofInstant(ground.time().now(), Context.ZONE);
        var rows = views
                .shared(actor.body(), every, place, turn, closed, (page - 1) * Listing.onAPage(), Listing.onAPage())
                .stream()
                .map(it -> row(it, !every, today))
                .toList();
        var tabs = new ArrayList<Listing.Tab>();
        for (var tab : List.of(Optional.of(Turn.ABOVE), Optional.of(Turn.BELOW), Optional.<Turn>empty()))
            tabs.add(new Listing.Tab(
                    tab.map(AbovePages::word).orElse(AboveWords.ALL).text(),
                    "/referred?tab=" + name(tab),
                    views.count(actor.body(), every, place, tab, closed),
                    tab.equals(turn)));
        return new Listing(
                        visit,
                        AboveWords.REFERRED.text(),
                        lead(views.mean(actor.body(), every, place)),
                        tabs,
                        List.of(
                                Column.of(Words.NUMBER.text()),
                                Column.of(AboveWords.LOWER.text()),
                                Column.of(AboveWords.SENT.text()),
                                Column.number(AboveWords.BELOW.text()),
                                Column.of(AboveWords.UPPER.text()),
                                Column.of(AboveWords.TAKEN_IN.text()),
                                Column.of(AboveWords.BACK.text()),
                                Column.of(AboveWords.DUE.text()),
                                Column.number(AboveWords.ABOVE.text()),
                                Column.of(AboveWords.STATE.text())),
                        rows,
                        count,
                        page,
                        Listing.pages(count),
                        it -> "/referred?page=" + it + "&tab=" + name(turn),
                        Optional.empty())
                .show();
    }

    private static AboveWords word(Turn turn) {
        return turn == Turn.BELOW ? AboveWords.WITH_LOWER : AboveWords.WITH_UPPER;
    }

    private static String name(Optional<Turn> turn) {
        return turn.map(it -> it.name().toLowerCase(Locale.ROOT)).orElse("all");
    }

    private static Optional<Turn> turn(String tab) {
        return switch (tab) {
            case "all" -> Optional.empty();
            case "below" -> Optional.of(Turn.BELOW);
            default -> Optional.of(Turn.ABOVE);
        };
    }

    private static Text lead(AboveViews.Mean mean) {
        var lead = AboveWords.REFERRED_LEAD.text();
        if (mean.count() == 0) return lead;
        var below = mean.below().orElseThrow().toPlainString();
        var above = mean.above().orElseThrow().toPlainString();
        return new Text(
                lead.zh() + AboveWords.MEAN.text().zh() + below
                        + AboveWords.MEAN_ABOVE.text().zh() + above + "。",
                lead.en() + " " + AboveWords.MEAN.text().en() + below
                        + AboveWords.MEAN_ABOVE.text().en() + above + ".");
    }

    private Row row(AboveViews.Shared it, boolean linked, LocalDate today) {
        return Row.of(
                linked ? Cell.link(it.number(), "/desk/" + it.file()) : Cell.of(it.number()),
                Cell.of(body(it.body())),
                it.sentInTime()
                        ? Cell.of(it.sent())
                        : Cell.tag(Text.same(it.sent().map(LocalDate::toString).orElse("–")), "red"),
                Cell.of(it.below()),
                Cell.of(it.upper().isEmpty() ? Text.same("–") : body(it.upper())),
                Cell.of(it.takenIn()),
                Cell.of(it.back()),
                Cell.of(it.due()),
                Cell.of(it.above()),
                state(it, today));
    }

    private static Cell state(AboveViews.Shared it, LocalDate today) {
        var colour = today.isAfter(it.due()) ? "red" : "yellow";
        return switch (it.turn()) {
            case BELOW -> Cell.tag((it.back().isPresent() ? AboveWords.ANEW : AboveWords.WITH_LOWER).text(), colour);
            case ABOVE ->
                Cell.tag((it.takenIn().isPresent() ? AboveWords.WITH_UPPER : AboveWords.WAITS).text(), colour);
            case OVER -> {
                if (it.inTime().isEmpty()) yield Cell.tag(AboveWords.ENDED.text(), "grey");
                yield it.inTime().get()
                        ? Cell.tag(AboveWords.DECIDED.text(), "green")
                        : Cell.tag(AboveWords.DECIDED_LATE.text(), "red");
            }
        };
    }

    private Text body(String code) {
        return ground.org().body(code).map(it -> it.name()).orElse(Text.same(code));
    }

    private static String prefix(String place) {
        return place.substring(0, new int[] {0, 2, 4, 6, 9, 12}[DivisionCode.depth(place)]);
    }
}
