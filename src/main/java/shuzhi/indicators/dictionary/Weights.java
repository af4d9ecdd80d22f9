package shuzhi.indicators.dictionary;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;

/// The weights of the purchasing managers' index (采购经理指数权数), of a hundred, rule D-17; settable and dated.
public record Weights(int newOrders, int production, int employment, int delivery, int inventory, LocalDate from) {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /// What the national survey uses.
    public static final Weights USUAL = new Weights(30, 25, 20, 15, 10, LocalDate.of(2005, 1, 1));

    /// Together they are a hundred.
    public boolean whole() {
        return newOrders + production + employment + delivery + inventory == 100
                && Math.min(Math.min(newOrders, production), Math.min(employment, Math.min(delivery, inventory))) >= 0;
    }

    /// The composite index of five diffusion indices, one decimal; that of delivery is inverted.
    public BigDecimal composite(
            BigDecimal orders, BigDecimal output, BigDecimal jobs, BigDecimal supply, BigDecimal stocks) {
        return weighed(orders, newOrders)
                .add(weighed(output, production))
                .add(weighed(jobs, employment))
                .add(weighed(HUNDRED.subtract(supply), delivery))
                .add(weighed(stocks, inventory))
                .divide(HUNDRED, 1, RoundingMode.HALF_UP);
    }

    private static BigDecimal weighed(BigDecimal index, int weight) {
        return index.multiply(BigDecimal.valueOf(weight));
    }
}
