package shuzhi.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import shuzhi.App;
import shuzhi.figures.Figure;
import shuzhi.figures.Scope;
import shuzhi.report.report.Claims;
import shuzhi.report.report.Kind;
import shuzhi.report.report.Standing;
import shuzhi.words.Language;

/// What comes with the program keeps its own rule (F-22): in the example and in every outline no number rests on
/// nothing, and every figure that is cited exists.
class ManuscriptsTest {
    private static final Set<String> FIGURES = App.BUSINESSES.stream()
            .flatMap(it -> it.figures().stream())
            .map(Figure::id)
            .collect(Collectors.toSet());

    static Stream<String> texts() {
        var outlines = Stream.of(Kind.values())
                .flatMap(kind -> Stream.of(Language.values()).map(it -> Outlines.of(kind, it, "Title")));
        return Stream.concat(Stream.of(Seeds.manuscript(2025)), outlines);
    }

    @ParameterizedTest
    @MethodSource("texts")
    void everyNumberIsAFigureThatExists(String text) {
        assertThat(Claims.unreadable(text)).isEmpty();
        assertThat(Claims.of(text)).allMatch(it -> it.standing() == Standing.PROVED);
        var scope = new Scope(LocalDate.of(2025, 1, 1), LocalDate.of(2025, 12, 31), "3299", 1);
        assertThat(Manuscript.read(text, scope).cited())
                .extracting(Manuscript.Piece.Cited::id)
                .isNotEmpty()
                .allMatch(FIGURES::contains);
    }

    @Test
    void theExampleProvesThirtyNumbers() {
        assertThat(Claims.of(Seeds.manuscript(2025))).hasSizeGreaterThan(60);
    }
}
