package shuzhi.approvals.contact;

import static shuzhi.ledger.Decision.act;
import static shuzhi.ledger.Decision.refuse;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import shuzhi.ledger.Context;
import shuzhi.ledger.Decision;
import shuzhi.ledger.Thing;
import shuzhi.org.Actor;
import shuzhi.proof.Hash;
import shuzhi.words.Text;

/// How a person says where to be told (通知方式规则): only for oneself, of one's own free will, to be taken back at any
/// time; Personal Information Protection Law art. 14 and 15. For whoever has no account the window enters it, one
/// dossier
/// at a time.
public final class Rules {
    public static final Thing<Command, Act, State> CONTACT = new Thing<>(
            "contact",
            new Text("通知方式", "How to be told"),
            Command.class,
            Act.class,
            State.BLANK,
            Rules::gate,
            Rules::decide,
            State::after,
            (state, it) -> it instanceof Act.Chosen chosen
                    ? Optional.of(chosen.person())
                    : Optional.of(state.person()).filter(person -> !person.isEmpty()));

    /// How the name of every applicant without an account begins.
    public static final String AT_WINDOW = "window:";

    private Rules() {}

    /// The one file of a person. Its name stands in public lines, so it does not tell who it is.
    public static String file(String person) {
        return "contact-"
                + Hash.SM3
                        .of(("contact " + person).getBytes(StandardCharsets.UTF_8))
                        .hex()
                        .substring(0, 32);
    }

    private static Optional<shuzhi.ledger.Refusal> gate(State state, Class<?> command, Context context) {
        boolean own = command == Command.Choose.class || command == Command.Stop.class;
        if (own
                && !state.person().isEmpty()
                && !state.person().equals(context.actor().person())) return Optional.of(Refusal.NOT_YOURS);
        boolean stopping = command == Command.Stop.class || command == Command.StopAtWindow.class;
        if (stopping && state.means().isEmpty()) return Optional.of(Refusal.NOTHING_CHOSEN);
        return Optional.empty();
    }

    public static Decision<Act> decide(State state, Command command, Context context) {
        var shut = gate(state, command.getClass(), context);
        if (shut.isPresent()) return refuse(shut.get());
        var person = context.actor().person();
        boolean own = context.file().equals(file(person));
        return switch (command) {
            case Command.Choose it ->
                own ? choose(it.means(), it.address(), person, context) : refuse(Refusal.NOT_YOURS);
            case Command.Stop _ -> own ? act(new Act.Stopped(context.today())) : refuse(Refusal.NOT_YOURS);
            case Command.ChooseAtWindow it ->
                atWindow(it.dossier(), context)
                        .map(applicant -> choose(it.means(), it.address(), applicant, context))
                        .orElseGet(() -> refuse(Refusal.NOT_AT_YOUR_WINDOW));
            case Command.StopAtWindow it ->
                atWindow(it.dossier(), context).isPresent()
                        ? act(new Act.Stopped(context.today()))
                        : refuse(Refusal.NOT_AT_YOUR_WINDOW);
        };
    }

    private static Decision<Act> choose(Means means, String written, String person, Context context) {
        var address = written.strip();
        if (!means.takes(address)) return refuse(Refusal.ADDRESS);
        return act(new Act.Chosen(means, context.today(), address, person));
    }

    /// Who applied at a window of the body of who acts, if this is the file of that applicant.
    private static Optional<String> atWindow(String dossier, Context context) {
        var state = (shuzhi.approvals.dossier.State) context.files().state("dossier", dossier);
        return applicant(state, context.actor()).filter(it -> context.file().equals(file(it)));
    }

    /// Under which name whoever applied at a window stands in the ledger; empty for a dossier that came in online, and
    /// for an officer of a body that neither received it nor decides it.
    public static Optional<String> applicant(shuzhi.approvals.dossier.State dossier, Actor actor) {
        return dossier.facts()
                .filter(it -> it.person().startsWith(AT_WINDOW))
                .filter(it -> it.receivedBy().equals(actor.body()) || it.body().equals(actor.body()))
                .map(shuzhi.approvals.dossier.State.Facts::person);
    }
}
