package shuzhi.network;

import java.time.LocalDate;
import java.util.Comparator;
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
import shuzhi.org.Actor;
import shuzhi.org.Body;
import shuzhi.org.Place;
import shuzhi.org.Post;
import shuzhi.org.Role;
import shuzhi.org.Shipped;
import shuzhi.web.Page;
import shuzhi.web.Route;
import shuzhi.web.Visit;
import shuzhi.words.Text;

/// The register of places, bodies and posts (机构名册): the system administrator keeps it, the other two read it.
final class RegisterPages {
    private static final Set<Role> READERS = Shipped.ADMINISTRATORS;

    private final Ground ground;
    private final FilePages<?, ?, ?> places;
    private final FilePages<?, ?, ?> bodies;
    private final FilePages<?, ?, ?> posts;

    RegisterPages(Ground ground) {
        this.ground = ground;
        this.places = pages(shuzhi.network.place.Rules.PLACE, "/places");
        this.bodies = pages(shuzhi.network.body.Rules.BODY, "/bodies");
        this.posts = pages(shuzhi.network.post.Rules.POST, "/posts");
    }

    private <C, A, S> FilePages<C, A, S> pages(shuzhi.ledger.Thing<C, A, S> thing, String path) {
        return new FilePages<>(ground, thing, Network.VOCABULARY, path, READERS, new FilePages.Look<>() {
            @Override
            public Text title(S state) {
                return thing.title();
            }

            @Override
            public List<Fact> facts(S state) {
                return List.of();
            }

            @Override
            public boolean sees(Actor actor, S state) {
                return true;
            }

            @Override
            public CommandForms.Hints hints(S state, Actor actor) {
                return new Choices("");
            }
        });
    }

    List<Route> routes() {
        return List.of(
                Route.of("/places", READERS, this::places).named(Words.PLACES.text()),
                Route.of("/places/{file}", READERS, this::place),
                Route.of("/bodies", READERS, this::bodies).named(Words.BODIES.text()),
                Route.of("/bodies/{file}", READERS, this::body),
                Route.of("/posts", READERS, this::posts).named(Words.POSTS.text()),
                Route.of("/posts/{file}", READERS, this::post));
    }

    /// What can be chosen in the forms: bodies that stand, roles that a post can have, the code of the file.
    private final class Choices implements CommandForms.Hints {
        private final String code;

        Choices(String code) {
            this.code = code;
        }

        @Override
        public Optional<List<Choice>> choices(Class<?> command, String component) {
            return switch (component) {
                case "roles" ->
                    Optional.of(Stream.of(Role.values())
                            .filter(it -> it != Role.APPLICANT && it != Role.SYSTEM)
                            .map(Choice::of)
                            .toList());
                case "successor" ->
                    command.getEnclosingClass() == shuzhi.network.body.Command.class
                            ? Optional.of(ground.org()
                                    .bodies()
                                    .filter(it -> it.validOn(today()))
                                    .map(it -> Choice.of(it.code(), it.name()))
                                    .toList())
                            : Optional.empty();
                default -> Optional.empty();
            };
        }

        @Override
        public Map<String, String> values(Class<?> command) {
            return code.isEmpty() ? Map.of() : Map.of("code", code);
        }
    }

    private Page places(Visit visit) {
        var asked = visit.word("code");
        var code = DivisionCode.check(asked).ok() ? asked : DivisionCode.COUNTRY;
        var today = today();
        var above = ground.org().places().path(code);
        var tabs = Stream.concat(
                        Stream.of(new Listing.Tab(
                                Words.ALL.text(),
                                "/places",
                                ground.org()
                                        .places()
                                        .children(DivisionCode.COUNTRY, today)
                                        .size(),
                                above.isEmpty())),
                        above.stream()
                                .map(it -> new Listing.Tab(
                                        it.name(),
                                        "/places?code=" + it.code(),
                                        ground.org()
                                                .places()
                                                .children(it.code(), today)
                                                .size(),
                                        it.code().equals(code))))
                .toList();
        var rows = ground.org().places().children(code, today).stream()
                .map(RegisterPages::row)
                .toList();
        return list(
                visit,
                Words.PLACES,
                Words.PLACES_LEAD,
                tabs,
                List.of(Words.CODE, Words.NAME, Words.LEVEL, Words.VALID_FROM, Words.VALID_TO, Words.SUCCESSOR),
                rows,
                "/places?code=" + code + "&page=",
                "/places/new");
    }

    private static Row row(Place it) {
        return Row.of(
                Cell.link(it.code(), "/places/place-" + it.code()),
                new Cell(it.name(), Optional.of("/places?code=" + it.code()), Optional.empty()),
                Cell.of(it.level().text()),
                Cell.of(it.validFrom()),
                Cell.of(it.validTo()),
                Cell.of(it.successor()));
    }

    private Page bodies(Visit visit) {
        var rows = ground.org().bodies().map(this::row).toList();
        return list(
                visit,
                Words.BODIES,
                Words.BODIES_LEAD,
                List.of(),
                List.of(Words.NAME, Words.CODE, Words.SEAT, Words.STATE, Words.VALID_TO, Words.SUCCESSOR),
                rows,
                "/bodies?page=",
                "/bodies/new");
    }

    private Row row(Body it) {
        return Row.of(
                new Cell(it.name(), Optional.of("/bodies/body-" + it.code()), Optional.empty()),
                Cell.link(it.code(), "/posts?body=" + it.code()),
                Cell.of(placeName(it.place())),
                state(it.validOn(today())),
                Cell.of(it.validTo()),
                Cell.of(it.successor().map(this::bodyName).orElse(Text.same("–"))));
    }

    private Page posts(Visit visit) {
        var asked = visit.word("body");
        var rows = ground.org()
                .posts()
                .filter(it -> asked.isEmpty() || it.body().equals(asked))
                .sorted(Comparator.comparing(Post::code))
                .map(this::row)
                .toList();
        return list(
                visit,
                Words.POSTS,
                Words.POSTS_LEAD,
                List.of(),
                List.of(Words.CODE, Words.NAME, Words.BODY, Words.SEAT, Words.MY_ROLES, Words.CLEARANCE, Words.STATE),
                rows,
                "/posts?body=" + (asked.matches("[0-9A-Z]{18}") ? asked : "") + "&page=",
                "/posts/new");
    }

    private Row row(Post it) {
        return Row.of(
                Cell.link(it.code(), "/posts/post-" + it.code()),
                Cell.of(it.title()),
                Cell.of(bodyName(it.body())),
                Cell.of(placeName(it.place())),
                Cell.of(roles(it.roles())),
                Cell.of(it.clearance().text()),
                state(it.validOn(today())));
    }

    static Text roles(Set<Role> roles) {
        var sorted = roles.stream().sorted().toList();
        return new Text(
                String.join("、", sorted.stream().map(it -> it.text().zh()).toList()),
                String.join(", ", sorted.stream().map(it -> it.text().en()).toList()));
    }

    private static Cell state(boolean stands) {
        return stands ? Cell.tag(Words.STANDS.text(), "green") : Cell.tag(Words.ENDED.text(), "grey");
    }

    private static Page list(
            Visit visit,
            Words title,
            Words lead,
            List<Listing.Tab> tabs,
            List<Words> columns,
            List<Row> rows,
            String link,
            String opens) {
        int page = Listing.page(visit, rows.size());
        int from = Math.min((page - 1) * Listing.onAPage(), rows.size());
        var shown = rows.subList(from, Math.min(from + Listing.onAPage(), rows.size()));
        boolean keeps = visit.signedIn().is(Role.SYSTEM_ADMINISTRATOR);
        return new Listing(
                        visit,
                        title.text(),
                        lead.text(),
                        tabs,
                        columns.stream().map(it -> Column.of(it.text())).toList(),
                        shown,
                        rows.size(),
                        page,
                        Listing.pages(rows.size()),
                        number -> link + number,
                        keeps ? Optional.of(opens) : Optional.empty())
                .show();
    }

    private Page place(Visit visit) {
        var code = visit.word("file").replaceFirst("^place-", "");
        var known = ground.org().places().at(code);
        return page(
                visit,
                places,
                code,
                known.map(Place::name),
                known.map(it -> List.of(
                                fact(Words.CODE, Text.same(it.code())),
                                fact(Words.LEVEL, it.level().text()),
                                fact(Words.VALID_FROM, day(it.validFrom())),
                                fact(Words.VALID_TO, day(it.validTo())),
                                fact(
                                        Words.SUCCESSOR,
                                        it.successor().map(this::placeName).orElse(Text.same("–")))))
                        .orElse(List.of()));
    }

    private Page body(Visit visit) {
        var code = visit.word("file").replaceFirst("^body-", "");
        var known = ground.org().body(code);
        return page(
                visit,
                bodies,
                code,
                known.map(Body::name),
                known.map(it -> List.of(
                                fact(Words.CODE, Text.same(it.code())),
                                fact(Words.SEAT, placeName(it.place())),
                                fact(Words.VALID_FROM, day(it.validFrom())),
                                fact(Words.VALID_TO, day(it.validTo())),
                                fact(
                                        Words.SUCCESSOR,
                                        it.successor().map(this::bodyName).orElse(Text.same("–")))))
                        .orElse(List.of()));
    }

    private Page post(Visit visit) {
        var code = visit.word("file").replaceFirst("^post-", "");
        var known = ground.org().post(code);
        return page(
                visit,
                posts,
                code,
                known.map(Post::title),
                known.map(it -> List.of(
                                fact(Words.CODE, Text.same(it.code())),
                                fact(Words.BODY, bodyName(it.body())),
                                fact(Words.SEAT, placeName(it.place())),
                                fact(Words.MY_ROLES, roles(it.roles())),
                                fact(Words.CLEARANCE, it.clearance().text()),
                                fact(Words.VALID_FROM, day(it.validFrom())),
                                fact(Words.VALID_TO, day(it.validTo()))))
                        .orElse(List.of()));
    }

    /// The file if acts have been done to it; what the shipped table says if none has.
    private Page page(Visit visit, FilePages<?, ?, ?> pages, String code, Optional<Text> name, List<Fact> facts) {
        return pages.shown(visit, new Choices(name.isPresent() ? code : ""), name, facts)
                .map(FilePages.Shown::show)
                .orElseGet(Page.Missing::new);
    }

    private static Fact fact(Words label, Text value) {
        return new Fact(label.text(), value);
    }

    private static Text day(Optional<LocalDate> day) {
        return Text.same(day.map(LocalDate::toString).orElse("–"));
    }

    private Text placeName(String code) {
        return ground.org().places().at(code).map(Place::name).orElse(Text.same(code));
    }

    private Text bodyName(String code) {
        return ground.org().body(code).map(Body::name).orElse(Text.same(code));
    }

    private LocalDate today() {
        return LocalDate.ofInstant(ground.time().now(), Context.ZONE);
    }
}
