package shuzhi.exchange;

import java.util.List;
import java.util.Optional;

/// One event of a case (事件).
public record Event(List<Attribute> attributes) {
    public Event {
        attributes = List.copyOf(attributes);
    }

    public Optional<String> value(String key) {
        return Attribute.find(attributes, key).map(Attribute::value);
    }

    public Optional<String> activity() {
        return value("concept:name");
    }

    /// Who did it; some logs know it only under their own key, see [#value].
    public Optional<String> resource() {
        return value("org:resource");
    }

    /// When it happened; empty when it is missing or is the 1970 that stands for unknown.
    public Optional<Stamp> time() {
        return value("time:timestamp").flatMap(Stamp::parse).filter(it -> !it.isDefault());
    }
}
