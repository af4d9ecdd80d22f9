package shuzhi;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine;
import shuzhi.testing.Sources;

/// What the README and the other documents tell people to do can be done: commands and options exist, links lead
/// somewhere, and the examples print what they say.
class ReadmeTest {
    private static final Path ROOT = Sources.ROOT;
    private static final Pattern LINK = Pattern.compile("\\]\\(([^)#\\s]+)(#[^)]*)?\\)");
    private static final Pattern COMMAND = Pattern.compile("bin/shuzhi ((?!COMMAND)[a-z][^`#\\n|·]*)");
    private static final Pattern FILE = Pattern.compile("`((?:docs|bin|conf|src|bench|checks)/[\\w./-]+)`");

    /// Every document, but those that tell of the past or of what is not there.
    static Stream<Path> documents() throws IOException {
        try (var docs = Files.walk(ROOT.resolve("docs"))) {
            return Stream.concat(
                    Stream.of("README.md", "CONTRIBUTING.md").map(ROOT::resolve),
                    docs
                            .filter(it -> it.toString().endsWith(".md"))
                            .filter(it -> !it.endsWith("open-points.md"))
                            .sorted()
                            .toList()
                            .stream())
                    .toList()
                    .stream();
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("documents")
    void linksLeadSomewhere(Path document) {
        var dead = new ArrayList<String>();
        for (var found = LINK.matcher(text(document)); found.find(); ) {
            var target = found.group(1);
            if (!target.matches("[a-z]+:.*") && !Files.exists(document.resolveSibling(target))) dead.add(target);
        }
        for (var found = FILE.matcher(text(document)); found.find(); )
            if (!Files.exists(ROOT.resolve(found.group(1)))) dead.add(found.group(1));
        assertThat(dead)
                .as("write the file, or take the link out of " + ROOT.relativize(document))
                .isEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("documents")
    void commandsExist(Path document) {
        var known = Main.commands().stream()
                .map(CommandLine::new)
                .collect(Collectors.toMap(CommandLine::getCommandName, Function.identity()));
        var unknown = new ArrayList<String>();
        for (var found = COMMAND.matcher(text(document)); found.find(); ) {
            var words = found.group(1).strip().split("\\s+");
            var command = known.get(words[0]);
            if (command == null) {
                unknown.add(found.group());
                continue;
            }
            for (var sub = 1; sub < words.length && command.getSubcommands().containsKey(words[sub]); sub++)
                command = command.getSubcommands().get(words[sub]);
            // Some hand their options on to another program.
            if (!command.getCommandSpec().unmatchedArgsBindings().isEmpty()) continue;
            for (var word : words)
                if (word.startsWith("--")
                        && !command.getCommandSpec().optionsMap().containsKey(word.split("=")[0]))
                    unknown.add(found.group() + " has no " + word);
        }
        assertThat(unknown)
                .as(
                        "say in %s what the program can do; what it cannot yet stands in docs/open-points.md",
                        ROOT.relativize(document))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"bin/run", "bin/check", "bin/shuzhi"})
    void theCommandsCanBeStarted(String script) {
        assertThat(ROOT.resolve(script)).isExecutable();
        assertThat(text(ROOT.resolve("README.md"))).contains(script);
    }

    /// A line `$ bin/shuzhi …` and what it prints; `…` stands for more of it.
    private record Example(String command, List<String> printed) {
        @Override
        public String toString() {
            return command;
        }
    }

    static Stream<Example> examples() {
        var examples = new ArrayList<Example>();
        Example open = null;
        for (var line : text(ROOT.resolve("README.md")).lines().toList()) {
            if (line.startsWith("$ bin/shuzhi ")) {
                open = new Example(line.substring("$ bin/shuzhi ".length()), new ArrayList<>());
                examples.add(open);
            } else if (line.startsWith("```")) open = null;
            else if (open != null) open.printed().add(line);
        }
        return examples.stream();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("examples")
    void anExamplePrintsWhatItSays(Example example) {
        var out = new StringWriter();
        var errors = new StringWriter();
        int exit = Main.run(example.command().split(" "), new PrintWriter(out, true), new PrintWriter(errors, true));
        assertThat(errors.toString()).isEmpty();
        assertThat(exit).isZero();
        var pattern = example.printed().stream()
                .map(it -> it.equals("…") ? "(?s:.*)" : Pattern.quote(it) + "\n")
                .collect(Collectors.joining());
        assertThat(out.toString()).matches(pattern);
    }

    @Test
    void theExamplesAreTheThreeThatNeedNoData() {
        assertThat(examples().map(it -> it.command().split(" ")[0])).containsExactly("due", "check", "figures");
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
