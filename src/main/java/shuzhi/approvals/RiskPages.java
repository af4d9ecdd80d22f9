package shuzhi.approvals;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import shuzhi.business.Ground;
import shuzhi.business.Listing;
import shuzhi.business.Listing.Cell;
import shuzhi.business.Listing.Column;
import shuzhi.business.Listing.Row;
import shuzhi.figures.Scope;
import shuzhi.ledger.Context;
import shuzhi.org.Body;
import shuzhi.org.Role;
import shuzhi.web.Page;
import shuzhi.web.Route;
import shuzhi.web.Visit;
import shuzhi.words.Text;

/// Risk hints (风险提示), rule F-05: for the discipline body only, every look is noted, and nothing in them is an
/// accusation.
final class RiskPages {
    private static final Set<Role> READERS = Set.of(Role.SUPERVISOR);

    private final Ground ground;
    private final DetectorViews detectors;
    private final Views views;

    RiskPages(Ground ground) {
        this.ground = ground;
        this.detectors = new DetectorViews(ground.query());
        this.views = new Views(ground.query());
    }

    List<Route> routes() {
        return List.of(
                Route.of("/hints", READERS, this::list).named(CardWords.HINTS.text()),
                Route.of("/hints/{id}", READERS, this::found));
    }

    /// Supervisors of other bodies are told whom the hints are for, and nothing else.
    private Optional<Page> closed(Visit visit) {
        boolean discipline = ground.org()
                .body(visit.signedIn().body())
                .filter(it -> it.kind() == Body.Kind.DISCIPLINE)
                .isPresent();
        if (discipline) return Optional.empty();
        return Optional.of(Listing.paged(
                        visit,
                        CardWords.HINTS.text(),
                        CardWords.HINTS_CLOSED.text(),
                        List.of(Column.of(CardWords.PATTERN.text())),
                        List.of(),
                        0,
                        "/hints",
                        false)
                .show());
    }

    private Page list(Visit visit) {
        var closed = closed(visit);
        if (closed.isPresent()) return closed.get();
        note(visit, "hints");
        int year = year(visit);
        var rows = DetectorViews.all().stream()
                .map(it -> Row.of(
                        Cell.link(it.name().in(visit.language()), "/hints/" + it.id() + "?year=" + year),
                        Cell.of(it.definition()),
                        Cell.of(it.basis()),
                        Cell.of(detectors.found(it, scope(year)).size())))
                .toList();
        return new Listing(
                        visit,
                        CardWords.HINTS.text(),
                        CardWords.HINTS_LEAD.text(),
                        years(year, "/hints"),
                        List.of(
                                Column.of(CardWords.PATTERN.text()),
                                Column.of(Words.DEFINITION.text()),
                                Column.of(Words.LEGAL_BASIS.text()),
                                Column.number(CardWords.FOUND.text())),
                        rows,
                        rows.size(),
                        1,
                        1,
                        _ -> "/hints",
                        Optional.empty())
                .show();
    }

    private Page found(Visit visit) {
        var closed = closed(visit);
        if (closed.isPresent()) return closed.get();
        return DetectorViews.find(visit.word("id")).map(it -> found(visit, it)).orElseGet(Page.Missing::new);
    }

    private Page found(Visit visit, Detector detector) {
        note(visit, "hints/" + detector.id());
        int year = year(visit);
        var all = detectors.found(detector, scope(year));
        int page = Listing.page(visit, all.size());
        var rows = all.stream()
                .skip((long) (page - 1) * Listing.onAPage())
                .limit(Listing.onAPage())
                .map(it -> Row.of(
                        Cell.of(it.number()),
                        Cell.of(ground.org()
                                .body(it.body())
                                .map(body -> body.name())
                                .orElse(Text.same(it.body()))),
                        entry(it.earlier()),
                        entry(it.entry())))
                .toList();
        var address = "/hints/" + detector.id();
        return new Listing(
                        visit,
                        detector.name(),
                        new Text(
                                detector.definition().zh()
                                        + CardWords.HINTS_LEAD.text().zh(),
                                detector.definition().en() + " "
                                        + CardWords.HINTS_LEAD.text().en()),
                        years(year, address),
                        List.of(
                                Column.of(Words.NUMBER.text()),
                                Column.of(Words.BODY.text()),
                                Column.number(CardWords.EARLIER_ENTRY.text()),
                                Column.number(CardWords.ENTRY.text())),
                        rows,
                        all.size(),
                        page,
                        Listing.pages(all.size()),
                        number -> address + "?year=" + year + "&page=" + number,
                        Optional.empty())
                .show();
    }

    private static Cell entry(long position) {
        return Cell.link(Long.toString(position), "/ledger/" + position);
    }

    private void note(Visit visit, String what) {
        var actor = visit.signedIn();
        views.noteReading(actor.person(), actor.post(), what);
    }

    private int year(Visit visit) {
        var today = LocalDate.ofInstant(ground.time().now(), Context.ZONE);
        return visit.word("year").matches("20[0-9]{2}") ? Integer.parseInt(visit.word("year")) : today.getYear();
    }

    private Scope scope(int year) {
        return Scope.year(year, BoardPages.cityPrefix(), views.size());
    }

    private List<Listing.Tab> years(int year, String address) {
        return List.of(tab(year - 1, year, address), tab(year, year, address));
    }

    private Listing.Tab tab(int year, int here, String address) {
        long count = DetectorViews.all().stream()
                .filter(it -> address.equals("/hints") || address.endsWith("/" + it.id()))
                .mapToLong(it -> detectors.found(it, scope(year)).size())
                .sum();
        return new Listing.Tab(Text.same(Integer.toString(year)), address + "?year=" + year, count, year == here);
    }
}
