package shuzhi.business;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import shuzhi.ledger.Attachment;
import shuzhi.ledger.Context;
import shuzhi.ledger.Entry;
import shuzhi.ledger.Shape;
import shuzhi.org.Org;
import shuzhi.words.Language;
import shuzhi.words.Text;
import shuzhi.words.Word;

/// The acts of a file as a page tells them (办理经过): every component by its label, so nothing that happened is left out.
public final class History {
    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");

    private final Org org;
    private final Vocabulary vocabulary;

    public History(Org org, Vocabulary vocabulary) {
        this.org = org;
        this.vocabulary = vocabulary;
    }

    /// One line of a label and a value.
    public record Fact(Text label, Text value) {}

    /// One act.
    ///
    /// @param when when it entered the ledger, local time
    /// @param happened the stated day, when it was entered late
    public record Step(
            long position,
            String when,
            Optional<String> happened,
            Text title,
            String article,
            Text who,
            List<Fact> facts) {}

    /// Rules keep the account of who acted, so that another person acts next; nobody is shown it.
    private static final String ACCOUNT = "by";

    /// The acts of a file.
    ///
    /// @param names what single values are called, for instance the fields of a form
    /// @param elsewhere components that the page shows in a place of its own
    public List<Step> of(List<Entry> entries, Map<String, Text> names, Set<String> elsewhere) {
        return entries.stream().map(it -> step(it, names, elsewhere)).toList();
    }

    private Step step(Entry entry, Map<String, Text> names, Set<String> elsewhere) {
        var late = entry.writtenOn().equals(entry.happenedOn())
                ? Optional.<String>empty()
                : Optional.of(entry.happenedOn().toString());
        var title = vocabulary.title(entry.thing(), entry.act().getClass());
        var facts = new ArrayList<Fact>();
        for (var part : Shape.of(entry.act().getClass()).parts())
            if (!elsewhere.contains(part.name()) && !part.name().equals(ACCOUNT)) add(facts, part, entry.act(), names);
        return new Step(entry.position(), minute(entry), late, title.text(), title.article(), who(entry), facts);
    }

    public static String minute(Entry entry) {
        return LocalDateTime.ofInstant(entry.written(), Context.ZONE).format(MINUTE);
    }

    /// Who acted: the post of a body, never a person.
    public Text who(Entry entry) {
        var who = entry.who();
        if (who.post().equals("system")) return Words.THE_SYSTEM.text();
        if (who.body().isEmpty()) return Words.THE_APPLICANT.text();
        var body = body(who.body());
        var post = post(who.post());
        return new Text(body.zh() + " " + post.zh(), body.en() + ", " + post.en());
    }

    /// The public components of an act, for strangers.
    public List<Fact> published(Object act) {
        var facts = new ArrayList<Fact>();
        for (var part : Shape.of(act.getClass()).parts())
            if (part.open() && !part.name().equals("definition")) add(facts, part, act, Map.of());
        return facts;
    }

    private void add(List<Fact> facts, Shape.Part part, Object act, Map<String, Text> names) {
        var value = part.of(act);
        if (value instanceof Optional<?> maybe) {
            if (maybe.isEmpty()) return;
            value = maybe.get();
        }
        var text = text(part.name(), value, names);
        if (text.zh().isBlank()) return;
        facts.add(new Fact(vocabulary.label(part.name()), text));
    }

    private Text text(String name, Object value, Map<String, Text> names) {
        return switch (value) {
            case Word word -> word.text();
            case Text text -> text;
            case Language language -> Text.same(language.ownName());
            case Boolean yes -> (yes ? Words.YES : Words.NO).text();
            case Optional<?> maybe -> maybe.map(it -> text(name, it, names)).orElse(Text.same(""));
            case Attachment it -> Text.same(it.name());
            case List<?> list ->
                joined(list.stream().map(it -> text(name, it, names)).toList(), "、", ", ");
            case Record record ->
                joined(
                        Shape.of(record.getClass()).parts().stream()
                                .map(it -> text(it.name(), it.of(record), names))
                                .filter(it -> !it.zh().isBlank())
                                .toList(),
                        " ",
                        " ");
            case LocalDate day -> Text.same(day.toString());
            default -> named(name, value.toString(), names);
        };
    }

    private static Text joined(List<Text> texts, String zh, String en) {
        return new Text(
                texts.stream().map(Text::zh).collect(Collectors.joining(zh)),
                texts.stream().map(Text::en).collect(Collectors.joining(en)));
    }

    /// The codes of bodies, posts and places are told by their names.
    private Text named(String name, String plain, Map<String, Text> names) {
        var known = names.get(plain);
        if (known != null) return known;
        if (name.equals("place")) return place(plain);
        return org.body(plain).map(it -> it.name()).orElseGet(() -> post(plain));
    }

    /// The name of a place with its code.
    private Text place(String code) {
        return org.places()
                .at(code)
                .map(it -> new Text(it.name().zh() + " " + code, it.name().en() + " " + code))
                .orElse(Text.same(code));
    }

    public Text body(String code) {
        return org.body(code).map(it -> it.name()).orElse(Text.same(code));
    }

    private Text post(String code) {
        return org.post(code).map(it -> it.title()).orElse(Text.same(code));
    }
}
