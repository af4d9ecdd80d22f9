package shuzhi.approvals;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import shuzhi.database.Query;
import shuzhi.figures.Scope;
import shuzhi.words.Text;

/// Ways to make a clock look better than the work was, looked for over the whole ledger (时钟操纵风险提示): threats T12 and
/// T13, rules F-04 and F-05. Each is lawful once and telling when it is often.
public final class DetectorViews {
    private final Query query;

    public DetectorViews(Query query) {
        this.query = query;
    }

    private static final String OF_DOSSIER =
            " and d.place like :place and %s.day between :from and :until and %s.entry < :position";

    private static final Detector PAUSE = new Detector(
            "pause-before-limit",
            new Text("临期停止计时", "The clock stopped just before its limit"),
            new Text(
                    "在承诺期限的最后一日或者前一日停止计时。",
                    "The clock was stopped on the last day of the promise, or on the day before it."),
            "行政许可法 第四十五条",
            """
            select p.entry, a.entry, d.number, d.body
              from approvals_turn p
              join approvals_dossier d on d.file = p.file
              join approvals_turn a on a.file = p.file and a.entry = (select max(b.entry) from approvals_turn b
                   where b.file = p.file and b.entry < p.entry and b.kind in ('Accepted', 'Resumed', 'Recalculated'))
             where p.kind = 'Paused' and a.due - p.day between 0 and 1 and d.promised > 2""" + OF_DOSSIER.formatted("p", "p"));

    private static final Detector ASKED = new Detector(
            "asked-again",
            new Text("多次要求补正", "Asked for more than once"),
            new Text("对同一办件两次以上告知补正。", "One dossier was asked for more twice or oftener."),
            "行政许可法 第七十二条第四项（A-19）",
            """
            select p.entry, a.entry, d.number, d.body
              from approvals_turn p
              join approvals_dossier d on d.file = p.file
              join approvals_turn a on a.file = p.file and a.entry = (select max(b.entry) from approvals_turn b
                   where b.file = p.file and b.entry < p.entry and b.kind = 'AskedForMore')
             where p.kind = 'AskedForMore'""" + OF_DOSSIER.formatted("p", "p"));

    private static final Detector REFUSED = refiled(
            "refused-and-refiled",
            new Text("不予受理后重新收件", "Turned away, then taken in anew"),
            new Text(
                    "同一账号的网上申请，或者同一统一社会信用代码的申请（含窗口收件），就同一事项不予受理后三十日内再次收件。",
                    "An account online, or an organisation of one unified code online or at a window, was turned away and the same matter was taken in again within thirty days."),
            "行政许可法 第三十二条",
            "NotAccepted");

    private static final Detector REOPENED = refiled(
            "closed-and-reopened",
            new Text("撤件后重新收件", "Closed without a decision, then opened again"),
            new Text(
                    "同一账号的网上申请，或者同一统一社会信用代码的申请（含窗口收件），撤回或者终止后三十日内就同一事项再次收件。",
                    "A dossier was withdrawn or terminated and the same matter of the same account online, or of the same organisation online or at a window, was taken in again within thirty days."),
            "行政许可法 第三十二条",
            "Ended");

    private static Detector refiled(String id, Text name, Text definition, String basis, String ended) {
        return new Detector(id, name, definition, basis, """
                select s.entry, e.entry, d.number, d.body
                  from approvals_turn s
                  join approvals_dossier d on d.file = s.file
                  join lateral (select b.file from approvals_dossier b
                                 where b.person = d.person and b.channel = 'ONLINE' and d.channel = 'ONLINE'
                                 union
                                select q.file from approvals_party p join approvals_party q on q.code = p.code
                                 where p.file = d.file) same on true
                  join approvals_dossier o on o.file = same.file and o.item = d.item and o.file <> d.file
                  join approvals_turn e on e.file = o.file and e.kind = '%s' and e.entry < s.entry
                 where s.kind = 'Submitted' and s.day - e.day between 0 and 30""".formatted(ended) + OF_DOSSIER.formatted("s", "s"));
    }

    private static final Detector LAST_DECISIONS = lastMinute(
            "decided-on-last-day",
            new Text("集中在最后一日办结", "Decided on the last day, as a rule"),
            new Text(
                    "承诺三个工作日以上的办件，一个机关有五件以上并且半数以上恰在最后一日作出决定。",
                    "Of the dossiers promised in three working days or more, a body decided five or more, and half of all, on the very last day."),
            "优化营商环境条例 第三十六条",
            """
            select d.entry, d.entry as earlier, d.number, d.body, d.used = d.promised as last
              from approvals_decision d
             where d.promised > 2 and d.decided between :from and :until and d.place like :place
               and d.entry < :position""");

    private static final Detector LAST_DELIVERIES = lastMinute(
            "delivered-on-last-day",
            new Text("集中在最后一日送达", "Delivered on the last day, as a rule"),
            new Text(
                    "一个机关有五件以上并且半数以上恰在法定送达期限的最后一日送达。",
                    "A body delivered five or more, and half of all, on the very last day of the statutory time for delivery."),
            "行政许可法 第四十四条",
            """
            select t.entry, s.entry as earlier, d.number, d.body, t.day = s.due as last
              from approvals_turn t
              join approvals_turn s on s.file = t.file and s.kind = 'Decided'
              join approvals_dossier d on d.file = t.file
             where t.kind = 'Delivered' and t.day between :from and :until and d.place like :place
               and t.entry < :position""");

    private static Detector lastMinute(String id, Text name, Text definition, String basis, String looked) {
        return new Detector(id, name, definition, basis, """
                select entry, earlier, number, body
                  from (select *, count(*) filter (where last) over (partition by body) as hits,
                               count(*) over (partition by body) as looked
                          from (%s) one) counted
                 where last and hits >= 5 and hits * 2 >= looked""".formatted(looked));
    }

    public static List<Detector> all() {
        return List.of(PAUSE, ASKED, REFUSED, REOPENED, LAST_DECISIONS, LAST_DELIVERIES);
    }

    static Optional<Detector> find(String id) {
        return all().stream().filter(it -> it.id().equals(id)).findFirst();
    }

    /// What a detector finds, the newest first.
    public List<Detector.Found> found(Detector detector, Scope scope) {
        return query.rows(
                Detector.Found.class,
                "select entry, earlier, number, body from (" + detector.question()
                        + ") as found (entry, earlier, number, body) order by entry desc, earlier limit 1000",
                Map.of(
                        "from", scope.from(),
                        "until", scope.until(),
                        "place", scope.place() + "%",
                        "position", scope.position()));
    }
}
