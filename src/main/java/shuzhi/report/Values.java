package shuzhi.report;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import shuzhi.figures.Answer;
import shuzhi.figures.Figure;
import shuzhi.figures.Figures;
import shuzhi.figures.Scope;
import shuzhi.figures.Unit;
import shuzhi.report.report.Claim;

/// What figures say (数据项取值): asked once for one question. As of a position an answer can never change, so it is kept.
final class Values {
    private static final int KEPT = 2000;
    private static final Duration FRESH = Duration.ofMinutes(10);

    private final Figures figures;
    private final Map<Question, Answer> known = bounded();
    private final Map<String, Catalogue> catalogues = bounded();

    private record Question(String figure, Scope scope) {}

    private record Catalogue(Instant at, List<Answer> answers) {}

    Values(Figures figures) {
        this.figures = figures;
    }

    private static <K, V> Map<K, V> bounded() {
        return new LinkedHashMap<>(64, 0.75f, true) {
            @Override
            protected boolean removeEldestEntry(Map.Entry<K, V> eldest) {
                return size() > KEPT;
            }
        };
    }

    Answer of(Figure figure, Scope scope) {
        var question = new Question(figure.id(), scope);
        synchronized (known) {
            var answer = known.get(question);
            if (answer != null) return answer;
        }
        var answer = figures.ask(figure, scope);
        synchronized (known) {
            known.put(question, answer);
        }
        return answer;
    }

    /// Every figure in a scope, at most ten minutes old: what the picker offers.
    List<Answer> all(Scope scope, Instant now) {
        var key = scope.from() + " " + scope.until() + " " + scope.place();
        synchronized (catalogues) {
            var kept = catalogues.get(key);
            if (kept != null && Duration.between(kept.at(), now).abs().compareTo(FRESH) < 0) return kept.answers();
        }
        var answers = new ArrayList<Answer>();
        for (var figure : figures.all()) answers.add(figures.ask(figure, scope));
        var fresh = new Catalogue(now, List.copyOf(answers));
        synchronized (catalogues) {
            catalogues.put(key, fresh);
        }
        return fresh.answers();
    }

    /// The figures whose number a claim could be: equal as it stands, or once its 万 or 亿 is taken for the unit.
    static List<Answer> fitting(Claim claim, List<Answer> answers) {
        if (claim.value().isEmpty()) return List.of();
        var value = claim.value().get();
        return answers.stream().filter(it -> fits(claim, value, it)).limit(6).toList();
    }

    private static boolean fits(Claim claim, BigDecimal value, Answer answer) {
        if (answer.number().isEmpty()) return false;
        var number = answer.number().get();
        var unit = answer.figure().unit();
        if (claim.percent() != (unit == Unit.PERCENT) && claim.percent()) return false;
        if (same(number, value)) return true;
        int power = unit == Unit.TEN_THOUSAND_YUAN ? 4 : unit == Unit.HUNDRED_MILLION_YUAN ? 8 : 0;
        return power > 0 && same(number.movePointRight(power), value);
    }

    private static boolean same(BigDecimal one, BigDecimal other) {
        return one.compareTo(other) == 0;
    }

    /// The same question, some years earlier.
    static Scope before(Scope scope, int years) {
        return new Scope(scope.from().minusYears(years), shift(scope.until(), years), scope.place(), scope.position());
    }

    /// The end of a month stays the end of the month.
    private static LocalDate shift(LocalDate day, int years) {
        var moved = day.minusYears(years);
        return day.getDayOfMonth() == day.lengthOfMonth() ? moved.withDayOfMonth(moved.lengthOfMonth()) : moved;
    }

    static Optional<BigDecimal> difference(Answer now, Answer then) {
        return now.number().flatMap(it -> then.number().map(it::subtract));
    }
}
