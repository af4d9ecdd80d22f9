package shuzhi.network;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import shuzhi.business.FilePages;
import shuzhi.business.Ground;
import shuzhi.business.History.Fact;
import shuzhi.business.Listing;
import shuzhi.business.Listing.Cell;
import shuzhi.business.Listing.Column;
import shuzhi.business.Listing.Row;
import shuzhi.database.Mirrors;
import shuzhi.exchange.Mirror;
import shuzhi.figures.Figure;
import shuzhi.figures.Scope;
import shuzhi.ledger.Context;
import shuzhi.network.node.State;
import shuzhi.org.Actor;
import shuzhi.org.Place;
import shuzhi.org.Role;
import shuzhi.web.Page;
import shuzhi.web.Route;
import shuzhi.web.Visit;
import shuzhi.words.Text;

/// The board of nodes (节点看板): how far each mirrored ledger has come and whether it holds; the co-signed
/// checkpoints; and figures over our own ledger and theirs.
final class NodePages {
    private static final Set<Role> STAFF = Stream.of(Role.values())
            .filter(it -> it != Role.APPLICANT && it != Role.SYSTEM)
            .collect(Collectors.toUnmodifiableSet());
    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");

    private final Ground ground;
    private final Views views;
    private final Mirrors mirrors;
    private final Combined combined;
    private final FilePages<?, ?, State> files;

    NodePages(Ground ground) {
        this.ground = ground;
        this.views = new Views(ground.query());
        this.mirrors = new Mirrors(ground.query());
        this.combined = new Combined(mirrors, ground.ledger().things());
        this.files = new FilePages<>(
                ground, shuzhi.network.node.Rules.NODE, Network.VOCABULARY, "/nodes", STAFF, new FilePages.Look<>() {
                    @Override
                    public Text title(State state) {
                        return Words.NODES.text();
                    }

                    @Override
                    public List<Fact> facts(State state) {
                        return List.of();
                    }

                    @Override
                    public boolean sees(Actor actor, State state) {
                        return true;
                    }
                });
    }

    List<Route> routes() {
        return List.of(
                Route.of("/nodes", STAFF, this::nodes).named(Words.NODES.text()),
                Route.of("/nodes/figures", STAFF, this::figures),
                Route.of("/nodes/{file}", STAFF, this::node),
                Route.open("/nodes/{file}/checkpoint", this::checkpoint));
    }

    private Page nodes(Visit visit) {
        var rows = views.nodes().stream().map(this::row).toList();
        var columns = List.of(
                Words.NAME, Words.SEAT, Words.STATE, Words.LINES, Words.LAST_CHECKPOINT, Words.LAG, Words.LAST_ASKED);
        boolean keeps = visit.signedIn().is(Role.SYSTEM_ADMINISTRATOR);
        return new Listing(
                        visit,
                        Words.NODES.text(),
                        lead(),
                        List.of(
                                new Listing.Tab(Words.NODES.text(), "/nodes", rows.size(), true),
                                new Listing.Tab(
                                        Words.NODE_FIGURES.text(),
                                        "/nodes/figures",
                                        ground.figures().all().size(),
                                        false)),
                        columns.stream().map(it -> Column.of(it.text())).toList(),
                        rows,
                        rows.size(),
                        1,
                        1,
                        _ -> "/nodes",
                        keeps ? Optional.of("/nodes/new") : Optional.empty())
                .show();
    }

    /// What the page is about, and how far an upper house has co-signed our own ledger.
    private Text lead() {
        var lead = Words.NODES_LEAD.text();
        return ground.notary()
                .cosigned()
                .map(it -> new Text(
                        lead.zh() + "本台账已由上级会签至 " + it.size() + " 页。",
                        lead.en() + " An upper house has co-signed " + it.size() + " entries of this ledger."))
                .orElse(lead);
    }

    private Row row(Views.Node it) {
        var standing = mirrors.standing(it.file());
        return Row.of(
                new Cell(new Text(it.zh(), it.en()), Optional.of("/nodes/" + it.file()), Optional.empty()),
                Cell.of(placeName(it.seat())),
                state(it, standing),
                Cell.of(standing.map(Mirrors.Standing::size).orElse(0L)),
                Cell.of(standing.flatMap(Mirrors.Standing::proved).map(NodePages::minute)),
                Cell.of(standing.map(this::lag).orElse(Text.same("–"))),
                Cell.of(standing.map(one -> minute(one.tried()))));
    }

    private static Cell state(Views.Node it, Optional<Mirrors.Standing> standing) {
        if (it.removed()) return Cell.tag(Words.REMOVED.text(), "grey");
        if (standing.isEmpty()) return Cell.tag(Words.NEVER_REACHED.text(), "grey");
        return switch (Mirror.State.valueOf(standing.get().state())) {
            case CURRENT -> Cell.tag(Words.CURRENT.text(), "green");
            case BEHIND -> Cell.tag(Words.BEHIND.text(), "yellow");
            case UNREACHABLE -> Cell.tag(Words.UNREACHABLE.text(), "yellow");
            case REFUSED -> Cell.tag(Words.REFUSED.text(), "red");
        };
    }

    /// How many lines the node has published that are not here, and how old the last proof is.
    private Text lag(Mirrors.Standing it) {
        long lines = Math.max(0, it.offered() - it.size());
        long minutes = it.proved()
                .map(at -> Duration.between(at, ground.time().now()).toMinutes())
                .orElse(0L);
        return new Text(lines + " 行，" + minutes + " 分钟", lines + " lines, " + minutes + " min");
    }

    private Page node(Visit visit) {
        var known = views.nodes().stream()
                .filter(it -> it.file().equals(visit.word("file")))
                .findFirst();
        var facts = known.map(it -> facts(it, mirrors.standing(it.file()))).orElse(List.of());
        return files.shown(
                        visit,
                        shuzhi.business.CommandForms.Hints.NONE,
                        known.map(it -> new Text(it.zh(), it.en())),
                        facts)
                .map(FilePages.Shown::show)
                .orElseGet(Page.Missing::new);
    }

    private List<Fact> facts(Views.Node it, Optional<Mirrors.Standing> standing) {
        var facts = new ArrayList<Fact>();
        facts.add(new Fact(Words.STATE.text(), state(it, standing).text()));
        standing.filter(one -> !one.why().isEmpty())
                .ifPresent(one -> facts.add(new Fact(Words.WHY.text(), Text.same(one.why()))));
        facts.add(new Fact(Words.SEAT.text(), placeName(it.seat())));
        facts.add(new Fact(Words.ADDRESS.text(), Text.same(it.address())));
        standing.ifPresent(one -> {
            facts.add(new Fact(Words.LINES.text(), Text.same(String.valueOf(one.size()))));
            facts.add(new Fact(Words.LAG.text(), lag(one)));
            facts.add(new Fact(
                    Words.LAST_CHECKPOINT.text(),
                    Text.same(one.proved().map(NodePages::minute).orElse("–"))));
        });
        return facts;
    }

    /// The last checkpoint of the node that this house has proved and co-signed, for the node and for everybody.
    private Page checkpoint(Visit visit) {
        return mirrors.standing(visit.word("file"))
                .filter(it -> !it.note().isEmpty())
                .<Page>map(it -> new Page.File(
                        "checkpoint.txt", "text/plain; charset=utf-8", it.note().getBytes(UTF_8), true))
                .orElseGet(Page.Missing::new);
    }

    private Page figures(Visit visit) {
        var today = LocalDate.ofInstant(ground.time().now(), Context.ZONE);
        int year = visit.word("year").matches("20[0-9]{2}") ? Integer.parseInt(visit.word("year")) : today.getYear();
        var nodes = views.nodes().stream()
                .filter(it -> mirrors.standing(it.file())
                        .filter(one -> one.size() > 0)
                        .isPresent())
                .toList();
        var scope = Scope.year(year, "", views.size());
        var columns = new ArrayList<Column>();
        columns.add(Column.of(Words.FIGURE.text()));
        columns.add(Column.number(Words.OWN_LEDGER.text()));
        nodes.forEach(it -> columns.add(Column.number(new Text(it.zh(), it.en()))));
        columns.add(Column.number(Words.TOGETHER.text()));
        var rows =
                ground.figures().all().stream().map(it -> row(it, nodes, scope)).toList();
        return new Listing(
                        visit,
                        new Text(
                                year + " " + Words.NODE_FIGURES.text().zh(),
                                year + " " + Words.NODE_FIGURES.text().en()),
                        Words.NODE_FIGURES_LEAD.text(),
                        List.of(
                                new Listing.Tab(Words.NODES.text(), "/nodes", nodes.size(), false),
                                new Listing.Tab(Words.NODE_FIGURES.text(), "/nodes/figures", rows.size(), true)),
                        columns,
                        rows,
                        rows.size(),
                        1,
                        1,
                        _ -> "/nodes/figures",
                        Optional.empty())
                .show();
    }

    private Row row(Figure figure, List<Views.Node> nodes, Scope scope) {
        var cells = new ArrayList<Cell>();
        cells.add(new Cell(figure.name(), Optional.of("/figures/" + figure.id()), Optional.empty()));
        var own = ground.figures().ask(figure, scope);
        var all = new ArrayList<>(own.rows());
        cells.add(Cell.of(own.number().map(BigDecimal::toPlainString)));
        for (var node : nodes) {
            var rows = combined.rows(figure, node.file(), scope);
            cells.add(Cell.of(figure.number(rows).map(BigDecimal::toPlainString)));
            all.addAll(rows);
        }
        cells.add(Cell.of(figure.number(all).map(BigDecimal::toPlainString)));
        return new Row(cells);
    }

    private static String minute(Instant at) {
        return LocalDateTime.ofInstant(at, Context.ZONE).format(MINUTE);
    }

    private Text placeName(String code) {
        return ground.org().places().at(code).map(Place::name).orElse(Text.same(code));
    }
}
