package shuzhi.approvals;

import java.time.LocalDate;
import java.util.List;
import shuzhi.approvals.card.Colour;
import shuzhi.figures.Figure;
import shuzhi.figures.Fold;
import shuzhi.figures.Unit;
import shuzhi.words.Text;

/// The numbers of electronic supervision (电子监察数据项), rules, and how true the numbers are.
final class CardFigures {
    private static final LocalDate SINCE = LocalDate.of(2019, 1, 1);
    private static final String TRUTH = "统计法 第七条；数据真实性";

    private CardFigures() {}

    static List<Figure> all() {
        return List.of(
                raised("prewarning", Colour.PREWARNING, new Text("预警次数", "Pre-warnings")),
                raised("yellow", Colour.YELLOW, new Text("黄牌张数", "Yellow cards")),
                raised("red", Colour.RED, new Text("红牌张数", "Red cards")),
                answered(),
                struckOff(),
                outOfOrder(),
                missingDelivery(),
                truth());
    }

    private static Figure raised(String name, Colour colour, Text title) {
        return new Figure(
                "approvals.cards." + name,
                title,
                Unit.CARDS,
                Fold.COUNT,
                0,
                new Text(
                        "期内发出的" + colour.text().zh() + "，不论后来成立还是撤销。",
                        "All that were raised in the period, whether they were upheld or struck off later."),
                "A-55、A-56",
                SINCE,
                "select entry, number as subject, 1 as value, 1 as base, true as included from approvals_card_raised"
                        + "\n where colour = '" + colour + "' and raised between :from and :until and place like :place"
                        + " and entry < :position",
                "select entry, p_number as subject, 1 as value, 1 as base, true as included from card_raised"
                        + "\n where p_colour = '" + colour
                        + "' and p_on between :from and :until and p_place like :place"
                        + " and entry < :position");
    }

    private static Figure answered() {
        return new Figure(
                "approvals.cards.answered",
                new Text("监察牌按时答复率", "Cards answered in time"),
                Unit.PERCENT,
                Fold.SHARE,
                1,
                new Text(
                        "答复期限在期内届满的黄牌、红牌中，期限内已答复的比例。",
                        "Of the yellow and red cards whose answer was due in the period, those answered by then."),
                "A-58",
                SINCE,
                """
                select r.entry, r.number as subject, 1 as value, 1 as base,
                       exists (select 1 from approvals_card_answered a
                                where a.file = r.file and a.entry > r.entry and a.entry < :position
                                  and a.answered <= r.reply_by) as included
                  from approvals_card_raised r
                 where r.reply_by between :from and :until and r.place like :place and r.entry < :position""",
                """
                select r.entry, r.p_number as subject, 1 as value, 1 as base,
                       exists (select 1 from card_answered a
                                where a.file = r.file and a.entry > r.entry and a.entry < :position
                                  and a.p_on <= r.p_reply_by) as included
                  from card_raised r
                 where r.p_reply_by between :from and :until and r.p_place like :place and r.entry < :position""");
    }

    private static Figure struckOff() {
        return new Figure(
                "approvals.cards.struck-off",
                new Text("监察牌撤销率", "Cards struck off"),
                Unit.PERCENT,
                Fold.SHARE,
                1,
                new Text("期内复核的黄牌、红牌中，撤销的比例。", "Of the yellow and red cards reviewed in the period, those struck off."),
                "A-58",
                SINCE,
                """
                select s.entry, r.number as subject, 1 as value, 1 as base, s.outcome = 'StruckOff' as included
                  from approvals_card_settled s
                  join (select file, max(number) as number, max(place) as place
                          from approvals_card_raised group by file) r on r.file = s.file
                 where s.outcome <> 'Lapsed' and s.settled between :from and :until and r.place like :place
                   and s.entry < :position""",
                """
                select s.entry, r.number as subject, 1 as value, 1 as base, s.struck as included
                  from (select entry, file, p_on, false as struck from card_upheld
                        union all
                        select entry, file, p_on, true as struck from card_struckoff) s
                  join (select file, max(p_number) as number, max(p_place) as place
                          from card_raised group by file) r on r.file = s.file
                 where s.p_on between :from and :until and r.place like :place and s.entry < :position""");
    }

    private static Figure outOfOrder() {
        return new Figure(
                "ledger.out-of-order",
                new Text("时间倒置率", "Share stated out of order"),
                Unit.PERCENT,
                Fold.SHARE,
                2,
                new Text(
                        "由人作出的行为中，所述发生日早于同一卷中在先行为发生日的比例。",
                        "Of all acts done by people, those stated to have happened before an earlier act of the same file."),
                TRUTH,
                SINCE,
                """
                select a.entry, a.file as subject, 1 as value, 1 as base,
                       a.written > a.happened and exists (select 1 from ledger_act b
                           where b.file = a.file and b.entry < a.entry and b.happened > a.happened) as included
                  from ledger_act a
                 where a.written between :from and :until and a.place like :place and a.post <> 'system'
                   and a.body <> '' and a.entry < :position""",
                """
                select a.entry, a.file as subject, 1 as value, 1 as base,
                       a.written_on > a.happened_on and exists (select 1 from act b
                           where b.file = a.file and b.entry < a.entry and b.happened_on > a.happened_on) as included
                  from act a
                 where a.written_on between :from and :until and a.by_place like :place and a.by_post <> 'system'
                   and a.by_body <> '' and a.entry < :position""");
    }

    private static final String DUE = """
            select d.entry, d.number as subject, 1 as value, 1 as base, %s exists (select 1 from approvals_turn t
                       where t.file = d.file and t.kind = 'Delivered' and t.entry < :position) as included
              from approvals_decision d join approvals_turn due on due.entry = d.entry
             where due.due between :from and :until and d.place like :place and d.entry < :position""";
    private static final String DUE_LINES = """
            select d.entry, d.p_number as subject, 1 as value, 1 as base, %s exists (select 1 from dossier_delivered t
                       where t.file = d.file and t.entry < :position) as included
              from dossier_decided d
             where d.p_deliver_by between :from and :until and d.p_place like :place and d.entry < :position""";

    private static Figure missingDelivery() {
        return new Figure(
                "approvals.delivery-missing",
                new Text("送达凭据缺失率", "Share without evidence of delivery"),
                Unit.PERCENT,
                Fold.SHARE,
                1,
                new Text(
                        "送达期限在期内届满的决定中，台账上没有送达记录的比例。",
                        "Of the decisions whose time for delivery ended in the period, those without a record of the delivery."),
                "行政许可法 第四十四条",
                SINCE,
                DUE.formatted("not"),
                DUE_LINES.formatted("not"));
    }

    /// Beside every speed stands how far it can be trusted: late entry and missing evidence, each opened by its rows.
    /// An
    /// act out of order is entered late too, so it is in it.
    private static Figure truth() {
        return new Figure(
                "ledger.truth",
                new Text("数据真实分", "Truth score"),
                Unit.PERCENT,
                Fold.SHARE,
                1,
                new Text(
                        "由人作出的行为和到期应送达的决定中，当日入账、有送达凭据的比例；补录、时间倒置、凭据缺失都不计入。",
                        "Of all acts done by people and all decisions due for delivery, those entered on their day and with their evidence; what was entered late, out of order or lacks evidence is not."),
                TRUTH,
                SINCE,
                """
                select entry, file as subject, 1 as value, 1 as base, written = happened as included
                  from ledger_act
                 where written between :from and :until and place like :place and post <> 'system' and body <> ''
                   and entry < :position
                union all
                """ + DUE.formatted(""),
                """
                select entry, file as subject, 1 as value, 1 as base, written_on = happened_on as included
                  from act
                 where written_on between :from and :until and by_place like :place and by_post <> 'system'
                   and by_body <> '' and entry < :position
                union all
                """ + DUE_LINES.formatted(""));
    }
}
