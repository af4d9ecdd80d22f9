package shuzhi.approvals.dossier;

import static shuzhi.ledger.Decision.act;
import static shuzhi.ledger.Decision.refuse;

import java.util.Optional;
import shuzhi.approvals.item.Definition;
import shuzhi.ledger.Context;
import shuzhi.ledger.Decision;
import shuzhi.ledger.Thing;
import shuzhi.words.Text;

/// How a dossier is handled (办件规则): the Licensing Law as code. No input or output, no wall clock; every
/// answer follows from the arguments. The parts stand in rooms of their own: `Acceptance`, `Promises`,
/// `Timekeeping`, `Hearings`, `Conclusion`, `Succession`.
public final class Rules {
    /// The dossier as a kind of file.
    public static final Thing<Command, Act, State> DOSSIER = new Thing<>(
            "dossier",
            new Text("办件", "Dossier"),
            Command.class,
            Act.class,
            State.BLANK,
            Gate::refuses,
            Rules::decide,
            State::after,
            (state, act) -> act instanceof Act.Submitted it
                    ? Optional.of(it.person())
                    : state.facts().map(State.Facts::person),
            Rules::where);

    private Rules() {}

    /// A dossier lies where the body decides that it was handed to, not where the matter lies (rule A-80); with
    /// the upper body while that holds it (rule A-29), with the successor of one that has ended (rule A-75).
    private static Optional<String> where(State state, Optional<Command> command, Context.Files files) {
        if (state.sentUp().holds() && state.status().isOpen())
            return Optional.of(state.sentUp().place());
        if (state.facts().isPresent()) {
            var item = definition(state.known(), files);
            var body = state.known().body();
            return Optional.of(
                    body.equals(item.body())
                            ? item.place()
                            : shuzhi.network.body.State.place(body, files).orElse(item.place()));
        }
        if (command.isEmpty() || !(command.get() instanceof Command.Submit it)) return Optional.empty();
        var item = (shuzhi.approvals.item.State) files.state("item", it.item());
        return item.current().map(Definition::place);
    }

    public static Decision<Act> decide(State state, Command command, Context context) {
        var shut = Gate.refuses(state, command.getClass(), context);
        if (shut.isPresent()) return refuse(shut.get());
        if (context.happened().isAfter(context.now())) return refuse(Refusal.IN_THE_FUTURE);
        if (!mayBeStatedEarlier(command) && !context.happenedOn().equals(context.today()))
            return refuse(Refusal.STATED_EARLIER);
        if (!context.days().covers(context.happenedOn())) return refuse(Refusal.TOO_LONG_AGO);
        return switch (command) {
            case Command.Submit it -> Acceptance.submit(it, context);
            case Command.DeclareNotNeeded it -> Acceptance.notNeeded(state, it, context);
            case Command.RefuseJurisdiction it -> Acceptance.notOurs(state, it, context);
            case Command.Bar it -> act(new Act.Barred(it.until(), it.because(), it.ground()));
            case Command.RefuseBarred _ -> Acceptance.barred(state, context);
            case Command.CorrectOnSpot it -> Acceptance.correct(state, it, context);
            case Command.AskForMore it -> Acceptance.askForMore(state, it, context);
            case Command.AskAgain it -> Acceptance.askAgain(state, it, context);
            case Command.Supplement it -> Acceptance.supplement(state, it, context);
            case Command.PromiseToSupply it -> Promises.promise(state, it, context);
            case Command.AcceptOnPromise it -> Promises.accept(state, it, context);
            case Command.Pledge it -> Promises.pledge(it, context);
            case Command.CheckPledge it -> Promises.checked(state, it, context);
            case Command.Accept _ -> Acceptance.accept(state, context);
            case Command.DeemAccept _ -> Acceptance.deem(state, context);
            case Command.Pause it -> Timekeeping.pause(state, it, context);
            case Command.Resume _ -> Timekeeping.resume(state, context);
            case Command.Extend it -> Timekeeping.extend(state, it, context);
            case Command.Recalculate it -> Timekeeping.recalculate(state, it, context);
            case Command.OfferHearing _ -> Hearings.offer(context);
            case Command.RequestHearing _ -> Hearings.request(state, context);
            case Command.WaiveHearing _ -> Hearings.waive(state, context);
            case Command.AnnounceHearing it -> Hearings.announce(state, it, context);
            case Command.HoldHearing _ -> Hearings.hold(state, context);
            case Command.SignHearingRecord it -> Hearings.sign(state, it, context);
            case Command.Inspect it -> Conclusion.inspect(it, context);
            case Command.TellThirdParty it -> Conclusion.tell(it, context);
            case Command.SendUp it -> Conclusion.sendUp(state, it, context);
            case Command.TakeIn _ -> Conclusion.takeIn(state, context);
            case Command.SendBack it -> Conclusion.sendBack(state, it, context);
            case Command.PassOn it -> Succession.passOn(state, it, context);
            case Command.Review it -> Conclusion.review(state, it, context);
            case Command.AnswerObjection it -> Conclusion.answer(state, it);
            case Command.Confirm it -> Conclusion.confirm(it, context);
            case Command.Grant it -> Conclusion.grant(state, it, context);
            case Command.Deny it -> Conclusion.deny(state, it, context);
            case Command.Deliver it -> Conclusion.deliver(state, it, context);
            case Command.Withdraw it -> Conclusion.withdraw(state, it, context);
            case Command.Terminate it -> Conclusion.terminate(state, it, context);
            case Command.Import it -> Conclusion.importCase(it);
        };
    }

    /// Receipt and supplement burden the agency, so they count from when they happened; everything else counts
    /// from when it is entered (`docs/decisions/0002-which-time-counts.md`).
    /// An applicant acts online, at the moment of entry.
    private static boolean mayBeStatedEarlier(Command command) {
        return command instanceof Command.Submit
                || command instanceof Command.Supplement
                || command instanceof Command.Import;
    }

    /// The item in the version that was applied for.
    static Definition definition(State state, Context context) {
        return definition(state.known(), context.files());
    }

    private static Definition definition(State.Facts facts, Context.Files files) {
        var item = (shuzhi.approvals.item.State) files.state("item", facts.item());
        return item.version(facts.version())
                .orElseThrow(
                        () -> new IllegalStateException("item " + facts.item() + " has no version " + facts.version()));
    }

    static Text both(String text) {
        return Text.same(text);
    }
}
