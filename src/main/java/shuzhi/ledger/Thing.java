package shuzhi.ledger;

import java.util.Optional;
import java.util.function.BiFunction;
import shuzhi.words.Text;

/// A kind of file that a business keeps (卷种): its commands, its acts, and the rules between them.
///
/// @param name one English word in small letters; stands in every public line, so it is for ever
/// @param commands the sealed interface of the commands (records)
/// @param acts the sealed interface of the acts (records); names and components are for ever, new ones may be
///     added
/// @param blank the state of a file in which nothing has happened yet
/// @param gate the first half of every rule: may this kind of command be given at all, by this actor, in this
///     state? `decide` asks it first; a page shows as buttons exactly the commands that it does not refuse
/// @param decide the whole rule
/// @param after the state after one more act
/// @param subject whose private data the file holds: the key under which its private parts are sealed and
///     erased
/// @param where the place the file lies in, for the powers of posts (rule A-80)
public record Thing<C, A, S>(
        String name,
        Text title,
        Class<C> commands,
        Class<A> acts,
        S blank,
        Gate<S> gate,
        Rule<C, A, S> decide,
        BiFunction<S, A, S> after,
        BiFunction<S, A, Optional<String>> subject,
        Where<C, S> where) {

    /// A thing that the whole city keeps: its files lie in no smaller place.
    public Thing(
            String name,
            Text title,
            Class<C> commands,
            Class<A> acts,
            S blank,
            Gate<S> gate,
            Rule<C, A, S> decide,
            BiFunction<S, A, S> after,
            BiFunction<S, A, Optional<String>> subject) {
        this(name, title, commands, acts, blank, gate, decide, after, subject, (_, _, _) -> Optional.empty());
    }

    @FunctionalInterface
    public interface Rule<C, A, S> {
        Decision<A> decide(S state, C command, Context context);
    }

    @FunctionalInterface
    public interface Gate<S> {
        Optional<Refusal> refuses(S state, Class<?> command, Context context);
    }

    /// Says in which place a file lies (卷所在辖区): the place whose body holds it now. A command that opens a
    /// file says it itself, because the state is still blank.
    @FunctionalInterface
    public interface Where<C, S> {
        /// The 12-digit code of the place; empty for the whole city.
        ///
        /// @param command empty when a page asks for the buttons of a file
        Optional<String> of(S state, Optional<C> command, Context.Files files);
    }
}
