package shuzhi.exchange;

import java.util.List;
import java.util.Optional;

/// What stands before the traces of an event log (事件日志首部).
///
/// @param features the features that the writing program declared, as written
public record Log(
        String features,
        List<Extension> extensions,
        List<Global> globals,
        List<Classifier> classifiers,
        List<Attribute> attributes) {
    public static final Log EMPTY = new Log("", List.of(), List.of(), List.of(), List.of());

    public Log {
        extensions = List.copyOf(extensions);
        globals = List.copyOf(globals);
        classifiers = List.copyOf(classifiers);
        attributes = List.copyOf(attributes);
    }

    /// A declared vocabulary of attribute keys (扩展).
    public record Extension(String name, String prefix, String uri) {}

    /// Attributes that every trace or event has, with the values that stand for unknown (全局属性).
    ///
    /// @param scope `trace` or `event`
    public record Global(String scope, List<Attribute> attributes) {
        public Global {
            attributes = List.copyOf(attributes);
        }
    }

    /// Which keys tell events apart (分类器). OpenXES knows no scope.
    public record Classifier(String name, Optional<String> scope, String keys) {}
}
