package shuzhi.credit;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import shuzhi.business.CommandForms;
import shuzhi.business.FilePages;
import shuzhi.business.Ground;
import shuzhi.business.History.Fact;
import shuzhi.business.Listing;
import shuzhi.business.Listing.Cell;
import shuzhi.business.Listing.Column;
import shuzhi.codes.UnifiedCode;
import shuzhi.credit.binding.Rules;
import shuzhi.credit.binding.State;
import shuzhi.credit.binding.Status;
import shuzhi.org.Actor;
import shuzhi.org.Role;
import shuzhi.web.Page;
import shuzhi.web.Route;
import shuzhi.web.Visit;
import shuzhi.words.Text;

/// Bindings of accounts on the screen (账号绑定页面): an applicant asks with the code of the organisation;
/// the staff see what is to be verified.
public final class BindingPages implements FilePages.Look<State> {
    private final Ground ground;
    private final Views views;
    private final FilePages<?, ?, State> files;

    BindingPages(Ground ground) {
        this.ground = ground;
        this.views = new Views(ground.query());
        this.files = new FilePages<>(ground, Rules.BINDING, Credit.VOCABULARY, "/bindings", Pages.CONCERNED, this);
    }

    /// The list, with the field for a code where the visitor may ask.
    ///
    /// @param code as it was typed
    /// @param problem what is wrong with it; empty when nothing was typed or nothing is wrong
    /// @param ask where to ask for it; empty until a good code was typed
    public record Bindings(
            Visit visit, boolean asks, String code, Optional<Text> problem, Optional<String> ask, Listing rows) {}

    List<Route> routes() {
        return List.of(
                Route.of("/bindings", Pages.CONCERNED, this::list).named(Words.BINDINGS.text()),
                Route.of("/bindings/{file}", Pages.CONCERNED, this::file),
                files.routes().getLast());
    }

    /// Empty for whoever works in an office: windows verify, too.
    private static Optional<String> own(Actor actor) {
        return actor.is(Role.APPLICANT) ? Optional.of(actor.person()) : Optional.empty();
    }

    private Page list(Visit visit) {
        var actor = visit.signedIn();
        var own = own(actor);
        var rows = views.bindings(own).stream()
                .map(it -> Listing.Row.of(
                        Cell.link(it.code(), "/bindings/" + it.file()),
                        Cell.of(it.asked()),
                        Cell.tag(it.status().text(), it.status() == Status.BOUND ? "green" : "plain"),
                        Cell.of(it.body().map(one -> Pages.body(ground, one)).orElse(Text.same("–")))))
                .toList();
        var code = visit.word("code").strip();
        var check = UnifiedCode.check(code);
        boolean typed = own.isPresent() && !code.isEmpty();
        return new Page.Show(
                "shuzhi/credit/pages/bindings.jte",
                new Bindings(
                        visit,
                        own.isPresent(),
                        code,
                        typed && !check.ok() ? Optional.of(check.text()) : Optional.empty(),
                        typed && check.ok()
                                ? Optional.of("/bindings/" + Rules.file(actor.person(), code) + "?act=Ask&code=" + code)
                                : Optional.empty(),
                        Listing.within(
                                visit,
                                Words.BINDINGS.text(),
                                List.of(
                                        Column.of(Labels.CODE.text()),
                                        Column.of(Labels.ON.text()),
                                        Column.of(Words.STATUS.text()),
                                        Column.of(Words.VERIFIED_BY.text())),
                                rows)));
    }

    /// A file in which nothing stands is shown to the account it is for, under the code it begins with.
    private Page file(Visit visit) {
        var file = visit.word("file");
        var own = own(visit.signedIn());
        var code = visit.word("code");
        boolean begins = own.isPresent()
                && file.equals(Rules.file(own.get(), code))
                && ground.acts(file).isEmpty();
        var sheet = begins
                ? files.shown(visit, coded(code), Optional.of(Words.BINDINGS.text()), List.of())
                : files.shown(visit);
        return sheet.map(FilePages.Shown::show).orElseGet(Page.Missing::new);
    }

    private static CommandForms.Hints coded(String code) {
        return new CommandForms.Hints() {
            @Override
            public Map<String, String> values(Class<?> command) {
                return Map.of("code", code);
            }
        };
    }

    @Override
    public Text title(State state) {
        var it = state.facts().orElseThrow();
        return Text.same(it.organisation());
    }

    @Override
    public List<Fact> facts(State state) {
        var it = state.facts().orElseThrow();
        var facts = new ArrayList<Fact>();
        facts.add(new Fact(Words.STATUS.text(), state.status().text()));
        facts.add(new Fact(Labels.CODE.text(), Text.same(it.code())));
        facts.add(new Fact(Labels.ORGANISATION.text(), Text.same(it.organisation())));
        facts.add(new Fact(Labels.ON.text(), Text.same(it.asked().toString())));
        return facts;
    }

    /// Whose account it is, and the staff.
    @Override
    public boolean sees(Actor actor, State state) {
        return own(actor)
                .filter(it -> !it.equals(state.facts().orElseThrow().person()))
                .isEmpty();
    }

    @Override
    public CommandForms.Hints hints(State state, Actor actor) {
        return state.facts().map(it -> coded(it.code())).orElse(CommandForms.Hints.NONE);
    }

    @Override
    public Set<String> elsewhere() {
        return Set.of("person", "code", "organisation");
    }
}
