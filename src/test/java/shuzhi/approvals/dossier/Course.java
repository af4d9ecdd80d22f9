package shuzhi.approvals.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import shuzhi.ledger.Decision;
import shuzhi.org.Actor;
import shuzhi.testing.Story;

/// One dossier on its way (办件过程), for tests that go on from what the rules answered: commands as tables write them.
final class Course {
    private static final Pattern STEP =
            Pattern.compile("((?<day>[0-9-]{10}) )?(of (?<of>[0-9-]{10}) )?(as (?<who>[a-z-]+) )?(?<command>[A-Z].*)");

    private final Story<Command, Act, State> story;
    private final List<Act> acts = new ArrayList<>();
    private State state = State.BLANK;

    Course(Story<Command, Act, State> story) {
        this.story = story;
    }

    State state() {
        return state;
    }

    List<Act> acts() {
        return acts;
    }

    Decision<Act> ask(LocalDate day, String command) {
        var read = story.command(day, command);
        return ask(story.whoMay(read), day, day, read);
    }

    Decision<Act> ask(Actor actor, LocalDate day, LocalDate happened, Command command) {
        var decision = Rules.decide(state, command, story.context(actor, day, happened));
        if (decision instanceof Decision.Acts<Act>(var happenedNow))
            for (var act : happenedNow) {
                state = state.after(act);
                acts.add(act);
            }
        return decision;
    }

    /// Takes steps: `2025-03-03 Submit; Accept; 2025-03-10 of 2025-03-07 as clerk Supplement …`. A day holds until the
    /// next; whoever has the power acts, unless it is said who. All but the last must succeed.
    ///
    /// @return `done`, `refused CODE` or `no power`: what came of the last step
    String go(String steps) {
        var day = LocalDate.EPOCH;
        var outcome = "done";
        for (var step : Story.sentences(steps)) {
            assertThat(outcome).as("before %s", step).isEqualTo("done");
            var found = STEP.matcher(step);
            assertThat(found.matches()).as(step).isTrue();
            if (found.group("day") != null) day = LocalDate.parse(found.group("day"));
            var happened = found.group("of") == null ? day : LocalDate.parse(found.group("of"));
            var command = story.command(day, found.group("command"));
            var actor = found.group("who") == null ? story.whoMay(command) : story.actor(found.group("who"));
            outcome = story.may(actor, command) ? outcome(ask(actor, day, happened, command)) : "no power";
        }
        return outcome;
    }

    private static String outcome(Decision<Act> decision) {
        return switch (decision) {
            case Decision.Acts<Act> _ -> "done";
            case Decision.Refused<Act> it -> "refused " + it.refusal().name();
        };
    }

    /// Asks for what must succeed.
    ///
    /// @return the first act of this kind that follows
    <T extends Act> T done(Class<T> kind, LocalDate day, String command) {
        var decision = ask(day, command);
        assertThat(decision).as("%s on %s", command, day).isInstanceOf(Decision.Acts.class);
        return ((Decision.Acts<Act>) decision)
                .acts().stream()
                        .filter(kind::isInstance)
                        .map(kind::cast)
                        .findFirst()
                        .orElseThrow();
    }

    /// Asks for what must be refused.
    void refused(Refusal refusal, LocalDate day, String command) {
        assertThat(ask(day, command))
                .as("%s on %s", command, day)
                .isInstanceOfSatisfying(
                        Decision.Refused.class, it -> assertThat(it.refusal()).isEqualTo(refusal));
    }
}
