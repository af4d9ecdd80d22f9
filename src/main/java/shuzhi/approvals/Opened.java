package shuzhi.approvals;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import shuzhi.approvals.dossier.Act;
import shuzhi.approvals.dossier.Command.Applicant;
import shuzhi.approvals.dossier.Command.Paper;
import shuzhi.approvals.dossier.Rules;
import shuzhi.approvals.dossier.State;
import shuzhi.approvals.item.Definition;
import shuzhi.business.CommandForms;
import shuzhi.business.Form;
import shuzhi.business.Ground;
import shuzhi.law.Law;
import shuzhi.ledger.Context;
import shuzhi.ledger.Entry;
import shuzhi.ledger.Thing;
import shuzhi.org.Actor;
import shuzhi.org.Role;
import shuzhi.web.Desk;

/// A dossier opened for reading (打开的卷): replayed from its acts, private parts included. Only for those who
/// may see it.
///
/// @param entries its acts, in order
/// @param item the item in the version that was applied for
/// @param form what was filled in, with every later correction
/// @param papers what was handed in, the newest last
public record Opened(
        String file,
        List<Entry> entries,
        State state,
        Definition item,
        Act.Submitted submitted,
        Map<String, String> form,
        List<Paper> papers) {

    public Opened {
        entries = List.copyOf(entries);
        papers = List.copyOf(papers);
    }

    /// Opens a file; empty when it is no dossier that was applied for.
    static Optional<Opened> of(Ground ground, String file) {
        var entries = ground.acts(file);
        if (entries.isEmpty() || !(entries.getFirst().act() instanceof Act.Submitted submitted))
            return Optional.empty();
        var state = Rules.DOSSIER.blank();
        var form = new LinkedHashMap<>(submitted.form());
        var papers = new ArrayList<>(submitted.materials());
        for (var entry : entries) {
            var act = (Act) entry.act();
            state = state.after(act);
            if (act instanceof Act.CorrectedOnSpot it) fill(form, it.form());
            if (act instanceof Act.Supplemented it) {
                fill(form, it.form());
                papers.addAll(it.materials());
            }
            if (act instanceof Act.DeferredSupplied it) papers.addAll(it.materials());
        }
        var item = (shuzhi.approvals.item.State) ground.ledger().state("item", submitted.item());
        return Optional.of(new Opened(
                file, entries, state, item.version(submitted.version()).orElseThrow(), submitted, form, papers));
    }

    private static void fill(Map<String, String> form, Map<String, String> more) {
        more.forEach((field, value) -> {
            if (!value.isBlank()) form.put(field, value);
        });
    }

    public State.Facts facts() {
        return state.facts().orElseThrow();
    }

    public Applicant applicant() {
        return submitted.applicant();
    }

    /// The day by which the clock stands: today, or the day of the decision.
    LocalDate clockDay(LocalDate today) {
        return state.decidedOn().orElse(today);
    }

    boolean holds(String digest) {
        return !digest.isEmpty() && papers.stream().anyMatch(it -> it.digest().equals(digest));
    }

    /// The commands that this actor may give now: the roles of the post allow them, and the first half of
    /// the rules does not refuse them.
    List<Class<?>> lawful(Ground ground, Actor actor) {
        return Desk.lawful(
                Rules.DOSSIER, state, context(ground, actor), ground.org().seat());
    }

    private Context context(Ground ground, Actor actor) {
        var now = ground.time().now();
        var days = ground.calendars().asKnownOn(LocalDate.ofInstant(now, Context.ZONE));
        return new Context(now, now, actor, days, ground.ledger()::state, Context.Numbers.ONES, Law.STANDARD, file);
    }

    /// What may be asked now of the licence and of the rating that belong to this dossier.
    List<Form> beyond(Ground ground, Actor actor, String next) {
        var forms = new ArrayList<>(forms(
                ground,
                shuzhi.approvals.licence.Rules.LICENCE,
                shuzhi.approvals.licence.Rules.file(file),
                actor,
                next));
        forms.addAll(forms(
                ground, shuzhi.approvals.rating.Rules.RATING, shuzhi.approvals.rating.Rules.file(file), actor, next));
        if (!actor.body().isEmpty()) forms.addAll(Payments.forms(ground, this, actor, next));
        if (actor.is(Role.WINDOW)) forms.addAll(notices(ground, actor, next));
        return forms;
    }

    /// How whoever applied at this window is told.
    private List<Form> notices(Ground ground, Actor actor, String next) {
        var applicant = shuzhi.approvals.contact.Rules.applicant(state, actor);
        if (applicant.isEmpty()) return List.of();
        var contact = shuzhi.approvals.contact.Rules.CONTACT;
        var own = shuzhi.approvals.contact.Rules.file(applicant.get());
        var making = new CommandForms(
                ground.org(),
                Approvals.VOCABULARY,
                actor,
                context(ground, actor).today());
        return Desk.lawful(
                        contact,
                        ground.state(contact, own),
                        context(ground, actor),
                        ground.org().seat())
                .stream()
                .filter(it -> it.getSimpleName().endsWith("AtWindow"))
                .map(it -> making.of(contact.name(), own, it, next, Payments.hints(file, List.of())))
                .toList();
    }

    private <C, A, S> List<Form> forms(Ground ground, Thing<C, A, S> thing, String file, Actor actor, String next) {
        var state = ground.state(thing, file);
        if (state.equals(thing.blank())) return List.of();
        var context = context(ground, actor);
        var making = new CommandForms(ground.org(), Approvals.VOCABULARY, actor, context.today());
        return Desk.lawful(thing, state, context, ground.org().seat()).stream()
                .map(it -> making.of(thing.name(), file, it, next, LicencePages.HINTS))
                .toList();
    }
}
