package shuzhi.report;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import shuzhi.business.Ground;
import shuzhi.business.History;
import shuzhi.ledger.Entry;
import shuzhi.papers.Block;
import shuzhi.papers.Ofd;
import shuzhi.papers.Paper;
import shuzhi.papers.Run;
import shuzhi.papers.Seal;
import shuzhi.report.report.Kind;
import shuzhi.report.report.State;
import shuzhi.report.volume.Category;
import shuzhi.report.volume.Retention;

/// What is archived of a year of a body (归档范围), rules G-07 and G-10: reports, official papers, minutes, supervised
/// tasks, licences and denials, each with everything that was done to its file. What exists as a signed file is
/// archived as that file, and what has a form on paper as it is printed; of everything else, and beside a printed form,
/// an archival copy is made from the acts, nothing left out. What nobody signed yet the house signs.
public final class Volumes {
    private final Ground ground;
    private final Press press;
    private final Views views;
    private final Instant at;
    private final Consumer<String> lost;

    private Volumes(Ground ground, Consumer<String> lost) {
        this.ground = ground;
        this.press = new Press(ground);
        this.views = new Views(ground.query());
        this.at = ground.time().now();
        this.lost = lost;
    }

    /// A file that belongs into a package, as the views know it.
    ///
    /// @param on the day it belongs to the year by
    public record Filed(Category category, String file, String number, LocalDate on) {}

    /// The documents of one class of a year of a body, by category, each category by day. They are made one at a time,
    /// as they are asked for.
    ///
    /// @param lost hears the number of each document that is no more, because its person was erased
    /// @throws IllegalStateException when a report cannot be printed as it was signed
    public static Iterable<Archive.Document> documents(
            Ground ground, String body, int year, Retention retention, Consumer<String> lost) {
        var volumes = new Volumes(ground, lost);
        var filed = volumes.views.filed(body, year).stream()
                .filter(it -> it.category().retention() == retention)
                .toList();
        return () -> Stream.concat(
                        volumes.reports(body, year, retention),
                        filed.stream().flatMap(it -> volumes.document(it).stream()))
                .iterator();
    }

    private Stream<Archive.Document> reports(String body, int year, Retention retention) {
        return views.ofYear(body, year).stream()
                .filter(it -> category(it.kind()).retention() == retention)
                .map(this::report);
    }

    private static Category category(Kind kind) {
        return kind == Kind.BULLETIN ? Category.BULLETIN : Category.REPORT;
    }

    private Archive.Document report(Views.One report) {
        var state = press.state(report.file());
        return new Archive.Document(
                category(report.kind()),
                state.published().map(State.Publication::number).orElseThrow(),
                report.title(),
                state.published().map(State.Publication::on).orElseThrow(),
                press.signed(report.file(), state)
                        .orElseThrow(() ->
                                new IllegalStateException(report.title() + " cannot be printed as it was signed")),
                Optional.empty(),
                state.seal().orElseThrow().key(),
                process(ground.acts(report.file())));
    }

    private Optional<Archive.Document> document(Filed filed) {
        var acts = ground.acts(filed.file());
        if (filed.category() == Category.LICENCE) return licence(filed, acts);
        var copy = copy(filed, acts);
        var printed = ground.paper(acts.getFirst().thing(), filed.file());
        return Optional.of(new Archive.Document(
                filed.category(),
                filed.number(),
                printed.orElse(copy).title(),
                filed.on(),
                sealed(printed.orElse(copy)),
                printed.map(_ -> sealed(copy)),
                ground.key().publicKey().pem(),
                process(acts)));
    }

    private byte[] sealed(Paper paper) {
        return Seal.sign(Ofd.write(paper), ground.key(), ground.certificate(), at);
    }

    /// The licence as its holder got it last. It is kept for the holder, and gone when the holder was erased.
    private Optional<Archive.Document> licence(Filed filed, List<Entry> acts) {
        var kept = views.licence(filed.file()).flatMap(it -> ground.locker().paper(it.person(), it.digest()));
        if (kept.isEmpty()) {
            lost.accept(filed.number());
            return Optional.empty();
        }
        return Optional.of(new Archive.Document(
                filed.category(),
                filed.number(),
                kept.get().name().replaceFirst("\\.ofd$", ""),
                filed.on(),
                kept.get().content(),
                Optional.empty(),
                ground.key().publicKey().pem(),
                process(acts)));
    }

    /// Every act with its day, who did it and all it says.
    private Paper copy(Filed filed, List<Entry> acts) {
        var thing = acts.getFirst().thing();
        var history = new History(ground.org(), ground.vocabulary(thing));
        var title = filed.category().text().zh() + " " + filed.number();
        var blocks = new ArrayList<Block>(List.of(new Block.Title(title)));
        for (var step : history.of(acts, Map.of(), Set.of("person"))) {
            blocks.add(new Block.Heading(1, step.title().zh()));
            blocks.add(Block.paragraph(step.when() + " " + step.who().zh() + " " + step.article()));
            for (var fact : step.facts())
                blocks.add(new Block.Paragraph(List.of(
                        Run.bold(fact.label().zh()),
                        Run.words("：" + fact.value().zh()))));
        }
        var author = ground.org()
                .body(acts.getFirst().who().body())
                .map(it -> it.name().zh())
                .orElse("");
        return Paper.chinese(title, author, filed.on(), blocks);
    }

    private List<String> process(List<Entry> acts) {
        var process = new ArrayList<String>();
        for (var entry : acts)
            ground.ledger().lines(entry.position(), 1, (_, line) -> process.add(new String(line, UTF_8)));
        return process;
    }
}
