package shuzhi.business;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import shuzhi.words.Text;
import shuzhi.words.Word;

/// What the records of a business are called (记录用语): the components by their labels, commands and acts by their titles.
/// A form field and a line of a file's history find the same word by the name of the component, so both always say the
/// same.
public final class Vocabulary {
    private final Map<String, Text> labels = new HashMap<>();
    private final Map<String, Titled> titles = new HashMap<>();

    private Vocabulary() {}

    /// @param labels constants named like components: `PROMISED_DUE` for `promisedDue`
    /// @param titles constants named like commands and acts, `ASKED_FOR_MORE` for `AskedForMore`; one named
    ///     `TASK_CLOSED` is for the thing `task` alone
    public static <L extends Enum<L> & Word, T extends Enum<T> & Titled> Vocabulary of(List<L> labels, List<T> titles) {
        var it = new Vocabulary();
        labels.forEach(label -> it.labels.put(label.name(), label.text()));
        titles.forEach(title -> it.titles.put(title.name(), title));
        return it;
    }

    /// The label of a record component.
    ///
    /// @throws IllegalArgumentException when a component was added and not named: a bug
    public Text label(String component) {
        var found = labels.get(constant(component));
        if (found == null) throw new IllegalArgumentException("no label for " + component);
        return found;
    }

    /// The title of a command or act of a thing.
    ///
    /// @throws IllegalArgumentException when a record was added and not named: a bug
    public Titled title(String thing, Class<?> record) {
        var name = constant(record.getSimpleName());
        var found = titles.getOrDefault(constant(thing) + "_" + name, titles.get(name));
        if (found == null) throw new IllegalArgumentException("no title for " + thing + "." + record.getSimpleName());
        return found;
    }

    private static String constant(String name) {
        return name.replaceAll("(?<!^)([A-Z])", "_$1").toUpperCase(Locale.ROOT);
    }
}
