package shuzhi.bench.product;

import java.io.IOException;
import java.time.LocalDate;
import java.util.stream.Collectors;
import shuzhi.bench.Rounds;
import shuzhi.figures.Scope;
import shuzhi.papers.Docx;
import shuzhi.papers.HtmlText;
import shuzhi.papers.Ofd;
import shuzhi.papers.Seal;
import shuzhi.report.Compiled;
import shuzhi.report.Manuscript;
import shuzhi.words.Language;

/// Compiling a duty report (编制述职报告) of 30 figures to HTML, DOCX and signed OFD, and what its parts cost: the figures
/// alone, and each format alone.
final class Report {
    private static final int FIGURES = 30;

    private Report() {}

    static void run(Main.Settings settings) throws Exception {
        try (var city = City.open()) {
            city.work(settings.number("cases", 2000));
            int year = LocalDate.now().getYear();
            var scope = Scope.year(year, "3299", city.app.clerk().head().size());
            var all = city.app.ground().figures();
            var text = "# 年度述职报告\n\n"
                    + java.util.stream.IntStream.range(0, FIGURES)
                            .mapToObj(i -> "第" + (i + 1) + "项：{{"
                                    + all.all().get(i % all.all().size()).id() + "}}。")
                            .collect(Collectors.joining("\n\n"))
                    + "\n";
            var paper = compiled(city, text, scope).paper();
            var ground = city.app.ground();
            var rounds = new Rounds("report: " + FIGURES + " figures, milliseconds", settings.rounds());
            rounds.way(
                    "whole report, three formats",
                    _ -> Rounds.millis(3, () -> {
                        var made = compiled(city, text, scope).paper();
                        return HtmlText.write(made).length()
                                + Docx.write(made).length
                                + Seal.sign(Ofd.write(made), ground.key(), ground.certificate(), city.app.now()).length;
                    }));
            rounds.way("figures alone", _ -> Rounds.millis(3, () -> compiled(city, text, scope)));
            rounds.way("HTML alone", _ -> Rounds.millis(3, () -> HtmlText.write(paper)));
            rounds.way("DOCX alone", _ -> Rounds.millis(3, () -> Docx.write(paper)));
            rounds.way(
                    "OFD alone, signed",
                    _ -> Rounds.millis(
                            3, () -> Seal.sign(Ofd.write(paper), ground.key(), ground.certificate(), city.app.now())));
            rounds.run();
            rounds.print(settings.command());
        }
    }

    private static Compiled compiled(City city, String text, Scope scope) throws IOException {
        return Compiled.of(
                Manuscript.read(text, scope),
                city.app.ground().figures(),
                "数州市行政审批局",
                LocalDate.of(scope.from().getYear(), 12, 31),
                Language.CHINESE);
    }
}
