package shuzhi.business;

import static org.assertj.core.api.Assertions.assertThat;
import static shuzhi.ledger.Decision.act;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import shuzhi.calendar.Calendars;
import shuzhi.database.Database;
import shuzhi.database.SqlBook;
import shuzhi.ledger.Clerk;
import shuzhi.ledger.Ledger;
import shuzhi.ledger.Public;
import shuzhi.ledger.Request;
import shuzhi.ledger.Thing;
import shuzhi.ledger.Things;
import shuzhi.ledger.Time;
import shuzhi.org.Actor;
import shuzhi.words.Text;

/// Every entry is reacted to once and in order, however many wait and wherever they are kept.
class FollowerTest {
    @TempDir
    Path folder;

    /// A number is called, and its echo answers.
    sealed interface Command {
        record Call(int number) implements Command {}

        record Answer(int number) implements Command {}
    }

    sealed interface Act {
        record Called(@Public int number) implements Act {}

        record Answered(@Public int number) implements Act {}
    }

    private static final Thing<Command, Act, Integer> ECHO = new Thing<>(
            "echo",
            new Text("回声", "Echo"),
            Command.class,
            Act.class,
            0,
            (_, _, _) -> Optional.empty(),
            (_, command, _) -> switch (command) {
                case Command.Call it -> act(new Act.Called(it.number()));
                case Command.Answer it -> act(new Act.Answered(it.number()));
            },
            (state, _) -> state + 1,
            (_, _) -> Optional.empty());

    private static List<Request> answer(shuzhi.ledger.Entry entry) {
        return entry.act() instanceof Act.Called it
                ? List.of(Request.of("echo", "answers", new Command.Answer(it.number()), Actor.SYSTEM))
                : List.of();
    }

    private static List<Integer> answered(Ledger ledger) {
        var numbers = new ArrayList<Integer>();
        for (var it : ledger.acts("answers")) if (it.act() instanceof Act.Answered act) numbers.add(act.number());
        return numbers;
    }

    /// So many calls, then the reactions, then the same again: as many wait in memory as are allowed.
    @ParameterizedTest(name = "{0} calls, {1} wait in memory")
    @CsvSource({"5000, 100000", "5000, 3000", "1200, 100"})
    void everyCallIsAnsweredOnceAndInOrder(int calls, int most) {
        try (var database = Database.builtIn(folder, _ -> {})) {
            var book = new SqlBook(database::connect, database.readers(), List.of());
            var ledger = new Ledger(new Things(List.of(ECHO)), book, new byte[16]);
            var reactions = List.of(new Reaction("answer", FollowerTest::answer));
            var follower = new Follower(reactions, database.query(), ledger, 0, most);
            var calendars = Calendars.load();
            try (var clerk = new Clerk(ledger, book, Time.SYSTEM, _ -> calendars.latest(), follower::written)) {
                for (int half = 0; half < 2; half++) {
                    var waiting = IntStream.range(half * calls / 2, (half + 1) * calls / 2)
                            .mapToObj(it -> Request.of("echo", "call" + it % 7, new Command.Call(it), Actor.SYSTEM))
                            .map(clerk::submit)
                            .toList();
                    waiting.forEach(it -> it.join());
                    while (follower.work(clerk) > 0) assertThat(follower.done()).isPositive();
                }
                assertThat(answered(ledger))
                        .isEqualTo(IntStream.range(0, calls).boxed().toList());
                assertThat(follower.done()).isEqualTo(clerk.head().size());
            }
            again(database, ledger, book, calls);
        }
    }

    /// A house that opens later has nothing left to do.
    private static void again(Database database, Ledger ledger, SqlBook book, int calls) {
        var follower = new Follower(
                List.of(new Reaction("answer", FollowerTest::answer)),
                database.query(),
                ledger,
                book.head().size(),
                1_000);
        var calendars = Calendars.load();
        try (var clerk = new Clerk(ledger, book, Time.SYSTEM, _ -> calendars.latest(), follower::written)) {
            assertThat(follower.work(clerk)).isZero();
            assertThat(answered(ledger)).hasSize(calls);
        }
    }

    /// What was written while no follower ran is reacted to when one opens.
    @Test
    void whatWasMissedIsMadeUpFor() {
        try (var database = Database.builtIn(folder, _ -> {})) {
            var book = new SqlBook(database::connect, database.readers(), List.of());
            var ledger = new Ledger(new Things(List.of(ECHO)), book, new byte[16]);
            var calendars = Calendars.load();
            try (var clerk = new Clerk(ledger, book, Time.SYSTEM, _ -> calendars.latest(), _ -> {})) {
                for (int i = 0; i < 30; i++) clerk.ask(Request.of("echo", "calls", new Command.Call(i), Actor.SYSTEM));
            }
            var follower = new Follower(
                    List.of(new Reaction("answer", FollowerTest::answer)),
                    database.query(),
                    ledger,
                    book.head().size(),
                    10);
            try (var clerk = new Clerk(ledger, book, Time.SYSTEM, _ -> calendars.latest(), follower::written)) {
                while (follower.work(clerk) > 0) assertThat(follower.done()).isPositive();
            }
            assertThat(answered(ledger))
                    .isEqualTo(IntStream.range(0, 30).boxed().toList());
        }
    }
}
