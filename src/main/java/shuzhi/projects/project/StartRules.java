package shuzhi.projects.project;

import static shuzhi.ledger.Decision.act;
import static shuzhi.ledger.Decision.refuse;
import static shuzhi.projects.project.Rules.code;
import static shuzhi.projects.project.Rules.place;
import static shuzhi.projects.project.Rules.proved;
import static shuzhi.projects.project.Rules.reasoned;

import java.time.LocalDate;
import java.util.Optional;
import shuzhi.approvals.dossier.Status;
import shuzhi.ledger.Context;
import shuzhi.ledger.Decision;

/// When a project may be started, and until when (开工规则), rule E-02: 建筑法 articles 7 to 10 and
/// 企业投资项目核准和备案管理条例 article 12.
final class StartRules {
    private StartRules() {}

    /// What was granted and has not lapsed, or an approved start report among the evidence.
    static Decision<Act> commence(State state, Command.Commence it, Context context) {
        if (it.day().isAfter(context.today())) return refuse(Refusal.DATES_WRONG);
        if (it.evidence().isEmpty()) return refuse(Refusal.NO_EVIDENCE);
        var approval = Optional.ofNullable(state.terms().held().get(Grant.APPROVAL));
        if (approval.filter(one -> one.lapsed() || it.day().isAfter(one.startBy()))
                .isPresent()) return refuse(Refusal.APPROVAL_LAPSED);
        var named = it.dossier().filter(file -> !file.isBlank());
        var held = Optional.ofNullable(state.terms().held().get(Grant.PERMIT))
                .filter(one -> named.isEmpty() || one.dossier().equals(named));
        boolean reported = it.evidence().stream().anyMatch(one -> one.name().contains("开工报告"));
        if (named.isEmpty() && held.isEmpty() && !reported) return refuse(Refusal.NO_PERMIT);
        var startBy = held.map(Terms.Held::startBy);
        if (held.isEmpty() && named.isPresent()) {
            startBy = granted(named.get(), context).map(day -> startBy(Grant.PERMIT, day, context));
            if (startBy.isEmpty()) return refuse(Refusal.NO_PERMIT);
        }
        boolean over = held.filter(Terms.Held::lapsed).isPresent()
                || startBy.filter(day -> it.day().isAfter(day)).isPresent();
        if (over && !(named.isEmpty() && reported)) return refuse(Refusal.PERMIT_LAPSED);
        var dossier = named.or(() -> held.flatMap(Terms.Held::dossier));
        return act(new Act.Commenced(code(state), place(state), it.day(), dossier, it.evidence()));
    }

    /// The day a dossier was granted; empty when it was not.
    private static Optional<LocalDate> granted(String dossier, Context context) {
        var it = (shuzhi.approvals.dossier.State) context.files().state("dossier", dossier);
        boolean granted = it.status() == Status.GRANTED || it.status() == Status.DELIVERED;
        return granted ? it.decidedOn() : Optional.empty();
    }

    private static LocalDate startBy(Grant grant, LocalDate granted, Context context) {
        return granted.plusMonths(context.limit(grant.parameter("start")));
    }

    static Decision<Act> record(State state, Command.RecordGrant it, Context context) {
        if (state.terms().standing(it.grant()).isPresent()) return refuse(Refusal.GRANT_STANDS);
        if (it.granted().isAfter(context.today())) return refuse(Refusal.DATES_WRONG);
        var dossier = it.dossier().filter(file -> !file.isBlank());
        if (dossier.isEmpty() && it.evidence().isEmpty()) return refuse(Refusal.NO_EVIDENCE);
        if (dossier.isPresent()) {
            var decided = granted(dossier.get(), context);
            if (decided.isEmpty()) return refuse(Refusal.NO_PERMIT);
            if (it.granted().isBefore(decided.get())) return refuse(Refusal.DATES_WRONG);
        }
        return act(new Act.GrantRecorded(
                code(state),
                place(state),
                it.grant(),
                dossier,
                it.granted(),
                startBy(it.grant(), it.granted(), context),
                it.evidence()));
    }

    static Decision<Act> extend(State state, Command.ExtendStart it, Context context) {
        var held = state.terms().standing(it.grant());
        if (held.isEmpty()) return refuse(Refusal.NO_GRANT);
        var before = held.get().startBy();
        if (held.get().extensions() >= context.limit(it.grant().parameter("extensions")))
            return refuse(Refusal.EXTENSIONS_USED);
        if (it.asked().isAfter(context.today())
                || it.asked().isBefore(held.get().granted())) return refuse(Refusal.DATES_WRONG);
        if (it.asked().isAfter(Terms.askBy(it.grant(), before, context.days(), context.today())))
            return refuse(Refusal.ASKED_LATE);
        var latest = before.plusMonths(context.limit(it.grant().parameter("extension")));
        if (!it.until().isAfter(before) || it.until().isAfter(latest)) return refuse(Refusal.EXTENSION_LONG);
        if (it.reason().isBlank()) return refuse(Refusal.NO_REASON);
        return proved(
                it.evidence(),
                new Act.StartExtended(
                        code(state),
                        place(state),
                        it.grant(),
                        it.asked(),
                        before,
                        it.until(),
                        held.get().extensions() + 1,
                        it.reason(),
                        it.evidence()));
    }

    static Decision<Act> warn(State state, Grant grant, Context context) {
        var held = state.terms().standing(grant);
        if (held.isEmpty()) return refuse(Refusal.NO_GRANT);
        var startBy = held.get().startBy();
        var today = context.today();
        if (held.get().warned() || today.isBefore(Terms.warnFrom(grant, startBy, context.days(), today)))
            return refuse(Refusal.NOT_YET);
        return act(new Act.StartWarned(
                code(state), place(state), grant, today, startBy, Terms.askBy(grant, startBy, context.days(), today)));
    }

    static Decision<Act> lapse(State state, Grant grant, Context context) {
        var held = state.terms().standing(grant);
        if (held.isEmpty()) return refuse(Refusal.NO_GRANT);
        if (!context.today().isAfter(held.get().startBy())) return refuse(Refusal.NOT_YET);
        return act(new Act.GrantLapsed(
                code(state), place(state), grant, context.today(), held.get().startBy()));
    }

    static Decision<Act> suspend(State state, Command.Suspend it, Context context) {
        var today = context.today();
        return reasoned(
                it.reason(),
                new Act.Suspended(
                        code(state), today, it.reason(), Optional.of(today.plusMonths(context.limit("stop-report")))));
    }

    static Decision<Act> report(State state, Command.ReportStop it, Context context) {
        var stop = state.terms().stop().orElseThrow();
        if (stop.reported().isPresent()) return refuse(Refusal.REPORTED_ALREADY);
        var today = context.today();
        return proved(
                it.evidence(),
                new Act.StopReported(
                        code(state),
                        place(state),
                        today,
                        stop.reportBy(),
                        today.isAfter(stop.reportBy()),
                        it.evidence()));
    }

    static Decision<Act> warnStop(State state, Context context) {
        var stop = state.terms().stop().orElseThrow();
        if (stop.reported().isPresent() || stop.warned()) return refuse(Refusal.REPORTED_ALREADY);
        var today = context.today();
        if (today.isBefore(stop.reportBy().minusDays(context.limit("stop-report-warning"))))
            return refuse(Refusal.NOT_YET);
        return act(new Act.StopWarned(code(state), place(state), today, stop.reportBy()));
    }

    /// After a year the permit is looked at again before the works go on.
    static Decision<Act> resume(State state, Command.Resume it, Context context) {
        var stop = state.terms().stop().orElseThrow();
        var year = stop.since().plusMonths(context.limit("stop-verify"));
        if (!context.today().isBefore(year) && !stop.verified()) return refuse(Refusal.NOT_VERIFIED);
        return reasoned(it.reason(), new Act.Resumed(code(state), context.today(), it.reason()));
    }
}
