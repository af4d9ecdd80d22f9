package shuzhi.approvals;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import shuzhi.approvals.dossier.Channel;
import shuzhi.approvals.item.Definition;
import shuzhi.approvals.journey.Chain;
import shuzhi.business.Form;
import shuzhi.business.Ground;
import shuzhi.ledger.Context;
import shuzhi.org.Role;
import shuzhi.web.Listed;
import shuzhi.web.Page;
import shuzhi.web.Route;
import shuzhi.web.Visit;
import shuzhi.words.Text;
import tools.jackson.databind.json.JsonMapper;

/// The portal (政务服务门户): what may be applied for, on which conditions, and the forms to apply.
public final class PortalPages {
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final Set<Role> APPLICANTS = Set.of(Role.APPLICANT);

    private final Ground ground;
    private final Views views;

    private final Search search = new Search();

    PortalPages(Ground ground) {
        this.ground = ground;
        this.views = new Views(ground.query());
    }

    List<Route> routes() {
        return List.of(
                Route.open("/", this::home),
                Route.open("/items", this::items).named(Words.ITEMS.text()),
                Route.open("/items/{code}", this::guide),
                Route.open("/items/{code}/schema.json", this::schema),
                Route.open("/events/{event}", this::event),
                Route.of("/items/{code}/apply", APPLICANTS, this::apply),
                Route.open("/journeys/{chain}", this::journey),
                Route.of("/journeys/{chain}/apply", APPLICANTS, this::begin),
                Route.open("/status", this::status).named(Words.STATUS_QUERY.text()),
                Route.open("/verify", this::verify).named(Words.VERIFY.text()));
    }

    public record Home(
            Visit visit, List<Views.Item> items, List<Chain> chains, List<Occasion> life, List<Occasion> trade) {}

    private Page home(Visit visit) {
        return new Page.Show(
                "shuzhi/approvals/pages/home.jte",
                new Home(
                        visit,
                        views.items(""),
                        chains(),
                        List.of(Occasion.values()).stream()
                                .filter(Occasion::isLife)
                                .toList(),
                        List.of(Occasion.values()).stream()
                                .filter(it -> !it.isLife())
                                .toList()));
    }

    public record Items(Visit visit, String words, List<Views.Item> items) implements Listed {
        @Override
        public Text title() {
            return Words.ITEMS.text();
        }

        @Override
        public List<Text> names() {
            return List.of(Words.CODE.text(), Words.ITEM.text(), Words.WHO_DECIDES.text(), Words.VERSION.text());
        }

        @Override
        public List<List<?>> cells() {
            return items.stream()
                    .<List<?>>map(it -> List.of(it.code(), new Text(it.name(), it.english()), it.body(), it.version()))
                    .toList();
        }

        @Override
        public int pages() {
            return 1;
        }
    }

    private Page items(Visit visit) {
        var words = visit.word("q").strip();
        return new Page.Show("shuzhi/approvals/pages/items.jte", new Items(visit, words, found(words)));
    }

    /// What fits the words, best first: by name, code, result, pinyin, and with typing errors.
    private List<Views.Item> found(String words) {
        if (words.matches("[0-9A-Z]{31}")) return views.items(words);
        return search.find(words, views.items("").stream().map(this::subject).toList());
    }

    private Search.Subject<Views.Item> subject(Views.Item it) {
        var chinese = new ArrayList<>(List.of(it.name()));
        var english = new ArrayList<>(List.of(it.english()));
        current(it.code()).flatMap(Definition::licence).ifPresent(licence -> {
            chinese.add(licence.name().zh());
            english.add(licence.name().en());
        });
        return new Search.Subject<>(it, it.code() + "-" + it.version(), chinese, english);
    }

    /// The form as JSON Schema, for whoever applies by program.
    private Page schema(Visit visit) {
        return current(visit.word("code"))
                .<Page>map(it -> new Page.File(
                        "schema.json",
                        "application/schema+json; charset=utf-8",
                        FormSchema.of(it).toPrettyString().getBytes(StandardCharsets.UTF_8),
                        true))
                .orElseGet(Page.Missing::new);
    }

    /// The services of one occasion.
    public record Event(Visit visit, Occasion occasion, List<Definition> items, List<Chain> chains) {}

    private Page event(Visit visit) {
        var occasion = Occasion.of(visit.word("event"));
        if (occasion.isEmpty()) return new Page.Missing();
        var id = occasion.get().id();
        var items = views.items("").stream()
                .flatMap(it -> current(it.code()).stream())
                .filter(it -> it.guidance().filter(g -> g.events().contains(id)).isPresent())
                .toList();
        var chains = chains().stream()
                .filter(chain -> chain.steps().stream()
                        .allMatch(
                                step -> items.stream().anyMatch(it -> it.code().equals(step.item()))))
                .toList();
        return new Page.Show("shuzhi/approvals/pages/event.jte", new Event(visit, occasion.get(), items, chains));
    }

    /// @param chain the journey that this item is a step of, when it can be begun as a whole
    public record Guide(Visit visit, Definition item, Optional<Chain> chain) {
        public List<Definition.Material> asked() {
            return item.materials().stream().filter(it -> !it.shared()).toList();
        }

        /// What nobody has to hand in, because the government holds it already (rule A-21).
        public List<Definition.Material> held() {
            return item.materials().stream().filter(Definition.Material::shared).toList();
        }
    }

    private Page guide(Visit visit) {
        return current(visit.word("code"))
                .<Page>map(it -> new Page.Show("shuzhi/approvals/pages/item.jte", new Guide(visit, it, chain(it))))
                .orElseGet(Page.Missing::new);
    }

    /// The journey that an item is a step of, today.
    private Optional<Chain> chain(Definition item) {
        return chains().stream()
                .filter(it -> it.steps().stream().anyMatch(step -> step.item().equals(item.code())))
                .findFirst();
    }

    /// The version in force of a public item; one that is not public is answered like one that is not there (threat
    /// T10).
    private Optional<Definition> current(String code) {
        if (code.isBlank()) return Optional.empty();
        return ground.state(shuzhi.approvals.item.Rules.ITEM, code).current().filter(Definition::isPublic);
    }

    /// The form of an application.
    ///
    /// @param held papers that are not asked for
    public record Apply(
            Visit visit,
            Text title,
            String guide,
            String action,
            boolean draft,
            List<Form.Input> hidden,
            List<Form.Input> person,
            List<Form.Input> fields,
            List<Form.Input> papers,
            List<Definition.Material> held) {}

    private Page apply(Visit visit) {
        var item = current(visit.word("code"));
        if (item.isEmpty()) return new Page.Missing();
        var it = item.get();
        var draft = draft(visit, it.code());
        var step = step(visit, it);
        var held = Held.of(ground, views, visit.signedIn().person());
        var hidden = List.of(Form.Input.hidden("item", it.code()), Form.Input.hidden("channel", Channel.ONLINE.name()));
        return new Page.Show(
                "shuzhi/approvals/pages/apply.jte",
                new Apply(
                        visit,
                        it.name(),
                        "/items/" + it.code(),
                        "/do/dossier/" + step.orElse("new") + "/Submit",
                        !draft.isEmpty(),
                        hidden,
                        filled(held.filled(person(it.place())), draft),
                        filled(fields(it.form(), held), draft),
                        papers(asked(List.of(it)), draft),
                        it.materials().stream()
                                .filter(Definition.Material::shared)
                                .toList()));
    }

    /// The step of a running journey of this visitor that is applied for with this form.
    private Optional<String> step(Visit visit, Definition item) {
        var file = visit.word("step");
        int dash = file.lastIndexOf('-');
        if (dash < 0 || !file.substring(dash + 1).matches("[0-9]{1,2}")) return Optional.empty();
        var journey = ground.state(shuzhi.approvals.journey.Rules.JOURNEY, file.substring(0, dash));
        int number = Integer.parseInt(file.substring(dash + 1));
        return journey.chain()
                .filter(it -> journey.person().equals(visit.signedIn().person()))
                .filter(it -> number < it.steps().size()
                        && it.steps().get(number).item().equals(item.code()))
                .map(_ -> file);
    }

    /// A chain and its steps: one form, one set of papers, one clock.
    public record Journey(Visit visit, Chain chain, List<Chain> versions, List<Definition> steps) {}

    private Page journey(Visit visit) {
        var chain = chain(visit.word("chain"));
        var steps = chain.map(this::steps).orElse(List.of());
        if (steps.isEmpty()) return new Page.Missing();
        return new Page.Show(
                "shuzhi/approvals/pages/journey.jte",
                new Journey(visit, chain.get(), Chains.versions(chain.get().id()), steps));
    }

    /// A chain that is published: the same that a journey is begun under.
    private Optional<Chain> chain(String id) {
        return ground.state(shuzhi.approvals.chain.Rules.CHAIN, id).current();
    }

    private List<Chain> chains() {
        return Chains.ids().stream().flatMap(it -> chain(it).stream()).toList();
    }

    /// The items of all steps; empty while one of them is not in force.
    private List<Definition> steps(Chain chain) {
        var steps = chain.steps().stream()
                .flatMap(it -> current(it.item()).stream())
                .toList();
        return steps.size() == chain.steps().size() ? steps : List.of();
    }

    private Page begin(Visit visit) {
        var published = chain(visit.word("chain"));
        if (published.isEmpty()) return new Page.Missing();
        var chain = published.get();
        var all = steps(chain);
        if (all.isEmpty()) return new Page.Missing();
        // What is applied for later is asked for later.
        var steps = new ArrayList<Definition>();
        for (int i = 0; i < chain.steps().size(); i++) if (!chain.steps().get(i).apart()) steps.add(all.get(i));
        var draft = draft(visit, chain.id());
        var held = Held.of(ground, views, visit.signedIn().person());
        var fields = steps.stream().flatMap(it -> it.form().stream()).toList();
        // The edge keeps a draft under the word `item`.
        var hidden = List.of(Form.Input.hidden("chain", chain.id()), Form.Input.hidden("item", chain.id()));
        return new Page.Show(
                "shuzhi/approvals/pages/apply.jte",
                new Apply(
                        visit,
                        chain.name(),
                        "/journeys/" + chain.id(),
                        "/do/journey/new/Begin",
                        !draft.isEmpty(),
                        hidden,
                        filled(held.filled(person(steps.getFirst().place())), draft),
                        filled(fields(distinct(fields), held), draft),
                        papers(asked(steps), draft),
                        steps.stream()
                                .flatMap(it -> it.materials().stream())
                                .filter(Definition.Material::shared)
                                .toList()));
    }

    /// The fields of a form, filled in with what is held, each with its source.
    private static List<Form.Input> fields(List<Definition.Field> fields, Held held) {
        return fields.stream()
                .map(field -> {
                    var input = Forms.fields(List.of(field), Map.of()).getFirst();
                    return held.of(field)
                            .map(it -> input.valued(it.value()).from(it.source()))
                            .orElse(input);
                })
                .toList();
    }

    /// One form asks for nothing twice: of fields with the same id the first stands for all.
    private static List<Definition.Field> distinct(List<Definition.Field> fields) {
        var ids = new HashSet<String>();
        return fields.stream().filter(it -> ids.add(it.id())).toList();
    }

    private static List<Definition.Material> asked(List<Definition> items) {
        var ids = new HashSet<String>();
        return items.stream()
                .flatMap(it -> it.materials().stream())
                .filter(it -> !it.shared() && ids.add(it.id()))
                .toList();
    }

    /// Who applies, and where the matter lies.
    private List<Form.Input> person(String place) {
        var today = LocalDate.ofInstant(ground.time().now(), Context.ZONE);
        var kinds = List.of(
                Form.Choice.of("true", Words.ORGANISATION.text()), Form.Choice.of("false", Words.PERSON.text()));
        var places = new ArrayList<Form.Choice>();
        ground.org().places().at(place).ifPresent(it -> places.add(Form.Choice.of(it.code(), it.name())));
        ground.org().places().children(place, today).forEach(it -> places.add(Form.Choice.of(it.code(), it.name())));
        return List.of(
                asked("applicant.organisation", Words.APPLICANT_KIND, Form.Kind.RADIO, kinds),
                asked("applicant.name", Words.APPLICANT_NAME, Form.Kind.TEXT, List.of()),
                asked("applicant.code", Words.APPLICANT_CODE, Form.Kind.TEXT, List.of())
                        .hinted(Words.HINT_APPLICANT_CODE),
                asked("applicant.phone", Words.PHONE, Form.Kind.TELEPHONE, List.of())
                        .hinted(Words.HINT_APPLICANT_PHONE),
                asked("place", Words.PLACE, Form.Kind.SELECT, places).valued(place));
    }

    private static Form.Input asked(String name, Words label, Form.Kind kind, List<Form.Choice> choices) {
        return new Form.Input(name, label.text(), kind, true, "", choices, Text.same(""));
    }

    private static List<Form.Input> filled(List<Form.Input> inputs, Map<String, String> draft) {
        return inputs.stream()
                .map(it -> it.valued(draft.getOrDefault(it.name(), it.value())))
                .toList();
    }

    /// The uploads; what the draft holds already is sent again without a file.
    private static List<Form.Input> papers(List<Definition.Material> asked, Map<String, String> draft) {
        var inputs = new ArrayList<Form.Input>();
        for (var it : Forms.papers(asked)) {
            var stem = it.name().replaceAll("[.][a-z]+$", "");
            var kept = draft.getOrDefault(stem + ".name", "");
            inputs.add(it.kind() == Form.Kind.UPLOAD ? it.valued(kept) : it);
            if (it.kind() != Form.Kind.UPLOAD || kept.isEmpty()) continue;
            inputs.add(Form.Input.hidden(stem + ".name", kept));
            inputs.add(Form.Input.hidden(stem + ".digest", draft.getOrDefault(stem + ".digest", "")));
        }
        return inputs;
    }

    /// The saved draft of a form, by the names of its fields.
    private Map<String, String> draft(Visit visit, String item) {
        var values = new HashMap<String, String>();
        ground.locker()
                .draft(visit.signedIn().person(), item)
                .ifPresent(it -> JSON.readTree(it)
                        .properties()
                        .forEach(field ->
                                values.put(field.getKey(), field.getValue().asString())));
        return values;
    }

    /// @param asked true when a query was made
    /// @param found the answer; empty both when there is no such dossier and when the telephone does not fit
    public record Status(Visit visit, boolean asked, Optional<Found> found) {}

    /// What somebody who knows number and telephone may learn of a dossier: nothing personal.
    public record Found(Views.Dossier dossier, Text item, Text body) {}

    private Page status(Visit visit) {
        var number = visit.word("number").strip();
        var phone = visit.word("phone").strip();
        boolean asked = !number.isEmpty() || !phone.isEmpty();
        return new Page.Show(
                "shuzhi/approvals/pages/status.jte",
                new Status(visit, asked, asked ? find(number, phone) : Optional.empty()));
    }

    /// None and wrong take the same way: a file is opened in both cases (threat T10).
    private Optional<Found> find(String number, String phone) {
        var row = views.byNumber(number);
        var opened = Opened.of(ground, row.map(Views.Dossier::file).orElse("none"));
        var digits = opened.map(it -> it.applicant().phone().replaceAll("[^0-9]", ""))
                .orElse("");
        boolean ends = phone.matches("[0-9]{4}") && digits.length() > phone.length() && digits.endsWith(phone);
        var code = opened.map(it -> QueryCode.of(it.submitted())).orElse("");
        boolean coded = phone.length() == QueryCode.LENGTH && phone.equalsIgnoreCase(code);
        boolean known = ends || coded;
        if (!known || row.isEmpty() || opened.isEmpty()) return Optional.empty();
        var body = ground.org()
                .body(row.get().body())
                .map(it -> it.name())
                .orElse(Text.same(row.get().body()));
        return Optional.of(new Found(row.get(), opened.get().item().name(), body));
    }

    /// @param identifier what was asked for; empty before anything was
    public record Verify(Visit visit, String identifier, Optional<Licence> found) {}

    /// A licence as the public may see it.
    ///
    /// @param holder masked
    /// @param entry position of the entry that issued it
    /// @param steps its life, as far as it is public
    public record Licence(
            Views.Licence licence,
            String name,
            String holder,
            Text body,
            shuzhi.approvals.licence.Status status,
            long entry,
            List<LifeStep> steps) {}

    /// One act in the life of a licence.
    public record LifeStep(Text title, LocalDate on, long entry) {}

    private Page verify(Visit visit) {
        var identifier = visit.word("id").strip();
        var found = identifier.isEmpty() ? Optional.<Licence>empty() : licence(identifier);
        return new Page.Show("shuzhi/approvals/pages/verify.jte", new Verify(visit, identifier, found));
    }

    private Optional<Licence> licence(String identifier) {
        return views.licenceNamed(identifier)
                .flatMap(row -> ground.acts(row.file()).stream()
                        .filter(entry -> entry.act() instanceof shuzhi.approvals.licence.Act.Issued)
                        .map(entry -> {
                            var issued = (shuzhi.approvals.licence.Act.Issued) entry.act();
                            var status = overdue(row)
                                    ? shuzhi.approvals.licence.Status.EXPIRED
                                    : shuzhi.approvals.licence.Status.valueOf(row.status());
                            var body = ground.org()
                                    .body(row.body())
                                    .map(it -> it.name())
                                    .orElse(Text.same(row.body()));
                            return new Licence(
                                    row,
                                    issued.name(),
                                    masked(issued.holder()),
                                    body,
                                    status,
                                    entry.position(),
                                    life(row.file()));
                        })
                        .findFirst());
    }

    private List<LifeStep> life(String file) {
        return ground.acts(file).stream()
                .map(it -> new LifeStep(
                        Approvals.VOCABULARY
                                .title("licence", it.act().getClass())
                                .text(),
                        it.writtenOn(),
                        it.position()))
                .toList();
    }

    private boolean overdue(Views.Licence row) {
        var today = LocalDate.ofInstant(ground.time().now(), Context.ZONE);
        return row.status().equals("VALID")
                && !row.renewalInTime()
                && row.until().filter(today::isAfter).isPresent();
    }

    /// The first and the last character of a name; what lies between is not shown.
    static String masked(String name) {
        int length = name.codePointCount(0, name.length());
        if (length <= 1) return "*";
        int second = name.offsetByCodePoints(0, 1);
        var last = length == 2 ? "" : name.substring(name.offsetByCodePoints(second, length - 2));
        return name.substring(0, second) + "*".repeat(length == 2 ? 1 : length - 2) + last;
    }
}
