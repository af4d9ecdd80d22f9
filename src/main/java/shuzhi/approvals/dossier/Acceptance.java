package shuzhi.approvals.dossier;

import static shuzhi.ledger.Decision.act;
import static shuzhi.ledger.Decision.refuse;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import shuzhi.approvals.item.Definition;
import shuzhi.calendar.Limit;
import shuzhi.calendar.Unit;
import shuzhi.ledger.Context;
import shuzhi.ledger.Decision;
import shuzhi.org.Role;
import shuzhi.words.Text;

/// From application to acceptance (申请与受理): Licensing Law, articles 29 to 32 (rules ).
final class Acceptance {
    private static final DateTimeFormatter COMPACT = DateTimeFormatter.BASIC_ISO_DATE;

    private Acceptance() {}

    static Decision<Act> submit(Command.Submit it, Context context) {
        var item = (shuzhi.approvals.item.State) context.files().state("item", it.item());
        boolean online = context.actor().body().isEmpty();
        // An item that is not public is answered like one that is not there.
        var open = item.current().filter(one -> one.isPublic() || !online);
        if (open.isEmpty()) return refuse(Refusal.ITEM_NOT_OPEN);
        if (!online && !context.actor().clearance().covers(item.clearance()))
            return refuse(shuzhi.approvals.item.Closed.NOT_CLEARED);
        var definition = open.get();
        if (online && !context.happenedOn().equals(context.today())) return refuse(Refusal.STATED_EARLIER);
        var wrong = new ArrayList<>(FormCheck.problems(it.applicant()));
        wrong.addAll(FormCheck.problems(definition, it.form()));
        if (!wrong.isEmpty()) return refuse(Refusal.FORM_WRONG, joined(wrong));
        var place = it.place().isBlank() ? definition.place() : it.place();
        if (!place.matches("[0-9]{12}") || !place.startsWith(definition.place().replaceAll("(000|00)+$", "")))
            return refuse(Refusal.NOT_THIS_PLACE, Rules.both(place));
        var body = Succession.holder(definition.body(), context);
        if (body.isEmpty()) return refuse(Refusal.BODY_ENDED, definition.bodyName());
        var on = Receipt.of(context).day(context.happened(), context.days());
        var day = context.today();
        long sequence = context.numbers().next("dossier/" + place + "/" + day);
        return act(new Act.Submitted(
                place + COMPACT.format(day) + "%06d".formatted(sequence),
                definition.code(),
                definition.version(),
                definition.handling(),
                definition.chain().orElse(""),
                body.get().body(),
                place,
                it.channel(),
                context.actor().body(),
                on,
                correctionEnds(on, context),
                online ? context.actor().person() : "window:" + place + ":" + day + ":" + sequence,
                it.applicant(),
                it.form(),
                it.materials()));
    }

    /// The last day on which something missing may be named, art. 32(1) no. 4.
    private static LocalDate correctionEnds(LocalDate from, Context context) {
        return context.days().add(from, context.limit("correction-notice")).day();
    }

    static Text joined(List<Text> texts) {
        return new Text(
                String.join("；", texts.stream().map(Text::zh).toList()),
                String.join("; ", texts.stream().map(Text::en).toList()));
    }

    static Decision<Act> notNeeded(State state, Command.DeclareNotNeeded it, Context context) {
        if (it.explanation().isBlank()) return refuse(Refusal.REASONS_MISSING);
        return act(new Act.NotAccepted(
                Ground.NO_LICENCE_NEEDED,
                "",
                voucher("不受理", state.known().body(), context),
                context.today(),
                it.explanation()));
    }

    static Decision<Act> notOurs(State state, Command.RefuseJurisdiction it, Context context) {
        if (it.rightBody().isBlank()) return refuse(Refusal.REASONS_MISSING);
        return act(new Act.NotAccepted(
                Ground.NOT_THIS_BODY,
                it.rightBody(),
                voucher("不受理", state.known().body(), context),
                context.today(),
                ""));
    }

    static Decision<Act> barred(State state, Context context) {
        var until = state.barredUntil().orElseThrow();
        var voucher = voucher("不受理", state.known().body(), context);
        return act(new Act.NotAccepted(Ground.BARRED, "", voucher, context.today(), "不得再次申请至 " + until));
    }

    static Decision<Act> correct(State state, Command.CorrectOnSpot it, Context context) {
        var wrong = FormCheck.wrongValues(Rules.definition(state, context), it.form());
        if (!wrong.isEmpty()) return refuse(Refusal.FORM_WRONG, joined(wrong));
        return act(new Act.CorrectedOnSpot(it.form().size(), context.today(), it.form()));
    }

    static Decision<Act> askForMore(State state, Command.AskForMore it, Context context) {
        return ask(state, it.items(), it.explanation(), false, context);
    }

    static Decision<Act> askAgain(State state, Command.AskAgain it, Context context) {
        if (it.reason().isBlank()) return refuse(Refusal.REASONS_MISSING);
        return ask(state, it.items(), it.reason(), true, context);
    }

    private static Decision<Act> ask(
            State state, List<String> wanted, String explanation, boolean again, Context context) {
        var items = wanted.stream().filter(it -> !it.isBlank()).distinct().toList();
        if (items.isEmpty()) return refuse(Refusal.ASK_WHAT);
        var definition = Rules.definition(state, context);
        for (var id : items) {
            var material = definition.materials().stream()
                    .filter(it -> it.id().equals(id))
                    .findFirst();
            boolean field = definition.form().stream().anyMatch(it -> it.id().equals(id));
            if (material.isEmpty() && !field) return refuse(Refusal.NOT_IN_THE_LIST, Rules.both(id));
            if (material.isPresent() && material.get().shared())
                return refuse(Refusal.SHARED_ALREADY, material.get().name());
        }
        return act(new Act.AskedForMore(
                items, voucher("补正", state.known().body(), context), context.today(), again, explanation));
    }

    static Decision<Act> supplement(State state, Command.Supplement it, Context context) {
        if (state.promise().isOutstanding()) return Promises.supply(state, it, context);
        boolean online = context.actor().is(Role.APPLICANT);
        if (online && !context.happenedOn().equals(context.today())) return refuse(Refusal.STATED_EARLIER);
        var asked = state.correction().askedOn().orElseThrow();
        if (context.happenedOn().isBefore(asked)) return refuse(Refusal.BEFORE_ASKED, Rules.both(asked.toString()));
        var wrong = FormCheck.wrongValues(Rules.definition(state, context), it.form());
        if (!wrong.isEmpty()) return refuse(Refusal.FORM_WRONG, joined(wrong));
        var supplied = new LinkedHashSet<String>();
        it.materials().forEach(paper -> supplied.add(paper.id()));
        it.form().forEach((field, value) -> {
            if (!value.isBlank()) supplied.add(field);
        });
        supplied.retainAll(state.correction().missing());
        if (supplied.isEmpty()) {
            var missing = String.join("、", state.correction().missing());
            return refuse(Refusal.STILL_INCOMPLETE, Rules.both(missing));
        }
        boolean complete = supplied.containsAll(state.correction().missing());
        var on = Receipt.of(context).day(context.happened(), context.days());
        var before = state.correction().lastSupplied();
        var from = before.isPresent() && before.get().isAfter(on) ? before.get() : on;
        return act(new Act.Supplemented(
                List.copyOf(supplied), complete, on, from, correctionEnds(from, context), it.form(), it.materials()));
    }

    /// Acceptance after the five days is acceptance by silence, whoever asks for it.
    static Decision<Act> accept(State state, Context context) {
        if (context.today().isAfter(state.answerBy())) return deem(state, context);
        var from = state.correction().lastSupplied().orElse(context.today());
        return new Decision.Acts<>(accepted(state, from, false, context));
    }

    /// From the day of receipt; after a correction, from the day the last listed item arrived (rules A-15,
    ///
    static Decision<Act> deem(State state, Context context) {
        var from = state.correction().lastSupplied().orElse(state.known().received());
        return new Decision.Acts<>(accepted(state, from, true, context));
    }

    static List<Act> accepted(State state, LocalDate from, boolean deemed, Context context) {
        var definition = Rules.definition(state, context);
        var days = context.days();
        var limits = Limits.of(definition, from, context);
        var ends = Timekeeping.ends(
                from, Limit.workingDays(limits.promised()), limits.statutory(), limits.statutory(), List.of(), days);
        var facts = state.known();
        var year = context.today().getYear();
        var acts = new ArrayList<Act>();
        acts.add(new Act.Accepted(
                from,
                deemed,
                deemed ? "" : voucher("受理", facts.body(), context),
                context.numbers().next("acceptance/" + facts.body() + "/" + year),
                limits.promised(),
                limits.statutory().amount(),
                limits.statutory().unit(),
                workingDays(limits.statutory(), from, context),
                ends.promised(),
                ends.statutory(),
                ends.provisional(),
                facts.item(),
                facts.chain(),
                facts.body(),
                facts.place(),
                Optional.of(context.actor().person())
                        .filter(_ -> !context.actor().is(Role.SYSTEM)),
                Moments.started(facts.chain(), from, context)));
        for (var review : definition.reviews())
            Succession.holder(review.body(), context)
                    .filter(it -> !it.body().equals(facts.body()))
                    .ifPresent(it -> acts.add(new Act.ReviewAsked(
                            it.body(), days.due(from, review.limit()).day())));
        if (definition.upper().isPresent()) {
            int first = Math.min(
                    context.limit("first-review"), definition.promised().amount());
            acts.add(new Act.FirstReviewSet(first, days.add(from, first).day()));
        }
        return acts;
    }

    /// The limits of the applicant's clock. In a dossier of two levels the limits of the item are those of the first
    /// review, and the time of the upper body comes on top (art. 43, rule A-29).
    ///
    /// @param promised in working days
    private record Limits(int promised, Limit statutory) {
        static Limits of(Definition item, LocalDate from, Context context) {
            int promised = item.promised().amount();
            if (item.upper().isEmpty()) return new Limits(promised, item.statutory());
            int above = item.upper().get().days();
            return new Limits(
                    promised + above, Limit.workingDays(workingDays(item.statutory(), from, context) + above));
        }
    }

    /// A limit in working days, to compare a decision with: calendar days are counted from the day of
    /// acceptance.
    private static int workingDays(Limit limit, LocalDate from, Context context) {
        if (limit.unit() == Unit.WORKING_DAY) return limit.amount();
        return context.days().count(from, context.days().due(from, limit).day());
    }

    /// The number of a written voucher (凭证文号), gap-free per body, kind and year (rules ).
    static String voucher(String kind, String body, Context context) {
        int year = context.today().getYear();
        return kind + "〔" + year + "〕" + context.numbers().next("voucher/" + body + "/" + kind + "/" + year) + "号";
    }
}
