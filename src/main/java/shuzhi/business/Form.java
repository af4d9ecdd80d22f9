package shuzhi.business;

import java.util.List;
import java.util.Optional;
import shuzhi.words.Text;
import shuzhi.words.Word;

/// A form for one command (请求表单): its components are the fields.
///
/// @param command the simple name of the command
/// @param action the address it is sent to
/// @param article the article of law the command stands on
/// @param next where to go afterwards
public record Form(String command, String action, Text title, String article, String next, List<Input> inputs) {

    /// How a value is asked for.
    public enum Kind {
        TEXT,
        AREA,
        NUMBER,
        DATE,
        TELEPHONE,
        SELECT,
        RADIO,
        CHECKS,
        UPLOAD,
        HIDDEN
    }

    /// One thing to choose.
    ///
    /// @param closed why it cannot be chosen; empty when it can
    public record Choice(String value, Text label, Optional<Text> closed) {
        public static Choice of(String value, Text label) {
            return new Choice(value, label, Optional.empty());
        }

        public static Choice of(Enum<?> value) {
            return of(value.name(), value instanceof Word word ? word.text() : Text.same(value.name()));
        }
    }

    /// One field.
    ///
    /// @param name the component with the ones above it, dotted
    /// @param limits what the browser checks already; the server checks the same
    /// @param source where the value is from when it was filled in; empty texts when it was not
    public record Input(
            String name,
            Text label,
            Kind kind,
            boolean required,
            String value,
            List<Choice> choices,
            Text hint,
            Limits limits,
            Text source) {
        private static final Text NOWHERE = Text.same("");

        public Input(String name, Text label, Kind kind, boolean required, String value, List<Choice> choices, Text hint) {
            this(name, label, kind, required, value, choices, hint, Limits.NONE, NOWHERE);
        }

        public static Input hidden(String name, String value) {
            return new Input(name, Text.same(""), Kind.HIDDEN, false, value, List.of(), Text.same(""));
        }

        public Input hinted(Word word) {
            return new Input(name, label, kind, required, value, choices, word.text(), limits, source);
        }

        public Input valued(String newValue) {
            return new Input(name, label, kind, required, newValue, choices, hint, limits, source);
        }

        public Input within(Limits newLimits) {
            return new Input(name, label, kind, required, value, choices, hint, newLimits, source);
        }

        public Input from(Text newSource) {
            return new Input(name, label, kind, required, value, choices, hint, limits, newSource);
        }
    }

    /// What a value must keep (取值范围), as the attributes of the same name in HTML; empty for anything.
    public record Limits(String pattern, String least, String most) {
        public static final Limits NONE = new Limits("", "", "");
    }
}
