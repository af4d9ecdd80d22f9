package shuzhi.network;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import shuzhi.business.CommandForms;
import shuzhi.business.FilePages;
import shuzhi.business.Form.Choice;
import shuzhi.business.Ground;
import shuzhi.business.History.Fact;
import shuzhi.business.Listing;
import shuzhi.business.Listing.Cell;
import shuzhi.business.Listing.Column;
import shuzhi.business.Listing.Row;
import shuzhi.codes.DivisionCode;
import shuzhi.ledger.Context;
import shuzhi.network.entrustment.State;
import shuzhi.org.Actor;
import shuzhi.org.Body;
import shuzhi.org.Role;
import shuzhi.web.Page;
import shuzhi.web.Route;
import shuzhi.web.Visit;
import shuzhi.words.Text;

/// What bodies have entrusted to bodies below (委托公告): open to everybody, because the law wants it announced
/// (Licensing Law art. 24), and kept by the heads of the bodies that entrust.
final class EntrustmentPages {
    private final Ground ground;
    private final Views views;
    private final FilePages<?, ?, State> files;

    EntrustmentPages(Ground ground) {
        this.ground = ground;
        this.views = new Views(ground.query());
        this.files = new FilePages<>(
                ground,
                shuzhi.network.entrustment.Rules.ENTRUSTMENT,
                Network.VOCABULARY,
                "/entrustments",
                Set.of(Role.HEAD),
                new Look());
    }

    List<Route> routes() {
        return List.of(
                Route.open("/entrustments", this::list).named(Words.ENTRUSTMENTS.text()),
                Route.of("/entrustments/{file}", Set.of(Role.HEAD), this::file));
    }

    private final class Look implements FilePages.Look<State> {
        @Override
        public Text title(State state) {
            return Words.ENTRUSTMENTS.text();
        }

        @Override
        public List<Fact> facts(State state) {
            return List.of();
        }

        /// What is entrusted is public (art. 24).
        @Override
        public boolean sees(Actor actor, State state) {
            return true;
        }

        @Override
        public CommandForms.Hints hints(State state, Actor actor) {
            return new Choices(actor, Optional.empty());
        }
    }

    /// What can be chosen: the organs below, and the items of the head's own body.
    private final class Choices implements CommandForms.Hints {
        private final Actor actor;
        private final Optional<String> agent;

        Choices(Actor actor, Optional<String> agent) {
            this.actor = actor;
            this.agent = agent;
        }

        @Override
        public Optional<List<Choice>> choices(Class<?> command, String component) {
            return switch (component) {
                case "agent" -> agent.isPresent() ? Optional.empty() : Optional.of(organs());
                case "items" ->
                    Optional.of(views.itemsOf(actor.body()).stream()
                            .map(it -> Choice.of(it.code(), new Text(it.name(), it.english())))
                            .toList());
                default -> Optional.empty();
            };
        }

        private List<Choice> organs() {
            return ground.org()
                    .bodies()
                    .filter(it -> it.validOn(today()) && !it.place().equals(actor.place()))
                    .filter(it -> DivisionCode.contains(actor.place(), it.place()))
                    .filter(it -> it.kind() == Body.Kind.GOVERNMENT
                            || it.kind() == Body.Kind.APPROVAL_BUREAU
                            || it.kind() == Body.Kind.DEPARTMENT)
                    .map(it -> Choice.of(it.code(), it.name()))
                    .toList();
        }

        @Override
        public Map<String, String> values(Class<?> command) {
            return agent.map(it -> Map.of("principal", actor.body(), "agent", it))
                    .orElseGet(() -> Map.of("principal", actor.body()));
        }
    }

    private Page file(Visit visit) {
        var actor = visit.signedIn();
        var parts = visit.word("file").split("-");
        var agent = parts.length == 3 ? Optional.of(parts[2]) : Optional.<String>empty();
        return files.shown(visit, new Choices(actor, agent), Optional.empty(), List.of())
                .map(FilePages.Shown::show)
                .orElseGet(Page.Missing::new);
    }

    private Page list(Visit visit) {
        long count = views.entrustmentCount();
        int page = Listing.page(visit, count);
        boolean keeps = visit.actor().filter(it -> it.is(Role.HEAD)).isPresent();
        var rows = views.entrustments((page - 1) * Listing.onAPage(), Listing.onAPage()).stream()
                .map(it -> row(it, keeps))
                .toList();
        return new Listing(
                        visit,
                        Words.ENTRUSTMENTS.text(),
                        Words.ENTRUSTMENTS_LEAD.text(),
                        List.of(),
                        Stream.of(
                                        Words.DOCUMENT,
                                        Words.PRINCIPAL,
                                        Words.AGENT,
                                        Words.ITEMS,
                                        Words.BASIS,
                                        Words.VALID_FROM,
                                        Words.VALID_TO,
                                        Words.STATE)
                                .map(it -> Column.of(it.text()))
                                .toList(),
                        rows,
                        count,
                        page,
                        Listing.pages(count),
                        number -> "/entrustments?page=" + number,
                        keeps ? Optional.of("/entrustments/new") : Optional.empty())
                .show();
    }

    private Row row(Views.Entrusted it, boolean keeps) {
        return Row.of(
                keeps ? Cell.link(it.document(), "/entrustments/" + it.file()) : Cell.of(it.document()),
                Cell.of(bodyName(it.principal())),
                Cell.of(bodyName(it.agent())),
                Cell.of(items(it.items())),
                Cell.of(it.law() + " " + it.article()),
                Cell.of(it.starting()),
                Cell.of(it.ending()),
                state(it));
    }

    private Cell state(Views.Entrusted it) {
        if (today().isAfter(it.ending())) return Cell.tag((it.revoked() ? Words.REVOKED : Words.ENDED).text(), "grey");
        return today().isBefore(it.starting())
                ? Cell.tag(Words.TO_COME.text(), "yellow")
                : Cell.tag(Words.IN_FORCE.text(), "green");
    }

    private Text items(String codes) {
        var zh = new ArrayList<String>();
        var en = new ArrayList<String>();
        for (var code : codes.split(" ")) {
            var name = ground.state(shuzhi.approvals.item.Rules.ITEM, code)
                    .current()
                    .filter(it -> it.isPublic())
                    .map(it -> it.name())
                    .orElse(Text.same(code));
            zh.add(name.zh());
            en.add(name.en());
        }
        return new Text(String.join("、", zh), String.join(", ", en));
    }

    private Text bodyName(String code) {
        return ground.org().body(code).map(Body::name).orElse(Text.same(code));
    }

    private LocalDate today() {
        return LocalDate.ofInstant(ground.time().now(), Context.ZONE);
    }
}
