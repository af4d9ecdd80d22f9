package shuzhi.credit.measures;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import shuzhi.law.Article;
import shuzhi.words.Text;

/// The list of measures: those that come with the program, and what was entered and struck out since.
///
/// @param all by id, in the order in which they came
public record State(Map<String, Measure> all) {
    public static final State BLANK = new State(shipped());

    public State {
        all = new LinkedHashMap<>(all);
    }

    private static Map<String, Measure> shipped() {
        var all = new LinkedHashMap<String, Measure>();
        for (var it : Measure.SHIPPED) all.put(it.id(), it);
        return all;
    }

    /// The list as it stands on a day.
    public List<Measure> on(LocalDate day) {
        return new ArrayList<>(all.values())
                .stream().filter(it -> it.holdsOn(day)).toList();
    }

    public Optional<Measure> named(String id, LocalDate day) {
        return ever(id).filter(it -> it.holdsOn(day));
    }

    /// Whatever day it is on the list.
    public Optional<Measure> ever(String id) {
        return Optional.ofNullable(all.get(id));
    }

    public State after(Act act) {
        var next = new LinkedHashMap<>(all);
        switch (act) {
            case Act.Entered it ->
                next.put(
                        it.id(),
                        new Measure(
                                it.id(),
                                new Text(it.name(), it.english()),
                                it.least(),
                                Text.same(it.authority()),
                                new Article(it.law(), it.article()),
                                it.edition(),
                                it.from(),
                                it.until()));
            case Act.Struck it -> next.computeIfPresent(it.id(), (_, one) -> one.until(it.until()));
        }
        return new State(next);
    }
}
