package shuzhi.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import shuzhi.figures.Answer;
import shuzhi.figures.Figures;
import shuzhi.papers.Block;
import shuzhi.papers.Note;
import shuzhi.papers.Paper;
import shuzhi.papers.Run;
import shuzhi.report.report.Claim;
import shuzhi.report.report.Claims;
import shuzhi.report.report.Standing;
import shuzhi.words.Language;
import shuzhi.words.Text;

/// A compiled report (已编述职报告): every figure is answered from the ledger, and every other number in the text is named
/// as what it is: stated by its author.
///
/// @param answers the figures cited, each once, in the order of the text
/// @param stated numbers that rest on the author's word, and in a draft those that rest on nothing
public record Compiled(Paper paper, List<Answer> answers, List<String> stated) {
    private static final int HASH_SHOWN = 16;

    public Compiled {
        answers = List.copyOf(answers);
        stated = List.copyOf(stated);
    }

    /// A figure that is not known; the text names it.
    public static final class UnknownFigure extends RuntimeException {
        private final transient Text text;

        UnknownFigure(String id) {
            super("没有数据项 " + id + " / there is no figure " + id);
            this.text = new Text(
                    "没有数据项 " + id + "。用 bin/shuzhi figures 查看全部数据项。",
                    "There is no figure " + id + ". See them all with bin/shuzhi figures.");
        }

        public Text text() {
            return text;
        }
    }

    /// How a report is printed (版本).
    ///
    /// @param author the body that reports
    /// @param date the day the report bears
    /// @param address of the house; empty where there is nothing to look up
    /// @param evidence address of the evidence page, printed as a code; empty where there is none
    public record Edition(
            String author, LocalDate date, Language language, Optional<String> address, Optional<String> evidence) {}

    /// @param author the body that reports
    /// @param date the day the report bears
    public static Compiled of(
            Manuscript manuscript, Figures figures, String author, LocalDate date, Language language) {
        return of(manuscript, figures, new Edition(author, date, language, Optional.empty(), Optional.empty()));
    }

    public static Compiled of(Manuscript manuscript, Figures figures, Edition edition) {
        return new Setting(figures, edition).set(manuscript);
    }

    /// The answer to a figure of a manuscript.
    ///
    /// @throws UnknownFigure when there is no such figure
    static Answer ask(Figures figures, Manuscript.Piece.Cited cited) {
        var figure = figures.find(cited.id()).orElseThrow(() -> new UnknownFigure(cited.id()));
        return figures.ask(figure, cited.scope());
    }

    /// A manuscript while it is being set.
    private static final class Setting {
        private final Figures figures;
        private final Edition edition;
        private final LinkedHashMap<Manuscript.Piece.Cited, Answer> answers = new LinkedHashMap<>();
        private final Set<String> stated = new LinkedHashSet<>();
        private final Set<String> bare = new LinkedHashSet<>();

        Setting(Figures figures, Edition edition) {
            this.figures = figures;
            this.edition = edition;
        }

        Compiled set(Manuscript manuscript) {
            var blocks = new ArrayList<Block>();
            blocks.add(new Block.Title(manuscript.title()));
            for (var part : manuscript.parts())
                blocks.add(
                        switch (part) {
                            case Manuscript.Part.Heading(var level, var text) -> {
                                unproved(text);
                                yield new Block.Heading(level, text);
                            }
                            case Manuscript.Part.Paragraph(var pieces) -> new Block.Paragraph(runs(pieces));
                        });
            var language = edition.language();
            if (!bare.isEmpty())
                blocks.add(Block.paragraph(new Text(
                                "说明：本稿中下列数字没有依据，不得作为事实公布：" + String.join("、", bare) + "。",
                                "Note: these numbers rest on nothing and must not be published as facts: "
                                        + String.join(", ", bare) + ".")
                        .in(language)));
            blocks.add(new Block.Signature(edition.author(), edition.date(), false));
            edition.evidence()
                    .ifPresent(it -> blocks.add(new Block.Code(
                            it, new Text("扫码查看每个数字的依据", "Scan for the evidence of every number").in(language))));
            var data = new LinkedHashMap<String, String>();
            edition.evidence().ifPresent(it -> data.put("evidence", it));
            var paper = new Paper(manuscript.title(), edition.author(), edition.date(), language, data, blocks);
            var all = new ArrayList<>(stated);
            all.addAll(bare);
            return new Compiled(paper, List.copyOf(answers.values()), all);
        }

        private List<Run> runs(List<Manuscript.Piece> pieces) {
            var runs = new ArrayList<Run>();
            for (var piece : pieces)
                switch (piece) {
                    case Manuscript.Piece.Words(var text) -> {
                        runs.add(Run.words(text));
                        unproved(text);
                    }
                    case Manuscript.Piece.Stated(var words, var reason) -> {
                        runs.add(Run.words(words));
                        runs.add(Run.mark(Note.of(new Text(
                                        "自报，台账不能证明：" + reason + "。",
                                        "Stated by the author, not proved: " + reason + ".")
                                .in(edition.language()))));
                        stated.add(words);
                    }
                    case Manuscript.Piece.Cited cited -> {
                        var answer = answers.computeIfAbsent(cited, it -> ask(figures, it));
                        runs.add(Run.bold(answer.in(edition.language())));
                        runs.add(Run.mark(note(answer)));
                    }
                }
            return runs;
        }

        private void unproved(String text) {
            Claims.of(text).stream()
                    .filter(it -> it.standing() == Standing.UNPROVED)
                    .map(Claim::words)
                    .forEach(bare::add);
        }

        private Note note(Answer answer) {
            var text = Compiled.note(answer, edition.language());
            return edition.address().map(it -> Note.of(text, it + link(answer))).orElseGet(() -> Note.of(text));
        }
    }

    /// The page of a figure with its rows, as it was asked.
    static String link(Answer answer) {
        var scope = answer.scope();
        return "/figures/" + answer.figure().id() + "?from=" + scope.from() + "&until=" + scope.until() + "&place="
                + scope.place() + "&asOf=" + scope.position();
    }

    private static String note(Answer answer, Language language) {
        var figure = answer.figure();
        var scope = answer.scope();
        var place = scope.place().isEmpty() ? "*" : scope.place();
        return new Text(
                        figure.name().zh() + "：" + figure.definition().zh() + "依据：" + figure.basis() + "。期间 "
                                + scope.from()
                                + " 至 " + scope.until() + "，区划 " + place + "，截至账页 " + scope.position() + "，依据 "
                                + answer.rows().size() + " 行。数据项 " + figure.id() + "，口径杂凑 "
                                + figure.definitionHash().substring(0, HASH_SHOWN) + "。",
                        figure.name().en() + ": " + figure.definition().en() + " Basis: " + figure.basis() + ". From "
                                + scope.from() + " to " + scope.until() + ", place " + place + ", as of entry "
                                + scope.position() + ", " + answer.rows().size() + " rows of evidence. Figure "
                                + figure.id() + ", definition hash "
                                + figure.definitionHash().substring(0, HASH_SHOWN) + ".")
                .in(language);
    }
}
