package shuzhi.indicators;

import ec.satoolkit.algorithm.implementation.TramoSeatsProcessingFactory;
import ec.satoolkit.algorithm.implementation.X13ProcessingFactory;
import ec.satoolkit.tramoseats.TramoSeatsSpecification;
import ec.satoolkit.x13.X13Specification;
import ec.tstoolkit.algorithm.CompositeResults;
import ec.tstoolkit.algorithm.ProcessingContext;
import ec.tstoolkit.information.RegressionItem;
import ec.tstoolkit.modelling.arima.PreprocessingModel;
import ec.tstoolkit.timeseries.regression.TsVariable;
import ec.tstoolkit.timeseries.regression.TsVariables;
import ec.tstoolkit.timeseries.simplets.TsData;
import ec.tstoolkit.timeseries.simplets.TsFrequency;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;
import shuzhi.calendar.Calendars;
import shuzhi.indicators.reading.Formulas;
import shuzhi.words.Text;
import shuzhi.words.Word;

/// A monthly series taken apart (季节调整) by JDemetra+, the software of the European Statistical System: trend, season,
/// effects of the Chinese calendar, outliers, and a forecast of twelve months with its interval. Everything in it is
/// an estimate and is marked so (rule D-19).
///
/// The model is always the airline model, ARIMA (0,1,1)(0,1,1), with or without logarithms: a search for another one in
/// series of some years finds chance, and its forecasts are surer of themselves than they may be.
///
/// @param forecasts of the twelve months after the last
/// @param together how the errors of those forecasts go together: correlations, a row for each month
public record Seasonal(List<Month> months, List<Forecast> forecasts, List<List<Double>> together, Quality quality) {
    /// Fewer months than this are not taken apart.
    static final int LEAST = 36;
    private static final int AHEAD = 12;
    private static final String CALENDAR = "calendar";
    private static final String WORKING = "working";
    private static final String FESTIVAL = "festival";

    public Seasonal {
        months = List.copyOf(months);
        forecasts = List.copyOf(forecasts);
        together = together.stream().map(List::copyOf).toList();
    }

    /// The methods of official statistics (季节调整方法).
    public enum Method implements Word {
        X13("X-13", "X-13"),
        TRAMO_SEATS("TRAMO-SEATS", "TRAMO-SEATS");

        private final Text text;

        Method(String zh, String en) {
            this.text = new Text(zh, en);
        }

        @Override
        public Text text() {
            return text;
        }
    }

    /// @param season factor of the season without the calendar, about 1 (or about 0 where effects are added)
    /// @param calendar factor of the calendar
    /// @param derived it was not published alone: January and February were divided by their days
    public record Month(
            YearMonth month,
            double original,
            double adjusted,
            double trend,
            double season,
            double irregular,
            double calendar,
            boolean derived) {}

    /// @param low lower end of the interval of 95 per cent, in which the model is not taken as known (see
    ///     [ForecastErrors])
    /// @param high upper end
    public record Forecast(YearMonth month, double value, double low, double high) {}

    /// @param kind AO a single month, LS a lasting change of level, TC one that fades
    public record Outlier(YearMonth month, String kind, double effect, double t) {}

    /// An effect of the calendar as estimated.
    public record Effect(double coefficient, double t) {}

    /// The quality report (质量报告).
    ///
    /// @param log the logarithm was adjusted: effects are factors
    /// @param model the ARIMA model, for instance `(0,1,1)(0,1,1)`
    /// @param q summary of the eleven statistics of X-11: good up to 1; empty for TRAMO-SEATS
    /// @param m7 whether the season can be told: good up to 1; empty for TRAMO-SEATS
    /// @param residual probability that no season is left in the adjusted series; below 0.01 it is doubtful
    public record Quality(
            Method method,
            boolean log,
            String model,
            Optional<Double> q,
            Optional<Double> m7,
            Optional<Double> residual,
            Optional<Effect> workingDays,
            Optional<Effect> springFestival,
            List<Outlier> outliers) {
        public Quality {
            outliers = List.copyOf(outliers);
        }

        /// May the adjusted series be used?
        public boolean good() {
            return q.filter(it -> it > 1).isEmpty()
                    && m7.filter(it -> it > 1).isEmpty()
                    && residual.filter(it -> it < 0.01).isEmpty();
        }
    }

    /// Takes a series apart, its derived months marked.
    static Optional<Seasonal> of(Levels levels, Calendars calendars, Method method) {
        return of(levels.values(), levels.derived(), calendars, method);
    }

    /// Takes a series apart; empty when it has fewer than 36 months, or one is missing between, or the method
    /// fails.
    public static Optional<Seasonal> of(SortedMap<YearMonth, BigDecimal> values, Calendars calendars, Method method) {
        return of(values, Set.of(), calendars, method);
    }

    private static Optional<Seasonal> of(
            SortedMap<YearMonth, BigDecimal> values, Set<YearMonth> derived, Calendars calendars, Method method) {
        if (values.size() < LEAST) return Optional.empty();
        var first = values.firstKey();
        if (!first.plusMonths(values.size() - 1L).equals(values.lastKey())) return Optional.empty();
        var numbers =
                values.values().stream().mapToDouble(BigDecimal::doubleValue).toArray();
        var series = series(first, numbers);
        var context = context(first, values.size() + AHEAD, calendars);
        var result = method == Method.X13 ? x13(series, context) : tramoSeats(series, context);
        var model = result.isSuccessful() ? result.get("preprocessing", PreprocessingModel.class) : null;
        @Nullable TsData ahead = result.getData("y_f", TsData.class);
        if (model == null || ahead == null || ahead.getLength() < AHEAD || result.getData("sa", TsData.class) == null)
            return Optional.empty();
        var errors = ForecastErrors.of(model, AHEAD);
        return Optional.of(new Seasonal(
                months(first, numbers, derived, result, model.isMultiplicative()),
                forecasts(first.plusMonths(values.size()), ahead, model.isMultiplicative(), errors),
                together(errors),
                quality(method, result, model)));
    }

    private static TsData series(YearMonth first, double[] numbers) {
        return new TsData(TsFrequency.Monthly, first.getYear(), first.getMonthValue() - 1, numbers, true);
    }

    /// The effects of the Chinese calendar as variables, known for the months to come, too.
    private static ProcessingContext context(YearMonth first, int months, Calendars calendars) {
        var season = new ChineseSeason(
                calendars, first.getYear(), first.plusMonths(months).getYear());
        var variables = new TsVariables();
        variables.set(WORKING, new TsVariable(WORKING, along(first, months, season.workingDays())));
        variables.set(FESTIVAL, new TsVariable(FESTIVAL, along(first, months, season.springFestival())));
        var context = new ProcessingContext();
        context.getTsVariableManagers().set(CALENDAR, variables);
        return context;
    }

    private static TsData along(YearMonth first, int months, Map<YearMonth, Double> values) {
        var numbers = new double[months];
        for (int i = 0; i < months; i++) numbers[i] = values.getOrDefault(first.plusMonths(i), 0.0);
        return series(first, numbers);
    }

    private static String[] variables() {
        return new String[] {CALENDAR + "." + WORKING, CALENDAR + "." + FESTIVAL};
    }

    private static CompositeResults x13(TsData series, ProcessingContext context) {
        var specification = X13Specification.RSA1.clone();
        specification
                .getRegArimaSpecification()
                .getRegression()
                .getTradingDays()
                .setUserVariables(variables());
        return X13ProcessingFactory.process(series, specification, context);
    }

    private static CompositeResults tramoSeats(TsData series, ProcessingContext context) {
        var specification = TramoSeatsSpecification.RSA1.clone();
        var model = specification.getTramoSpecification();
        model.getArima().setMean(false);
        var days = model.getRegression().getCalendar().getTradingDays();
        days.setAutomatic(false);
        days.setUserVariables(variables());
        return TramoSeatsProcessingFactory.process(series, specification, context);
    }

    private static List<Month> months(
            YearMonth first, double[] numbers, Set<YearMonth> derived, CompositeResults result, boolean log) {
        double none = log ? 1 : 0;
        var adjusted = numbers("sa", result, numbers.length, Double.NaN);
        var trend = numbers("t", result, numbers.length, Double.NaN);
        var season = numbers("s", result, numbers.length, none);
        var irregular = numbers("i", result, numbers.length, none);
        var calendar = numbers("cal", result, numbers.length, none);
        var months = new ArrayList<Month>();
        for (int i = 0; i < numbers.length; i++)
            months.add(new Month(
                    first.plusMonths(i),
                    numbers[i],
                    adjusted[i],
                    trend[i],
                    log ? season[i] / calendar[i] : season[i] - calendar[i],
                    irregular[i],
                    calendar[i],
                    derived.contains(first.plusMonths(i))));
        return months;
    }

    private static double[] numbers(String name, CompositeResults result, int length, double otherwise) {
        var numbers = new double[length];
        Arrays.fill(numbers, otherwise);
        @Nullable TsData data = result.getData(name, TsData.class);
        if (data != null) for (int i = 0; i < Math.min(length, data.getLength()); i++) numbers[i] = data.get(i);
        return numbers;
    }

    private static List<Forecast> forecasts(YearMonth first, TsData values, boolean log, ForecastErrors errors) {
        var forecasts = new ArrayList<Forecast>();
        for (int i = 0; i < AHEAD; i++) {
            double value = values.get(i);
            double half = errors.quantile() * Math.sqrt(errors.squares().get(i).get(i)) * (log ? value : 1);
            forecasts.add(new Forecast(first.plusMonths(i), value, value - half, value + half));
        }
        return forecasts;
    }

    /// Correlations of the errors.
    private static List<List<Double>> together(ForecastErrors errors) {
        var rows = new ArrayList<List<Double>>();
        for (int i = 0; i < AHEAD; i++) {
            var row = new ArrayList<Double>();
            for (int j = 0; j < AHEAD; j++)
                row.add(errors.squares().get(i).get(j)
                        / Math.sqrt(errors.squares().get(i).get(i)
                                * errors.squares().get(j).get(j)));
            rows.add(row);
        }
        return rows;
    }

    private static Quality quality(Method method, CompositeResults result, PreprocessingModel model) {
        var outliers = new ArrayList<Outlier>();
        for (var it : model.outliersEstimation(true, false))
            outliers.add(new Outlier(
                    YearMonth.of(it.getPosition().getYear(), it.getPosition().getPosition() + 1),
                    it.getCode(),
                    it.getValue(),
                    it.getTStat()));
        return new Quality(
                method,
                model.isMultiplicative(),
                "(%d,%d,%d)(%d,%d,%d)"
                        .formatted(
                                order(model, "p"),
                                order(model, "d"),
                                order(model, "q"),
                                order(model, "bp"),
                                order(model, "bd"),
                                order(model, "bq")),
                number(result, "m-statistics.q"),
                number(result, "m-statistics.m7"),
                number(result, "diagnostics.seas-sa-qs"),
                effect(model, WORKING),
                effect(model, FESTIVAL),
                outliers);
    }

    private static int order(PreprocessingModel model, String which) {
        var value = model.getData("arima." + which, Integer.class);
        return value == null ? 0 : value;
    }

    private static Optional<Double> number(CompositeResults result, String name) {
        return Optional.ofNullable(result.getData(name, Double.class)).filter(it -> !it.isNaN());
    }

    private static Optional<Effect> effect(PreprocessingModel model, String name) {
        for (int i = 1; i <= 2; i++) {
            @Nullable RegressionItem item = model.getData("regression.td(" + i + ")", RegressionItem.class);
            if (item != null && String.valueOf(item.description).contains(name))
                return Optional.of(new Effect(item.coefficient, item.coefficient / item.stdError));
        }
        return Optional.empty();
    }

    /// Growth of the newest month on the one before (环比), adjusted, in percent (rule D-09); empty over a base that is
    /// not positive.
    public Optional<BigDecimal> onTheMonth() {
        double now = months.getLast().adjusted();
        double before = months.get(months.size() - 2).adjusted();
        return Formulas.growth(BigDecimal.valueOf(now), BigDecimal.valueOf(before))
                        instanceof Formulas.Outcome.Rate(var percent)
                ? Optional.of(percent)
                : Optional.empty();
    }

    /// What a year may come to: what was done, and the forecasts of its other months.
    ///
    /// @param low lower end of the interval of 95 per cent, from the errors of the months as they go together
    public record YearEnd(double value, double low, double high, int months) {}

    /// The forecast of a year of a series whose months add up; empty when the year is over.
    public Optional<YearEnd> yearEnd(int year) {
        double done = months.stream()
                .filter(it -> it.month().getYear() == year)
                .mapToDouble(Month::original)
                .sum();
        double value = done;
        double variance = 0;
        int count = 0;
        for (int i = 0; i < forecasts.size(); i++) {
            if (forecasts.get(i).month().getYear() != year) continue;
            count++;
            value += forecasts.get(i).value();
            for (int j = 0; j < forecasts.size(); j++)
                if (forecasts.get(j).month().getYear() == year)
                    variance += together.get(i).get(j) * half(i) * half(j);
        }
        if (count == 0) return Optional.empty();
        double half = Math.sqrt(variance);
        return Optional.of(new YearEnd(value, value - half, value + half, count));
    }

    private double half(int month) {
        return (forecasts.get(month).high() - forecasts.get(month).low()) / 2;
    }
}
