package shuzhi.report;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
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
    private static final int KEPT = 5000;
    private static final Duration FRESH = Duration.ofMinutes(10);

    private final Figures figures;
    private final Map<Question, Answer> known = bounded();
    private final Map<Question, Recent> recent = bounded();

    private record Question(String figure, Scope scope) {}

    private record Recent(Instant at, Answer answer) {}

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

    /// Asked and kept without its rows, which may be many.
    private Answer asked(Figure figure, Scope scope) {
        return new Answer(figure, scope, figures.total(figure, scope).number(), List.of());
    }

    /// The number, without its rows.
    Answer of(Figure figure, Scope scope) {
        var question = new Question(figure.id(), scope);
        synchronized (known) {
            var answer = known.get(question);
            if (answer != null) return answer;
        }
        var answer = asked(figure, scope);
        synchronized (known) {
            known.put(question, answer);
        }
        return answer;
    }

    /// The number as it was at most ten minutes ago, whatever the position: what the picker offers.
    Answer recent(Figure figure, Scope scope, Instant now) {
        var question = new Question(figure.id(), new Scope(scope.from(), scope.until(), scope.place(), Long.MAX_VALUE));
        synchronized (recent) {
            var kept = recent.get(question);
            if (kept != null && Duration.between(kept.at(), now).abs().compareTo(FRESH) < 0) return kept.answer();
        }
        var answer = asked(figure, scope);
        synchronized (recent) {
            recent.put(question, new Recent(now, answer));
        }
        return answer;
    }

    /// Every figure in a scope, at most ten minutes old.
    List<Answer> all(Scope scope, Instant now) {
        return figures.all().stream().map(it -> recent(it, scope, now)).toList();
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
