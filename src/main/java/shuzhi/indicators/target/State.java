package shuzhi.indicators.target;

import java.math.BigDecimal;
import java.util.Optional;

/// The target of an indicator in a year.
///
/// @param value as it is now
/// @param sealed as it was sealed
public record State(Stage stage, Optional<Facts> facts, BigDecimal value, Optional<BigDecimal> sealed) {
    public static final State BLANK = new State(Stage.NONE, Optional.empty(), BigDecimal.ZERO, Optional.empty());

    public record Facts(
            String indicator,
            String area,
            int year,
            Kind kind,
            Path path,
            String body,
            String place,
            String document) {}

    State after(Act act) {
        return switch (act) {
            case Act.Declared it ->
                new State(
                        Stage.DECLARED,
                        Optional.of(new Facts(
                                it.indicator(),
                                it.area(),
                                it.year(),
                                it.kind(),
                                it.path(),
                                it.body(),
                                it.place(),
                                it.document())),
                        it.value(),
                        Optional.empty());
            case Act.Changed it -> new State(stage, facts, it.value(), sealed);
            case Act.Sealed it -> new State(Stage.SEALED, facts, value, Optional.of(it.value()));
        };
    }
}
