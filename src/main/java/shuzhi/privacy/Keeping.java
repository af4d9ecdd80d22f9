package shuzhi.privacy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import shuzhi.approvals.dossier.Act.Decided;
import shuzhi.approvals.dossier.Outcome;
import shuzhi.approvals.dossier.Status;
import shuzhi.business.Ground;
import shuzhi.law.Law;
import shuzhi.law.Retentions;
import shuzhi.ledger.Answer;
import shuzhi.ledger.Context;
import shuzhi.privacy.erasure.Command;
import shuzhi.privacy.erasure.Refusal;
import shuzhi.privacy.erasure.Rules;
import shuzhi.web.Guard;
import shuzhi.words.Text;

/// Until when the files of a person must be kept (保存期限核对), rule G-10: looked up in the dated table by the kind of each
/// file, never stated by who asks. Before that day nothing is erased (Personal Information Protection Law art. 47(2)).
final class Keeping implements Guard {
    private final Ground ground;
    private final Views views;

    Keeping(Ground ground) {
        this.ground = ground;
        this.views = new Views(ground.query());
    }

    /// One file of a person.
    ///
    /// @param until last day on which it must be kept; empty while it is not closed
    record Kept(String file, Retentions.Rule rule, Optional<LocalDate> until) {}

    @Override
    public Optional<Answer.Refused> against(String file, Object command) {
        return switch (command) {
            case Command.Propose it -> refused(it.subject());
            case Command.Erase _ -> ground.state(Rules.ERASURE, file).proposed().flatMap(it -> refused(it.subject()));
            default -> Optional.empty();
        };
    }

    private Optional<Answer.Refused> refused(String subject) {
        var today = LocalDate.ofInstant(ground.time().now(), Context.ZONE);
        return longest(subject)
                .filter(it -> it.until().filter(day -> day.isBefore(today)).isEmpty())
                .map(it -> new Answer.Refused(Refusal.KEPT_BY_LAW, told(it)));
    }

    /// The file of a person that must be kept longest; empty for somebody of whom the ledger holds nothing.
    Optional<Kept> longest(String subject) {
        return files(subject).stream().max(Comparator.comparing(it -> it.until().orElse(LocalDate.MAX)));
    }

    private List<Kept> files(String subject) {
        var all = new ArrayList<Kept>();
        for (var it : views.filesOf(subject)) {
            var acts = ground.acts(it.file());
            var last = acts.getLast().writtenOn();
            var kind = it.thing().equals("dossier") ? dossier(it.file()) : it.thing();
            var rule = Retentions.STANDARD.of(kind, last);
            boolean open = kind.equals("dossier");
            all.add(new Kept(it.file(), rule, open ? Optional.empty() : Optional.of(rule.until(last, Law.STANDARD))));
        }
        return all;
    }

    /// What a dossier came to; `dossier` while it is open.
    private String dossier(String file) {
        var state = ground.state(shuzhi.approvals.dossier.Rules.DOSSIER, file);
        if (state.status().isOpen()) return "dossier";
        if (state.status() == Status.IMPORTED) return "dossier-ended";
        return ground.acts(file).stream()
                .filter(it -> it.act() instanceof Decided)
                .map(it -> ((Decided) it.act()).outcome() == Outcome.GRANTED ? "dossier-granted" : "dossier-denied")
                .findFirst()
                .orElse("dossier-ended");
    }

    /// Which file it is, until when, and by which rule.
    static Text told(Kept it) {
        if (it.until().isEmpty()) return new Text("卷 " + it.file() + " 尚未办结", "File " + it.file() + " is not closed.");
        var article = it.rule().article();
        var source = article.law() + " " + article.article();
        if (it.until().get().equals(LocalDate.MAX))
            return new Text(
                    it.rule().name().zh() + "永久保存（" + source + "）",
                    it.rule().name().en() + " are kept for ever (" + source + ").");
        return new Text(
                it.rule().name().zh() + "保存至 " + it.until().get() + "（" + source + "；卷 " + it.file() + "）",
                it.rule().name().en() + " are kept until " + it.until().get() + " (" + source + "; file " + it.file()
                        + ").");
    }
}
