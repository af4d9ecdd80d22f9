package shuzhi.indicators;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import shuzhi.business.Ground;
import shuzhi.figures.Scope;
import shuzhi.indicators.analysis.Act;
import shuzhi.indicators.analysis.Outcome;
import shuzhi.indicators.analysis.Standing;
import shuzhi.indicators.analysis.State;
import shuzhi.indicators.dictionary.Branch;
import shuzhi.indicators.dictionary.Definition;
import shuzhi.indicators.dictionary.Direction;
import shuzhi.indicators.dictionary.Form;
import shuzhi.indicators.dictionary.Measure;
import shuzhi.indicators.dictionary.Signal;
import shuzhi.indicators.reading.Formulas;
import shuzhi.indicators.reading.Headline;
import shuzhi.indicators.reading.Key;
import shuzhi.indicators.reading.Observation;
import shuzhi.indicators.reading.Period;
import shuzhi.indicators.reading.Ranking;
import shuzhi.indicators.target.Kind;
import shuzhi.ledger.Entry;
import shuzhi.words.Text;

/// The nine parts of the monthly analysis (月度经济运行分析), rule D-18, made from what was released by a day: every number
/// is an observation, a figure, or follows from them by a named rule; estimates are marked 预计 (rule D-19).
final class Monthly {
    private final Ground ground;
    private final Views views;
    private final State state;
    private final long position;
    private final LocalDate day;
    private final SeriesReader series;
    private final Period month;
    private final List<Standing> standings;

    /// @param file of the analysis: what it says of other areas and of projects is as of the position of its
    ///     approval
    Monthly(Ground ground, String file, State state) {
        this.ground = ground;
        this.views = new Views(ground.query());
        this.state = state;
        this.position = ground.acts(file).stream()
                .filter(it -> it.act() instanceof Act.Approved)
                .map(Entry::position)
                .findFirst()
                .orElseGet(views::position);
        this.day = state.approved().orElseGet(() -> IndicatorPages.today(ground));
        var facts = state.facts().orElseThrow();
        this.series = new SeriesReader(ground, facts.area(), day);
        this.month = Period.of(facts.month()).orElseThrow();
        this.standings = series.until(month).all();
    }

    /// @param table may be empty
    record Part(Text title, List<Sentence> sentences, Optional<Table> table) {}

    /// @param sources where its numbers are from
    record Sentence(Text text, List<Source> sources) {}

    record Source(Text text, String link) {}

    record Table(List<Text> columns, List<List<Text>> rows) {}

    LocalDate day() {
        return day;
    }

    List<Standing> standings() {
        return standings;
    }

    List<Part> parts() {
        return List.of(
                judgement(),
                table(),
                branches(Words.PART_BRANCHES, EnumSet.of(Branch.AGRICULTURE, Branch.INDUSTRY, Branch.SERVICES)),
                branches(Words.PART_DEMAND, EnumSet.of(Branch.INVESTMENT, Branch.CONSUMPTION, Branch.TRADE)),
                money(),
                projects(),
                risks(),
                outlook(),
                countermeasures());
    }

    private String area() {
        return state.facts().orElseThrow().area();
    }

    private Source source(Definition definition, Observation it) {
        var key = it.key();
        var text = new Text(
                "%s %s %s%s（%s），版次%d，%s，%s发布"
                        .formatted(
                                definition.name(),
                                key.period(),
                                key.form().text().zh(),
                                key.measure().text().zh(),
                                key.price().text().zh(),
                                it.vintage(),
                                it.source(),
                                it.published()),
                "%s, %s, %s %s (%s), vintage %d, published %s"
                        .formatted(
                                definition.english(),
                                key.period(),
                                key.form().text().en(),
                                key.measure().text().en(),
                                key.price().text().en(),
                                it.vintage(),
                                it.published()));
        return new Source(text, ReadingPages.link(definition.code(), area()));
    }

    private List<Source> sources(Definition definition, Headline it) {
        var sources = new ArrayList<Source>();
        it.value().ifPresent(one -> sources.add(source(definition, one)));
        it.growth().ifPresent(one -> sources.add(source(definition, one)));
        return sources;
    }

    private Part judgement() {
        var sentences = new ArrayList<Sentence>();
        if (!state.judgement().isBlank()) sentences.add(new Sentence(Text.same(state.judgement()), List.of()));
        standing("GDP").ifPresent(it -> sentences.add(spoken(it)));
        var signals = standings.stream().flatMap(it -> it.signal().stream()).toList();
        if (!signals.isEmpty())
            sentences.add(new Sentence(
                    new Text(
                            "有目标的%d项指标中，绿灯%d项、黄灯%d项、红灯%d项。"
                                    .formatted(
                                            signals.size(),
                                            count(signals, Signal.GREEN),
                                            count(signals, Signal.YELLOW),
                                            count(signals, Signal.RED)),
                            "Of %d indicators with a target, %d are green, %d yellow and %d red."
                                    .formatted(
                                            signals.size(),
                                            count(signals, Signal.GREEN),
                                            count(signals, Signal.YELLOW),
                                            count(signals, Signal.RED))),
                    List.of()));
        diffusion().ifPresent(sentences::add);
        survey().ifPresent(sentences::add);
        climate().ifPresent(sentences::add);
        return new Part(Words.PART_JUDGEMENT.text(), sentences, Optional.empty());
    }

    private static long count(List<Signal> signals, Signal one) {
        return signals.stream().filter(one::equals).count();
    }

    private Optional<Standing> standing(String code) {
        return standings.stream()
                .filter(it -> it.definition().code().equals(code))
                .findFirst();
    }

    /// How many indicators grow faster than a period before (rule D-17).
    private Optional<Sentence> diffusion() {
        int up = 0;
        int flat = 0;
        int down = 0;
        for (var it : standings) {
            var change = change(it);
            if (change.isEmpty()) continue;
            if (change.get().signum() > 0) up++;
            else if (change.get().signum() == 0) flat++;
            else down++;
        }
        if (up + flat + down == 0) return Optional.empty();
        var index = Formulas.shown(Formulas.diffusion(up, flat, down));
        return Optional.of(new Sentence(
                new Text(
                        "与上期相比，增速加快的%d项，持平的%d项，放慢的%d项，扩散指数%s（50为中性）。".formatted(up, flat, down, index),
                        "Against the period before, %d grow faster, %d the same, %d slower: a diffusion index of %s (50 is neutral)."
                                .formatted(up, flat, down, index)),
                List.of()));
    }

    /// Growth against the period before of the same year, in points.
    private Optional<BigDecimal> change(Standing it) {
        var before = it.headline().period().before();
        var earlier = before.flatMap(
                one -> Headline.at(series.readings(it.definition().code()), it.definition(), one, day)
                        .rate());
        return it.headline()
                .rate()
                .flatMap(now -> earlier.map(then -> Formulas.shown(now).subtract(Formulas.shown(then))));
    }

    private Optional<Sentence> survey() {
        var codes = List.of("PMI-ORDERS", "PMI-OUTPUT", "PMI-JOBS", "PMI-DELIVERY", "PMI-STOCKS");
        var values = new ArrayList<BigDecimal>();
        var sources = new ArrayList<Source>();
        for (var code : codes) {
            var value = standing(code)
                    .filter(it -> it.headline().period().equals(month))
                    .flatMap(it -> it.headline().value());
            if (value.isEmpty() || value.get().hidden()) return Optional.empty();
            values.add(value.get().value());
            sources.add(source(standing(code).orElseThrow().definition(), value.get()));
        }
        var index = IndicatorPages.dictionary(ground)
                .weights(day)
                .composite(values.get(0), values.get(1), values.get(2), values.get(3), values.get(4));
        return Optional.of(new Sentence(
                new Text(
                        "采购经理指数（按规定权数合成）为%s%%。".formatted(index),
                        "The purchasing managers' index, by the weights in force, is %s%%.".formatted(index)),
                sources));
    }

    private Optional<Sentence> climate() {
        return standing("CLIMATE")
                .flatMap(it -> it.headline().value().map(value -> {
                    var light = IndicatorPages.dictionary(ground)
                            .thresholds(day)
                            .climate(value.value())
                            .text();
                    return new Sentence(
                            new Text(
                                    "景气预警指数为%s，%s。".formatted(value.shown(), light.zh()),
                                    "The early-warning index is %s: %s.".formatted(value.shown(), light.en())),
                            List.of(source(it.definition(), value)));
                }));
    }

    /// Period, level, growth, and where it stands against its target.
    private Sentence spoken(Standing it) {
        var headline = it.headline();
        var definition = it.definition();
        var when = headline.period().spoken(headline.form() == Form.CUMULATIVE);
        var zh = new StringBuilder(when.zh()).append("，").append(definition.name());
        var en = new StringBuilder(when.en()).append(": ").append(definition.english());
        headline.value().ifPresent(value -> {
            zh.append(value.shown()).append(unit(definition, value));
            en.append(" ")
                    .append(value.shown())
                    .append(" (")
                    .append(definition.unit())
                    .append(")");
        });
        headline.rate().ifPresent(rate -> {
            var direction = Formulas.direction(rate);
            zh.append(headline.value().isPresent() ? "，" : "").append(direction.zh());
            en.append(", ").append(direction.en());
        });
        it.spokenGap().ifPresent(gap -> {
            zh.append("，").append(gap.zh());
            en.append(", ").append(gap.en());
        });
        if (!it.contributions().isEmpty())
            for (var one : it.contributions()) {
                var part = IndicatorPages.dictionary(ground)
                        .find(one.name())
                        .map(Definition::title)
                        .orElse(Text.same(one.name()));
                var pull = Formulas.shown(one.pull(), 2).toPlainString();
                var share = Formulas.shown(one.contribution()).toPlainString();
                zh.append("；")
                        .append(part.zh())
                        .append("拉动")
                        .append(pull)
                        .append("个百分点，贡献率")
                        .append(share)
                        .append("%");
                en.append("; ")
                        .append(part.en())
                        .append(" pulls ")
                        .append(pull)
                        .append(" points, contributing ")
                        .append(share)
                        .append("%");
            }
        return new Sentence(
                new Text(zh.append("。").toString(), en.append(".").toString()), sources(definition, headline));
    }

    private static String unit(Definition definition, Observation value) {
        return value.key().measure() == Measure.INDEX ? "" : definition.unit();
    }

    private Part table() {
        var rows = new ArrayList<List<Text>>();
        for (var it : standings) {
            if (it.definition().branch() == Branch.SURVEY) continue;
            rows.add(List.of(
                    it.definition().title(),
                    it.headline().period().spoken(it.headline().form() == Form.CUMULATIVE),
                    text(it.headline().value().map(Observation::shown)),
                    text(it.headline().rate().map(Formulas::shown)),
                    text(change(it)),
                    text(rank(it)),
                    it.target()
                            .map(one -> new Text(
                                    one.value().toPlainString() + (growth(one) ? "%" : ""),
                                    one.value().toPlainString() + (growth(one) ? "%" : "")))
                            .orElse(Text.same("–")),
                    text(it.gap()),
                    it.signal().map(Signal::text).orElse(Text.same("–"))));
        }
        return new Part(
                Words.PART_TABLE.text(),
                List.of(),
                Optional.of(new Table(
                        List.of(
                                Labels.INDICATOR.text(),
                                Labels.PERIOD.text(),
                                Labels.VALUE.text(),
                                Words.GROWTH.text(),
                                Words.CHANGE.text(),
                                Words.RANK.text(),
                                Words.TARGET.text(),
                                Words.GAP.text(),
                                Labels.SIGNAL.text()),
                        rows)));
    }

    private static boolean growth(shuzhi.indicators.target.State target) {
        return target.facts().orElseThrow().kind() == Kind.GROWTH;
    }

    private static Text text(Optional<?> value) {
        return Text.same(value.map(Object::toString).orElse("–"));
    }

    /// Rank and size of the group (rule D-14), by what stood in the ledger when the analysis was approved.
    private Optional<String> rank(Standing it) {
        var one = it.headline().growth().or(it.headline()::value);
        if (one.isEmpty() || it.definition().direction() == Direction.NEITHER) return Optional.empty();
        Key key = one.get().key();
        var values = new java.util.LinkedHashMap<String, BigDecimal>();
        for (var other : views.everywhere(it.definition().code(), key, position))
            other.value().ifPresent(value -> values.put(other.area(), value));
        var ranking = Ranking.of(
                values, Areas.beside(ground.org(), area(), day), it.definition().direction());
        if (ranking.places().size() < 2) return Optional.empty();
        return ranking.places().stream()
                .filter(place -> place.area().equals(area()))
                .findFirst()
                .map(place -> place.rank() + "/" + ranking.places().size());
    }

    private Part branches(Words title, Set<Branch> branches) {
        return new Part(
                title.text(),
                standings.stream()
                        .filter(it -> branches.contains(it.definition().branch()))
                        .map(this::spoken)
                        .toList(),
                Optional.empty());
    }

    /// With the share of taxes (rule D-06).
    private Part money() {
        var part = branches(
                Words.PART_MONEY, EnumSet.of(Branch.FISCAL, Branch.FINANCE, Branch.LIVELIHOOD, Branch.QUALITY));
        var sentences = new ArrayList<>(part.sentences());
        var tax = standing("REVENUE-TAX");
        var all = standing("REVENUE");
        var taxes = tax.flatMap(it -> it.headline().level());
        var revenue = all.flatMap(it -> it.headline().level()).filter(it -> it.signum() > 0);
        if (taxes.isPresent()
                && revenue.isPresent()
                && tax.get().headline().period().equals(all.get().headline().period())) {
            var share = Formulas.shown(Formulas.share(taxes.get(), revenue.get()));
            var from = new ArrayList<>(sources(tax.get().definition(), tax.get().headline()));
            from.addAll(sources(all.get().definition(), all.get().headline()));
            sentences.add(new Sentence(
                    new Text(
                            "税收收入占一般公共预算收入的%s%%。".formatted(share),
                            "Taxes make up %s%% of the budget revenue.".formatted(share)),
                    from));
        }
        return new Part(part.title(), sentences, Optional.empty());
    }

    /// Figures of major projects, with their evidence.
    private Part projects() {
        var scope = new Scope(LocalDate.of(month.year(), 1, 1), month.end(), Scope.prefix(area()), position);
        var sentences = new ArrayList<Sentence>();
        for (var id : List.of("projects.started", "projects.invested", "projects.invested-share", "projects.completed"))
            ground.figures().find(id).ifPresent(figure -> {
                var answer = ground.figures().total(figure, scope);
                var link = "/figures/" + id + "?from=" + scope.from() + "&until=" + scope.until() + "&place="
                        + scope.place() + "&asOf=" + scope.position();
                sentences.add(new Sentence(
                        new Text(
                                figure.name().zh() + "：" + answer.in(shuzhi.words.Language.CHINESE) + "。",
                                figure.name().en() + ": " + answer.in(shuzhi.words.Language.ENGLISH) + "."),
                        List.of(new Source(figure.definition(), link))));
            });
        return new Part(Words.PART_PROJECTS.text(), sentences, Optional.empty());
    }

    /// Each tied to an indicator and a signal.
    private Part risks() {
        var sentences = standings.stream()
                .filter(it -> it.signal().filter(one -> one != Signal.GREEN).isPresent())
                .sorted(java.util.Comparator.comparing(it -> it.gap().orElseThrow()))
                .map(it -> {
                    var signal = it.signal().orElseThrow().text();
                    var weakest = it.weakest()
                            .flatMap(IndicatorPages.dictionary(ground)::find)
                            .map(Definition::title);
                    var gap = it.spokenGap().orElseThrow();
                    return new Sentence(
                            new Text(
                                    signal.zh() + "：" + it.definition().name() + gap.zh()
                                            + weakest.map(one -> "，" + one.zh() + "增长最慢")
                                                    .orElse("") + "。",
                                    signal.en() + ": " + it.definition().english() + " is " + gap.en()
                                            + weakest.map(one -> "; the slowest part is " + one.en())
                                                    .orElse("") + "."),
                            sources(it.definition(), it.headline()));
                })
                .toList();
        return new Part(
                Words.PART_RISKS.text(),
                sentences.isEmpty() ? List.of(new Sentence(Words.NO_RISK.text(), List.of())) : sentences,
                Optional.empty());
    }

    /// With method and interval, marked as an estimate (rule D-19).
    private Part outlook() {
        var sentences = new ArrayList<Sentence>();
        for (var definition : IndicatorPages.dictionary(ground).all(day)) {
            var until = series.months(definition).until(month.last());
            if (until.values().isEmpty()) continue;
            var method = Seasonal.Method.X13;
            var adjusted = Seasonal.of(until, ground.calendars(), method);
            if (adjusted.isEmpty() || !adjusted.get().quality().good()) continue;
            Outlook.say(definition, adjusted.get(), month.year(), target(definition), sentences);
        }
        if (sentences.isEmpty()) sentences.add(new Sentence(Words.NO_OUTLOOK.text(), List.of()));
        return new Part(Words.PART_OUTLOOK.text(), sentences, Optional.empty());
    }

    private Optional<String> target(Definition definition) {
        return standing(definition.code())
                .flatMap(Standing::target)
                .filter(it -> !growth(it))
                .map(it -> it.value().toPlainString());
    }

    private Part countermeasures() {
        var rows = state.items().values().stream()
                .filter(it -> it.outcome() != Outcome.DECLINED)
                .map(it -> List.of(
                        Text.same("" + it.number()),
                        Text.same(it.sentence()),
                        ground.org().body(it.lead()).map(one -> one.name()).orElse(Text.same(it.lead())),
                        Text.same(it.due().toString()),
                        it.reasoning(),
                        it.outcome().text()))
                .toList();
        return new Part(
                Words.PART_COUNTERMEASURES.text(),
                rows.isEmpty() ? List.of(new Sentence(Words.NO_COUNTERMEASURE.text(), List.of())) : List.of(),
                rows.isEmpty()
                        ? Optional.empty()
                        : Optional.of(new Table(
                                List.of(
                                        Words.ROW.text(),
                                        Words.WHAT.text(),
                                        Labels.LEAD.text(),
                                        Words.UNTIL_DAY.text(),
                                        Labels.REASONING.text(),
                                        Words.STATE.text()),
                                rows)));
    }
}
