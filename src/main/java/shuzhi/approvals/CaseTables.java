package shuzhi.approvals;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import shuzhi.approvals.dossier.Act;
import shuzhi.approvals.dossier.Channel;
import shuzhi.approvals.dossier.Command.Paper;
import shuzhi.approvals.item.Definition;
import shuzhi.business.Ground;
import shuzhi.codes.ItemCode;
import shuzhi.conduct.risk.Step;
import shuzhi.exchange.TableSet;
import shuzhi.exchange.TableSet.Grain;
import shuzhi.ledger.Context;
import shuzhi.ledger.Entry;

/// The dossiers as rows of exchange tables (办件交换数据), rules: every value by its name, taken from the acts
/// themselves. The row is derived, never stored. Names and numbers of natural persons leave the house only when
/// that is asked for.
public final class CaseTables {
    private static final DateTimeFormatter SECOND = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss");

    private final Ground ground;
    private final Views views;
    private final boolean persons;
    private final String exported;
    private final long until;

    /// @param persons whether natural persons are named
    /// @param until the position before which acts are told, so that all tables stand at one moment
    public CaseTables(Ground ground, boolean persons, long until) {
        this.ground = ground;
        this.views = new Views(ground.query());
        this.persons = persons;
        this.until = until;
        this.exported = second(ground.time().now());
    }

    /// Who takes the rows.
    @FunctionalInterface
    public interface Taker {
        void row(Grain grain, Map<String, String> values);
    }

    private List<Entry> acts(String file) {
        return ground.acts(file).stream().filter(it -> it.position() < until).toList();
    }

    /// Hands over the rows of one dossier.
    public void rows(String file, Taker taker) {
        var entries = acts(file);
        if (entries.isEmpty()) return;
        switch (entries.getFirst().act()) {
            case Act.Submitted it -> own(entries, it, taker);
            case Act.Imported it -> imported(entries.getFirst(), it, taker);
            default -> {}
        }
    }

    private void own(List<Entry> entries, Act.Submitted submitted, Taker taker) {
        var item = ((shuzhi.approvals.item.State) ground.ledger().state("item", submitted.item()))
                .version(submitted.version());
        var common = new HashMap<String, String>();
        common.put("number", submitted.number());
        common.put("exported", exported);
        common.put("no", "0");
        common.put("written", second(entries.getFirst().written()));
        common.put("body", submitted.body());
        common.put("body-name", body(submitted.body()));
        common.put("place", submitted.place());
        item.ifPresent(it -> common.put("item-name", it.name().zh()));
        var risks = new RiskColumns(acts(shuzhi.conduct.risk.State.file(submitted.body())), submitted.item());
        var row = new HashMap<>(common);
        application(entries.getFirst(), submitted, item, row);
        for (var entry : entries) {
            if (entry.act() instanceof Act.Accepted it) accepted(entry, it, row);
            if (entry.act() instanceof Act.Resumed it)
                row.put("promised-due", it.promisedDue().toString());
            if (entry.act() instanceof Act.Recalculated it)
                row.put("promised-due", it.promisedDue().toString());
        }
        row.put("status", status(entries));
        risks.put(row);
        taker.row(Grain.CASE, row);
        steps(entries, common, risks, taker);
        result(entries, common, risks, taker);
        specials(entries, common, taker);
        papers(entries, item, common, taker);
        licence(entries.getFirst().file(), submitted, common, taker);
    }

    private void application(Entry entry, Act.Submitted it, Optional<Definition> item, Map<String, String> row) {
        row.put("item", it.item());
        row.put("catalog", ItemCode.basicCode(it.item()));
        row.put(
                "handle-item",
                item.flatMap(Definition::guidance)
                        .flatMap(one -> one.access())
                        .map(one -> one.handleItem())
                        .orElse(""));
        row.put("version", Integer.toString(it.version()));
        row.put("handling", it.handling().name());
        row.put("summary", item.map(one -> one.name().zh()).orElse(it.item()));
        row.put("applied", second(entry.happened()));
        if (it.channel() == Channel.ONLINE) row.put("applied-online", second(entry.happened()));
        row.put("channel", it.channel().name());
        boolean organisation = it.applicant().organisation();
        row.put("applicant-kind", organisation ? "ORGANISATION" : "PERSON");
        if (organisation || persons) {
            row.put("applicant-name", it.applicant().name());
            row.put("applicant-code", it.applicant().code());
            if (persons) row.put("applicant-phone", it.applicant().phone());
        }
        item.ifPresent(one -> {
            row.put("statutory", Integer.toString(one.statutory().amount()));
            row.put("statutory-unit", one.statutory().unit().name());
            row.put("promise", Integer.toString(one.promised().amount()));
            row.put("promise-unit", one.promised().unit().name());
        });
    }

    private static void accepted(Entry entry, Act.Accepted it, Map<String, String> row) {
        row.put("accepted", it.from() + " 00:00:00");
        row.put("voucher", it.voucher());
        row.put("promised-due", it.promisedDue().toString());
        row.put("accepted-by", entry.who().post());
    }

    private String status(List<Entry> entries) {
        var state = shuzhi.approvals.dossier.State.BLANK;
        for (var it : entries) state = state.after((Act) it.act());
        return state.status().text().zh();
    }

    private void steps(List<Entry> entries, Map<String, String> common, RiskColumns risks, Taker taker) {
        var before = entries.getFirst();
        for (var entry : entries) {
            var row = new HashMap<>(common);
            var title = Approvals.VOCABULARY.title("dossier", entry.act().getClass());
            row.put("step", title.text().zh());
            row.put("act", entry.actName());
            row.put("begun", second(before.happened()));
            row.put("done", second(entry.happened()));
            row.put("written", second(entry.written()));
            row.put("post", entry.who().post());
            row.put("entry", Long.toString(entry.position()));
            row.put("starts-promise", entry.act() instanceof Act.Accepted ? "1" : "0");
            risks.put(row, (Act) entry.act());
            if (entry.act() instanceof Act.Paused it) paused(it, row);
            if (entry.act() instanceof Act.Resumed it) {
                row.put("procedure", it.kind().name());
                row.put("procedure-name", it.kind().text().zh());
                row.put("paused", it.start().toString());
                row.put("resumed", it.end().toString());
            }
            taker.row(Grain.STEP, row);
            before = entry;
        }
    }

    private static void paused(Act.Paused it, Map<String, String> row) {
        row.put("procedure", it.kind().name());
        row.put("procedure-name", it.kind().text().zh());
        row.put("paused", it.on().toString());
        row.put("pause-days", Integer.toString(it.days()));
        row.put("pause-unit", "WORKING_DAY");
        row.put("document", it.document());
        row.put("notice", it.notice());
        row.put("proposed-by", it.proposedBy());
    }

    private void result(List<Entry> entries, Map<String, String> common, RiskColumns risks, Taker taker) {
        var row = new HashMap<>(common);
        for (var entry : entries)
            switch ((Act) entry.act()) {
                case Act.Decided it -> result(row, it.outcome().name(), it.on(), entry);
                case Act.NotAccepted it -> result(row, "NOT_ACCEPTED", it.on(), entry);
                case Act.Ended it -> result(row, "ENDED", it.on(), entry);
                case Act.Delivered _ -> row.put("delivered", "1");
                default -> {}
            }
        if (!row.containsKey("result")) return;
        row.putIfAbsent("delivered", "0");
        views.licence("licence-" + entries.getFirst().file()).ifPresent(it -> row.put("licence", it.identifier()));
        var rating = ground.state(
                shuzhi.approvals.rating.Rules.RATING,
                shuzhi.approvals.rating.Rules.file(entries.getFirst().file()));
        if (rating.isRated()) row.put("stars", Integer.toString(rating.stars()));
        risks.put(row, Step.DECISION);
        taker.row(Grain.RESULT, row);
    }

    private static void result(Map<String, String> row, String result, LocalDate on, Entry entry) {
        row.put("result", result);
        row.put("decided", on.toString());
        row.put("decided-by", entry.who().post());
        row.put("written", second(entry.written()));
        if (entry.act() instanceof Act.Decided it) row.put("decision-number", it.number());
        if (entry.act() instanceof Act.NotAccepted it) row.put("decision-number", it.voucher());
    }

    private void specials(List<Entry> entries, Map<String, String> common, Taker taker) {
        var open = Optional.<Map<String, String>>empty();
        for (var entry : entries)
            switch ((Act) entry.act()) {
                case Act.Paused it -> {
                    var row = new HashMap<>(common);
                    paused(it, row);
                    row.put("post", entry.who().post());
                    open = Optional.of(row);
                }
                case Act.Resumed it -> {
                    open.ifPresent(row -> {
                        row.put("resumed", it.end().toString());
                        taker.row(Grain.SPECIAL, row);
                    });
                    open = Optional.empty();
                }
                default -> {}
            }
        open.ifPresent(row -> taker.row(Grain.SPECIAL, row));
    }

    private static void papers(
            List<Entry> entries, Optional<Definition> item, Map<String, String> common, Taker taker) {
        for (var entry : entries) {
            var papers = switch ((Act) entry.act()) {
                case Act.Submitted it -> it.materials();
                case Act.Supplemented it -> it.materials();
                case Act.DeferredSupplied it -> it.materials();
                default -> List.<Paper>of();
            };
            for (var paper : papers) {
                var row = new HashMap<>(common);
                var known = item.stream()
                        .flatMap(it -> it.materials().stream())
                        .filter(it -> it.id().equals(paper.id()))
                        .findFirst();
                row.put("material", known.map(it -> it.name().zh()).orElse(paper.id()));
                row.put("medium", paper.digest().isEmpty() ? "纸质" : "电子");
                row.put("copies", "1");
                // the file's own name may hold a person's name; its hash holds nothing
                row.put("attached", paper.digest());
                taker.row(Grain.MATERIAL, row);
            }
        }
    }

    private void licence(String file, Act.Submitted submitted, Map<String, String> common, Taker taker) {
        for (var entry : acts("licence-" + file))
            if (entry.act() instanceof shuzhi.approvals.licence.Act.Issued it) {
                var row = new HashMap<>(common);
                row.put("licence", it.identifier());
                row.put("licence-name", it.name());
                row.put(
                        "licence-type",
                        it.identifier().split("\\.").length > 5
                                ? it.identifier().split("\\.")[5]
                                : "");
                row.put("issued", it.from().toString());
                if (submitted.applicant().organisation() || persons) {
                    row.put("holder", it.holder());
                    row.put("holder-code", submitted.applicant().code());
                }
                taker.row(Grain.LICENCE, row);
            }
    }

    /// A case that was taken over from another house goes out as it came in.
    private void imported(Entry entry, Act.Imported it, Taker taker) {
        var common = new HashMap<String, String>();
        common.put("number", it.label());
        common.put("exported", exported);
        common.put("no", "0");
        common.put("risk", "0");
        common.put("written", second(entry.written()));
        common.put("body-name", it.body().orElse(""));
        common.put("item-name", it.department());
        var row = new HashMap<>(common);
        row.put("channel", it.channel());
        row.put("applied", it.from() + " 00:00:00");
        row.put("accepted", it.from() + " 00:00:00");
        it.deadline().ifPresent(day -> row.put("promised-due", day.toString()));
        taker.row(Grain.CASE, row);
        for (var step : it.steps()) {
            var one = new HashMap<>(common);
            one.put("step", step.activity());
            one.put("begun", step.at().map(CaseTables::spaced).orElse(""));
            one.put("done", step.at().map(CaseTables::spaced).orElse(""));
            one.put("post", step.resource().orElse(""));
            taker.row(Grain.STEP, one);
        }
        if (it.open()) return;
        var result = new HashMap<>(common);
        result.put("decided", it.until().toString());
        taker.row(Grain.RESULT, result);
    }

    private static String spaced(String at) {
        return at.length() < 19 ? at : at.substring(0, 19).replace('T', ' ');
    }

    private String body(String code) {
        return ground.org().body(code).map(it -> it.name().zh()).orElse(code);
    }

    private static String second(Instant at) {
        return LocalDateTime.ofInstant(at, Context.ZONE).format(SECOND);
    }

    /// The cells of a row in the order of a table, written as the partner writes them.
    public static List<String> cells(TableSet set, TableSet.Sheet sheet, Map<String, String> values) {
        var cells = new ArrayList<String>();
        for (var field : sheet.fields())
            cells.add(
                    field.value().isEmpty()
                            ? ""
                            : set.codes().out(field.value(), values.getOrDefault(field.value(), "")));
        return cells;
    }

    /// Which dossiers are told (导出范围).
    ///
    /// @param first the first day on which they were applied for; those taken over, begun
    /// @param last the last such day, included
    /// @param place prefix of the division code; cases that were taken over belong to the whole house
    public record Span(LocalDate first, LocalDate last, String place) {
        /// Everything.
        public static final Span ALL = new Span(LocalDate.of(1900, 1, 1), LocalDate.of(9999, 12, 31), "");
    }

    /// The dossiers of a span: the house's own in the order of their days, then those that were taken over.
    public static List<String> dossiers(Ground ground, Span span) {
        return new BatchViews(ground.query()).dossiers(span, ground.org().seat());
    }
}
