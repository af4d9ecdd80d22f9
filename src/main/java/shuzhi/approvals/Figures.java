package shuzhi.approvals;

import java.time.LocalDate;
import java.util.List;
import shuzhi.figures.Figure;
import shuzhi.figures.Fold;
import shuzhi.figures.Unit;
import shuzhi.words.Text;

/// The numbers that approvals owe to the duty report. Each has two questions: a fast one over the views, and
/// one over the public lines alone, which strangers run; on every ledger both must give the same rows.
public final class Figures {
    private static final LocalDate SINCE = LocalDate.of(2017, 6, 20);
    private static final String REFORM = "苏政办发〔2017〕92号《关于全省推行“3550”改革的意见》（A-45）";

    private Figures() {}

    static List<Figure> all() {
        return List.of(
                decided(),
                onTime(),
                lawful(),
                timeSaved(),
                pausedDays(),
                journey(
                        "approvals.startup.mean",
                        new Text("企业开办平均用时（净）", "Mean time to start an enterprise, net"),
                        Fold.AVERAGE),
                journey(
                        "approvals.startup.median",
                        new Text("企业开办用时中位数（净）", "Median time to start an enterprise, net"),
                        Fold.MEDIAN),
                reached(),
                waited(),
                chain(
                        "real-estate",
                        "mean",
                        new Text("不动产登记平均用时", "Mean time of a real-estate registration"),
                        Fold.AVERAGE),
                chain(
                        "real-estate",
                        "median",
                        new Text("不动产登记用时中位数", "Median time of a real-estate registration"),
                        Fold.MEDIAN),
                chain("construction", "mean", new Text("施工许可平均用时", "Mean time of a construction permit"), Fold.AVERAGE),
                chain(
                        "construction",
                        "median",
                        new Text("施工许可用时中位数", "Median time of a construction permit"),
                        Fold.MEDIAN),
                chainReached(
                        "real-estate",
                        5,
                        new Text("不动产登记五个工作日达标率", "Real-estate registrations within five working days")),
                chainReached(
                        "construction",
                        50,
                        new Text("施工许可五十个工作日达标率", "Construction permits within fifty working days")),
                firstPlace(),
                ratings(),
                goodRatings(),
                contactedInTime(),
                putRight(),
                lateEntry());
    }

    /// Rows of decisions, asked of the view and of the public lines.
    private static Figure decisions(
            String id,
            Text name,
            Unit unit,
            Fold fold,
            int decimals,
            Text definition,
            String basis,
            String view,
            String lines) {
        return new Figure(
                id,
                name,
                unit,
                fold,
                decimals,
                definition,
                basis,
                SINCE,
                "select entry, number as subject, " + view + """

                     from approvals_decision
                    where decided between :from and :until and place like :place and entry < :position\
                    """,
                "select entry, p_number as subject, " + lines + """

                     from dossier_decided
                    where p_on between :from and :until and p_place like :place and entry < :position\
                    """);
    }

    private static Figure decided() {
        return decisions(
                "approvals.decided",
                new Text("办结件数", "Dossiers decided"),
                Unit.DOSSIERS,
                Fold.COUNT,
                0,
                new Text("期内作出准予或者不予许可决定的办件数。", "Dossiers granted or denied in the period."),
                "行政许可法 第三十八条",
                "1 as value, 1 as base, true as included",
                "1 as value, 1 as base, true as included");
    }

    private static Figure onTime() {
        return decisions(
                "approvals.on-time",
                new Text("承诺时限内办结率", "Share decided within the promised limit"),
                Unit.PERCENT,
                Fold.SHARE,
                1,
                new Text(
                        "决定日不晚于承诺办结期限的办件占办结件的比例；扣除依法不计时的工作日。",
                        "Of the dossiers decided, those not later than the promised due date; days not counted by law"
                                + " are left out."),
                "优化营商环境条例 第三十六条",
                "used as value, promised as base, on_time as included",
                "p_used as value, p_promised as base, p_on_time as included");
    }

    private static Figure lawful() {
        return decisions(
                "approvals.lawful",
                new Text("法定时限内办结率", "Share decided within the statutory limit"),
                Unit.PERCENT,
                Fold.SHARE,
                1,
                new Text(
                        "决定日不晚于法定办结期限的办件占办结件的比例。",
                        "Of the dossiers decided, those not later than the statutory due date."),
                "行政许可法 第四十二条",
                "used as value, statutory_days as base, lawful as included",
                "p_used as value, p_statutory_days as base, p_lawful as included");
    }

    private static Figure timeSaved() {
        return decisions(
                "approvals.time-saved",
                new Text("较法定时限压缩", "Time saved against the statutory limit"),
                Unit.PERCENT,
                Fold.RATIO,
                1,
                new Text(
                        "（法定工作日合计－实际工作日合计）÷法定工作日合计，加权；是压缩率，不是提升率（A-44）。",
                        "(Sum of statutory minus sum of actual working days) over sum of statutory working days,"
                                + " weighted: time saved, not throughput gained (A-44)."),
                "行政许可法 第四十二条（A-44）",
                "statutory_days - used as value, statutory_days as base, true as included",
                "p_statutory_days - p_used as value, p_statutory_days as base, true as included");
    }

    private static Figure pausedDays() {
        return decisions(
                "approvals.paused-days",
                new Text("依法不计时工作日", "Working days not counted"),
                Unit.WORKING_DAYS,
                Fold.SUM,
                0,
                new Text(
                        "期内办结件中因特别程序依法不计入时限的工作日合计。",
                        "Working days not counted because of special procedures, over the dossiers decided."),
                "行政许可法 第四十五条",
                "paused as value, 1 as base, paused > 0 as included",
                "p_paused as value, 1 as base, p_paused > 0 as included");
    }

    /// Decisions of one chain, asked of the view and of the public lines.
    private static Figure ofChain(
            String chain,
            String kind,
            Text name,
            Unit unit,
            Fold fold,
            int decimals,
            Text definition,
            String included) {
        return new Figure(
                "approvals." + chain + "." + kind,
                name,
                unit,
                fold,
                decimals,
                definition,
                REFORM,
                SINCE,
                "select entry, number as subject, used as value, promised as base, " + included + " as included"
                        + "\n  from approvals_decision\n where chain = '" + chain + "' and outcome = 'GRANTED'"
                        + "\n   and decided between :from and :until and place like :place and entry < :position",
                "select entry, p_number as subject, p_used as value, p_promised as base, "
                        + included.replace("used", "p_used") + " as included"
                        + "\n  from dossier_decided\n where p_chain = '" + chain + "' and p_outcome = 'GRANTED'"
                        + "\n   and p_on between :from and :until and p_place like :place and entry < :position");
    }

    private static Figure chain(String chain, String kind, Text name, Fold fold) {
        return ofChain(
                chain,
                kind,
                name,
                Unit.WORKING_DAYS,
                fold,
                2,
                new Text(
                        "期内准予的该链条办件，从受理到决定所用工作日（扣除依法不计时）。",
                        "Working days from acceptance to decision of the granted dossiers of the chain, days not"
                                + " counted by law left out."),
                "true");
    }

    private static Figure chainReached(String chain, int limit, Text name) {
        return ofChain(
                chain,
                "reached",
                name,
                Unit.PERCENT,
                Fold.SHARE,
                1,
                new Text(
                        "期内准予的该链条办件中，从受理到决定不超过 " + limit + " 个工作日（扣除依法不计时）的占比。",
                        "Of the granted dossiers of the chain, those decided within " + limit
                                + " working days of acceptance, days not counted by law left out."),
                "used <= " + limit);
    }

    private static Figure journeys(
            String id, Text name, Unit unit, Fold fold, int decimals, Text definition, String view, String lines) {
        return new Figure(
                id,
                name,
                unit,
                fold,
                decimals,
                definition,
                REFORM,
                SINCE,
                "select entry, file as subject, " + view + """

                     from approvals_journey
                    where chain = 'enterprise-start-up' and finished between :from and :until
                      and place like :place and entry < :position\
                    """,
                "select entry, file as subject, " + lines + """

                     from journey_finished
                    where p_chain = 'enterprise-start-up' and p_on between :from and :until
                      and p_place like :place and entry < :position\
                    """);
    }

    private static Figure journey(String id, Text name, Fold fold) {
        return journeys(
                id,
                name,
                Unit.WORKING_DAYS,
                fold,
                2,
                new Text(
                        "四个步骤全部办结的企业开办，至少一个步骤在办且未依法暂停的工作日（净用时，A-46）。",
                        "Of the enterprises started, the working days on which at least one of the four steps ran and"
                                + " was not paused (net, A-46)."),
                "net as value, gross as base, true as included",
                "p_net as value, p_gross as base, true as included");
    }

    private static Figure waited() {
        return journeys(
                "approvals.startup.waited",
                new Text("企业开办等待时间占比", "Share of a start-up in which nobody worked"),
                Unit.PERCENT,
                Fold.RATIO,
                1,
                new Text(
                        "企业开办毛用时中没有任何步骤在办的工作日占比：在等申请人，或者下一步在等受理（A-46）。",
                        "Of the gross time of the enterprises started, the working days on which no step ran: waiting"
                                + " for the applicant, or for the next acceptance (A-46)."),
                "gross - net as value, gross as base, true as included",
                "p_gross - p_net as value, p_gross as base, true as included");
    }

    private static Figure reached() {
        return journeys(
                "approvals.startup.reached",
                new Text("企业开办三个工作日达标率（净）", "Enterprises started within three working days, net"),
                Unit.PERCENT,
                Fold.SHARE,
                1,
                new Text(
                        "净用时不超过链条承诺工作日的企业开办占比。",
                        "Of the enterprises started, those whose net time is within the limit of the chain."),
                "net as value, limit_days as base, reached as included",
                "p_net as value, p_limit as base, p_reached as included");
    }

    /// Among the counties of the city, month by month: by the share of journeys within the limit, then by mean
    /// net time (rule A-49). Asked for one county; a month counts when the county is first.
    private static Figure firstPlace() {
        return new Figure(
                "approvals.startup.first-place",
                new Text("企业开办效率连续位居全市第一", "Months in a row in first place for starting enterprises"),
                Unit.MONTHS,
                Fold.STREAK,
                0,
                new Text(
                        "县区按月排名：先比三个工作日达标率，再比平均净用时；到期末连续位居第一的月数。",
                        "Counties ranked month by month by the share within the limit, then by mean net time; months"
                                + " in a row in first place up to the end of the period."),
                REFORM + "（A-49）",
                SINCE,
                """
                select entry, month as subject, share as value, mean as base, rank = 1 as included
                  from (select *, rank() over (partition by month order by share desc, mean) as rank
                          from (select substr(place, 1, 6) as county, max(entry) as entry,
                                       cast(cast(extract(year from finished) * 100 + extract(month from finished) as int)
                                            as varchar(8)) as month,
                                       1.0 * sum(case when reached then 1 else 0 end) / count(*) as share,
                                       1.0 * sum(net) / count(*) as mean
                                  from approvals_journey
                                 where chain = 'enterprise-start-up' and finished between :from and :until
                                   and entry < :position
                                 group by 1, 3) monthly) ranked
                 where county like substr(:place, 1, 6)\
                """,
                """
                select entry, month as subject, share as value, mean as base, rank = 1 as included
                  from (select *, rank() over (partition by month order by share desc, mean) as rank
                          from (select substr(p_place, 1, 6) as county, max(entry) as entry,
                                       cast(cast(extract(year from p_on) * 100 + extract(month from p_on) as int)
                                            as varchar(8)) as month,
                                       1.0 * sum(case when p_reached then 1 else 0 end) / count(*) as share,
                                       1.0 * sum(p_net) / count(*) as mean
                                  from journey_finished
                                 where p_chain = 'enterprise-start-up' and p_on between :from and :until
                                   and entry < :position
                                 group by 1, 3) monthly) ranked
                 where county like substr(:place, 1, 6)\
                """);
    }

    private static Figure rated(
            String id, Text name, Unit unit, Fold fold, Text definition, String view, String lines) {
        return new Figure(
                id,
                name,
                unit,
                fold,
                fold == Fold.COUNT ? 0 : 1,
                definition,
                "GB/T 39735-2020（A-50、A-54）",
                SINCE,
                "select entry, dossier as subject, " + view + """

                     from approvals_rating
                    where rated between :from and :until and place like :place and entry < :position\
                    """,
                "select entry, p_dossier as subject, " + lines + """

                     from rating_rated
                    where p_on between :from and :until and p_place like :place and entry < :position\
                    """);
    }

    private static Figure ratings() {
        return rated(
                "approvals.ratings",
                new Text("主动评价", "Ratings given"),
                Unit.RATINGS,
                Fold.COUNT,
                new Text(
                        "申请人主动作出的评价；没有默认好评。",
                        "Ratings that applicants gave of their own accord; there are no default ratings."),
                "stars as value, 5 as base, true as included",
                "p_stars as value, 5 as base, true as included");
    }

    /// What supervision has found mistaken or malicious stays on record and leaves the rate.
    private static Figure goodRatings() {
        var counted = """

            and not exists (select 1 from rating_verified struck
                             where struck.file = 'rating-' || %s and not struck.p_counted
                               and struck.entry < :position)\
            """;
        return new Figure(
                "approvals.ratings.good",
                new Text("好评率", "Share of good ratings"),
                Unit.PERCENT,
                Fold.SHARE,
                1,
                new Text(
                        "三星及以上的评价占有效的主动评价的比例；经效能监察认定为误评、恶意差评的不计入。",
                        "Of the valid ratings given, those of three stars and more; what supervision found mistaken or"
                                + " malicious is not counted."),
                "GB/T 39735-2020（A-50、A-54）",
                SINCE,
                """
                    select entry, dossier as subject, stars as value, 5 as base, not bad as included
                      from approvals_rating
                     where rated between :from and :until and place like :place and entry < :position\
                    """ + counted.formatted("dossier"),
                """
                    select entry, p_dossier as subject, p_stars as value, 5 as base, not p_bad as included
                      from rating_rated
                     where p_on between :from and :until and p_place like :place and entry < :position\
                    """ + counted.formatted("p_dossier"));
    }

    private static Figure contactedInTime() {
        return Figure.of(
                "approvals.ratings.contacted",
                new Text("差评按时回访率", "Bad ratings called back in time"),
                Unit.PERCENT,
                Fold.SHARE,
                1,
                new Text("差评作出后一个工作日内回访的占全部已回访差评的比例。", "Of the bad ratings called back, those within one working day."),
                "国办发〔2019〕51号（A-52、A-53）",
                SINCE,
                """
                select contacted.entry, contacted.file as subject, 1 as value, 1 as base,
                       contacted.p_in_time as included
                  from rating_contacted contacted join rating_rated rated on rated.file = contacted.file
                 where contacted.p_on between :from and :until and rated.p_place like :place
                   and contacted.entry < :position\
                """);
    }

    private static Figure putRight() {
        return Figure.of(
                "approvals.ratings.put-right",
                new Text("差评整改率", "Bad ratings put right"),
                Unit.PERCENT,
                Fold.SHARE,
                1,
                new Text("核实属实的差评中已经整改的比例。", "Of the bad ratings found true, those that were put right."),
                "国办发〔2019〕51号（A-52、A-54）",
                SINCE,
                """
                select verified.entry, verified.file as subject, 1 as value, 1 as base,
                       exists (select 1 from rating_rectified rectified
                                where rectified.file = verified.file and rectified.entry > verified.entry
                                  and rectified.entry < :position) as included
                  from rating_verified verified
                 where verified.p_confirmed and verified.p_on between :from and :until
                   and verified.p_place like :place and verified.entry < :position\
                """);
    }

    /// Paper first and system later is the worst disease of this field, so how much was entered late is
    /// published.
    private static Figure lateEntry() {
        return new Figure(
                "ledger.late-entry",
                new Text("补录率", "Share entered late"),
                Unit.PERCENT,
                Fold.SHARE,
                2,
                new Text(
                        "入账日晚于发生日的行为占全部由人作出的行为的比例。",
                        "Of all acts done by people, those that entered the ledger on a later day than they happened."),
                "统计法 第七条；数据真实性",
                SINCE,
                """
                select entry, file as subject, written - happened as value, 1 as base, written > happened as included
                  from ledger_act
                 where written between :from and :until and place like :place and post <> 'system' and body <> ''
                   and entry < :position\
                """,
                """
                select entry, file as subject, written_on - happened_on as value, 1 as base,
                       written_on > happened_on as included
                  from act
                 where written_on between :from and :until and by_place like :place and by_post <> 'system'
                   and by_body <> '' and entry < :position\
                """);
    }
}
