package shuzhi.testing;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import shuzhi.approvals.dossier.StateDiagram;
import shuzhi.business.Business;
import shuzhi.ledger.By;
import shuzhi.ledger.Public;
import shuzhi.ledger.Refusal;
import shuzhi.ledger.Shape;
import shuzhi.ledger.Thing;
import shuzhi.words.Text;
import shuzhi.words.Word;

/// Prints the catalogues of the house from its code (目录): words, acts, figures, refusals, and the states of a dossier.
public final class Catalogue {
    public static final List<String> NAMES =
            List.of("words.md", "acts.md", "figures.md", "refusals.md", "dossier.md", "dossier.svg");

    private static final Pattern COMPONENT =
            Pattern.compile("\\| `([\\w.]+)` \\| `([^`]+)` \\| ([^|]+) \\| (public|private) \\|");
    private static final String PRINTED = "Printed from the code by `CatalogueTest`; "
            + "`cp target/catalogue/* docs/` after a run of it takes a new one over.\n";

    private Catalogue() {}

    public static Map<String, String> pages(List<Business> businesses) {
        var things = businesses.stream().flatMap(it -> it.things().stream()).toList();
        return Map.of(
                "words.md", words(),
                "acts.md", acts(things),
                "figures.md", figures(businesses),
                "refusals.md", refusals(),
                "dossier.md", StateDiagram.table(PRINTED),
                "dossier.svg", StateDiagram.picture());
    }

    private static String words() {
        var page = new StringBuilder("# 词汇 Words\n\nEvery word of the house in both languages. ").append(PRINTED);
        for (var it : enums(Word.class)) {
            if (Refusal.class.isAssignableFrom(it)) continue;
            page.append("\n## ")
                    .append(name(it))
                    .append("\n\n")
                    .append(summary(it))
                    .append("\n\n");
            page.append("| word | 中文 | English |\n|---|---|---|\n");
            for (var constant : it.getEnumConstants()) row(page, code(constant), text(((Word) constant).text()));
        }
        return page.toString();
    }

    private static String refusals() {
        var page = new StringBuilder(
                        "# 系统拒绝 Refusals\n\nWhat the rules answer when a command cannot be given: what is wrong,"
                                + " by which text, and what can be done. ")
                .append(PRINTED);
        for (var it : enums(Refusal.class)) {
            page.append("\n## ").append(name(it)).append("\n\n");
            page.append("| code | 中文 | English | basis 依据 | what to do 怎么办 |\n|---|---|---|---|---|\n");
            for (var constant : it.getEnumConstants()) {
                var refusal = (Refusal) constant;
                var remedy = refusal.remedy().zh() + " " + refusal.remedy().en();
                row(page, code(constant), text(refusal.text()), cell(refusal.basis()), cell(remedy));
            }
        }
        return page.toString();
    }

    private static String figures(List<Business> businesses) {
        var page = new StringBuilder(
                        "# 数据项 Figures\n\nWhat a report may cite. The hash is that of the definition and the audit"
                                + " question; it is printed with every use. ")
                .append(PRINTED);
        for (var business : businesses)
            for (var it : business.figures()) {
                page.append("\n## ").append(it.id()).append("\n\n");
                page.append(it.name().zh()).append(" — ").append(it.name().en()).append("\n\n");
                page.append("| | |\n|---|---|\n");
                row(page, "unit 单位", cell(both(it.unit().text())));
                row(page, "fold 汇总", cell(both(it.fold().text()) + ", " + it.decimals() + " decimals"));
                row(
                        page,
                        "definition 口径",
                        cell(it.definition().zh() + "<br>" + it.definition().en()));
                row(page, "basis 依据", cell(it.basis()));
                row(page, "in force from 施行", it.validFrom().toString());
                row(page, "hash 口径指纹", "`" + it.definitionHash() + "`");
            }
        return page.toString();
    }

    private static String acts(List<Thing<?, ?, ?>> things) {
        var page = new StringBuilder(
                        "# 行为 Acts\n\nWhat can be asked of every kind of file, by whom; and what can have happened. "
                                + "Acts are stored for ever: this page is the record, and a component never leaves it. A public component stands "
                                + "in the public line, a private one is sealed. `?` may be missing, `[]` is a list, `A·B` one of these words. ")
                .append(PRINTED);
        for (var thing : things) {
            page.append("\n## ")
                    .append(thing.name())
                    .append(" ")
                    .append(both(thing.title()))
                    .append("\n\n");
            page.append("| command 请求 | who may give it 职权 | what it asks |\n|---|---|---|\n");
            Shape.cases(thing.commands())
                    .forEach((name, type) -> row(page, "`" + name + "`", roles(type), cell(summary(type))));
            page.append("\n| act 行为 | component | type | |\n|---|---|---|---|\n");
            Shape.cases(thing.acts()).forEach((name, type) -> {
                var act = "`" + thing.name() + "." + name + "`";
                var parts = new ArrayList<String[]>();
                for (var part : type.getRecordComponents())
                    flatten(
                            part.getName(),
                            part.getGenericType(),
                            part.isAnnotationPresent(Public.class),
                            List.of(),
                            parts);
                if (parts.isEmpty()) row(page, act, "", "", "");
                for (var it : parts) row(page, act, "`" + it[0] + "`", it[1], it[2]);
            });
        }
        return page.toString();
    }

    /// A component as it stands in JSON: records are opened, so that only names and types of the stored text count.
    private static void flatten(String path, Type type, boolean open, List<Class<?>> outer, List<String[]> parts) {
        var raw = Shape.raw(type);
        if (raw == Optional.class) flatten(path + "?", argument(type), open, outer, parts);
        else if (raw == List.class) flatten(path + "[]", argument(type), open, outer, parts);
        else if (raw.isRecord() && !outer.contains(raw)) {
            var within = new ArrayList<>(outer);
            within.add(raw);
            for (var part : raw.getRecordComponents())
                flatten(path + "." + part.getName(), part.getGenericType(), open, within, parts);
        } else {
            var words = raw.isEnum()
                    ? Arrays.stream(raw.getEnumConstants())
                            .map(it -> ((Enum<?>) it).name())
                            .collect(Collectors.joining("·"))
                    : raw.getSimpleName();
            parts.add(new String[] {path, words, open ? "public" : "private"});
        }
    }

    private static Type argument(Type type) {
        return ((ParameterizedType) type).getActualTypeArguments()[0];
    }

    /// The components in a printed page of acts: act and component, type and visibility.
    public static Map<String, String> components(String page) {
        var found = new LinkedHashMap<String, String>();
        var rows = COMPONENT.matcher(page);
        while (rows.find()) found.put(rows.group(1) + " " + rows.group(2), rows.group(3) + " " + rows.group(4));
        return found;
    }

    /// May a stored component of this type be read as that one? Words may be added to a choice, nothing else.
    public static boolean keeps(String before, String now) {
        if (before.equals(now)) return true;
        var old = before.split(" ");
        var fresh = now.split(" ");
        return old[0].contains("·")
                && old[1].equals(fresh[1])
                && Arrays.asList(fresh[0].split("·")).containsAll(Arrays.asList(old[0].split("·")));
    }

    private static String roles(Class<?> command) {
        var by = command.getAnnotation(By.class);
        if (by == null) return "";
        return Stream.of(by.value()).map(it -> both(it.text())).collect(Collectors.joining("<br>"));
    }

    /// The enums of the program that are words of this kind, by name.
    private static List<Class<?>> enums(Class<?> kind) {
        var found = new TreeMap<String, Class<?>>();
        for (var type : Sources.main().types()) {
            if (type.tree().getKind() != com.sun.source.tree.Tree.Kind.ENUM) continue;
            try {
                var it = Class.forName(type.name(), false, Catalogue.class.getClassLoader());
                if (kind.isAssignableFrom(it)) found.put(type.name(), it);
            } catch (ClassNotFoundException e) {
                throw new IllegalStateException("the sources are newer than the classes", e);
            }
        }
        return List.copyOf(found.values());
    }

    private static String name(Class<?> it) {
        return it.getName().substring("shuzhi.".length()).replace('$', '.');
    }

    private static String code(Object constant) {
        return "`" + ((Enum<?>) constant).name() + "`";
    }

    /// What the doc comment says of a type.
    public static String summary(Class<?> it) {
        return Sources.main().type(it).map(Sources.Type::summary).orElse("");
    }

    private static String both(Text text) {
        return text.zh().equals(text.en()) ? text.zh() : text.zh() + " " + text.en();
    }

    private static String text(Text text) {
        return cell(text.zh()) + " | " + cell(text.en());
    }

    private static String cell(String text) {
        return text.replace("|", "\\|").replace("\n", "<br>").strip();
    }

    private static void row(StringBuilder page, String... cells) {
        page.append("| ").append(String.join(" | ", cells)).append(" |\n");
    }
}
