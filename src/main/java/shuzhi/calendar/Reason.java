package shuzhi.calendar;

import java.time.LocalDate;
import shuzhi.words.Text;

/// Why a day counts or does not (计入与不计入的理由): the sentence in both languages, and the law or notice behind it.
record Reason(Text text, String source) {
    private static final LocalDate CIVIL_CODE = LocalDate.of(2021, 1, 1);
    private static final LocalDate GENERAL_PROVISIONS = LocalDate.of(2017, 10, 1);
    private static final String WEEK_LAW = "国务院关于职工工作时间的规定 第七条";

    static final Reason WORKING_DAY = new Reason(new Text("工作日", "working day"), WEEK_LAW);
    static final Reason WEEKEND = new Reason(new Text("周休息日", "weekend"), WEEK_LAW);
    static final Reason PAUSED =
            new Reason(new Text("特别程序所需时间，依法不计时", "time of a special procedure, not counted"), "行政许可法 第四十五条");

    /// A statutory holiday that no notice arranges yet.
    static Reason statutory(Festival festival) {
        return new Reason(festival.sentence(), "全国年节及纪念日放假办法 第二条");
    }

    static Reason statutory(Festival festival, Notice notice) {
        return new Reason(festival.sentence(), notice.source());
    }

    static Reason arranged(Arrangement arrangement) {
        return new Reason(arrangement.sentence(), arrangement.notice().source());
    }

    static Reason start(LocalDate day) {
        return new Reason(new Text("起算当日不计入", "the day a period starts is not counted"), civilLaw(day, "第二百零一条"));
    }

    static Reason calendarDay(LocalDate day) {
        return new Reason(new Text("自然日", "calendar day"), civilLaw(day, "第二百条"));
    }

    static Reason rolledOver(LocalDate day) {
        return new Reason(
                new Text("期间最后一日是法定休息日，顺延", "the last day is a rest day: the period runs on"), civilLaw(day, "第二百零三条"));
    }

    static Reason rolledHere(LocalDate day) {
        return new Reason(
                new Text("法定休息日结束的次日为期间的最后一日", "the day after the rest days is the last day"), civilLaw(day, "第二百零三条"));
    }

    Reason provisional(int year) {
        return new Reason(
                new Text(
                        text.zh() + "（暂定：尚无" + year + "年放假通知）",
                        text.en() + " (provisional: no holiday notice for " + year + " yet)"),
                source);
    }

    /// The rules on periods stood in three laws in turn; the articles kept their numbers in the last two.
    private static String civilLaw(LocalDate day, String article) {
        if (!day.isBefore(CIVIL_CODE)) return "民法典 " + article;
        return day.isBefore(GENERAL_PROVISIONS) ? "民法通则 第一百五十四条" : "民法总则 " + article;
    }
}
