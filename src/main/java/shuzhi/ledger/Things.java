package shuzhi.ledger;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// All kinds of files that this house keeps (卷种总表), by name.
public final class Things {
    private final Map<String, Thing<?, ?, ?>> byName = new LinkedHashMap<>();
    private final Map<String, Class<?>> acts = new HashMap<>();

    public Things(List<Thing<?, ?, ?>> things) {
        for (var it : things) {
            if (byName.put(it.name(), it) != null) throw new IllegalArgumentException("two things named " + it.name());
            Shape.cases(it.acts()).forEach((name, type) -> acts.put(it.name() + "." + name, type));
        }
    }

    public Collection<Thing<?, ?, ?>> all() {
        return byName.values();
    }

    public Optional<Thing<?, ?, ?>> find(String name) {
        return Optional.ofNullable(byName.get(name));
    }

    public Thing<?, ?, ?> get(String name) {
        return find(name).orElseThrow(() -> new IllegalArgumentException("no thing named " + name));
    }

    /// The record type of an act by the name that stands in the line, for instance `dossier.Accepted`.
    public Class<?> act(String name) {
        var found = acts.get(name);
        if (found == null) throw new IllegalArgumentException("no act named " + name);
        return found;
    }

    /// The record type of a command, for instance `Accept` of `dossier`.
    public Optional<Class<?>> command(String thing, String name) {
        return find(thing).map(it -> Shape.cases(it.commands()).get(name));
    }
}
