package shuzhi.network;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import shuzhi.database.ActView;
import shuzhi.database.FileView;
import shuzhi.database.Query;
import shuzhi.database.View;
import shuzhi.figures.ActTable;
import shuzhi.ledger.Entry;
import shuzhi.org.Level;
import shuzhi.org.Places;

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

    /// A station as the list shows it.
    ///
    /// @param level 4 for a township, 5 for a village
    /// @param items how many items it offers
    public record Station(
            String file,
            String seat,
            int level,
            String zh,
            String en,
            String body,
            int items,
            String hours,
            Optional<LocalDate> ending) {}

    /// Which body did what with a dossier (rule A-80); empty text for what has not happened or an applicant did
    /// online.
    public record Custody(
            String dossier, String number, String received, String accepted, String decided, String delivered) {}

    /// An entrustment as the public list shows it: the one in force of a pair of bodies, or the last one.
    ///
    /// @param place of the entrusted body
    /// @param items codes, divided by spaces
    public record Entrusted(
            String file,
            String principal,
            String agent,
            String place,
            String items,
            String law,
            String article,
            String document,
            LocalDate starting,
            LocalDate ending,
            boolean revoked) {}

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
        var views = new ArrayList<View>(own());
        views.addAll(ActTable.of(shuzhi.network.handover.Rules.HANDOVER));
        views.addAll(ActTable.of(shuzhi.network.station.Rules.STATION));
        views.add(new FileView<>(
                "network_entrustment",
                Entrusted.class,
                "create index network_entrustment_agent on network_entrustment (agent);",
                entry -> entry.thing().equals("entrustment") ? Optional.of(entry.file()) : Optional.empty(),
                Views::entrusted));
        return views;
    }

    private static List<View> own() {
        return List.of(
                new FileView<>(
                        "network_station",
                        Station.class,
                        "",
                        entry -> entry.thing().equals("station") ? Optional.of(entry.file()) : Optional.empty(),
                        Views::station),
                new FileView<>(
                        "network_custody",
                        Custody.class,
                        "create index network_custody_received on network_custody (received);",
                        Views::custodyKey,
                        Views::custody),
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

    private static Optional<Entrusted> entrusted(Optional<Entrusted> row, Entry entry) {
        return switch ((shuzhi.network.entrustment.Act) entry.act()) {
            case shuzhi.network.entrustment.Act.Entrusted it ->
                Optional.of(new Entrusted(
                        entry.file(),
                        it.principal(),
                        it.agent(),
                        it.place(),
                        String.join(" ", it.items()),
                        it.law(),
                        it.article(),
                        it.document(),
                        it.from(),
                        it.until(),
                        false));
            case shuzhi.network.entrustment.Act.Revoked it ->
                row.map(old -> new Entrusted(
                        old.file(),
                        old.principal(),
                        old.agent(),
                        old.place(),
                        old.items(),
                        old.law(),
                        old.article(),
                        old.document(),
                        old.starting(),
                        it.last(),
                        true));
        };
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

    private static Optional<Station> station(Optional<Station> row, Entry entry) {
        return switch ((shuzhi.network.station.Act) entry.act()) {
            case shuzhi.network.station.Act.Opened it ->
                Optional.of(new Station(
                        entry.file(),
                        it.seat(),
                        it.level(),
                        it.zh(),
                        it.en(),
                        it.body(),
                        it.items().size(),
                        it.hours(),
                        Optional.empty()));
            case shuzhi.network.station.Act.Changed it ->
                row.map(old -> new Station(
                        old.file(),
                        old.seat(),
                        old.level(),
                        old.zh(),
                        old.en(),
                        old.body(),
                        it.items().size(),
                        it.hours(),
                        old.ending()));
            case shuzhi.network.station.Act.Recognised _ -> row;
            case shuzhi.network.station.Act.Closed it ->
                row.map(old -> new Station(
                        old.file(),
                        old.seat(),
                        old.level(),
                        old.zh(),
                        old.en(),
                        old.body(),
                        old.items(),
                        old.hours(),
                        Optional.of(it.last())));
        };
    }

    private static Optional<String> custodyKey(Entry entry) {
        return switch (entry.act()) {
            case shuzhi.approvals.dossier.Act.Submitted _,
                    shuzhi.approvals.dossier.Act.Accepted _,
                    shuzhi.approvals.dossier.Act.Decided _,
                    shuzhi.approvals.dossier.Act.DecidedAbove _,
                    shuzhi.approvals.dossier.Act.Delivered _ -> Optional.of(entry.file());
            case shuzhi.network.handover.Act.Received it -> Optional.of(it.dossier());
            case shuzhi.network.handover.Act.HandedOver it -> Optional.of(it.dossier());
            default -> Optional.empty();
        };
    }

    private static Optional<Custody> custody(Optional<Custody> row, Entry entry) {
        var body = entry.who().body();
        return switch (entry.act()) {
            case shuzhi.approvals.dossier.Act.Submitted it ->
                Optional.of(new Custody(entry.file(), it.number(), it.receivedBy(), "", "", ""));
            case shuzhi.approvals.dossier.Act.Accepted it ->
                row.map(old -> new Custody(
                        old.dossier(), old.number(), old.received(), body.isEmpty() ? it.body() : body, "", ""));
            case shuzhi.approvals.dossier.Act.Decided it ->
                row.map(old -> new Custody(
                        old.dossier(), old.number(), old.received(), old.accepted(), it.body(), old.delivered()));
            case shuzhi.approvals.dossier.Act.DecidedAbove it ->
                row.map(old -> new Custody(
                        old.dossier(), old.number(), old.received(), old.accepted(), it.upper(), old.delivered()));
            case shuzhi.approvals.dossier.Act.Delivered _ ->
                row.map(old ->
                        new Custody(old.dossier(), old.number(), old.received(), old.accepted(), old.decided(), body));
            case shuzhi.network.handover.Act.Received it ->
                row.map(old -> new Custody(
                        old.dossier(), old.number(), it.body(), old.accepted(), old.decided(), old.delivered()));
            case shuzhi.network.handover.Act.HandedOver it ->
                row.map(old -> new Custody(
                        old.dossier(), old.number(), old.received(), old.accepted(), old.decided(), it.body()));
            default -> row;
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
        return new Node(it.file(), it.name(), it.zh(), it.en(), it.seat(), it.address(), it.key(), removed, fault);
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

    private static final String STATION =
            "select file, seat, level, zh, en, body, items, hours, ending from network_station ";

    List<Station> stations(int level, int from, int count) {
        return query.rows(
                Station.class,
                STATION + "where level = :level order by seat limit :count offset :from",
                Map.of("level", level, "from", from, "count", count));
    }

    long stationCount(int level) {
        return query.number("select count(*) from network_station where level = :level", Map.of("level", level));
    }

    long openStations(int level) {
        return query.number(
                "select count(*) from network_station where level = :level and ending is null", Map.of("level", level));
    }

    /// How many places of a level stand in the cities that have any station.
    long seatPlaces(Places places, Level level, LocalDate day) {
        long all = 0;
        for (var city : query.rows(
                City.class, "select distinct substr(seat, 1, 4) as city from network_station order by 1", Map.of()))
            for (var county : places.children(city.city() + "00000000", day))
                for (var township : places.children(county.code(), day))
                    all += level == Level.TOWNSHIP
                            ? 1
                            : places.children(township.code(), day).size();
        return all;
    }

    private record City(String city) {}

    /// The dossiers that a body had a part in, the newest first.
    ///
    /// @param internal with those of internal items
    List<Custody> custody(String body, boolean internal, int count) {
        return query.rows(
                Custody.class,
                "select dossier, number, received, accepted, decided, delivered from network_custody"
                        + " where :body in (received, accepted, decided, delivered) and received <> ''"
                        + " and (:internal or not exists (select 1 from approvals_dossier d join approvals_item i"
                        + " on i.code = d.item where d.file = dossier and not i.open))"
                        + " order by number desc limit :count",
                Map.of("body", body, "internal", internal, "count", count));
    }

    /// Dossiers in which a body still has something to do: to decide, to hand over, to check a pledge, to give an
    /// opinion.
    private static final String OPEN = """
         from approvals_dossier d
        where d.body = any (:bodies) and d.status in (
                'RECEIVED', 'CORRECTION', 'COMPLETED', 'ACCEPTED', 'SUSPENDED', 'GRANTED', 'DENIED')
           or d.file in (select file from approvals_promise where body = any (:bodies) and open)
           or d.status in ('ACCEPTED', 'SUSPENDED') and d.file in (
                select file from approvals_above where upper = any (:bodies) and turn = 'ABOVE'
                union all select file from approvals_review where body = any (:bodies) and open)\
        """;

    long openDossiers(List<String> bodies) {
        return query.number("select count(*)" + OPEN, Map.of("bodies", bodies));
    }

    private record Number(String number) {}

    List<String> openNumbers(List<String> bodies, int count) {
        return query
                .rows(
                        Number.class,
                        "select d.number" + OPEN + " order by d.number limit :count",
                        Map.of("bodies", bodies, "count", count))
                .stream()
                .map(Number::number)
                .toList();
    }

    /// An item in force, by its code.
    record Item(String code, String name, String english) {}

    /// The public items that a body decides.
    List<Item> itemsOf(String body) {
        return query.rows(
                Item.class,
                "select code, name, english from approvals_item where version > 0 and open and body = :body order by"
                        + " code",
                Map.of("body", body));
    }

    List<Entrusted> entrustments(int from, int count) {
        return query.rows(
                Entrusted.class,
                "select file, principal, agent, place, items, law, article, document, starting, ending, revoked"
                        + " from network_entrustment order by ending desc, file limit :count offset :from",
                Map.of("from", from, "count", count));
    }

    long entrustmentCount() {
        return query.number("select count(*) from network_entrustment", Map.of());
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
