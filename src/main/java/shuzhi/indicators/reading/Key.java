package shuzhi.indicators.reading;

import shuzhi.indicators.dictionary.Form;
import shuzhi.indicators.dictionary.Measure;
import shuzhi.indicators.dictionary.Price;

/// Which observation of an indicator in an area (观测项), rule D-02; a correction of it is a new vintage.
public record Key(Period period, Form form, Measure measure, Price price) implements Comparable<Key> {
    public Key at(Period other) {
        return new Key(other, form, measure, price);
    }

    public Key as(Measure other, Price basis) {
        return new Key(period, form, other, basis);
    }

    @Override
    public int compareTo(Key other) {
        int order = period.compareTo(other.period);
        if (order == 0) order = form.compareTo(other.form);
        if (order == 0) order = measure.compareTo(other.measure);
        return order == 0 ? price.compareTo(other.price) : order;
    }
}
