package shuzhi.approvals;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import shuzhi.approvals.item.Definition;
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
    private static final Set<String> BODIES = Set.of("body", "receivedBy", "rightBody", "bodies");
    private static final Set<String> POSTS = Set.of("posts", "chairPost", "proposedBy");
    /// What the head of the page shows already, or what is shown in a place of its own.
    private static final Set<String> ELSEWHERE =
            Set.of("person", "applicant", "form", "materials", "item", "version", "chain", "definition");

    private final Org org;

    History(Org org) {
        this.org = org;
    }

    /// One line of a label and a value.
    ///
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

    /// The acts of a dossier, with everything its applicant and its officers may see.
    List<Step> of(Opened opened) {
        var names = names(opened.item());
        return opened.entries().stream().map(it -> step(it, names)).toList();
    }

    private static Map<String, Text> names(Definition item) {
        var names = item.materials().stream()
                .collect(Collectors.toMap(Definition.Material::id, Definition.Material::name, (a, _) -> a));
        item.form().forEach(it -> names.putIfAbsent(it.id(), it.name()));
        return names;
    }

    private Step step(Entry entry, Map<String, Text> names) {
        var late = entry.writtenOn().equals(entry.happenedOn())
                ? Optional.<String>empty()
                : Optional.of(entry.happenedOn().toString());
        var title = Titles.of(entry.act().getClass());
        return new Step(
                entry.position(),
                minute(entry),
                late,
                title.text(),
                title.article(),
                who(entry),
                facts(entry.act(), names));
    }

    static String minute(Entry entry) {
        return LocalDateTime.ofInstant(entry.written(), Context.ZONE).format(MINUTE);
    }

    /// Who acted: the post of a body, never a person.
    Text who(Entry entry) {
        var who = entry.who();
        if (who.post().equals("system")) return Words.THE_SYSTEM.text();
        if (who.body().isEmpty()) return Words.THE_APPLICANT.text();
        var body = body(who.body());
        var post = post(who.post());
        return new Text(body.zh() + " " + post.zh(), body.en() + ", " + post.en());
    }

    /// The public components of an act, for strangers.
    List<Fact> published(Object act) {
        var facts = new ArrayList<Fact>();
        for (var part : Shape.of(act.getClass()).parts())
            if (part.open() && !part.name().equals("definition")) add(facts, part, act, Map.of());
        return facts;
    }

    private List<Fact> facts(Object act, Map<String, Text> names) {
        var facts = new ArrayList<Fact>();
        for (var part : Shape.of(act.getClass()).parts())
            if (!ELSEWHERE.contains(part.name())) add(facts, part, act, names);
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
        facts.add(new Fact(Labels.of(part.name()), text));
    }

    private Text text(String name, Object value, Map<String, Text> names) {
        return switch (value) {
            case Word word -> word.text();
            case Text text -> text;
            case Boolean yes -> (yes ? Words.YES : Words.NO).text();
            case List<?> list -> {
                var texts = list.stream().map(it -> text(name, it, names)).toList();
                yield new Text(
                        texts.stream().map(Text::zh).collect(Collectors.joining("、")),
                        texts.stream().map(Text::en).collect(Collectors.joining(", ")));
            }
            case LocalDate day -> Text.same(day.toString());
            default -> {
                var plain = value.toString();
                if (BODIES.contains(name)) yield body(plain);
                if (POSTS.contains(name)) yield post(plain);
                if (name.equals("place")) yield place(plain);
                if (name.equals("method")) yield method(plain);
                yield names.getOrDefault(plain, Text.same(plain));
            }
        };
    }

    private static Text method(String plain) {
        for (var it : List.of(Words.AT_THE_WINDOW, Words.BY_POST, Words.BY_DOWNLOAD))
            if (it.text().in(Language.CHINESE).equals(plain)) return it.text();
        return Text.same(plain);
    }

    /// The name of a place with its code.
    private Text place(String code) {
        return org.places()
                .at(code)
                .map(it -> new Text(it.name().zh() + " " + code, it.name().en() + " " + code))
                .orElse(Text.same(code));
    }

    Text body(String code) {
        return org.body(code).map(it -> it.name()).orElse(Text.same(code));
    }

    private Text post(String code) {
        return org.post(code).map(it -> it.title()).orElse(Text.same(code));
    }
}
