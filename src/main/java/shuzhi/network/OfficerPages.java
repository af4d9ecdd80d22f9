package shuzhi.network;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
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
import shuzhi.network.delegation.State.Given;
import shuzhi.network.officer.Command;
import shuzhi.network.officer.State;
import shuzhi.org.Actor;
import shuzhi.org.Officer;
import shuzhi.org.Post;
import shuzhi.org.Role;
import shuzhi.org.Shipped;
import shuzhi.web.Page;
import shuzhi.web.Route;
import shuzhi.web.Visit;
import shuzhi.words.Text;

/// Who holds which post (任岗), who stands in for whom (代行), and what everybody may know of the own post (我的岗位).
public final class OfficerPages {
    private static final Set<Role> KEEPERS = Set.of(Role.SECURITY_ADMINISTRATOR, Role.AUDITOR);
    private static final Set<Role> STAFF = Stream.of(Role.values())
            .filter(it -> it != Role.APPLICANT && it != Role.SYSTEM)
            .collect(Collectors.toUnmodifiableSet());
    private static final Set<Role> BUSINESS =
            STAFF.stream().filter(it -> !Shipped.ADMINISTRATORS.contains(it)).collect(Collectors.toUnmodifiableSet());
    private static final Set<Role> EVERYBODY = Set.of(Role.values());

    private final Ground ground;
    private final FilePages<?, ?, State> officers;
    private final FilePages<?, ?, shuzhi.network.delegation.State> delegations;

    OfficerPages(Ground ground) {
        this.ground = ground;
        this.officers = new FilePages<>(
                ground,
                shuzhi.network.officer.Rules.OFFICER,
                Network.VOCABULARY,
                "/officers",
                KEEPERS,
                new OfficerLook());
        this.delegations = new FilePages<>(
                ground,
                shuzhi.network.delegation.Rules.DELEGATION,
                Network.VOCABULARY,
                "/delegations",
                BUSINESS,
                new DelegationLook());
    }

    List<Route> routes() {
        return Stream.concat(
                        Stream.of(
                                Route.of("/officers", KEEPERS, this::officers).named(Words.OFFICERS.text()),
                                Route.of("/officers/{file}", KEEPERS, this::officer),
                                Route.of("/delegations", BUSINESS, this::delegations)
                                        .named(Words.DELEGATIONS.text()),
                                Route.of("/my-post", EVERYBODY, this::mine).named(Words.MY_POST.text())),
                        delegations.routes().stream())
                .toList();
    }

    private final class OfficerLook implements FilePages.Look<State> {
        @Override
        public Text title(State state) {
            return Words.OFFICERS.text();
        }

        @Override
        public List<Fact> facts(State state) {
            return state.post()
                    .map(it -> List.of(
                            new Fact(Words.POST.text(), postName(it.post())),
                            new Fact(
                                    Words.VALID_FROM.text(), Text.same(it.from().toString())),
                            new Fact(
                                    Words.VALID_TO.text(),
                                    Text.same(
                                            it.until().map(LocalDate::toString).orElse("–")))))
                    .orElse(List.of());
        }

        @Override
        public boolean sees(Actor actor, State state) {
            return true;
        }
    }

    private final class DelegationLook implements FilePages.Look<shuzhi.network.delegation.State> {
        @Override
        public Text title(shuzhi.network.delegation.State state) {
            return Words.DELEGATIONS.text();
        }

        @Override
        public List<Fact> facts(shuzhi.network.delegation.State state) {
            return state.given().map(this::facts).orElse(List.of());
        }

        private List<Fact> facts(Given it) {
            return List.of(
                    new Fact(Words.POST.text(), postName(it.post())),
                    new Fact(Words.DEPUTY.text(), postName(it.deputy())),
                    new Fact(Words.VALID_FROM.text(), Text.same(it.from().toString())),
                    new Fact(Words.VALID_TO.text(), Text.same(it.until().toString())));
        }

        @Override
        public boolean sees(Actor actor, shuzhi.network.delegation.State state) {
            return state.given().filter(it -> it.body().equals(actor.body())).isPresent();
        }

        @Override
        public CommandForms.Hints hints(shuzhi.network.delegation.State state, Actor actor) {
            return new CommandForms.Hints() {
                @Override
                public Optional<List<Choice>> choices(Class<?> command, String component) {
                    return Set.of("post", "deputy").contains(component)
                            ? Optional.of(postsOf(actor.body()))
                            : Optional.empty();
                }

                @Override
                public Map<String, String> values(Class<?> command) {
                    return Map.of("post", actor.post());
                }
            };
        }
    }

    private List<Choice> postsOf(String body) {
        return ground.org().postsOf(body, today()).stream()
                .filter(it -> it.roles().stream().noneMatch(Shipped.ADMINISTRATORS::contains))
                .map(it -> Choice.of(it.code(), it.title()))
                .toList();
    }

    /// The posts that this administrator may fill.
    private CommandForms.Hints filling(Actor actor, String account) {
        return new CommandForms.Hints() {
            @Override
            public Optional<List<Choice>> choices(Class<?> command, String component) {
                if (!component.equals("post")) return Optional.empty();
                return Optional.of(ground.org()
                        .posts()
                        .filter(it -> it.validOn(today()) && DivisionCode.contains(actor.place(), it.place()))
                        .sorted(Comparator.comparing(Post::code))
                        .map(it -> Choice.of(it.code(), postName(it.code())))
                        .toList());
            }

            @Override
            public Map<String, String> values(Class<?> command) {
                return account.isEmpty() ? Map.of() : Map.of("account", account);
            }
        };
    }

    /// The list of appointments, and a field for the number of an account.
    public record Officers(Visit visit, Listing list) {}

    private Page officers(Visit visit) {
        var account = visit.word("account").strip();
        if (!account.isEmpty())
            return new Page.Redirect("/officers/" + Command.fileOf(account) + "?account="
                    + (account.matches("[0-9a-z-]{4,64}") ? account : ""));
        var actor = visit.signedIn();
        var rows = ground.org().officers().entrySet().stream()
                .flatMap(it -> it.getValue().stream())
                .filter(it -> ground.org()
                        .post(it.post())
                        .filter(post -> DivisionCode.contains(actor.place(), post.place()))
                        .isPresent())
                .sorted(Comparator.comparing(Officer::post).thenComparing(Officer::from))
                .map(this::row)
                .toList();
        var columns = List.of(Words.POST, Words.VALID_FROM, Words.VALID_TO, Words.STATE);
        return new Page.Show(
                "shuzhi/network/pages/officers.jte",
                new Officers(visit, list(visit, Words.OFFICERS, Words.OFFICERS_LEAD, columns, rows, "/officers", "")));
    }

    private Row row(Officer it) {
        var state = ground.org().isLocked(it.account())
                ? Cell.tag(Words.LOCKED.text(), "red")
                : it.holdsOn(today())
                        ? Cell.tag(Words.IN_OFFICE.text(), "green")
                        : Cell.tag(Words.NOT_IN_OFFICE.text(), "grey");
        return Row.of(
                new Cell(
                        postName(it.post()),
                        Optional.of("/officers/" + Command.fileOf(it.account()) + "?account=" + it.account()),
                        Optional.empty()),
                Cell.of(it.from()),
                Cell.of(it.until()),
                state);
    }

    private Page officer(Visit visit) {
        var account = visit.word("account");
        boolean own = Command.fileOf(account).equals(visit.word("file"));
        var facts = own ? List.of(new Fact(Words.ACCOUNT.text(), Text.same(account))) : List.<Fact>of();
        return officers.shown(
                        visit,
                        filling(visit.signedIn(), own ? account : ""),
                        own ? Optional.of(Words.OFFICERS.text()) : Optional.empty(),
                        facts)
                .map(FilePages.Shown::show)
                .orElseGet(Page.Missing::new);
    }

    private Page delegations(Visit visit) {
        var body = visit.signedIn().body();
        var today = today();
        var rows = new Views(ground.query())
                .delegations(body).stream()
                        .map(it -> Row.of(
                                new Cell(
                                        postName(it.post()),
                                        Optional.of("/delegations/" + it.file()),
                                        Optional.empty()),
                                Cell.of(postName(it.deputy())),
                                Cell.of(it.starting()),
                                Cell.of(it.ending()),
                                it.ending().isBefore(today)
                                        ? Cell.tag(Words.ENDED.text(), "grey")
                                        : Cell.tag(Words.STANDS.text(), "green")))
                        .toList();
        var columns = List.of(Words.POST, Words.DEPUTY, Words.VALID_FROM, Words.VALID_TO, Words.STATE);
        return list(visit, Words.DELEGATIONS, Words.DELEGATIONS_LEAD, columns, rows, "/delegations", "/delegations/new")
                .show();
    }

    /// What somebody may know of the own account.
    public record Mine(Visit visit, List<Fact> facts) {}

    private Page mine(Visit visit) {
        var actor = visit.signedIn();
        var absent = actor.absent().stream()
                .map(it -> postName(it.post().substring(0, it.post().indexOf('~'))))
                .toList();
        var standingIn = absent.isEmpty()
                ? Words.NOBODY.text()
                : new Text(
                        String.join("、", absent.stream().map(Text::zh).toList()),
                        String.join(", ", absent.stream().map(Text::en).toList()));
        var facts = List.of(
                new Fact(Words.ACCOUNT.text(), Text.same(actor.person())),
                new Fact(Words.POST.text(), actor.body().isEmpty() ? Text.same("–") : postName(actor.post())),
                new Fact(Words.MY_ROLES.text(), RegisterPages.roles(actor.roles())),
                new Fact(Words.CLEARANCE.text(), actor.clearance().text()),
                new Fact(Words.STANDING_IN.text(), standingIn));
        return new Page.Show("shuzhi/network/pages/mine.jte", new Mine(visit, facts));
    }

    private static Listing list(
            Visit visit, Words title, Words lead, List<Words> columns, List<Row> rows, String path, String opens) {
        int page = Listing.page(visit, rows.size());
        int from = Math.min((page - 1) * Listing.onAPage(), rows.size());
        return new Listing(
                visit,
                title.text(),
                lead.text(),
                List.of(),
                columns.stream().map(it -> Column.of(it.text())).toList(),
                rows.subList(from, Math.min(from + Listing.onAPage(), rows.size())),
                rows.size(),
                page,
                Listing.pages(rows.size()),
                number -> path + "?page=" + number,
                Optional.of(opens).filter(it -> !it.isEmpty()));
    }

    /// The post with its body.
    private Text postName(String code) {
        return ground.org()
                .post(code)
                .map(post -> ground.org()
                        .body(post.body())
                        .map(body -> new Text(
                                body.name().zh() + " " + post.title().zh(),
                                body.name().en() + ", " + post.title().en()))
                        .orElse(post.title()))
                .orElse(Text.same(code));
    }

    private LocalDate today() {
        return LocalDate.ofInstant(ground.time().now(), Context.ZONE);
    }
}
