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
import shuzhi.words.Text;
import shuzhi.words.Word;

/// A monthly series taken apart (季节调整) by JDemetra+, the software of the European Statistical System: trend, season,
/// effects of the Chinese calendar, outliers, and a forecast of twelve months with its interval. Everything in it is
/// an estimate and is marked so (rule D-19).
///
/// @param forecasts of the twelve months after the last
/// @param together how the errors of those forecasts go together: correlations, a row for each month
public record Seasonal(List<Month> months, List<Forecast> forecasts, List<List<Double>> together, Quality quality) {
    /// Fewer months than this are not taken apart.
    static final int LEAST = 36;
    private static final int AHEAD = 12;
    private static final double NORMAL_95 = 1.959964;
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

    /// @param low lower end of the interval of 95 per cent
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
        if (model == null || result.getData("sa", TsData.class) == null) return Optional.empty();
        var forecasts = forecasts(first.plusMonths(values.size()), result);
        return Optional.of(new Seasonal(
                months(first, numbers, derived, result, model.isMultiplicative()),
                forecasts,
                together(model, forecasts),
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
        var specification = X13Specification.RSA4.clone();
        specification
                .getRegArimaSpecification()
                .getRegression()
                .getTradingDays()
                .setUserVariables(variables());
        return X13ProcessingFactory.process(series, specification, context);
    }

    private static CompositeResults tramoSeats(TsData series, ProcessingContext context) {
        var specification = TramoSeatsSpecification.RSAfull.clone();
        var days = specification
                .getTramoSpecification()
                .getRegression()
                .getCalendar()
                .getTradingDays();
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

    private static List<Forecast> forecasts(YearMonth first, CompositeResults result) {
        @Nullable TsData values = result.getData("y_f", TsData.class);
        @Nullable TsData errors = result.getData("y_ef", TsData.class);
        if (values == null || errors == null) return List.of();
        var forecasts = new ArrayList<Forecast>();
        for (int i = 0; i < Math.min(AHEAD, values.getLength()); i++) {
            double half = NORMAL_95 * errors.get(i);
            forecasts.add(new Forecast(first.plusMonths(i), values.get(i), values.get(i) - half, values.get(i) + half));
        }
        return forecasts;
    }

    /// The error of the forecast of a month is made of the shocks up to it, each with its weight in the model
    /// (ψ weights), so the errors of two months share the shocks that came before both; what is left of it
    /// comes from the estimated effects and is common to all months.
    private static List<List<Double>> together(PreprocessingModel model, List<Forecast> forecasts) {
        double[] weights = model.estimation.getArima().getPsiWeights().getWeights(AHEAD);
        double sigma = model.estimation.getLikelihood().getSigma();
        var all = new double[forecasts.size()];
        var common = new double[forecasts.size()];
        for (int i = 0; i < all.length; i++) {
            var it = forecasts.get(i);
            double error = (it.high() - it.low()) / 2 / NORMAL_95 / (model.isMultiplicative() ? it.value() : 1);
            double shocks = sigma * shared(weights, i, i);
            all[i] = Math.max(error * error, shocks);
            common[i] = Math.sqrt(all[i] - shocks);
        }
        var rows = new ArrayList<List<Double>>();
        for (int i = 0; i < all.length; i++) {
            var row = new ArrayList<Double>();
            for (int j = 0; j < all.length; j++) {
                double both = sigma * shared(weights, i, j) + common[i] * common[j];
                row.add(both / Math.sqrt(all[i] * all[j]));
            }
            rows.add(row);
        }
        return rows;
    }

    private static double shared(double[] weights, int one, int other) {
        double sum = 0;
        for (int shock = 0; shock <= Math.min(one, other); shock++)
            sum += weights[one - shock] * weights[other - shock];
        return sum;
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

    /// What a year may come to: what was done, and the forecasts of its other months.
    ///
    /// @param low lower end of the interval of 95 per cent, from the errors of the months as they go
    ///     together; like those of the months it takes the model as known, and holds somewhat less often in
    ///     short series
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
