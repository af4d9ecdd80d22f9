package shuzhi.approvals;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import shuzhi.approvals.card.Command;
import shuzhi.approvals.card.Rules;
import shuzhi.approvals.card.State;
import shuzhi.approvals.card.Trigger;
import shuzhi.approvals.dossier.Status;
import shuzhi.business.CommandForms;
import shuzhi.business.FilePages;
import shuzhi.business.Form.Choice;
import shuzhi.business.Ground;
import shuzhi.business.History.Fact;
import shuzhi.business.Listing;
import shuzhi.business.Listing.Cell;
import shuzhi.business.Listing.Column;
import shuzhi.business.Sight;
import shuzhi.org.Actor;
import shuzhi.org.Clearance;
import shuzhi.org.Role;
import shuzhi.web.Page;
import shuzhi.web.Route;
import shuzhi.web.Visit;
import shuzhi.words.Text;

/// The cards (监察牌), for the supervisor who sees all of them and for the body that answers its own.
final class CardPages implements FilePages.Look<State> {
    private static final Set<Role> READERS =
            Set.of(Role.SUPERVISOR, Role.HEAD, Role.APPROVER, Role.REVIEWER, Role.WINDOW);
    private static final int CHOICES_MAX = 500;

    private final Ground ground;
    private final CardViews views;
    private final Views dossiers;

    CardPages(Ground ground) {
        this.ground = ground;
        this.views = new CardViews(ground.query());
        this.dossiers = new Views(ground.query());
    }

    List<Route> routes() {
        var routes = new ArrayList<Route>();
        routes.add(Route.of("/cards", READERS, this::list).named(CardWords.CARDS.text()));
        routes.addAll(new FilePages<>(ground, Rules.CARD, Approvals.VOCABULARY, "/cards", READERS, this).routes());
        return routes;
    }

    private Page list(Visit visit) {
        var actor = visit.signedIn();
        boolean supervisor = actor.is(Role.SUPERVISOR);
        var bodies = supervisor ? List.<String>of() : ground.actsFor(actor);
        var tab = tab(visit.word("tab"));
        var closed = Cleared.closed(ground.query(), actor);
        long count = views.count(tab, bodies, closed);
        int page = Listing.page(visit, count);
        var cards = views.cards(tab, bodies, closed, (page - 1) * Listing.onAPage(), Listing.onAPage());
        var codes = cards.stream().map(CardViews.Card::item).distinct().toList();
        var items = dossiers.itemsOf(codes).stream()
                .collect(Collectors.toMap(Views.Item::code, it -> new Text(it.name(), it.english())));
        return new Listing(
                        visit,
                        CardWords.CARDS.text(),
                        (supervisor ? CardWords.CARDS_LEAD : CardWords.CARDS_OF_BODY_LEAD).text(),
                        tabs(tab, bodies, closed),
                        List.of(
                                Column.of(Words.NUMBER.text()),
                                Column.of(CardWords.COLOUR.text()),
                                Column.of(CardWords.TRIGGER.text()),
                                Column.of(Words.BODY.text()),
                                Column.of(Words.ITEM.text()),
                                Column.of(CardWords.RAISED.text()),
                                Column.of(CardWords.DUE.text()),
                                Column.of(CardWords.ANSWER_BY.text()),
                                Column.of(CardWords.ANSWERED_ON.text()),
                                Column.of(CardWords.STATUS.text())),
                        cards.stream().map(it -> row(it, items)).toList(),
                        count,
                        page,
                        Listing.pages(count),
                        number -> "/cards?tab=" + tab + "&page=" + number,
                        supervisor ? Optional.of("/cards/new?act=Issue#act-Issue") : Optional.empty())
                .show();
    }

    private static CardViews.Tab tab(String name) {
        for (var it : CardViews.Tab.values()) if (it.name().equals(name)) return it;
        return CardViews.Tab.OPEN;
    }

    private List<Listing.Tab> tabs(CardViews.Tab here, List<String> bodies, List<String> closed) {
        var tabs = new ArrayList<Listing.Tab>();
        for (var it : CardViews.Tab.values())
            tabs.add(new Listing.Tab(
                    CardWords.of(it).text(), "/cards?tab=" + it, views.count(it, bodies, closed), it == here));
        return tabs;
    }

    private Listing.Row row(CardViews.Card it, Map<String, Text> items) {
        return Listing.Row.of(
                Cell.link(it.number(), "/cards/" + it.file()),
                Cell.tag(it.colour().text(), it.colour().colour()),
                Cell.of(it.trigger().text()),
                Cell.of(body(it.body())),
                Cell.of(items.getOrDefault(it.item(), Text.same(it.item()))),
                Cell.of((Object) it.raised()),
                Cell.of((Object) it.due()),
                Cell.of((Object) it.replyBy()),
                Cell.of((Object) it.answered()),
                Cell.of(it.status().text()));
    }

    private Text body(String code) {
        return ground.org().body(code).map(it -> it.name()).orElse(Text.same(code));
    }

    @Override
    public Text title(State state) {
        var colour = state.colour().text();
        var number = state.card().map(it -> it.number()).orElse("");
        return new Text(colour.zh() + " " + number, colour.en() + " " + number);
    }

    @Override
    public List<Fact> facts(State state) {
        if (state.card().isEmpty()) return List.of();
        var it = state.card().get();
        var facts = new ArrayList<Fact>();
        facts.add(new Fact(CardWords.STATUS.text(), state.status().text()));
        facts.add(new Fact(CardWords.COLOUR.text(), it.colour().text()));
        facts.add(new Fact(CardWords.TRIGGER.text(), it.trigger().text()));
        facts.add(new Fact(CardWords.BASIS.text(), Text.same(it.trigger().basis())));
        facts.add(new Fact(CardWords.ADDRESSEE.text(), body(it.body())));
        it.due().ifPresent(day -> facts.add(new Fact(CardWords.DUE.text(), Text.same(day.toString()))));
        it.replyBy().ifPresent(day -> facts.add(new Fact(CardWords.ANSWER_BY.text(), Text.same(day.toString()))));
        return facts;
    }

    /// The supervisor sees every card, a body those addressed to it; of an internal item, who is cleared for it.
    @Override
    public boolean sees(Actor actor, State state) {
        var needed = state.card().map(it -> Cleared.needed(ground, it.item())).orElse(Clearance.PUBLIC);
        return Sight.single(ground, actor, List.of(state.body()), needed);
    }

    @Override
    public Set<String> elsewhere() {
        return Set.of("dossier", "item", "place");
    }

    @Override
    public CommandForms.Hints hints(State state, Actor actor) {
        return new CommandForms.Hints() {
            @Override
            public Optional<List<Choice>> choices(Class<?> command, String component) {
                if (command != Command.Issue.class) return Optional.empty();
                return switch (component) {
                    case "dossier" ->
                        Optional.of(state.card().map(CardPages::own).orElseGet(() -> open(actor)));
                    case "trigger" ->
                        Optional.of(List.of(Trigger.values()).stream()
                                .filter(it -> !it.isOfTheClock())
                                .map(Choice::of)
                                .toList());
                    default -> Optional.empty();
                };
            }
        };
    }

    private static List<Choice> own(shuzhi.approvals.card.Act.Raised it) {
        return List.of(Choice.of(it.dossier(), Text.same(it.number())));
    }

    private List<Choice> open(Actor actor) {
        var closed = Cleared.closed(ground.query(), actor);
        return views.inHand(BoardPages.cityPrefix(), Status.ACCEPTED, closed, CHOICES_MAX).stream()
                .map(it -> Choice.of(
                        it.file(),
                        new Text(
                                it.number() + " " + body(it.body()).zh(),
                                it.number() + " " + body(it.body()).en())))
                .toList();
    }
}
