package shuzhi.projects;

import java.time.LocalDate;
import java.util.List;
import shuzhi.figures.Figure;
import shuzhi.figures.Fold;
import shuzhi.figures.Unit;
import shuzhi.words.Text;

/// The numbers that projects owe to the duty report (重大项目数据项), rule E-05.
final class Figures {
    private static final LocalDate SINCE = LocalDate.of(2019, 1, 1);
    private static final String BASIS = "重大项目规则（E-05）";

    private Figures() {}

    static List<Figure> all() {
        return List.of(
                events(
                        "started",
                        "开工项目数",
                        "Projects started",
                        "project_commenced",
                        "期内有合法凭据开工的重大项目数。",
                        "Projects whose works were started in the period, with evidence."),
                events(
                        "completed",
                        "竣工项目数",
                        "Projects completed",
                        "project_completed",
                        "期内竣工验收的重大项目数。",
                        "Projects completed by acceptance in the period."),
                events(
                        "operating",
                        "投产项目数",
                        "Projects put into operation",
                        "project_operating",
                        "期内投产运营的重大项目数。",
                        "Projects that began to operate in the period."),
                invested(),
                investedShare(),
                startedShare(),
                reportedInTime(),
                milestonesInTime(),
                problemsSolved());
    }

    private static Figure events(String id, String zh, String en, String table, String what, String whatEn) {
        return Figure.of(
                "projects." + id,
                new Text(zh, en),
                Unit.PROJECTS,
                Fold.COUNT,
                0,
                new Text(what, whatEn),
                BASIS,
                SINCE,
                "select entry, p_code as subject, 1 as value, 1 as base, true as included from " + table
                        + " where p_day between :from and :until and p_place like :place and entry < :position");
    }

    /// Each reported month with its newest correction.
    private static final String MONTHS = """
            with corrected as (
              select c.file, c.p_month, c.p_corrected from project_monthcorrected c
               where c.entry < :position and not exists (
                     select 1 from project_monthcorrected n
                      where n.file = c.file and n.p_month = c.p_month and n.entry > c.entry and n.entry < :position)
            ), month as (
              select m.entry, m.file, m.p_code, m.p_place, m.p_month, coalesce(c.p_corrected, m.p_amount) as amount
                from project_monthreported m
                left join corrected c on c.file = m.file and c.p_month = m.p_month
               where m.entry < :position and m.p_month between :from and :until and m.p_place like :place
            )
            """;

    private static Figure invested() {
        return Figure.of(
                "projects.invested",
                new Text("重大项目完成投资", "Invested in major projects"),
                Unit.TEN_THOUSAND_YUAN,
                Fold.SUM,
                0,
                new Text("期内各月报送的投资额合计，以更正后的数为准。", "Investment reported for the months of the period, as corrected."),
                BASIS,
                SINCE,
                MONTHS + "select entry, p_code as subject, amount as value, 1 as base, true as included from month");
    }

    /// The plan in force at the end, one row a project.
    private static Figure investedShare() {
        return Figure.of(
                "projects.invested-share",
                new Text("重大项目投资完成率", "Investment plan fulfilled"),
                Unit.PERCENT,
                Fold.RATIO,
                1,
                new Text(
                        "期内完成投资占年度计划投资的比例；计划以最后一次下达为准。",
                        "Investment of the period over the plan of its year, as set last."),
                BASIS,
                SINCE,
                MONTHS + """
                        select p.entry, p.p_code as subject, coalesce(sum(m.amount), 0) as value, p.p_amount as base,
                               true as included
                          from project_planset p
                          left join month m on m.file = p.file
                         where p.entry < :position and p.p_place like :place
                           and p.p_year = cast(extract(year from :until) as bigint)
                           and not exists (select 1 from project_planset n
                                where n.file = p.file and n.p_year = p.p_year and n.entry > p.entry
                                  and n.entry < :position)
                         group by p.entry, p.p_code, p.p_amount""");
    }

    private static Figure startedShare() {
        return Figure.of(
                "projects.started-share",
                new Text("计划新开工项目开工率", "Of the projects to be started, those started"),
                Unit.PERCENT,
                Fold.SHARE,
                1,
                new Text(
                        "年度计划新开工项目中，期内已经开工的占比。",
                        "Of the projects planned to be started in the year, those started within the period."),
                BASIS,
                SINCE,
                """
                select p.entry, p.p_code as subject, 1 as value, 1 as base, s.file is not null as included
                  from project_planset p
                  left join project_commenced s on s.file = p.file and s.entry < :position
                       and s.p_day between :from and :until
                 where p.entry < :position and p.p_place like :place and p.p_starts_new and p.p_revision = 1
                   and p.p_year = cast(extract(year from :until) as bigint)""");
    }

    private static Figure reportedInTime() {
        return Figure.of(
                "projects.reported-in-time",
                new Text("月度调度按时报送率", "Months reported in time"),
                Unit.PERCENT,
                Fold.SHARE,
                1,
                new Text(
                        "期内报送的月度进展中，不晚于次月第五个工作日的占比。",
                        "Of the months reported in the period, those not later than the fifth working day of the next month."),
                "重大项目规则（E-06）",
                SINCE,
                "select entry, p_code as subject, 1 as value, 1 as base, not p_late as included"
                        + " from project_monthreported where p_on between :from and :until and p_place like :place"
                        + " and entry < :position");
    }

    private static Figure milestonesInTime() {
        return Figure.of(
                "projects.milestones-in-time",
                new Text("节点按期完成率", "Milestones reached in time"),
                Unit.PERCENT,
                Fold.SHARE,
                1,
                new Text(
                        "期内完成的节点中，不晚于计划日期的占比。",
                        "Of the milestones reached in the period, those not after the planned day."),
                BASIS,
                SINCE,
                "select entry, p_code as subject, p_was_late as value, 1 as base, p_was_late = 0 as included"
                        + " from project_milestonereached where p_day between :from and :until and p_place like :place"
                        + " and entry < :position");
    }

    private static Figure problemsSolved() {
        return Figure.of(
                "projects.problems-solved",
                new Text("解决项目问题数", "Problems of projects solved"),
                Unit.ITEMS,
                Fold.COUNT,
                0,
                new Text("期内解决的重大项目问题数。", "Problems of major projects solved in the period."),
                BASIS,
                SINCE,
                "select entry, p_code as subject, 1 as value, 1 as base, true as included from project_problemsolved"
                        + " where p_on between :from and :until and p_place like :place and entry < :position");
    }
}
