package shuzhi.exchange;

import java.util.List;
import java.util.Optional;

/// One case of an event log (案例) with its events in the order of the file.
public record Trace(List<Attribute> attributes, List<Event> events) {
    public Trace {
        attributes = List.copyOf(attributes);
        events = List.copyOf(events);
    }

    /// The number of the case, if it has one.
    public Optional<String> name() {
        return value("concept:name");
    }

    public Optional<String> value(String key) {
        return Attribute.find(attributes, key).map(Attribute::value);
    }

    /// The date of that key; empty when it is missing, is no date, or is the 1970 that stands for unknown.
    public Optional<Stamp> stamp(String key) {
        return value(key).flatMap(Stamp::parse).filter(it -> !it.isDefault());
    }
}
