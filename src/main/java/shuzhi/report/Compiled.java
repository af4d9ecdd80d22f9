package shuzhi.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.regex.Pattern;
import shuzhi.figures.Answer;
import shuzhi.figures.Figures;
import shuzhi.papers.Block;
import shuzhi.papers.Note;
import shuzhi.papers.Paper;
import shuzhi.papers.Run;
import shuzhi.words.Language;
import shuzhi.words.Text;

/// A compiled report (已编述职报告): every figure is answered from the ledger, and every other number in the text is named
/// as what it is: stated by its author.
///
/// @param answers the figures cited, each once, in the order of the text
/// @param stated numbers that the author typed; nothing proves them
public record Compiled(Paper paper, List<Answer> answers, List<String> stated) {
    private static final Pattern TYPED = Pattern.compile("[0-9０-９]+(?:[.．][0-9０-９]+)?[%％]?");
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

    /// @param author the body that reports
    /// @param date the day the report bears
    public static Compiled of(
            Manuscript manuscript, Figures figures, String author, LocalDate date, Language language) {
        var answers = new LinkedHashMap<Manuscript.Piece.Cited, Answer>();
        var stated = new ArrayList<String>();
        var blocks = new ArrayList<Block>();
        blocks.add(new Block.Title(manuscript.title()));
        for (var part : manuscript.parts())
            blocks.add(
                    switch (part) {
                        case Manuscript.Part.Heading(var level, var text) -> new Block.Heading(level, text);
                        case Manuscript.Part.Paragraph(var pieces) -> {
                            var runs = new ArrayList<Run>();
                            for (var piece : pieces) {
                                switch (piece) {
                                    case Manuscript.Piece.Words(var text) -> {
                                        runs.add(Run.words(text));
                                        typed(text).forEach(stated::add);
                                    }
                                    case Manuscript.Piece.Cited cited -> {
                                        var answer = answers.computeIfAbsent(cited, it -> ask(figures, it));
                                        runs.add(Run.bold(answer.in(language)));
                                        runs.add(Run.mark(Note.of(note(answer, language))));
                                    }
                                }
                            }
                            yield new Block.Paragraph(runs);
                        }
                    });
        if (!stated.isEmpty())
            blocks.add(Block.paragraph(new Text(
                            "说明：本报告中下列数字由作者自报，台账不能证明：" + String.join("、", stated) + "。",
                            "Note: these numbers are stated by the author and not proved by the ledger: "
                                    + String.join(", ", stated) + ".")
                    .in(language)));
        blocks.add(new Block.Signature(author, date, false));
        var paper = new Paper(manuscript.title(), author, date, language, new LinkedHashMap<>(), blocks);
        return new Compiled(paper, List.copyOf(answers.values()), stated);
    }

    private static Answer ask(Figures figures, Manuscript.Piece.Cited cited) {
        var figure = figures.find(cited.id()).orElseThrow(() -> new UnknownFigure(cited.id()));
        return figures.ask(figure, cited.scope());
    }

    /// Numbers typed into the text, years and dates aside.
    static List<String> typed(String text) {
        var found = new ArrayList<String>();
        var plain =
                text.replaceAll("[12][0-9]{3}\\s*年(?:[0-9]{1,2}月)?(?:[0-9]{1,2}日)?|[〔(（][12][0-9]{3}[〕)）][0-9]*号?", "");
        for (var it = TYPED.matcher(plain); it.find(); ) found.add(it.group());
        return found;
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
