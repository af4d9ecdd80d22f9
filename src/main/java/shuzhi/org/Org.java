package shuzhi.org;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import shuzhi.calendar.Table;
import shuzhi.codes.DivisionCode;
import shuzhi.words.Text;

/// Places, bodies, units, posts and officers (组织机构): the tables that came with the program are the beginning, acts
/// of the ledger change them. Every change bears its first and last day, so one Org answers for any day; a code is
/// for ever, and whoever holds an Org sees the newest changes.
public final class Org {
    /// What joins the absent post and the post that stands in for it, in the post of an act: `absent~present`.
    public static final String FOR = "~";

    private final Tables shipped;
    private volatile Tables tables;

    /// Bodies and posts by code, each with its spells in order: a body that moved to another place has two.
    private record Tables(
            Places places,
            Map<String, List<Body>> bodies,
            Map<String, Unit> units,
            Map<String, List<Post>> posts,
            Map<String, List<Body>> bodiesByPlace,
            Map<String, List<Post>> postsByBody,
            Changes changes) {

        static Tables of(
                Places places,
                Map<String, List<Body>> bodies,
                Map<String, Unit> units,
                Map<String, List<Post>> posts,
                Changes changes) {
            return new Tables(
                    places,
                    bodies,
                    units,
                    posts,
                    all(bodies).collect(Collectors.groupingBy(Body::place)),
                    all(posts).collect(Collectors.groupingBy(Post::body)),
                    changes);
        }

        Tables with(Changes changed, Tables before) {
            boolean samePlaces = changed.places().equals(before.changes.places());
            var newBodies = new LinkedHashMap<>(bodies);
            newBodies.putAll(changed.bodies());
            var newPosts = new LinkedHashMap<>(posts);
            newPosts.putAll(changed.posts());
            return of(samePlaces ? before.places : places.with(changed.places()), newBodies, units, newPosts, changed);
        }
    }

    /// What acts have changed (机构变更).
    ///
    /// @param bodies the spells of a body by its code, in order, in place of those that came with the program
    /// @param posts the spells of a post by its code
    /// @param officers the appointments of an account
    /// @param locked accounts without powers until they are unlocked
    public record Changes(
            List<Place> places,
            Map<String, List<Body>> bodies,
            Map<String, List<Post>> posts,
            Map<String, List<Officer>> officers,
            Set<String> locked,
            List<Delegation> delegations) {
        static final Changes NONE = new Changes(List.of(), Map.of(), Map.of(), Map.of(), Set.of(), List.of());

        public Changes {
            places = List.copyOf(places);
            bodies = Map.copyOf(bodies);
            posts = Map.copyOf(posts);
            officers = Map.copyOf(officers);
            locked = Set.copyOf(locked);
            delegations = List.copyOf(delegations);
        }
    }

    /// @throws IllegalArgumentException when a code stands twice
    public Org(Places places, List<Body> bodies, List<Unit> units, List<Post> posts) {
        this.shipped = Tables.of(
                places,
                spells(byCode(bodies, Body::code)),
                byCode(units, Unit::code),
                spells(byCode(posts, Post::code)),
                Changes.NONE);
        this.tables = shipped;
    }

    /// The country's places with the invented city, its bodies and posts.
    public static Org load() {
        return new Org(Places.load().withCity(), readBodies(), readUnits(), readPosts());
    }

    /// Puts all changes so far in force; those given before are forgotten.
    public void change(Changes changes) {
        tables = shipped.with(changes, tables);
    }

    public Places places() {
        return tables.places;
    }

    /// The place that this house serves (本级辖区): the smallest one that all its bodies lie in.
    public String seat() {
        return all(tables.bodies).map(Body::place).reduce(Org::around).orElse(DivisionCode.COUNTRY);
    }

    /// The smallest place around two others.
    private static String around(String one, String other) {
        var place = one;
        while (!place.equals(DivisionCode.COUNTRY) && !DivisionCode.contains(place, other))
            place = DivisionCode.parent(place);
        return place;
    }

    /// @param code unified credit code
    public Optional<Body> body(String code) {
        return last(tables.bodies, code);
    }

    /// A body as it stood on that day.
    public Optional<Body> body(String code, LocalDate day) {
        return tables.bodies.getOrDefault(code, List.of()).stream()
                .filter(it -> it.validOn(day))
                .findFirst();
    }

    public Optional<Unit> unit(String code) {
        return Optional.ofNullable(tables.units.get(code));
    }

    /// A post; for `absent~present` the absent post, titled with both.
    public Optional<Post> post(String code) {
        int at = code.indexOf(FOR);
        if (at < 0) return last(tables.posts, code);
        var present = last(tables.posts, code.substring(at + 1));
        return last(tables.posts, code.substring(0, at))
                .flatMap(absent -> present.map(it -> absent.titled(new Text(
                        absent.title().zh() + "（由" + it.title().zh() + "代行）",
                        absent.title().en() + ", by the " + it.title().en() + " standing in"))));
    }

    public Stream<Body> bodies() {
        return tables.bodies.values().stream().map(List::getLast);
    }

    public Stream<Post> posts() {
        return tables.posts.values().stream().map(List::getLast);
    }

    /// The bodies that serve exactly this place on that day.
    public List<Body> bodiesAt(String place, LocalDate day) {
        return tables.bodiesByPlace.getOrDefault(place, List.of()).stream()
                .filter(it -> it.validOn(day))
                .toList();
    }

    /// The posts of a body on that day.
    ///
    /// @param body unified credit code
    public List<Post> postsOf(String body, LocalDate day) {
        return tables.postsByBody.getOrDefault(body, List.of()).stream()
                .filter(it -> it.validOn(day))
                .toList();
    }

    /// The body that has the powers of this one on that day: itself, or the successor of its successors (rule A-75).
    public Optional<Body> current(String code, LocalDate day) {
        var body = body(code, day).or(() -> body(code));
        while (body.isPresent()
                && !body.get().validOn(day)
                && body.get().successor().isPresent()) {
            var next = body.get().successor().get();
            body = body(next, day).or(() -> body(next));
        }
        return body.filter(it -> it.validOn(day));
    }

    /// The bodies for which this one acts on that day: itself, and those that ended and whose powers it has (rule
    ///
    ///
    /// @param body unified credit code
    public List<String> actsFor(String body, LocalDate day) {
        var ended = bodies().filter(it -> !it.code().equals(body) && !it.validOn(day))
                .filter(it -> current(it.code(), day)
                        .filter(now -> now.code().equals(body))
                        .isPresent())
                .map(Body::code);
        return Stream.concat(Stream.of(body), ended).toList();
    }

    /// Has an act of the ledger ever appointed this account to a post?
    public boolean isAppointed(String account) {
        return tables.changes.officers().containsKey(account);
    }

    /// The appointment of an account on that day, by the acts of the ledger.
    public Optional<Officer> officer(String account, LocalDate day) {
        return tables.changes.officers().getOrDefault(account, List.of()).stream()
                .filter(it -> it.holdsOn(day))
                .findFirst();
    }

    /// All appointments by acts, by account.
    public Map<String, List<Officer>> officers() {
        return tables.changes.officers();
    }

    public boolean isLocked(String account) {
        return tables.changes.locked().contains(account);
    }

    /// All delegations that were ever given, ended ones included.
    public List<Delegation> delegations() {
        return tables.changes.delegations();
    }

    /// The actor that an officer is on that day, with the powers of those the post stands in for; empty when the
    /// officer does not hold the post any more or not yet, or the post or its body does not stand: no post, no
    /// power.
    /// What is stood in for is never handed on (Licensing Law art. 24: no onward entrusting).
    public Optional<Actor> actor(Officer officer, LocalDate day) {
        if (!officer.holdsOn(day)) return Optional.empty();
        return standing(officer.post(), day).map(post -> {
            var absent = delegations().stream()
                    .filter(it -> it.to().equals(post.code()) && it.holdsOn(day))
                    .flatMap(it -> standing(it.post(), day).stream())
                    .filter(it -> it.body().equals(post.body()))
                    .map(it -> new Actor(
                                    officer.account(), it.code() + FOR + post.code(), it.body(), it.place(), it.roles())
                            .cleared(post.clearance()))
                    .toList();
            return new Actor(
                    officer.account(), post.code(), post.body(), post.place(), post.roles(), absent, post.clearance());
        });
    }

    private Optional<Post> standing(String code, LocalDate day) {
        return tables.posts.getOrDefault(code, List.of()).stream()
                .filter(it -> it.validOn(day))
                .filter(it -> body(it.body(), day).isPresent())
                .findFirst();
    }

    private static <T> Optional<T> last(Map<String, List<T>> spells, String code) {
        return Optional.ofNullable(spells.get(code)).map(List::getLast);
    }

    private static <T> Stream<T> all(Map<String, List<T>> spells) {
        return spells.values().stream().flatMap(List::stream);
    }

    private static <T> Map<String, List<T>> spells(Map<String, T> byCode) {
        var spells = new LinkedHashMap<String, List<T>>();
        byCode.forEach((code, one) -> spells.put(code, List.of(one)));
        return spells;
    }

    private static <T> Map<String, T> byCode(List<T> all, Function<T, String> code) {
        var map = new LinkedHashMap<String, T>();
        for (var one : all)
            if (map.put(code.apply(one), one) != null)
                throw new IllegalArgumentException("the code stands twice: " + code.apply(one));
        return map;
    }

    private static List<Body> readBodies() {
        return Table.read(Org.class, "bodies.tsv").rows().stream()
                .map(row -> new Body(
                        row.text("code"),
                        name(row),
                        row.text("place"),
                        Body.Kind.valueOf(row.text("kind")),
                        row.dateIfAny("valid_from"),
                        row.dateIfAny("valid_to"),
                        textIfAny(row, "successor")))
                .toList();
    }

    private static List<Unit> readUnits() {
        return Table.read(Org.class, "units.tsv").rows().stream()
                .map(row -> new Unit(row.text("code"), name(row), row.text("body")))
                .toList();
    }

    private static List<Post> readPosts() {
        return Table.read(Org.class, "posts.tsv").rows().stream()
                .map(row -> new Post(
                        row.text("code"),
                        name(row),
                        row.text("body"),
                        textIfAny(row, "unit"),
                        row.text("place"),
                        roles(row.text("roles")),
                        row.dateIfAny("valid_from"),
                        row.dateIfAny("valid_to"),
                        Clearance.valueOf(row.text("clearance"))))
                .toList();
    }

    private static Text name(Table.Row row) {
        return new Text(row.text("zh"), row.text("en"));
    }

    private static Optional<String> textIfAny(Table.Row row, String column) {
        return Optional.of(row.text(column)).filter(it -> !it.isEmpty());
    }

    private static Set<Role> roles(String names) {
        return Arrays.stream(names.split(" ")).map(Role::valueOf).collect(Collectors.toUnmodifiableSet());
    }
}
