package shuzhi;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.source.tree.AnnotationTree;
import com.sun.source.tree.BlockTree;
import com.sun.source.tree.CaseTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.StatementTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.TreePath;
import com.sun.source.util.TreePathScanner;
import com.sun.source.util.TreeScanner;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import shuzhi.business.Business;
import shuzhi.testing.Sources;

/// The house is tidy: every business has the same rooms, nothing is too big, names are words of the bureau, and nobody
/// meets a text in one language only. Each message says how to mend it.
class TidyTest {
    private static final Pattern HAN = Pattern.compile("\\p{IsHan}");
    private static final Pattern ENGLISH = Pattern.compile("[A-Za-z]{2}|^ [a-z]$");

    private static final int LINES_MAX = 500;

    /// Packages and files whose Chinese stands without English, and why.
    private static final Map<String, String> CHINESE_ONLY = Map.ofEntries(
            Map.entry(
                    "shuzhi/papers/",
                    "official papers are written in Chinese; numerals, dates and line breaks of Chinese text"),
            Map.entry(
                    "shuzhi/report/report/Claims.java", "finds numbers, dates and document numbers in a Chinese text"),
            Map.entry("shuzhi/report/report/Numerals.java", "the numerals of Chinese"),
            Map.entry("shuzhi/report/report/Phrases.java", "phrases of Chinese texts that count nothing"),
            Map.entry("shuzhi/approvals/Cases.java", "seeds"),
            Map.entry("shuzhi/approvals/item/CatalogueCheck.java", "patterns for the names of laws"),
            Map.entry("shuzhi/approvals/Licences.java", "what stands on the licence"),
            Map.entry("shuzhi/approvals/dossier/Acceptance.java", "kinds of voucher in the number of a document"),
            Map.entry("shuzhi/approvals/dossier/Promises.java", "kinds of voucher in the number of a document"),
            Map.entry("shuzhi/approvals/dossier/Timekeeping.java", "kinds of voucher in the number of a document"),
            Map.entry("shuzhi/approvals/dossier/Conclusion.java", "the remedies as they stand in the decision"),
            Map.entry("shuzhi/indicators/BureauTable.java", "patterns for the heads and periods of Chinese tables"),
            Map.entry("shuzhi/indicators/Monthly.java", "sentences grow in both languages, statement by statement"),
            Map.entry(
                    "shuzhi/indicators/analysis/Rules.java",
                    "the reasoning grows in both languages, statement by statement"),
            Map.entry(
                    "shuzhi/indicators/reading/Period.java", "years and months; their English is computed beside them"),
            Map.entry("shuzhi/approvals/licence/Rules.java", "the remedies as they stand in the decision"),
            Map.entry("shuzhi/credit/measures/Rules.java", "words by which a measure touches persons"),
            Map.entry("shuzhi/credit/Papers.java", "the report, the decision and the notice on repair"),
            Map.entry("shuzhi/credit/Reactions.java", "what the exchange says of a penalty"),
            Map.entry("shuzhi/SeedPapers.java", "papers of the seeded year"),
            Map.entry("shuzhi/projects/project/Rules.java", "numbers of problems"),
            Map.entry("shuzhi/projects/project/StartRules.java", "names of evidence"),
            Map.entry("shuzhi/supervision/Bulletin.java", "an official bulletin"),
            Map.entry("shuzhi/supervision/DocumentPages.java", "the red head of a document"),
            Map.entry("shuzhi/supervision/issue/Rules.java", "numbers of issues"));

    /// Law is cited as it is called, in Chinese: an article, a document's title or number, the name of a law, with the
    /// number of the rule behind it.
    private static final Pattern CITATION = Pattern.compile(
            ".*第[零一二三四五六七八九十百]+条.*|.*《.+》.*|.*〔[0-9]{4}〕.*|(\\p{IsHan}+法|民法(典|通则|总则)|中华人民共和国)\\s?"
                    + "|.+（[A-Z]-[0-9]+[^）]*）|系统规则：.+",
            Pattern.DOTALL);

    /// Rooms that every thing and business has by the same name need no term of their own.
    private static final Set<String> ROOMS =
            Set.of("Command", "Act", "State", "Rules", "Words", "Views", "Figures", "Pages", "Seeds");

    private static final Set<String> BANNED_WORDS = Set.of(
            "util",
            "utils",
            "utility",
            "helper",
            "helpers",
            "common",
            "misc",
            "service",
            "impl",
            "dto",
            "manager",
            "factory",
            "controller",
            "repository",
            "bean",
            "wrapper",
            "processor",
            "singleton");

    static List<Business> businesses() {
        return App.BUSINESSES;
    }

    /// Businesses that serve the house itself, and the rooms they have no use for: nothing of theirs is reported.
    private static final Map<String, List<String>> WITHOUT = Map.of(
            "holidays", List.of("Words", "Figures", "Pages", "Seeds"),
            "imports", List.of("Figures", "Seeds"),
            "privacy", List.of("Views", "Figures", "Seeds"));

    @ParameterizedTest(name = "{0}")
    @MethodSource("businesses")
    void everyBusinessHasItsRooms(Business business) {
        var name = business.name();
        var folder = Sources.MAIN.resolve("shuzhi").resolve(name);
        var door = name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
        var spared = WITHOUT.getOrDefault(name, List.of());
        for (var room : List.of(door, "Words", "Views", "Figures", "Pages", "Seeds"))
            if (!spared.contains(room))
                assertThat(folder.resolve(room + ".java"))
                        .as(
                                "business %s: every business has the same rooms; write %s.java (docs/architecture.md)",
                                name, room)
                        .exists();
        assertThat(business.things()).as("things of " + name).isNotEmpty();
        for (var thing : business.things()) {
            var home = thing.acts().getPackageName();
            assertThat(home)
                    .as("the thing %s has a package of its own in its business", thing.name())
                    .startsWith("shuzhi." + name + ".");
            for (var room : List.of("Command", "Act", "State", "Rules"))
                assertThat(Sources.MAIN.resolve(home.replace('.', '/')).resolve(room + ".java"))
                        .as("the thing %s: every thing has Command, Act, State and Rules", thing.name())
                        .exists();
        }
    }

    @Test
    void noFileIsTooLong() {
        var tooLong = new TreeMap<String, Integer>();
        for (var file : Sources.main().files()) if (file.lines() > LINES_MAX) tooLong.put(file.name(), file.lines());
        assertThat(tooLong)
                .as("more than %d lines: a room that outgrows its place becomes two (%s)", LINES_MAX, tooLong)
                .isEmpty();
    }

    @Test
    void typesAreNamedWithWordsOfTheBureau() {
        var wrong = new ArrayList<String>();
        for (var type : Sources.main().types()) {
            var simple = type.name()
                    .substring(
                            Math.max(type.name().lastIndexOf('.'), type.name().lastIndexOf('$')) + 1);
            for (var word : simple.split("(?<=[a-z0-9])(?=[A-Z])"))
                if (BANNED_WORDS.contains(word.toLowerCase(Locale.ROOT))) wrong.add(type.name());
        }
        assertThat(wrong)
                .as("say what the type is, with a word of the glossary")
                .isEmpty();
    }

    /// A literal with Chinese has English beside it in the same statement, constant or annotation; seeds, citations of
    /// law and the places named above are free.
    @Test
    void noChineseStandsWithoutItsEnglish() {
        var bare = new ArrayList<String>();
        var idle = new TreeSet<>(CHINESE_ONLY.keySet());
        for (var file : Sources.main().files()) {
            var here = new ArrayList<String>();
            new Bare(file, here).scan(file.tree(), null);
            var free = CHINESE_ONLY.keySet().stream()
                    .filter(file.name()::startsWith)
                    .toList();
            if (!here.isEmpty()) idle.removeAll(free);
            if (free.isEmpty() && !file.simpleName().endsWith("Seeds.java")) bare.addAll(here);
        }
        assertThat(bare)
                .as("write both languages, best as a Text or a Word; what must be Chinese goes into CHINESE_ONLY"
                        + " with its reason")
                .isEmpty();
        assertThat(idle)
                .as("nothing there is Chinese only any more: take it out of CHINESE_ONLY")
                .isEmpty();
    }

    private static final class Bare extends TreePathScanner<Void, Void> {
        private final Sources.File file;
        private final List<String> found;

        Bare(Sources.File file, List<String> found) {
            this.file = file;
            this.found = found;
        }

        @Override
        public Void visitLiteral(LiteralTree literal, Void nothing) {
            if (isChinese(literal) && !isCitation(literal) && !hasEnglishBeside(getCurrentPath()))
                found.add(file.name() + ":" + file.line(literal, Sources.main().trees()) + " " + literal.getValue());
            return null;
        }

        private static boolean hasEnglishBeside(TreePath literal) {
            for (var at = literal; at != null; at = at.getParentPath()) {
                var tree = at.getLeaf();
                if (tree instanceof BlockTree || tree instanceof ClassTree) return false;
                if (hasEnglish(tree)) return true;
                if (tree instanceof StatementTree || tree instanceof CaseTree || tree instanceof AnnotationTree)
                    return false;
            }
            return false;
        }

        private static boolean isChinese(LiteralTree it) {
            return it.getValue() instanceof String text && HAN.matcher(text).find();
        }

        private static boolean isCitation(LiteralTree it) {
            return CITATION.matcher(String.valueOf(it.getValue())).matches();
        }

        private static boolean hasEnglish(Tree tree) {
            var found = new boolean[1];
            new TreeScanner<Void, Void>() {
                @Override
                public Void visitLiteral(LiteralTree it, Void nothing) {
                    if (it.getValue() instanceof String text
                            && ENGLISH.matcher(text).find()) found[0] = true;
                    return null;
                }
            }.scan(tree, null);
            return found[0];
        }
    }

    @Test
    void templatesSpeakThroughWords() {
        var bare =
                lines(Sources.MAIN, ".jte").filter(it -> HAN.matcher(it).find()).toList();
        assertThat(bare)
                .as("a template shows words (Words.java), it never writes Chinese itself")
                .isEmpty();
    }

    @Test
    void publicTypesSayWhatTheyAre() {
        var silent = new ArrayList<String>();
        var withoutTerm = new ArrayList<String>();
        for (var type : Sources.main().types()) {
            if (!type.top() || !type.tree().getModifiers().getFlags().contains(Modifier.PUBLIC)) continue;
            if (type.summary().isEmpty()) silent.add(type.name());
            else if (!ROOMS.contains(type.tree().getSimpleName().toString())
                    && !HAN.matcher(type.summary()).find()) withoutTerm.add(type.name());
        }
        assertThat(silent)
                .as("a public type begins with a doc comment (///) that says what it is")
                .isEmpty();
        assertThat(withoutTerm)
                .as("the comment gives the Chinese term in brackets")
                .isEmpty();
    }

    private static final Pattern UNFINISHED = Pattern.compile("\\b(TODO|FIXME|XXX|HACK)\\b");
    private static final Pattern MACHINE = Pattern.compile("(?<![\\w.$}])/(home|root|work|Users|tmp)/\\w");

    @Test
    void nothingIsLeftLyingAbout() {
        var found = new ArrayList<String>();
        for (var folder : List.of("src", "bin", "docs", "conf", "bench", "checks", ".ci"))
            lines(Sources.ROOT.resolve(folder), "")
                    .filter(it -> !it.startsWith("src/test/java/shuzhi/TidyTest.java"))
                    .filter(it ->
                            UNFINISHED.matcher(it).find() || MACHINE.matcher(it).find())
                    .forEach(found::add);
        assertThat(found)
                .as("finish it, or say it in docs/open-points.md; no path of one machine belongs into the project")
                .isEmpty();
    }

    /// Every line of every text file under a folder, with its place before it.
    private static Stream<String> lines(Path folder, String ending) {
        try (var walk = Files.walk(folder)) {
            return walk
                    .filter(Files::isRegularFile)
                    .filter(it -> it.toString().endsWith(ending))
                    .filter(it -> !it.toString().contains("/target/"))
                    .filter(it -> !it.toString().matches(".*\\.(png|gz|jar|ofd|docx|ico|woff2|zip)"))
                    .sorted()
                    .flatMap(TidyTest::numbered)
                    .toList()
                    .stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Stream<String> numbered(Path file) {
        try {
            var lines = Files.readString(file, StandardCharsets.UTF_8).lines().toList();
            var name = Sources.ROOT.relativize(file).toString();
            return IntStream.range(0, lines.size())
                    .mapToObj(it -> name + ":" + (it + 1) + " " + lines.get(it).strip());
        } catch (IOException e) {
            throw new UncheckedIOException(file.toString(), e);
        }
    }
}
