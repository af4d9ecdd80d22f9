package shuzhi.report;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.ArrayList;
import java.util.List;
import shuzhi.business.Ground;
import shuzhi.report.report.State;
import shuzhi.report.volume.Retention;

/// What is archived of a year (归档范围): the reports that a body has published on it, each with everything that was
/// done to its file.
public final class Volumes {
    private Volumes() {}

    /// The documents of a year of a body, oldest first.
    ///
    /// @throws IllegalStateException when a report cannot be printed as it was signed
    public static List<Archive.Document> documents(Ground ground, String body, int year, Retention retention) {
        var press = new Press(ground);
        var documents = new ArrayList<Archive.Document>();
        for (var report : new Views(ground.query()).ofYear(body, year)) {
            var state = press.state(report.file());
            var process = new ArrayList<String>();
            for (var entry : ground.acts(report.file()))
                ground.ledger().lines(entry.position(), 1, (_, line) -> process.add(new String(line, UTF_8)));
            documents.add(new Archive.Document(
                    state.published().map(State.Publication::number).orElseThrow(),
                    report.title(),
                    state.published().map(State.Publication::on).orElseThrow(),
                    retention,
                    press.signed(report.file(), state)
                            .orElseThrow(() ->
                                    new IllegalStateException(report.title() + " cannot be printed as it was signed")),
                    state.seal().orElseThrow().key(),
                    process));
        }
        return documents;
    }
}
