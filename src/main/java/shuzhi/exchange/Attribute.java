package shuzhi.exchange;

import java.util.List;
import java.util.Optional;

/// An attribute of a log, a trace or an event (属性): its value stays exactly as written in the file.
///
/// @param value empty for [Type#LIST] and [Type#CONTAINER], which hold only children
/// @param children nested attributes, in the order of the file
public record Attribute(Type type, String key, String value, List<Attribute> children) {
    /// The kinds of attributes of IEEE 1849 and of OpenXES (属性类型).
    public enum Type {
        STRING("string"),
        DATE("date"),
        INT("int"),
        FLOAT("float"),
        BOOLEAN("boolean"),
        ID("id"),
        LIST("list"),
        CONTAINER("container");

        private final String element;

        Type(String element) {
            this.element = element;
        }

        /// The name of its XML element.
        public String element() {
            return element;
        }

        boolean hasValue() {
            return this != LIST && this != CONTAINER;
        }

        static Optional<Type> of(String element) {
            return switch (element) {
                case "string" -> Optional.of(STRING);
                case "date" -> Optional.of(DATE);
                case "int" -> Optional.of(INT);
                case "float" -> Optional.of(FLOAT);
                case "boolean" -> Optional.of(BOOLEAN);
                case "id" -> Optional.of(ID);
                case "list" -> Optional.of(LIST);
                case "container" -> Optional.of(CONTAINER);
                default -> Optional.empty();
            };
        }
    }

    public Attribute {
        children = List.copyOf(children);
    }

    public static Attribute of(Type type, String key, String value) {
        return new Attribute(type, key, value, List.of());
    }

    /// The first attribute of that key that carries a value.
    static Optional<Attribute> find(List<Attribute> attributes, String key) {
        for (var attribute : attributes)
            if (attribute.key.equals(key) && attribute.type.hasValue()) return Optional.of(attribute);
        return Optional.empty();
    }
}
