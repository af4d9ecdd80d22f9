package shuzhi.approvals;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import shuzhi.approvals.item.CatalogueCheck;
import shuzhi.approvals.item.Definition;
import shuzhi.approvals.item.Rules;
import shuzhi.approvals.item.Stage;
import shuzhi.approvals.item.State;
import shuzhi.business.Form;
import shuzhi.business.Form.Input;
import shuzhi.business.Ground;
import shuzhi.codes.ItemCode;
import shuzhi.law.Law;
import shuzhi.ledger.Context;
import shuzhi.ledger.Shape;
import shuzhi.org.Role;
import shuzhi.web.Page;
import shuzhi.web.Route;
import shuzhi.web.Visit;
import shuzhi.words.Text;

/// The catalogue for its editors (事项库): what is drafted, what the law says to it, what is in force, and what has
/// changed from version to version. Pages only read; drafting is a command like every other.
public final class CataloguePages {
    private static final Set<Role> EDITORS = Set.of(Role.CATALOGUE);

    private final Ground ground;
    private final Views views;

    CataloguePages(Ground ground) {
        this.ground = ground;
        this.views = new Views(ground.query());
    }

    List<Route> routes() {
        return List.of(
                Route.of("/catalogue", EDITORS, this::list).named(Words.CATALOGUE.text()),
                Route.of("/catalogue/{code}", EDITORS, this::item),
                Route.of("/catalogue/{code}/edit", EDITORS, this::edit),
                Route.of("/catalogue/{code}/preview", EDITORS, this::preview));
    }

    /// @param code what was asked for to begin a new item with; empty before
    /// @param wrong why that code cannot be used
    public record Catalogued(Visit visit, List<Row> rows, String code, Optional<Text> wrong) {}

    /// @param version the newest
    /// @param breaches how many rules the newest version breaks
    public record Row(String code, Text name, Text body, int version, int inForce, Stage stage, int breaches) {}

    private Page list(Visit visit) {
        var code = visit.word("code").strip();
        if (!code.isEmpty()) {
            var check = ItemCode.check(code);
            if (check.ok() && code.length() == ItemCode.LENGTH)
                return new Page.Redirect("/catalogue/" + code + "/edit");
            return list(visit, code, Optional.of(check.ok() ? Words.CODE_OF_31.text() : check.text()));
        }
        return list(visit, "", Optional.empty());
    }

    private Page list(Visit visit, String code, Optional<Text> wrong) {
        var rows = views.catalogue().stream().map(this::row).toList();
        return new Page.Show("shuzhi/approvals/pages/catalogue.jte", new Catalogued(visit, rows, code, wrong));
    }

    private Row row(Views.Item it) {
        var state = state(it.code());
        var newest = newest(state).orElseThrow();
        return new Row(
                it.code(),
                newest.name(),
                newest.bodyName(),
                newest.version(),
                it.version(),
                state.stage(newest.version()),
                breaches(newest).size());
    }

    private State state(String code) {
        return ground.state(Rules.ITEM, code);
    }

    private static Optional<Definition> newest(State state) {
        return state.versions().values().stream().max(Comparator.comparingInt(Definition::version));
    }

    /// One item with all its versions.
    ///
    /// @param breaches what the law says to the newest version
    /// @param forms what may be asked now
    /// @param differences between the newest version and the one before
    public record Item(
            Visit visit,
            Definition newest,
            List<Version> versions,
            List<CatalogueCheck.Breach> breaches,
            List<Form> forms,
            List<Difference> differences) {}

    public record Version(int number, Stage stage) {}

    /// @param before empty for what was added
    /// @param after empty for what was dropped
    public record Difference(String path, String before, String after) {}

    private Page item(Visit visit) {
        var state = state(visit.word("code"));
        var newest = newest(state);
        if (newest.isEmpty()) return new Page.Missing();
        var versions = new TreeSet<>(state.versions().keySet())
                .descendingSet().stream()
                        .map(it -> new Version(it, state.stage(it)))
                        .toList();
        int last = newest.get().version();
        var before = state.version(last - 1);
        return new Page.Show(
                "shuzhi/approvals/pages/catalogued.jte",
                new Item(
                        visit,
                        newest.get(),
                        versions,
                        breaches(newest.get()),
                        forms(newest.get(), state.stage(last), state.inForce().isPresent()),
                        before.map(it -> differences(it, newest.get())).orElse(List.of())));
    }

    private List<CatalogueCheck.Breach> breaches(Definition item) {
        return CatalogueCheck.breaches(
                item, Law.STANDARD, LocalDate.ofInstant(ground.time().now(), Context.ZONE));
    }

    /// A page shows what the rules would not refuse.
    private static List<Form> forms(Definition newest, Stage stage, boolean inForce) {
        var forms = new ArrayList<Form>();
        var version = List.of(Input.hidden("version", Integer.toString(newest.version())));
        if (stage == Stage.DRAFT) forms.add(form(newest, "Check", Titles.CHECK, version));
        if (stage == Stage.DRAFT || stage == Stage.CHECKED) forms.add(form(newest, "Publish", Titles.PUBLISH, version));
        if (inForce) {
            var reason = new Input("reason", Labels.of("reason"), Form.Kind.AREA, true, "", List.of(), Text.same(""));
            forms.add(form(newest, "Withdraw", Titles.WITHDRAW_ITEM, List.of(reason)));
        }
        return forms;
    }

    private static Form form(Definition item, String command, Titles title, List<Input> inputs) {
        return new Form(
                command,
                "/do/item/" + item.code() + "/" + command,
                title.text(),
                title.article(),
                "/catalogue/" + item.code(),
                inputs);
    }

    /// Everything that is not the same, path by path.
    static List<Difference> differences(Definition before, Definition after) {
        var old = flat(before);
        var now = flat(after);
        var paths = new LinkedHashMap<String, String>(now);
        old.forEach(paths::putIfAbsent);
        return paths.keySet().stream()
                .filter(it -> !it.equals("version") && !old.getOrDefault(it, "").equals(now.getOrDefault(it, "")))
                .map(it -> new Difference(it, old.getOrDefault(it, ""), now.getOrDefault(it, "")))
                .toList();
    }

    private static Map<String, String> flat(Definition item) {
        var all = new LinkedHashMap<String, String>();
        flat("", item, all);
        return all;
    }

    private static void flat(String path, Object value, Map<String, String> into) {
        switch (value) {
            case Record it ->
                Shape.of(it.getClass())
                        .parts()
                        .forEach(part ->
                                flat(path.isEmpty() ? part.name() : path + "." + part.name(), part.of(it), into));
            case List<?> list -> {
                for (int i = 0; i < list.size(); i++) flat(path + "." + key(list.get(i), i), list.get(i), into);
            }
            case Optional<?> maybe -> maybe.ifPresent(it -> flat(path, it, into));
            default -> into.put(path, value.toString());
        }
    }

    /// A paper or a field keeps its name when one is put before it.
    private static String key(Object row, int number) {
        return switch (row) {
            case Definition.Material it -> it.id();
            case Definition.Field it -> it.id();
            default -> Integer.toString(number + 1);
        };
    }

    /// @param groups the whole item
    public record Edit(Visit visit, Text title, String code, int version, List<ItemForm.Group> groups) {}

    private Page edit(Visit visit) {
        var code = visit.word("code");
        if (!ItemCode.check(code).ok() || code.length() != ItemCode.LENGTH) return new Page.Missing();
        var state = state(code);
        int next = state.published().stream().mapToInt(it -> it).max().orElse(0) + 1;
        var known = state.version(next).or(() -> newest(state).map(it -> it.numbered(next)));
        var item = known.orElseGet(() -> blank(code));
        var title = known.map(Definition::name).orElse(Words.NEW_ITEM.text());
        return new Page.Show("shuzhi/approvals/pages/edit.jte", new Edit(visit, title, code, next, ItemForm.of(item)));
    }

    /// Nothing written yet but what the code tells.
    private Definition blank(String code) {
        var body = ground.org().body(ItemCode.body(code));
        var none = new Text("", "");
        return new Definition(
                code,
                1,
                none,
                shuzhi.approvals.item.Handling.PROMISED,
                ItemCode.body(code),
                body.map(it -> it.name()).orElse(none),
                body.map(it -> it.place()).orElse(""),
                shuzhi.calendar.Limit.workingDays(20),
                shuzhi.calendar.Limit.workingDays(10),
                0,
                List.of(),
                none,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                0,
                false,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    /// Guide and form of a version as applicants will see them, before it is in force.
    ///
    /// @param fields the form, which sends nothing
    public record Preview(Visit visit, PortalPages.Guide guide, List<Input> fields) {}

    private Page preview(Visit visit) {
        var state = state(visit.word("code"));
        var word = visit.word("version");
        var version = word.matches("[0-9]{1,6}") ? state.version(Integer.parseInt(word)) : newest(state);
        return version.<Page>map(it -> new Page.Show(
                        "shuzhi/approvals/pages/preview.jte",
                        new Preview(
                                visit,
                                new PortalPages.Guide(visit, it, Optional.empty()),
                                Forms.fields(it.form(), Map.of()))))
                .orElseGet(Page.Missing::new);
    }
}
