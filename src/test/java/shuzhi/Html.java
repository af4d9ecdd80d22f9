package shuzhi;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/// A rendered page as the tests look at it: its links, its forms, its text.
record Html(String source) {
    private static final Pattern TAG = Pattern.compile("<([a-z0-9]+)((?:\\s+[a-zA-Z-]+(?:=\"[^\"]*\")?)*)\\s*>");
    private static final Pattern ATTRIBUTE = Pattern.compile("([a-zA-Z-]+)(?:=\"([^\"]*)\")?");
    private static final Pattern FORM =
            Pattern.compile("<form method=\"post\" action=\"(/do/[^\"]+)\".*?</form>", Pattern.DOTALL);

    /// A start tag.
    record Tag(String name, Map<String, String> attributes) {
        Optional<String> get(String attribute) {
            return Optional.ofNullable(attributes.get(attribute));
        }
    }

    /// A form that gives a command.
    record Form(String thing, String file, String command, Html content) {
        /// What a browser would send if nothing was typed.
        Map<String, String> words() {
            var words = new LinkedHashMap<String, String>();
            for (var tag : content.tags()) {
                var name = tag.get("name");
                if (name.isEmpty() || tag.get("disabled").isPresent()) continue;
                boolean box = tag.get("type")
                        .filter(it -> it.equals("checkbox") || it.equals("radio") || it.equals("file"))
                        .isPresent();
                if (!box && !tag.name().equals("button"))
                    words.put(name.get(), unescaped(tag.get("value").orElse("")));
            }
            return words;
        }
    }

    List<Tag> tags() {
        var tags = new ArrayList<Tag>();
        var found = TAG.matcher(source);
        while (found.find()) {
            var attributes = new LinkedHashMap<String, String>();
            var pairs = ATTRIBUTE.matcher(found.group(2));
            while (pairs.find())
                attributes.put(
                        pairs.group(1), Optional.ofNullable(pairs.group(2)).orElse(""));
            tags.add(new Tag(found.group(1), attributes));
        }
        return tags;
    }

    List<String> links() {
        return tags().stream()
                .filter(it -> it.name().equals("a"))
                .flatMap(it -> it.get("href").stream())
                .map(Html::unescaped)
                .toList();
    }

    List<Form> forms() {
        return FORM.matcher(source).results().map(Html::form).toList();
    }

    private static Form form(MatchResult found) {
        var parts = found.group(1).split("/");
        return new Form(parts[2], parts[3], parts[4], new Html(found.group()));
    }

    Optional<Form> form(String command) {
        return forms().stream().filter(it -> it.command().equals(command)).findFirst();
    }

    /// What is read: no tags, no code, no data marked as being in the other language.
    String text(boolean withMarked) {
        var text = source.replaceAll("(?s)<head>.*?</head>", " ").replaceAll("<html[^>]*>", "");
        if (!withMarked) text = text.replaceAll("(?s)<(span|a|option|code)[^>]*\\slang=\"zh-CN\"[^>]*>.*?</\\1>", " ");
        return unescaped(text.replaceAll("(?s)<pre.*?</pre>", " ")
                .replaceAll("(?s)<(span|dd|a|th|td|option)[^>]*class=\"[^\"]*code[^\"]*\"[^>]*>.*?</\\1>", " ")
                .replaceAll("aria-label=\"([^\"]*)\"", "\"\"> $1 <i x=\"\"")
                .replaceAll("<[^>\"]*(?:\"[^\"]*\"[^>\"]*)*>", " "));
    }

    /// Every way in which the page shuts somebody out or leads nowhere within itself.
    List<String> faults() {
        var faults = new ArrayList<String>();
        var ids = new HashSet<String>();
        int heading = 0;
        int titles = 0;
        for (var tag : tags()) {
            tag.get("id").ifPresent(it -> {
                if (!ids.add(it)) faults.add("two elements with id " + it);
            });
            if (tag.name().equals("h1")) titles++;
            if (tag.name().matches("h[1-6]")) {
                int level = tag.name().charAt(1) - '0';
                if (level > heading + 1 && heading > 0) faults.add("heading " + level + " after " + heading);
                heading = level;
            }
            if (tag.name().equals("th") && tag.get("scope").isEmpty()) faults.add("a table header without scope");
            if (tag.attributes().keySet().stream().anyMatch(it -> it.startsWith("on") || it.equals("style")))
                faults.add("script or style in " + tag);
        }
        if (titles != 1) faults.add(titles + " titles");
        faults.addAll(dangling(ids));
        return faults;
    }

    private Collection<String> dangling(HashSet<String> ids) {
        var faults = new ArrayList<String>();
        var labelled = new HashSet<String>();
        for (var tag : tags()) {
            tag.get("for").ifPresent(labelled::add);
            for (var attribute : List.of("for", "aria-describedby", "aria-labelledby"))
                tag.get(attribute).ifPresent(names -> {
                    for (var name : names.split(" "))
                        if (!ids.contains(name)) faults.add(attribute + " names nothing: " + name);
                });
            tag.get("href").filter(it -> it.startsWith("#")).ifPresent(it -> {
                if (!ids.contains(it.substring(1))) faults.add("no anchor " + it);
            });
        }
        for (var tag : tags()) {
            boolean field = tag.name().matches("input|select|textarea")
                    && !tag.get("type").filter("hidden"::equals).isPresent();
            if (field && tag.get("id").filter(labelled::contains).isEmpty()) faults.add("no label for " + tag);
        }
        return faults;
    }

    static String unescaped(String text) {
        return text.replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&#34;", "\"")
                .replace("&quot;", "\"")
                .replace("&#39;", "'")
                .replace("&amp;", "&");
    }
}
