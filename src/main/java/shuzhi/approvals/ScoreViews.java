package shuzhi.approvals;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import shuzhi.approvals.card.Colour;
import shuzhi.approvals.card.Profile;
import shuzhi.approvals.card.Slip;
import shuzhi.approvals.scoring.Tally;
import shuzhi.database.Query;
import shuzhi.figures.Scope;
import shuzhi.words.Text;
import shuzhi.words.Word;

/// What bodies, posts and items did in a period, counted for the score (计分依据): anew from the clocks of all decided
/// dossiers, so that another standard of cards can be replayed over the same year.
public final class ScoreViews {
    private final Query query;

    ScoreViews(Query query) {
        this.query = query;
    }

    /// Of what units (计分对象). Never of natural persons.
    public enum Of implements Word {
        BODY("机关", "Bodies", "d.body", "a.body"),
        POST("岗位", "Posts", "w.post", "a.post"),
        ITEM("事项", "Items", "d.item", "d.item");

        private final Text text;
        private final String decision;
        private final String act;

        Of(String zh, String en, String decision, String act) {
            this.text = new Text(zh, en);
            this.decision = decision;
            this.act = act;
        }

        @Override
        public Text text() {
            return text;
        }
    }

    /// What lies behind a number (依据类别).
    public enum What implements Word {
        DECIDED("办结件", "Dossiers decided"),
        CARDS("监察牌", "Cards"),
        LATE("补录的行为", "Acts entered late"),
        DISORDERED("时间倒置的行为", "Acts stated out of order"),
        MISSING("没有送达凭据的决定", "Decisions without evidence of delivery");

        private final Text text;

        What(String zh, String en) {
            this.text = new Text(zh, en);
        }

        @Override
        public Text text() {
            return text;
        }
    }

    /// Decided dossiers of one unit that went the same way.
    ///
    /// @param struck a card of theirs was struck off
    /// @param hand the highest card that stands and was not given by the clock: 3 red, 2 yellow, 0 none
    record Course(
            String key,
            int used,
            int promised,
            int statutory,
            boolean onTime,
            boolean lawful,
            boolean struck,
            int hand,
            int count) {

        /// The card that a standard gives them.
        Colour colour(Profile profile) {
            if (struck) return Colour.NORMAL;
            var clock = Slip.colour(profile, new Profile.Reading(promised, used, promised - used, !onTime, !lawful));
            return clock.ordinal() >= hand ? clock : Colour.values()[hand];
        }
    }

    private record Acts(String key, int acts, int late, int disordered) {}

    private record Owed(String key, int owed, int missing) {}

    /// Decisions with the post that decided.
    private static final String DECIDED =
            "approvals_decision d join ledger_act w on w.entry = d.entry and w.act = 'dossier.Decided'";
    private static final String BOUND = " between :from and :until and d.place like :place and d.entry < :position";
    private static final String BY_OFFICERS =
            " a.written between :from and :until and a.place like :place and a.post <> 'system' and a.body <> ''"
                    + " and a.entry < :position";
    private static final String DISORDERED =
            "a.written > a.happened and exists (select 1 from ledger_act b where b.file = a.file and b.entry < a.entry"
                    + " and b.happened > a.happened)";
    private static final String UNDELIVERED =
            "not exists (select 1 from approvals_turn t where t.file = d.file and t.kind = 'Delivered'"
                    + " and t.entry < :position)";

    List<Course> courses(Of of, Scope scope) {
        return query.rows(Course.class, """
                select key, used, promised, statutory_days, on_time, lawful, struck, hand, cast(count(*) as int)
                  from (select %s as key, d.used, d.promised, d.statutory_days, d.on_time, d.lawful,
                               exists (select 1 from approvals_card c
                                        where c.dossier = d.file and c.body = d.body
                                          and c.status = 'STRUCK_OFF') as struck,
                               coalesce((select max(case c.colour when 'RED' then 3 when 'YELLOW' then 2 else 0 end)
                                           from approvals_card c
                                          where c.dossier = d.file and c.body = d.body and c.status <> 'STRUCK_OFF'
                                            and c.trigger not in
                                                ('LIMIT_NEAR', 'PROMISE_NEARLY_USED', 'PROMISE_PASSED', 'STATUTE_PASSED')),
                                        0) as hand
                          from %s
                         where d.decided%s) courses
                 group by 1, 2, 3, 4, 5, 6, 7, 8""".formatted(of.decision, DECIDED, BOUND), bounds(scope));
    }

    private List<Acts> acts(Of of, Scope scope) {
        return query.rows(
                Acts.class,
                "select " + of.act + ", cast(count(*) as int),"
                        + " cast(count(*) filter (where a.written > a.happened) as int), cast(count(*) filter (where "
                        + DISORDERED + ") as int) from ledger_act a" + dossier(of) + " where" + BY_OFFICERS
                        + " group by 1",
                bounds(scope));
    }

    private static String dossier(Of of) {
        return of == Of.ITEM ? " join approvals_dossier d on d.file = a.file" : "";
    }

    private List<Owed> owed(Of of, Scope scope) {
        return query.rows(
                Owed.class,
                "select " + of.decision + ", cast(count(*) as int), cast(count(*) filter (where " + UNDELIVERED
                        + ") as int) from " + DECIDED + " join approvals_turn due on due.entry = d.entry"
                        + " where due.due" + BOUND + " group by 1",
                bounds(scope));
    }

    /// All units of a kind that did anything in the period, counted under a standard of cards.
    List<Tally> tallies(Of of, Scope scope, Profile profile) {
        var courses = new HashMap<String, List<Course>>();
        for (var it : courses(of, scope))
            courses.computeIfAbsent(it.key(), _ -> new ArrayList<>()).add(it);
        var acts = new HashMap<String, Acts>();
        for (var it : acts(of, scope)) acts.put(it.key(), it);
        var owed = new HashMap<String, Owed>();
        for (var it : owed(of, scope)) owed.put(it.key(), it);
        return new TreeSet<>(courses.keySet())
                .stream()
                        .map(key -> tally(
                                key,
                                courses.getOrDefault(key, List.of()),
                                profile,
                                acts.getOrDefault(key, new Acts(key, 0, 0, 0)),
                                owed.getOrDefault(key, new Owed(key, 0, 0))))
                        .toList();
    }

    private static Tally tally(String key, List<Course> courses, Profile profile, Acts acts, Owed owed) {
        int decided = 0;
        int onTime = 0;
        int used = 0;
        int promised = 0;
        int statutory = 0;
        int[] colours = new int[Colour.values().length];
        for (var it : courses) {
            decided += it.count();
            if (it.onTime()) onTime += it.count();
            used += it.used() * it.count();
            promised += it.promised() * it.count();
            statutory += it.statutory() * it.count();
            colours[it.colour(profile).ordinal()] += it.count();
        }
        return new Tally(
                key,
                decided,
                onTime,
                colours[Colour.PREWARNING.ordinal()],
                colours[Colour.YELLOW.ordinal()],
                colours[Colour.RED.ordinal()],
                used,
                promised,
                statutory,
                acts.acts(),
                acts.late(),
                acts.disordered(),
                owed.owed(),
                owed.missing());
    }

    /// One row behind a number.
    ///
    /// @param subject number of the dossier, or its file
    /// @param first when it happened, was accepted or was raised; by `What`
    /// @param second when it was written, decided or is due
    record Evidence(long entry, String subject, LocalDate first, LocalDate second) {}

    /// The rows behind a number of one unit, the newest first; at most 1000.
    List<Evidence> evidence(Of of, String key, What what, Scope scope) {
        var values = new HashMap<String, Object>(bounds(scope));
        values.put("key", key);
        var sql = switch (what) {
            case DECIDED ->
                "select d.entry, d.number, d.accepted, d.decided from " + DECIDED + " where d.decided" + BOUND + " and "
                        + of.decision + " = :key";
            case CARDS ->
                "select c.last, c.number, c.raised, coalesce(c.due, c.raised) from approvals_card c join "
                        + DECIDED + " on c.dossier = d.file where d.decided" + BOUND + " and " + of.decision
                        + " = :key";
            case LATE -> ofActs(of, "a.written > a.happened");
            case DISORDERED -> ofActs(of, DISORDERED);
            case MISSING ->
                "select d.entry, d.number, d.decided, due.due from " + DECIDED
                        + " join approvals_turn due on due.entry = d.entry where due.due" + BOUND + " and "
                        + UNDELIVERED + " and " + of.decision + " = :key";
        };
        return query.rows(Evidence.class, sql + " order by 1 desc limit 1000", values);
    }

    private static String ofActs(Of of, String where) {
        return "select a.entry, a.file, a.happened, a.written from ledger_act a" + dossier(of) + " where" + BY_OFFICERS
                + " and " + where + " and " + of.act + " = :key";
    }

    private static Map<String, ?> bounds(Scope scope) {
        return Map.of(
                "from", scope.from(),
                "until", scope.until(),
                "place", scope.place() + "%",
                "position", scope.position());
    }
}
