package shuzhi.network;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import shuzhi.database.ActView;
import shuzhi.database.FileView;
import shuzhi.database.Query;
import shuzhi.database.View;
import shuzhi.ledger.Entry;

/// The tables that the acts of the network fill, and the questions that its pages ask.
public final class Views {
    private static final Set<String> REGISTER = Set.of("place", "body", "post", "officer", "delegation");

    private final Query query;

    public Views(Query query) {
        this.query = query;
    }

    /// An act that changed the register of places, bodies, posts and officers.
    public record Change(long entry, String thing, String act, String file, String post, LocalDate written) {}

    /// What an auditor has recorded.
    public record Audited(
            long entry, String file, LocalDate starting, LocalDate ending, boolean clean, LocalDate written) {}

    /// Who stands in for whom.
    public record Standing(
            String file, String post, String deputy, String body, LocalDate starting, LocalDate ending) {}

    /// A lower node whose ledger is mirrored.
    ///
    /// @param fault the kind of the last fault that was put on record; empty for none
    public record Node(
            String file,
            String name,
            String zh,
            String en,
            String seat,
            String address,
            String key,
            boolean removed,
            String fault) {}

    static List<View> all() {
        return List.of(
                new ActView<>("network_change", Change.class, "", Views::change),
                new ActView<>("network_audit", Audited.class, "", Views::audited),
                new FileView<>(
                        "network_node",
                        Node.class,
                        "",
                        entry -> entry.thing().equals("node") ? Optional.of(entry.file()) : Optional.empty(),
                        Views::node),
                new FileView<>(
                        "network_delegation",
                        Standing.class,
                        "create index network_delegation_body on network_delegation (body);",
                        entry -> entry.thing().equals("delegation") ? Optional.of(entry.file()) : Optional.empty(),
                        Views::standing));
    }

    private static List<Change> change(Entry entry) {
        if (!REGISTER.contains(entry.thing())) return List.of();
        return List.of(new Change(
                entry.position(),
                entry.thing(),
                entry.actName(),
                entry.file(),
                entry.who().post(),
                entry.writtenOn()));
    }

    private static Optional<Standing> standing(Optional<Standing> row, Entry entry) {
        return switch ((shuzhi.network.delegation.Act) entry.act()) {
            case shuzhi.network.delegation.Act.Delegated it ->
                Optional.of(new Standing(entry.file(), it.post(), it.deputy(), it.body(), it.from(), it.until()));
            case shuzhi.network.delegation.Act.TakenBack it ->
                row.map(old ->
                        new Standing(old.file(), old.post(), old.deputy(), old.body(), old.starting(), it.last()));
        };
    }

    private static Optional<Node> node(Optional<Node> row, Entry entry) {
        return switch ((shuzhi.network.node.Act) entry.act()) {
            case shuzhi.network.node.Act.Registered it ->
                Optional.of(new Node(
                        entry.file(), it.name(), it.zh(), it.en(), it.seat(), it.address(), it.key(), false, ""));
            case shuzhi.network.node.Act.Removed _ -> row.map(it -> node(it, true, it.fault()));
            case shuzhi.network.node.Act.Accused act -> row.map(it -> node(it, it.removed(), act.kind()));
        };
    }

    private static Node node(Node it, boolean removed, String fault) {
        return new Node(
                it.file(), it.name(), it.zh(), it.en(), it.seat(), it.address(), it.key(), removed, fault);
    }

    private static List<Audited> audited(Entry entry) {
        return entry.act() instanceof shuzhi.network.audit.Act.Noted it
                ? List.of(new Audited(
                        entry.position(), entry.file(), it.from(), it.until(), it.clean(), entry.writtenOn()))
                : List.of();
    }

    private record Position(long entry) {}

    /// Where the acts of the register stand in the ledger, in order.
    List<Long> changes() {
        return query.rows(Position.class, "select entry from network_change order by entry", Map.of()).stream()
                .map(Position::entry)
                .toList();
    }

    long changeCount() {
        return query.number("select count(*) from network_change", Map.of());
    }

    /// The newest changes of the register first.
    List<Change> changes(int from, int count) {
        return query.rows(
                Change.class,
                "select entry, thing, act, file, post, written from network_change"
                        + " order by entry desc limit :count offset :from",
                Map.of("from", from, "count", count));
    }

    List<Audited> audits(int from, int count) {
        return query.rows(
                Audited.class,
                "select entry, file, starting, ending, clean, written from network_audit"
                        + " order by entry desc limit :count offset :from",
                Map.of("from", from, "count", count));
    }

    /// The delegations of a body, the newest first.
    List<Standing> delegations(String body) {
        return query.rows(
                Standing.class,
                "select file, post, deputy, body, starting, ending from network_delegation where body = :body"
                        + " order by starting desc, file limit 1000",
                Map.of("body", body));
    }

    List<Node> nodes() {
        return query.rows(
                Node.class,
                "select file, name, zh, en, seat, address, key, removed, fault from network_node order by seat, name",
                Map.of());
    }

    /// How many entries our own ledger has.
    long size() {
        return query.number("select size from head", Map.of());
    }

    long auditCount() {
        return query.number("select count(*) from network_audit", Map.of());
    }

    /// A command that was refused (拒绝记录): kept for six months, no part of the ledger.
    public record Refused(Instant at, String thing, String command, String code, String post) {}

    List<Refused> refusals(int from, int count) {
        return query.rows(
                Refused.class,
                "select at, thing, command, code, post from refusal order by at desc limit :count offset :from",
                Map.of("from", from, "count", count));
    }

    long refusalCount() {
        return query.number("select count(*) from refusal", Map.of());
    }

    /// Who read which file (查阅记录): the post, not the person.
    public record Read(Instant at, String post, String file) {}

    List<Read> readings(int from, int count) {
        return query.rows(
                Read.class,
                "select at, post, file from reading order by at desc limit :count offset :from",
                Map.of("from", from, "count", count));
    }

    long readingCount() {
        return query.number("select count(*) from reading", Map.of());
    }
}
