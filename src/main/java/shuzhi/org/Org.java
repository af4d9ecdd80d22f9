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

/// Places, bodies, units and posts as one value (组织机构).
public final class Org {
    private final Places places;
    private final Map<String, Body> bodies;
    private final Map<String, Unit> units;
    private final Map<String, Post> posts;
    private final Map<String, List<Body>> bodiesByPlace;
    private final Map<String, List<Post>> postsByBody;

    /// @throws IllegalArgumentException when a code stands twice
    public Org(Places places, List<Body> bodies, List<Unit> units, List<Post> posts) {
        this.places = places;
        this.bodies = byCode(bodies, Body::code);
        this.units = byCode(units, Unit::code);
        this.posts = byCode(posts, Post::code);
        this.bodiesByPlace = bodies.stream().collect(Collectors.groupingBy(Body::place));
        this.postsByBody = posts.stream().collect(Collectors.groupingBy(Post::body));
    }

    /// The country's places with the invented city, its bodies and posts.
    public static Org load() {
        return new Org(Places.load().withCity(), readBodies(), readUnits(), readPosts());
    }

    public Places places() {
        return places;
    }

    /// The place that this house serves (本级辖区): the smallest one that all its bodies lie in.
    public String seat() {
        return bodies.values().stream().map(Body::place).reduce(Org::around).orElse(DivisionCode.COUNTRY);
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
        return Optional.ofNullable(bodies.get(code));
    }

    public Optional<Unit> unit(String code) {
        return Optional.ofNullable(units.get(code));
    }

    public Optional<Post> post(String code) {
        return Optional.ofNullable(posts.get(code));
    }

    public Stream<Body> bodies() {
        return bodies.values().stream();
    }

    public Stream<Post> posts() {
        return posts.values().stream();
    }

    /// The bodies that serve exactly this place on that day.
    public List<Body> bodiesAt(String place, LocalDate day) {
        return bodiesByPlace.getOrDefault(place, List.of()).stream()
                .filter(it -> it.validOn(day))
                .toList();
    }

    /// The posts of a body on that day.
    ///
    /// @param body unified credit code
    public List<Post> postsOf(String body, LocalDate day) {
        return postsByBody.getOrDefault(body, List.of()).stream()
                .filter(it -> it.validOn(day))
                .toList();
    }

    /// The body that has the powers of this one on that day: itself, or the successor of its successors.
    public Optional<Body> current(String code, LocalDate day) {
        var body = body(code);
        while (body.isPresent()
                && !body.get().validOn(day)
                && body.get().successor().isPresent())
            body = body(body.get().successor().get());
        return body.filter(it -> it.validOn(day));
    }

    /// The actor that an officer is on that day; empty when the officer does not hold the post any more or not
    /// yet, or the post or its body does not stand: no post, no power.
    public Optional<Actor> actor(Officer officer, LocalDate day) {
        if (!officer.holdsOn(day)) return Optional.empty();
        return post(officer.post())
                .filter(post -> post.validOn(day))
                .filter(post -> body(post.body()).filter(it -> it.validOn(day)).isPresent())
                .map(post -> new Actor(officer.account(), post.code(), post.body(), post.place(), post.roles()));
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
                        row.dateIfAny("valid_to")))
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
