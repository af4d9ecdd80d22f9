package shuzhi.indicators;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import shuzhi.indicators.Monthly.Sentence;
import shuzhi.indicators.Monthly.Source;
import shuzhi.indicators.dictionary.Definition;
import shuzhi.words.Text;

/// What the next month and the year may come to, in words (走势预判): with method and interval, marked as an
/// estimate (rule D-19).
final class Outlook {
    private Outlook() {}

    /// The next month and the whole year, each with the interval of the method.
    ///
    /// @param target of the year, with its unit; empty when none was set
    static void say(
            Definition definition, Seasonal adjusted, int year, Optional<String> target, List<Sentence> sentences) {
        var link = "/charts/season/" + definition.code();
        boolean derived = adjusted.months().stream().anyMatch(Seasonal.Month::derived);
        var method = new Source(
                new Text(
                        "JDemetra+ " + adjusted.quality().method().text().zh() + "，模型"
                                + adjusted.quality().model() + "，含春节和工作日效应，"
                                + Words.INTERVAL_LEAD.text().zh()
                                + (derived ? "；一、二月合并发布，按日数拆分（推算，不是统计数据）" : ""),
                        "JDemetra+ " + adjusted.quality().method().text().en() + ", model "
                                + adjusted.quality().model() + ", with Spring Festival and working days; "
                                + Words.INTERVAL_LEAD.text().en()
                                + (derived
                                        ? "; January and February, published together, divided by their days (derived,"
                                                + " no observation)"
                                        : "")),
                link);
        adjusted.forecasts().stream()
                .findFirst()
                .ifPresent(it -> sentences.add(new Sentence(
                        new Text(
                                "预计%d月%s%s%s，95%%区间%s至%s。"
                                        .formatted(
                                                it.month().getMonthValue(),
                                                definition.name(),
                                                number(it.value(), definition),
                                                definition.unit(),
                                                number(it.low(), definition),
                                                number(it.high(), definition)),
                                "Estimate for %s: %s %s (%s), 95%% interval %s to %s."
                                        .formatted(
                                                it.month(),
                                                definition.english(),
                                                number(it.value(), definition),
                                                definition.unit(),
                                                number(it.low(), definition),
                                                number(it.high(), definition))),
                        List.of(method))));
        adjusted.yearEnd(year)
                .ifPresent(it -> sentences.add(new Sentence(
                        new Text(
                                "预计全年%s%s%s，95%%区间%s至%s%s。"
                                        .formatted(
                                                definition.name(),
                                                number(it.value(), definition),
                                                definition.unit(),
                                                number(it.low(), definition),
                                                number(it.high(), definition),
                                                target.map(one -> "，目标" + one).orElse("")),
                                "Estimate for the year: %s %s (%s), 95%% interval %s to %s%s."
                                        .formatted(
                                                definition.english(),
                                                number(it.value(), definition),
                                                definition.unit(),
                                                number(it.low(), definition),
                                                number(it.high(), definition),
                                                target.map(one -> ", target " + one)
                                                        .orElse(""))),
                        List.of(method))));
    }

    private static String number(double value, Definition definition) {
        return BigDecimal.valueOf(value)
                .setScale(definition.decimals(), RoundingMode.HALF_UP)
                .toPlainString();
    }
}
