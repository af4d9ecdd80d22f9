package shuzhi.business;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import shuzhi.business.History.Fact;
import shuzhi.business.History.Step;
import shuzhi.ledger.Attachment;
import shuzhi.ledger.Context;
import shuzhi.ledger.Entry;
import shuzhi.ledger.Shape;
import shuzhi.ledger.Thing;
import shuzhi.org.Actor;
import shuzhi.org.Role;
import shuzhi.web.Desk;
import shuzhi.web.Page;
import shuzhi.web.Route;
import shuzhi.web.Visit;
import shuzhi.words.Text;

/// The page of one file of any thing (卷面): what it is, what may lawfully be done now as buttons with their
/// article, what was handed in, and everything that has happened.
public final class FilePages<C, A, S> {
    private final Ground ground;
    private final Thing<C, A, S> thing;
    private final Vocabulary vocabulary;
    private final String path;
    private final Set<Role> readers;
    private final Look<S> look;

    /// What only the business knows of its files.
    public interface Look<S> {
        Text title(S state);

        /// The head of the page.
        List<Fact> facts(S state);

        /// May this visitor see the file? Asked after the roles of the route.
        boolean sees(Actor actor, S state);

        /// Components that are told in the head already.
        default Set<String> elsewhere() {
            return Set.of();
        }

        /// What can be chosen in the forms of this file.
        default CommandForms.Hints hints(S state, Actor actor) {
            return CommandForms.Hints.NONE;
        }
    }

    /// @param path where the list of the files is, for instance `/tasks`
    /// @param readers roles that may read files; whoever is none of them never comes here
    public FilePages(
            Ground ground, Thing<C, A, S> thing, Vocabulary vocabulary, String path, Set<Role> readers, Look<S> look) {
        this.ground = ground;
        this.thing = thing;
        this.vocabulary = vocabulary;
        this.path = path;
        this.readers = readers;
        this.look = look;
    }

    /// A file as its page shows it.
    ///
    /// @param list where the list is
    /// @param self the address of this page
    /// @param forms the commands that are lawful now for this visitor
    public record Shown(
            Visit visit,
            Text title,
            String list,
            String self,
            List<Fact> facts,
            List<Form> forms,
            List<Paper> papers,
            List<Step> steps) {
        public Page show() {
            return new Page.Show("shuzhi/business/pages/file.jte", this);
        }

        /// The page with ways to other pages and tables above what happened.
        public Page above(List<Link> links, Listing... tables) {
            return new Page.Show(
                    "shuzhi/business/pages/register.jte", new WithRows(this, links, List.of(tables), List.of()));
        }

        /// The page with a table below what happened; one without rows is left out.
        public Page below(Listing table) {
            var below = table.rows().isEmpty() ? List.<Listing>of() : List.of(table);
            return new Page.Show("shuzhi/business/pages/register.jte", new WithRows(this, List.of(), List.of(), below));
        }
    }

    /// A way to another page or to a paper.
    public record Link(String path, Text label) {}

    /// A file page with tables: the points of a register, the goals of a plan, who looked at a case.
    public record WithRows(Shown sheet, List<Link> links, List<Listing> above, List<Listing> below) {}

    /// A file that was handed in with an act.
    ///
    /// @param link where it is; empty for one that was only named, as papers of old files are
    public record Paper(String name, String link) {}

    /// `/tasks/{file}` and its papers; `/tasks/new` shows what opens a file.
    public List<Route> routes() {
        return List.of(
                Route.of(path + "/{file}", readers, this::page),
                Route.of(path + "/{file}/papers/{digest}", readers, this::paper));
    }

    private Page page(Visit visit) {
        return shown(visit).map(Shown::show).orElseGet(Page.Missing::new);
    }

    /// The model of the page, for a business whose page shows more; empty when there is nothing this visitor
    /// may see.
    public Optional<Shown> shown(Visit visit) {
        var file = visit.word("file");
        var actor = visit.signedIn();
        if (file.equals("new")) return Optional.of(fresh(visit, actor));
        var entries = visible(file, actor);
        if (entries.isEmpty()) return Optional.empty();
        var state = state(entries);
        var self = path + "/" + file;
        var history = new History(ground.org(), vocabulary);
        return Optional.of(new Shown(
                visit,
                look.title(state),
                path,
                self,
                look.facts(state),
                forms(file, state, actor, self),
                papers(entries, self),
                history.of(entries, Map.of(), look.elsewhere())));
    }

    /// The page of a file that has a fixed name and in which nothing stands yet; empty when this visitor may do
    /// nothing with it.
    public Optional<Shown> blank(Visit visit, String file) {
        var forms = forms(file, thing.blank(), visit.signedIn(), path + "/" + file);
        if (forms.isEmpty()) return Optional.empty();
        return Optional.of(
                new Shown(visit, thing.title(), path, path + "/" + file, List.of(), forms, List.of(), List.of()));
    }

    /// The page of a register, of which every place or body has one under a fixed name (登记册): with no act yet only
    /// those whose own it is may begin it.
    ///
    /// @param own the name of the visitor's own register
    public Page register(Visit visit, String own, Function<Shown, Page> page) {
        var file = visit.word("file");
        if (!ground.acts(file).isEmpty()) return shown(visit).map(page).orElseGet(Page.Missing::new);
        if (!file.equals(own)) return new Page.Missing();
        return blank(visit, file).map(Shown::show).orElseGet(Page.Missing::new);
    }

    /// The model of a file that may have begun before the ledger: with no act yet it is shown by what is told here, and
    /// its forms are those of a blank file under this name. Empty when there is nothing this visitor may see.
    ///
    /// @param name what it is called; empty when nothing is known of it beside its acts
    /// @param facts what stands in its head, before the facts of the acts
    public Optional<Shown> shown(Visit visit, CommandForms.Hints hints, Optional<Text> name, List<Fact> facts) {
        var file = visit.word("file");
        var actor = visit.signedIn();
        boolean fresh = file.equals(Desk.NEW);
        var entries = visible(file, actor);
        if (entries.isEmpty() && name.isEmpty() && !fresh) return Optional.empty();
        var state = state(entries);
        var self = path + "/" + file;
        var all = new ArrayList<>(facts);
        if (!entries.isEmpty()) all.addAll(look.facts(state));
        return Optional.of(new Shown(
                visit,
                fresh ? opening() : name.orElseGet(() -> look.title(state)),
                path,
                self,
                all,
                forms(file, state, actor, fresh ? path + "/{file}" : visit.path(), hints),
                papers(entries, self),
                new History(ground.org(), vocabulary).of(entries, Map.of(), look.elsewhere())));
    }

    private Text opening() {
        return new Text(
                Words.NEW.text().zh() + " " + thing.title().zh(),
                Words.NEW.text().en() + " " + thing.title().en());
    }

    private Shown fresh(Visit visit, Actor actor) {
        var forms = forms("new", thing.blank(), actor, path + "/{file}");
        return new Shown(visit, opening(), path, path + "/new", List.of(), forms, List.of(), List.of());
    }

    /// The acts of a file that this visitor may see; none otherwise, so nobody learns whether there is one.
    private List<Entry> visible(String file, Actor actor) {
        var entries = ground.acts(file);
        if (entries.isEmpty() || !entries.getFirst().thing().equals(thing.name())) return List.of();
        return look.sees(actor, state(entries)) ? entries : List.of();
    }

    private S state(List<Entry> entries) {
        var state = thing.blank();
        for (var it : entries) state = thing.after().apply(state, thing.acts().cast(it.act()));
        return state;
    }

    private List<Form> forms(String file, S state, Actor actor, String next) {
        return forms(file, state, actor, next, look.hints(state, actor));
    }

    private List<Form> forms(String file, S state, Actor actor, String next, CommandForms.Hints hints) {
        var now = ground.time().now();
        var today = LocalDate.ofInstant(now, Context.ZONE);
        var context = new Context(
                now, now, actor, ground.calendars().asKnownOn(today), ground.ledger()::state, Context.Numbers.ONES);
        var making = new CommandForms(ground.org(), vocabulary, actor, today);
        return Desk.lawful(thing, state, context, ground.org().seat()).stream()
                .map(it -> making.of(thing.name(), file, it, next, hints))
                .toList();
    }

    private static List<Paper> papers(List<Entry> entries, String self) {
        return entries.stream()
                .flatMap(it -> attachments(it.act()).stream())
                .map(it -> new Paper(it.name(), it.digest().isEmpty() ? "" : self + "/papers/" + it.digest()))
                .distinct()
                .toList();
    }

    private static List<Attachment> attachments(Object record) {
        var found = new ArrayList<Attachment>();
        for (var part : Shape.of(record.getClass()).parts()) collect(part.of(record), found);
        return found;
    }

    private static void collect(Object value, List<Attachment> found) {
        switch (value) {
            case Attachment it -> found.add(it);
            case Optional<?> maybe -> maybe.ifPresent(it -> collect(it, found));
            case List<?> list -> list.forEach(it -> collect(it, found));
            case Text _ -> {}
            case Record record -> found.addAll(attachments(record));
            default -> {}
        }
    }

    private Page paper(Visit visit) {
        var digest = visit.word("digest");
        for (var entry : visible(visit.word("file"), visit.signedIn()))
            if (attachments(entry.act()).stream().anyMatch(it -> it.digest().equals(digest))) {
                var subject = ground.ledger().subject(entry.position());
                var paper = subject.flatMap(it -> ground.locker().paper(it, digest))
                        .or(() -> ground.locker().paper(entry.who().person(), digest));
                if (paper.isPresent())
                    return new Page.File(
                            paper.get().name(), paper.get().type(), paper.get().content(), false);
            }
        return new Page.Missing();
    }
}
