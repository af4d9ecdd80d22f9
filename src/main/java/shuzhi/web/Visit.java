package shuzhi.web;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import shuzhi.org.Actor;
import shuzhi.words.Language;

/// One visit to a page (访问): who reads, in which language, with which words in the address.
///
/// @param actor empty for a visitor who has not signed in
/// @param words path and query parameters by name
/// @param notice what the last command answered, to be shown once
/// @param token the CSRF token for the forms of the page
/// @param path the path and query of this page, to come back to
/// @param navigation where this visitor may go, in the order of the routes
/// @param table true when the list of this page can be had as a file
public record Visit(
        Optional<Actor> actor,
        String name,
        Language language,
        Map<String, String> words,
        Optional<Notice> notice,
        String token,
        String path,
        List<Link> navigation,
        boolean table) {
    private static final int IN_ONE_ROW = 8;

    public Visit(
            Optional<Actor> actor,
            String name,
            Language language,
            Map<String, String> words,
            Optional<Notice> notice,
            String token,
            String path) {
        this(actor, name, language, words, notice, token, path, List.of(), false);
    }

    /// What the last command answered (办理结果).
    ///
    /// @param good true for a receipt, false for a refusal or bad input
    /// @param details label and value, in order: code, basis, what to do
    /// @param fields what is wrong, by the name of the field
    /// @param typed what was typed, by the name of the field; nothing typed is lost
    public record Notice(
            boolean good,
            String title,
            String text,
            Map<String, String> details,
            Map<String, String> fields,
            Map<String, String> typed) {

        public Notice {
            details = new LinkedHashMap<>(details);
            fields = new LinkedHashMap<>(fields);
            typed = new LinkedHashMap<>(typed);
        }

        public Notice(boolean good, String title, String text, Map<String, String> fields) {
            this(good, title, text, Map.of(), fields, Map.of());
        }
    }

    /// An entry of the navigation.
    ///
    /// @param group the business it belongs to; empty for one that stands alone
    /// @param here true on the page itself, and on the pages below it
    public record Link(String path, String label, String group, boolean here) {}

    /// The businesses of a navigation with many entries, each leading to the first page of it; none while the entries
    /// fit in one row.
    public List<Link> groups() {
        if (navigation.size() <= IN_ONE_ROW) return List.of();
        var groups = new LinkedHashMap<String, Link>();
        for (var it : navigation)
            groups.merge(
                    it.group(),
                    new Link(it.path(), it.group(), it.group(), it.here()),
                    (first, next) -> new Link(first.path(), first.label(), first.group(), first.here() || next.here()));
        return List.copyOf(groups.values());
    }

    /// The entries to be listed: all of them, or those of the business that is open.
    public List<Link> entries() {
        var groups = groups();
        return groups.isEmpty()
                ? navigation
                : navigation.stream()
                        .filter(it -> groups.stream()
                                .anyMatch(group -> group.here() && group.group().equals(it.group())))
                        .toList();
    }

    public String word(String key) {
        return words.getOrDefault(key, "");
    }

    public Actor signedIn() {
        return actor.orElseThrow(() -> new IllegalStateException("the route admits only those who signed in"));
    }

    /// What was wrong with a field of the form that was just sent; empty when nothing was.
    public Optional<String> problem(String field) {
        return notice.map(it -> it.fields().get(field));
    }

    /// What to put into a field: what was typed before, else the value given here.
    public String typed(String field, String otherwise) {
        return notice.map(it -> it.typed().get(field)).orElse(otherwise);
    }

    /// This page in another language.
    public String in(Language other) {
        int query = path.indexOf('?');
        var kept = new StringBuilder(query < 0 ? path : path.substring(0, query)).append("?lang=");
        kept.append(other == Language.CHINESE ? "zh" : "en");
        if (query >= 0)
            for (var pair : path.substring(query + 1).split("&"))
                if (!pair.isEmpty() && !pair.startsWith("lang="))
                    kept.append('&').append(pair);
        return kept.toString();
    }

    /// The whole list of this page as a file.
    ///
    /// @param suffix `csv` or `xlsx`
    public String file(String suffix) {
        int query = path.indexOf('?');
        return query < 0 ? path + "." + suffix : path.substring(0, query) + "." + suffix + path.substring(query);
    }

    /// The same visit with another word in the address.
    public Visit with(String key, String value) {
        var others = new LinkedHashMap<>(words);
        others.put(key, value);
        return new Visit(actor, name, language, others, notice, token, path, navigation, table);
    }

    Visit withTable(boolean whetherTable) {
        return new Visit(actor, name, language, words, notice, token, path, navigation, whetherTable);
    }

    /// Where to sign in and come back from.
    public String signIn() {
        return signIn(path);
    }

    static String signIn(String next) {
        boolean there = next.startsWith("/sign-in") || next.startsWith("/register") || next.equals("/");
        return there ? "/sign-in" : "/sign-in?next=" + URLEncoder.encode(next, StandardCharsets.UTF_8);
    }
}
