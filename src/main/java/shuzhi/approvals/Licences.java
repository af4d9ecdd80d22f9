package shuzhi.approvals;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import shuzhi.approvals.dossier.Act;
import shuzhi.approvals.item.Definition;
import shuzhi.approvals.item.Rules;
import shuzhi.approvals.item.State;
import shuzhi.approvals.licence.Command;
import shuzhi.business.Ground;
import shuzhi.codes.LicenceId;
import shuzhi.database.Locker;
import shuzhi.ledger.Entry;
import shuzhi.ledger.Request;
import shuzhi.org.Actor;
import shuzhi.papers.LicencePaper;
import shuzhi.proof.Hash;

/// Makes the licence of a granted dossier (制证): a signed OFD, kept sealed for its holder, and the command
/// that issues it.
final class Licences {
    private final Ground ground;
    private final Map<String, State> items = new ConcurrentHashMap<>();

    Licences(Ground ground) {
        this.ground = ground;
    }

    /// An item has changed: it is read again when it is asked for.
    void changed(String item) {
        items.remove(item);
    }

    private State item(String code) {
        return items.computeIfAbsent(code, it -> ground.state(Rules.ITEM, it));
    }

    Optional<Request> issue(Entry entry, Act.Decided decided) {
        // Most items end with no licence: then the file need not be opened.
        if (item(decided.item()).versions().values().stream()
                .allMatch(it -> it.licence().isEmpty())) return Optional.empty();
        var acts = ground.acts(entry.file());
        if (acts.isEmpty() || !(acts.getFirst().act() instanceof Act.Submitted submitted)) return Optional.empty();
        var definition = item(submitted.item()).version(submitted.version());
        if (definition.isEmpty() || definition.get().licence().isEmpty()) return Optional.empty();
        var template = definition.get().licence().get();
        var issuer = issuer(acts);
        var id = new LicenceId(template.type(), issuer, serial(submitted.number()), 1);
        var until = template.validMonths() == 0
                ? Optional.<LocalDate>empty()
                : Optional.of(decided.on().plusMonths(template.validMonths()));
        var paper =
                paper(definition.get(), issuer, template, id, submitted, decided.on(), decided.on(), until, List.of());
        var digest = keep(paper, template, submitted);
        return Optional.of(Request.of(
                "licence",
                "licence-" + entry.file(),
                new Command.Issue(
                        entry.file(),
                        id.toString(),
                        template.name().zh(),
                        holder(submitted),
                        decided.on(),
                        until,
                        digest),
                Actor.SYSTEM));
    }

    private String keep(LicencePaper paper, Definition.Licence template, Act.Submitted submitted) {
        var file =
                paper.signed(ground.key(), ground.certificate(), ground.time().now());
        var digest = Hash.SM3.of(file).hex();
        var name = template.name().zh() + "-" + submitted.number() + ".ofd";
        ground.locker().keep(submitted.person(), new Locker.Paper(digest, name, "application/ofd", file));
        return digest;
    }

    /// The paper anew after a change or a renewal (换证): the next version of the identifier (rule A-66), the
    /// new last day, and every change that was granted.
    Optional<Request> reissue(Entry entry) {
        var acts = ground.acts(entry.file());
        var issued = (shuzhi.approvals.licence.Act.Issued) acts.getFirst().act();
        var dossier = ground.acts(entry.file().replaceFirst("^licence-", ""));
        if (dossier.isEmpty() || !(dossier.getFirst().act() instanceof Act.Submitted submitted))
            return Optional.empty();
        var definition =
                ground.state(shuzhi.approvals.item.Rules.ITEM, submitted.item()).version(submitted.version());
        if (definition.isEmpty() || definition.get().licence().isEmpty()) return Optional.empty();
        var template = definition.get().licence().get();
        int version = 1;
        var until = issued.until();
        var changes = new ArrayList<LicencePaper.Content>();
        for (var it : acts) {
            if (it.position() > entry.position()) break;
            switch ((shuzhi.approvals.licence.Act) it.act()) {
                case shuzhi.approvals.licence.Act.Renewed renewed -> {
                    version++;
                    until = Optional.of(renewed.until());
                }
                case shuzhi.approvals.licence.Act.Changed changed -> {
                    version++;
                    changes.add(new LicencePaper.Content("变更（" + changed.on() + "）", changed.content()));
                }
                default -> {}
            }
        }
        var issuer = issuer(dossier);
        var id = new LicenceId(template.type(), issuer, serial(submitted.number()), version);
        var on = entry.writtenOn();
        var paper = paper(definition.get(), issuer, template, id, submitted, on, issued.from(), until, changes);
        var digest = keep(paper, template, submitted);
        return Optional.of(
                Request.of("licence", entry.file(), new Command.Reissue(id.toString(), digest), Actor.SYSTEM));
    }

    private LicencePaper paper(
            Definition definition,
            String issuer,
            Definition.Licence template,
            LicenceId id,
            Act.Submitted submitted,
            LocalDate signed,
            LocalDate from,
            Optional<LocalDate> until,
            List<LicencePaper.Content> changes) {
        var contents = new ArrayList<LicencePaper.Content>();
        for (var field : definition.form()) {
            var value = submitted.form().getOrDefault(field.id(), "");
            if (!value.isBlank() && field.type() != Definition.Field.Type.PHONE)
                contents.add(new LicencePaper.Content(field.name().zh(), value));
        }
        contents.addAll(changes);
        return new LicencePaper(
                template.name().zh(),
                submitted.number(),
                id,
                holder(submitted),
                masked(submitted.applicant().code(), submitted.applicant().organisation()),
                contents,
                issuer.equals(definition.body())
                        ? definition.bodyName().zh()
                        : ground.org().body(issuer).map(it -> it.name().zh()).orElse(issuer),
                signed,
                from,
                until,
                ground.address() + "/verify?id=" + id);
    }

    /// The body that decided: the upper one of a dossier of two levels, the successor of one that had ended.
    private static String issuer(List<Entry> dossier) {
        var state = shuzhi.approvals.dossier.State.BLANK;
        for (var it : dossier) state = state.after((Act) it.act());
        return state.decider();
    }

    private static String holder(Act.Submitted submitted) {
        return Map.copyOf(submitted.form())
                .getOrDefault("enterprise", submitted.applicant().name());
    }

    /// The number of a person's document is never printed whole.
    private static String masked(String code, boolean organisation) {
        if (organisation || code.length() < 10) return code;
        return code.substring(0, 6) + "*".repeat(code.length() - 10) + code.substring(code.length() - 4);
    }

    private static String serial(String number) {
        return number.toUpperCase(Locale.ROOT);
    }
}
