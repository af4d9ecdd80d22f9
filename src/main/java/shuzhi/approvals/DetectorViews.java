package shuzhi.approvals;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import shuzhi.database.Query;
import shuzhi.figures.Scope;
import shuzhi.words.Text;

/// Ways to make a clock look better than the work was, and hands that should have been others, looked for over
/// the whole ledger (风险提示): threats T12 and T13, rules F-04 and F-05. Each is lawful once and telling when it is
/// often.
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

    /// Of an imported case the first step is when it was entered.
    private static final Detector LATE = pattern(
            "entered-late",
            new Text("经常补录", "Entered late, as a rule"),
            new Text(
                    "一个机关有五件以上并且五分之一以上在收件日以后才录入；导入案例以首个步骤的日期为录入日。",
                    "A body entered five dossiers or more, and a fifth of all, later than the day they were received; an imported"
                            + " case is entered on the day of its first step."),
            "优化营商环境条例 第三十六条（F-04）",
            5,
            """
            select s.entry, s.entry as earlier, d.number, d.body, s.happened < s.written as hit
              from ledger_act s
              join approvals_dossier d on d.file = s.file
             where s.act = 'dossier.Submitted' and s.written between :from and :until and d.place like :place
               and s.entry < :position
             union all
            select i.entry, i.entry, i.file, i.body, left(f.at, 10) > to_char(i.started, 'YYYY-MM-DD')
              from approvals_imported i
              join (select distinct on (entry) entry, at from approvals_imported_step
                     where at is not null and entry < :position order by entry, number) f on f.entry = i.entry
             where i.started between :from and :until""");

    /// Imported cases of one source and department count as one item; they are past the promise when past their
    /// deadline.
    private static final Detector SPEED = new Detector(
            "unusual-speed",
            new Text("办理异常快或者异常慢", "Unusually fast or slow"),
            new Text(
                    "事项期内办结十件以上：用时不超过中位数的四分之一（中位数三个工作日以上），或者达到中位数四倍并且超过承诺。导入案例按来源和部门计。",
                    "Of an item decided ten times or more: within a quarter of the median where that is three working days or more, or"
                            + " four times the median and past the promise. Imported cases count by source and department."),
            "廉政风险防控规则（F-04）",
            """
            with done as (
              select entry, file, number, body, place, item, used, used > promised as past
                from approvals_decision
               where decided between :from and :until and entry < :position
               union all
              select entry, file, file, body, '', source || ' ' || department, working_days,
                     coalesce(ended > deadline, false)
                from approvals_imported
               where ended between :from and :until and entry < :position and not open)
            select d.entry, coalesce(a.entry, d.entry), d.number, d.body
              from done d
              join (select item, percentile_disc(0.5) within group (order by used) as middle from done
                     group by item having count(*) >= 10) usual on usual.item = d.item
              left join approvals_turn a on a.file = d.file and a.kind = 'Accepted'
             where (usual.middle >= 3 and d.used * 4 <= usual.middle
                    or d.used >= 4 * greatest(usual.middle, 1) and d.past)
               and (d.place = '' or d.place like :place)""");

    private static final Detector INTERMEDIARY = new Detector(
            "same-account-same-post",
            new Text("同一账号总由同一岗位办理", "One account, always decided by the same post"),
            new Text(
                    "同一账号就同一事项网上申请并办结五件以上，全部由同一岗位决定，而该事项另有其他岗位也在决定。",
                    "One account had five dossiers or more of an item decided, all by one post, while other posts decide that item, too."),
            "廉政风险防控规则（F-04）",
            """
            select c.entry, s.entry, d.number, d.body
              from approvals_decision c
              join approvals_dossier d on d.file = c.file and d.channel = 'ONLINE'
              join approvals_turn s on s.file = c.file and s.kind = 'Submitted'
              join (select d.person, c.item, min(t.post) as post
                      from approvals_decision c
                      join approvals_dossier d on d.file = c.file and d.channel = 'ONLINE'
                      join ledger_act t on t.entry = c.entry
                     where c.decided between :from and :until and c.entry < :position
                     group by d.person, c.item
                    having count(*) >= 5 and count(distinct t.post) = 1) often
                on often.person = d.person and often.item = c.item
             where exists (select 1 from approvals_decision o join ledger_act p on p.entry = o.entry
                            where o.item = c.item and p.post <> often.post
                              and o.decided between :from and :until and o.entry < :position)
               and c.decided between :from and :until and d.place like :place and c.entry < :position""");

    private static final Detector FOUR_EYES = new Detector(
            "accepted-and-decided-by-one",
            new Text("受理和决定为同一岗位", "Accepted and decided by one post"),
            new Text(
                    "同一办件的受理和决定由同一岗位作出，代理他岗的按本人岗位计。",
                    "One post accepted and decided a dossier; who stands in for another counts by the own post."),
            "廉政风险防控规则（F-04）",
            """
            select t.entry, a.entry, d.number, d.body
              from ledger_act t
              join ledger_act a on a.file = t.file and a.act = 'dossier.Accepted' and a.post <> 'system'
              join approvals_dossier d on d.file = t.file
             where t.act = 'dossier.Decided'
               and regexp_replace(t.post, '^.*~', '') = regexp_replace(a.post, '^.*~', '')
               and t.written between :from and :until and d.place like :place and t.entry < :position""");

    /// Over cases that were imported: a step that checks another names it, as `Check confirmation of receipt` does.
    private static final Detector CHECKED_ALONE = new Detector(
            "checked-by-the-same",
            new Text("导入案例中同一人办理并复核", "Imported: done and checked by the same person"),
            new Text(
                    "导入案例中，一个步骤和复核该步骤的步骤（名称含该步骤名和“复核”一类的词）为同一经办人；导入案例没有辖区。",
                    "In an imported case one resource did a step and the step that checks it, which names it; imported cases lie in no place."),
            "廉政风险防控规则（F-04）",
            """
            select i.entry, i.entry as earlier, i.file, i.body
              from approvals_imported i
             where exists (select 1 from approvals_imported_step a
                             join approvals_imported_step b on b.entry = a.entry and b.resource = a.resource
                            where a.entry = i.entry and b.activity <> a.activity
                              and position(lower(a.activity) in lower(b.activity)) > 0
                              and b.activity ~* '(check|verify|复核|核对|审核)')
               and i.ended between :from and :until and i.entry < :position""");

    private static final Detector LAST_DECISIONS = pattern(
            "decided-on-last-day",
            new Text("集中在最后一日办结", "Decided on the last day, as a rule"),
            new Text(
                    "承诺三个工作日以上的办件，一个机关有五件以上并且半数以上恰在最后一日作出决定；导入案例以载明的期限日为最后一日。",
                    "Of the dossiers promised in three working days or more, a body decided five or more, and half of all, on the very"
                            + " last day; of imported cases, on their deadline."),
            "优化营商环境条例 第三十六条",
            2,
            """
            select d.entry, d.entry as earlier, d.number, d.body, d.used = d.promised as hit
              from approvals_decision d
             where d.promised > 2 and d.decided between :from and :until and d.place like :place
               and d.entry < :position
             union all
            select i.entry, i.entry, i.file, i.body, i.ended = i.deadline
              from approvals_imported i
             where i.deadline is not null and not i.open and i.ended between :from and :until
               and i.entry < :position""");

    private static final Detector LAST_DELIVERIES = pattern(
            "delivered-on-last-day",
            new Text("集中在最后一日送达", "Delivered on the last day, as a rule"),
            new Text(
                    "一个机关有五件以上并且半数以上恰在法定送达期限的最后一日送达。",
                    "A body delivered five or more, and half of all, on the very last day of the statutory time for delivery."),
            "行政许可法 第四十四条",
            2,
            """
            select t.entry, s.entry as earlier, d.number, d.body, t.day = s.due as hit
              from approvals_turn t
              join approvals_turn s on s.file = t.file and s.kind = 'Decided'
              join approvals_dossier d on d.file = t.file
             where t.kind = 'Delivered' and t.day between :from and :until and d.place like :place
               and t.entry < :position""");

    /// What is lawful once and telling when a body does it five times or oftener, and in one of so many.
    ///
    /// @param looked what was looked at, with a column `hit`
    private static Detector pattern(String id, Text name, Text definition, String basis, int oneIn, String looked) {
        return new Detector(id, name, definition, basis, """
                select entry, earlier, number, body
                  from (select *, count(*) filter (where hit) over (partition by body) as hits,
                               count(*) over (partition by body) as looked
                          from (%s) one) counted
                 where hit and hits >= 5 and hits * %d >= looked""".formatted(looked, oneIn));
    }

    public static List<Detector> all() {
        return List.of(
                PAUSE,
                ASKED,
                REFUSED,
                REOPENED,
                LAST_DECISIONS,
                LAST_DELIVERIES,
                LATE,
                SPEED,
                INTERMEDIARY,
                FOUR_EYES,
                CHECKED_ALONE);
    }

    static Optional<Detector> find(String id) {
        return all().stream().filter(it -> it.id().equals(id)).findFirst();
    }

    /// What a detector finds, the newest first.
    public List<Detector.Found> found(Detector detector, Scope scope) {
        return query.rows(
                Detector.Found.class,
                "select entry, earlier, number, body from (" + detector.question()
                        + ") as found (entry, earlier, number, body) order by entry desc, earlier limit 5000",
                Map.of(
                        "from", scope.from(),
                        "until", scope.until(),
                        "place", scope.place() + "%",
                        "position", scope.position()));
    }
}
