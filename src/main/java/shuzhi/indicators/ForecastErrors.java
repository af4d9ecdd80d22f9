package shuzhi.indicators;

import ec.tstoolkit.dstats.ProbabilityType;
import ec.tstoolkit.dstats.T;
import ec.tstoolkit.modelling.arima.ModelEstimation;
import ec.tstoolkit.modelling.arima.PreprocessingModel;
import java.util.ArrayList;
import java.util.List;

/// How far the forecasts of a series may be off (预测误差), with what is estimated counted, too.
///
/// The two parameters of the airline model are estimated from some years, so they are not known: others fit nearly as
/// well, and each of them forecasts in its own way, with an error of its own. They are tried around the estimate, each
/// with the weight of its likelihood (every invertible model being as likely before the data are seen). What comes of
/// it is the mean square error of the forecast that is given: the error that each model expects of its own forecast,
/// and how far that lies from the one given.
///
/// @param squares mean square errors of the months, and of each two of them together; of logarithms where those were
///     adjusted
/// @param quantile by which a root of them is multiplied for an interval of 95 per cent: that of Student, for the
///     variance of the shocks is estimated as well
record ForecastErrors(List<List<Double>> squares, double quantile) {
    private static final double STEP = 0.1;
    private static final int STEPS = 4;
    /// Beyond it a model is not invertible.
    private static final double LIMIT = 0.99;
    private static final double UPPER = 0.975;

    static ForecastErrors of(PreprocessingModel model, int ahead) {
        var given = model.forecasts(ahead).getForecasts();
        double best = model.estimation.getLikelihood().getLogLikelihood();
        var sum = new double[ahead][ahead];
        double weights = 0;
        for (var other : around(model)) {
            double weight = Math.exp(other.estimation.getLikelihood().getLogLikelihood() - best);
            var own = own(other, ahead);
            var forecasts = other.forecasts(ahead).getForecasts();
            for (int i = 0; i < ahead; i++)
                for (int j = 0; j < ahead; j++)
                    sum[i][j] += weight * (own[i][j] + (forecasts[i] - given[i]) * (forecasts[j] - given[j]));
            weights += weight;
        }
        var squares = new ArrayList<List<Double>>();
        for (var row : sum) {
            var mean = new ArrayList<Double>();
            for (double it : row) mean.add(it / weights);
            squares.add(mean);
        }
        return new ForecastErrors(squares, quantile(model));
    }

    private static double quantile(PreprocessingModel model) {
        var student = new T();
        student.setDegreesofFreedom(freedom(model));
        return student.getProbabilityInverse(UPPER, ProbabilityType.Lower);
    }

    private static int freedom(PreprocessingModel model) {
        return Math.max(
                1,
                model.estimation
                        .getLikelihood()
                        .getDegreesOfFreedom(
                                true, model.description.getArimaComponent().getFreeParametersCount()));
    }

    /// The same model with other parameters, the estimated ones among them.
    private static List<PreprocessingModel> around(PreprocessingModel model) {
        var estimated = model.estimation.getArima();
        var models = new ArrayList<PreprocessingModel>();
        for (double month : near(estimated.theta(1)))
            for (double year : near(estimated.btheta(1))) {
                var arima = estimated.clone();
                arima.setTheta(1, month);
                arima.setBTheta(1, year);
                var regression = model.estimation.getRegArima().clone();
                regression.setArima(arima);
                var estimation = new ModelEstimation(regression);
                if (estimation.computeLikelihood(
                        model.description.getArimaComponent().getFreeParametersCount()))
                    models.add(new PreprocessingModel(model.description, estimation));
            }
        return models;
    }

    private static List<Double> near(double estimate) {
        var all = new ArrayList<Double>();
        for (int i = -STEPS; i <= STEPS; i++) {
            double it = estimate + i * STEP;
            if (i == 0 || Math.abs(it) <= LIMIT) all.add(it);
        }
        return all;
    }

    /// What a model expects of its own forecasts. The error of a month is made of the shocks up to it, each with its
    /// weight (ψ weights), so the errors of two months share the shocks that came before both; what is left of it
    /// comes from the estimated effects and is common to all months.
    private static double[][] own(PreprocessingModel model, int ahead) {
        var weights = model.estimation.getArima().getPsiWeights().getWeights(ahead);
        var errors = model.forecasts(ahead).getForecastStdevs();
        double variance = model.estimation.getLikelihood().getSsqErr() / freedom(model);
        var common = new double[ahead];
        for (int i = 0; i < ahead; i++)
            common[i] = Math.sqrt(Math.max(0, errors[i] * errors[i] - variance * shared(weights, i, i)));
        var squares = new double[ahead][ahead];
        for (int i = 0; i < ahead; i++)
            for (int j = 0; j < ahead; j++) squares[i][j] = variance * shared(weights, i, j) + common[i] * common[j];
        return squares;
    }

    private static double shared(double[] weights, int one, int other) {
        double sum = 0;
        for (int shock = 0; shock <= Math.min(one, other); shock++)
            sum += weights[one - shock] * weights[other - shock];
        return sum;
    }
}
