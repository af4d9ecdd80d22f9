package shuzhi.web;

import static shuzhi.ledger.Decision.act;
import static shuzhi.ledger.Decision.refuse;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import shuzhi.ledger.By;
import shuzhi.ledger.Context;
import shuzhi.ledger.Decision;
import shuzhi.ledger.Public;
import shuzhi.ledger.Thing;
import shuzhi.org.Role;
import shuzhi.words.Text;

/// A small thing of its own for the tests of the edge: a note with papers that is written once and then closed.
final class Note {
    static final Thing<Command, Act, State> THING = new Thing<>(
            "note",
            new Text("便笺", "Note"),
            Command.class,
            Act.class,
            new State("", ""),
            (state, _, _) -> Optional.empty(),
            Note::decide,
            Note::after,
            (_, it) -> it instanceof Act.Written written ? Optional.of(written.person()) : Optional.empty());

    private Note() {}

    record State(String title, String person) {}

    record Paper(String name, String digest) {}

    sealed interface Command {
        @By(Role.APPLICANT)
        record Write(String title, LocalDate day, int count, List<Paper> materials) implements Command {}

        @By(Role.WINDOW)
        record Close(String reason) implements Command {}
    }

    sealed interface Act {
        record Written(@Public int count, String person, String title) implements Act {}

        record Closed(@Public String reason) implements Act {}
    }

    static State after(State state, Act act) {
        return act instanceof Act.Written it ? new State(it.title(), it.person()) : state;
    }

    static Decision<Act> decide(State state, Command command, Context context) {
        return switch (command) {
            case Command.Write _
            when !state.person().isEmpty() ->
                refuse(Refusal.WRITTEN_ALREADY, new Text("已写：" + state.title(), "Written: " + state.title()));
            case Command.Write it ->
                act(new Act.Written(it.count(), context.actor().person(), it.title()));
            case Command.Close it -> act(new Act.Closed(it.reason()));
        };
    }

    enum Refusal implements shuzhi.ledger.Refusal {
        WRITTEN_ALREADY;

        @Override
        public Text text() {
            return new Text("这张便笺已经写过", "This note is written already.");
        }

        @Override
        public String basis() {
            return "便笺规则 第一条";
        }

        @Override
        public Text remedy() {
            return new Text("请另写一张。", "Write another one.");
        }
    }
}
