package shuzhi.projects;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import shuzhi.business.Ground;
import shuzhi.business.Listing;
import shuzhi.business.Listing.Cell;
import shuzhi.business.Listing.Column;
import shuzhi.figures.Scope;
import shuzhi.ledger.Context;
import shuzhi.projects.project.Grant;
import shuzhi.projects.project.Light;
import shuzhi.projects.project.Lights;
import shuzhi.projects.project.Rules;
import shuzhi.projects.project.Stage;
import shuzhi.projects.project.State;
import shuzhi.projects.project.Terms;
import shuzhi.web.Page;
import shuzhi.web.Route;
import shuzhi.web.Visit;
import shuzhi.words.Text;

/// All projects at once (项目总览): one mark a project by place and stage, hundreds on one screen; and the plan of the
/// year checked project by project.
public final class OverviewPages {
    private static final int MOST = 5_000;

    private final Ground ground;
    private final Views views;

    OverviewPages(Ground ground) {
        this.ground = ground;
        this.views = new Views(ground.query());
    }

    /// @param stages the columns
    /// @param counts how many projects show each light, and how many none
    public record Overview(Visit visit, List<Stage> stages, List<Row> rows, List<Count> counts, int all) {}

    /// A place and its projects (一地).
    ///
    /// @param marks by stage, in the order of the columns
    public record Row(Text place, List<List<Mark>> marks, int count) {}

    /// One project.
    ///
    /// @param sign the shape of the light, for who sees no colours
    public record Mark(String link, Text title, String sign, String colour) {}

    public record Count(Text name, String sign, String colour, long count) {}

    List<Route> routes() {
        return List.of(
                Route.of("/projects/overview", Pages.STAFF, this::overview).named(Words.OVERVIEW.text()),
                Route.of("/projects/terms", Pages.STAFF, this::terms).named(Words.TERMS.text()),
                Route.of("/projects/check", Pages.STAFF, this::check).named(Words.CHECK.text()));
    }

    /// What is to be started or reported, the soonest first (rule E-02).
    private Page terms(Visit visit) {
        var rows = new ArrayList<Listing.Row>();
        for (var it : views.running(Scope.prefix(visit.signedIn().place()))) {
            var state = ground.state(Rules.PROJECT, it.file());
            var name = Cell.link(state.facts().orElseThrow().name(), "/projects/" + it.file());
            for (var grant : Grant.values())
                state.terms().standing(grant).ifPresent(one -> rows.add(term(name, grant, one)));
            if (it.report().isPresent())
                rows.add(Listing.Row.of(
                        name,
                        Cell.of(Words.STOP.text()),
                        Cell.of(state.terms().stop().map(Terms.Stop::since)),
                        Cell.of("–"),
                        Cell.of("–"),
                        Cell.of(it.report()),
                        standing(it.reportWarned())));
        }
        return Listing.paged(
                        visit,
                        Words.TERMS.text(),
                        Words.TERMS_LEAD.text(),
                        List.of(
                                Column.of(Labels.NAME.text()),
                                Column.of(Labels.GRANT.text()),
                                Column.of(Labels.GRANTED.text()),
                                Column.number(Words.EXTENDED.text()),
                                Column.of(Labels.ASK_BY.text()),
                                Column.of(Labels.START_BY.text()),
                                Column.of(Words.STATUS.text())),
                        rows,
                        rows.size(),
                        "/projects/terms",
                        false)
                .show();
    }

    private Listing.Row term(Cell name, Grant grant, Terms.Held it) {
        var days = ground.calendars().asKnownOn(today());
        return Listing.Row.of(
                name,
                Cell.of(grant.text()),
                Cell.of(it.granted()),
                Cell.of(it.extensions()),
                Cell.of(Terms.askBy(grant, it.startBy(), days, today())),
                Cell.of(it.startBy()),
                standing(it.warned()));
    }

    private static Cell standing(boolean warned) {
        return warned ? Cell.tag(Words.WARNED.text(), "yellow") : Cell.tag(Words.STANDS.text(), "green");
    }

    private LocalDate today() {
        return LocalDate.ofInstant(ground.time().now(), Context.ZONE);
    }

    private record Seen(Views.Project project, State state, Optional<Light> light) {}

    private List<Seen> seen(Visit visit) {
        return views.projects(Scope.prefix(visit.signedIn().place()), 0, MOST).stream()
                .map(it -> {
                    var state = ground.state(Rules.PROJECT, it.file());
                    return new Seen(it, state, Lights.of(state, today()));
                })
                .toList();
    }

    private Page overview(Visit visit) {
        var stages = List.copyOf(EnumSet.complementOf(EnumSet.of(Stage.NONE, Stage.DROPPED)));
        var all = seen(visit).stream()
                .filter(it -> stages.contains(it.state.stage()))
                .toList();
        var places = new TreeMap<String, List<Seen>>();
        for (var it : all)
            places.computeIfAbsent(it.state.facts().orElseThrow().where(), _ -> new ArrayList<>())
                    .add(it);
        var rows = places.entrySet().stream()
                .map(it -> row(it.getKey(), it.getValue(), stages))
                .toList();
        var counts = new ArrayList<Count>();
        for (var light : Light.values())
            counts.add(new Count(
                    light.text(),
                    sign(Optional.of(light)),
                    colour(Optional.of(light)),
                    all.stream()
                            .filter(it -> it.light.equals(Optional.of(light)))
                            .count()));
        counts.add(new Count(
                Words.NO_LIGHT.text(),
                sign(Optional.empty()),
                colour(Optional.empty()),
                all.stream().filter(it -> it.light.isEmpty()).count()));
        return new Page.Show(
                "shuzhi/projects/pages/overview.jte", new Overview(visit, stages, rows, counts, all.size()));
    }

    private Row row(String place, List<Seen> projects, List<Stage> stages) {
        Map<Stage, List<Mark>> marks = new EnumMap<>(Stage.class);
        for (var it : projects)
            marks.computeIfAbsent(it.state.stage(), _ -> new ArrayList<>()).add(mark(it));
        var name = place.equals(ground.org().seat())
                ? Words.WHOLE_CITY.text()
                : ground.org().places().at(place).map(it -> it.name()).orElse(Text.same(place));
        return new Row(
                name,
                stages.stream().map(it -> marks.getOrDefault(it, List.of())).toList(),
                projects.size());
    }

    private static Mark mark(Seen it) {
        var light = it.light.map(Light::text).orElse(Words.NO_LIGHT.text());
        var name = it.project.name();
        return new Mark(
                "/projects/" + it.project.file(),
                new Text(name + "（" + light.zh() + "）", name + " (" + light.en() + ")"),
                sign(it.light),
                colour(it.light));
    }

    private static String sign(Optional<Light> light) {
        return light.map(it -> switch (it) {
                    case GREEN -> "●";
                    case YELLOW -> "▲";
                    case RED -> "■";
                })
                .orElse("○");
    }

    private static String colour(Optional<Light> light) {
        return light.map(Pages::colour).orElse("grey");
    }

    /// Rules E-04 and E-05: what in the plan of the year does not go together.
    private Page check(Visit visit) {
        var word = visit.word("year");
        int year = word.matches("2[0-9]{3}") ? Integer.parseInt(word) : today().getYear();
        var rows = new ArrayList<Listing.Row>();
        for (var it : seen(visit)) {
            if (!EnumSet.of(Stage.RESERVE, Stage.PREPARATION, Stage.CONSTRUCTION, Stage.STOPPED)
                    .contains(it.state.stage())) continue;
            var findings = findings(it.state, year);
            if (findings.isEmpty()) rows.add(row(it, Cell.tag(Words.NOTHING_FOUND.text(), "green")));
            for (var one : findings) rows.add(row(it, Cell.tag(one, "yellow")));
        }
        var title = new Text(
                year + " " + Words.CHECK.text().zh(), Words.CHECK.text().en() + " " + year);
        return new Listing(
                        visit,
                        title,
                        Words.CHECK_LEAD.text(),
                        List.of(),
                        List.of(
                                Column.of(Labels.CODE.text()),
                                Column.of(Labels.NAME.text()),
                                Column.of(Words.STATUS.text()),
                                Column.of(Words.FINDING.text())),
                        rows,
                        rows.size(),
                        1,
                        1,
                        _ -> visit.path(),
                        Optional.empty())
                .show();
    }

    private static Listing.Row row(Seen it, Cell finding) {
        return Listing.Row.of(
                Cell.of(it.project.code()),
                Cell.link(it.project.name(), "/projects/" + it.project.file()),
                Cell.of(it.state.stage().text()),
                finding);
    }

    /// What in the plan of a project for a year does not go together.
    static List<Text> findings(State state, int year) {
        var facts = state.facts().orElseThrow();
        var found = new ArrayList<Text>();
        var plan = state.plans().get(year);
        if (plan == null) found.add(Words.PLAN_MISSING.text());
        var planned = state.plans().values().stream()
                .map(State.Plan::amount)
                .reduce(java.math.BigDecimal.ZERO, java.math.BigDecimal::add);
        if (planned.compareTo(facts.total()) > 0)
            found.add(with(Words.PLAN_ABOVE_TOTAL.text(), planned.subtract(facts.total())));
        boolean before = state.started().filter(it -> it.getYear() < year).isPresent();
        if (Objects.requireNonNullElse(plan, new State.Plan(planned, planned, false, 0))
                        .startsNew()
                && before) found.add(Words.NEW_BUT_STARTED.text());
        var gap = state.support().gap(facts.total());
        if (gap.isEmpty()) found.add(Words.NO_MONEY_SET.text());
        gap.filter(it -> it.signum() != 0).ifPresent(it -> found.add(with(Words.MONEY_GAP.text(), it)));
        return found;
    }

    private static Text with(Text text, java.math.BigDecimal amount) {
        return new Text(text.zh() + "：" + amount.toPlainString(), text.en() + ": " + amount.toPlainString());
    }
}
