package shuzhi.proof;

import java.util.Optional;
import java.util.function.Function;

/// What a check found (验证结论): the thing that was checked, or the first reason why it does not hold.
public sealed interface Verdict<T> {

    record Holds<T>(T value) implements Verdict<T> {}

    record Fails<T>(Failure reason) implements Verdict<T> {}

    static <T> Verdict<T> holds(T value) {
        return new Holds<>(value);
    }

    static <T> Verdict<T> fails(Failure reason) {
        return new Fails<>(reason);
    }

    default boolean ok() {
        return this instanceof Holds;
    }

    default Optional<Failure> failure() {
        return this instanceof Fails<T>(var reason) ? Optional.of(reason) : Optional.empty();
    }

    /// The next check, made only if this one holds.
    default <R> Verdict<R> then(Function<T, Verdict<R>> next) {
        return switch (this) {
            case Holds<T>(var value) -> next.apply(value);
            case Fails<T>(var reason) -> fails(reason);
        };
    }

    /// The value; for callers who know that it holds, such as a program reading its own key.
    ///
    /// @throws IllegalStateException with the reason in both languages when it does not hold
    default T orThrow() {
        return switch (this) {
            case Holds<T>(var value) -> value;
            case Fails<T>(var reason) -> throw new IllegalStateException(reason.zh() + " / " + reason.en());
        };
    }
}
