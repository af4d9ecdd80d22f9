package shuzhi;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import shuzhi.testing.Catalogue;
import shuzhi.testing.Sources;

/// The printed catalogues are what the code says. They are printed anew into `target/catalogue` by every run of this
/// test; one command takes them over: `cp target/catalogue/* docs/`.
class CatalogueTest {
    private static final Path PRINTED = Sources.ROOT.resolve("target/catalogue");
    private static final Path DOCS = Sources.ROOT.resolve("docs");

    private static Map<String, String> pages = Map.of();

    @BeforeAll
    static void print() throws IOException {
        pages = Catalogue.pages(App.BUSINESSES);
        Files.createDirectories(PRINTED);
        for (var page : pages.entrySet()) {
            var file = PRINTED.resolve(page.getKey());
            Files.deleteIfExists(file);
            // What is stored for ever is not overwritten by what would break it.
            if (page.getKey().equals("acts.md") && !broken().isEmpty()) continue;
            Files.writeString(file, page.getValue());
        }
    }

    static Stream<String> names() {
        return Catalogue.NAMES.stream();
    }

    @ParameterizedTest(name = "docs/{0}")
    @MethodSource("names")
    void theDocumentIsWhatTheCodeSays(String name) throws IOException {
        var file = DOCS.resolve(name);
        assertThat(difference(Files.exists(file) ? Files.readString(file) : "", pages.getOrDefault(name, "")))
                .as("""
                    docs/%s is printed from the code, and the code has changed. From the root of the checkout, run
                        cp target/catalogue/* docs/
                    and commit it with your change.""", name)
                .isEmpty();
    }

    /// The first line that differs; empty when all are the same.
    private static String difference(String document, String code) {
        if (document.equals(code)) return "";
        var old = document.lines().toList();
        var fresh = code.lines().toList();
        int same = 0;
        while (same < old.size() && same < fresh.size() && old.get(same).equals(fresh.get(same))) same++;
        return "line %d is \"%s\" and would be \"%s\""
                .formatted(
                        same + 1, same < old.size() ? old.get(same) : "", same < fresh.size() ? fresh.get(same) : "");
    }

    @Test
    void aStoredActMayGainAComponentAndNeverLosesOne() throws IOException {
        assertThat(broken())
                .as("acts are stored for ever (docs/acts.md is the record): give the component back its name, type and"
                        + " visibility, and add a new Optional one beside it")
                .isEmpty();
    }

    private static List<String> broken() throws IOException {
        var file = DOCS.resolve("acts.md");
        return Files.exists(file) ? broken(Files.readString(file), pages.getOrDefault("acts.md", "")) : List.of();
    }

    /// What stood in the record and does not stand there any more.
    private static List<String> broken(String record, String now) {
        var present = Catalogue.components(now);
        var lost = new ArrayList<String>();
        Catalogue.components(record).forEach((component, type) -> {
            var found = present.get(component);
            if (found == null) lost.add(component + " is gone");
            else if (!Catalogue.keeps(type, found)) lost.add(component + " was " + type + " and is " + found);
        });
        return lost;
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "nothing changed     | rating.Rated stars int public       | rating.Rated stars int public           | ",
                "one more            | rating.Rated stars int public       | rating.Rated stars int public, rating.Rated why String? private | ",
                "one gone            | rating.Rated stars int public       | rating.Rated why String private         | rating.Rated stars is gone",
                "another type        | rating.Rated stars int public       | rating.Rated stars String public        | rating.Rated stars was int public and is String public",
                "public made private | rating.Rated stars int public       | rating.Rated stars int private          | rating.Rated stars was int public and is int private",
                "one more constant   | item.Drafted kind A·B public        | item.Drafted kind A·B·C public          | ",
                "one constant fewer  | item.Drafted kind A·B public        | item.Drafted kind A·C public            | item.Drafted kind was A·B public and is A·C public",
            })
    void whatBreaksTheRecord(String name, String before, String after, String lost) {
        assertThat(String.join(", ", broken(record(before), record(after)))).isEqualTo(lost == null ? "" : lost);
    }

    private static String record(String components) {
        var text = new StringBuilder();
        for (var it : components.split(", ")) {
            var cells = it.split(" ");
            text.append("| `%s` | `%s` | %s | %s |\n".formatted((Object[]) cells));
        }
        return text.toString();
    }
}
