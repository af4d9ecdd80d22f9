package shuzhi.report;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import shuzhi.report.report.Kind;
import shuzhi.words.Language;

/// The outlines that reports begin with (提纲), one for each kind and language, rule F-22.
final class Outlines {
    private Outlines() {}

    /// The outline with its title filled in.
    static String of(Kind kind, Language language, String title) {
        var name = "outlines/" + kind.name().toLowerCase(Locale.ROOT) + "."
                + (language == Language.CHINESE ? "zh" : "en") + ".md";
        try (var in = Outlines.class.getResourceAsStream(name)) {
            if (in == null) throw new IllegalStateException("no outline " + name);
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).replace("$title", title);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
