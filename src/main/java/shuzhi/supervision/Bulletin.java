package shuzhi.supervision;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import shuzhi.papers.Align;
import shuzhi.papers.Block;
import shuzhi.papers.Paper;

/// The bulletin of supervision (督查通报): how every body did with the tasks that were due.
final class Bulletin {
    private Bulletin() {}

    static String rate(Views.Standing it) {
        return BigDecimal.valueOf(100L * it.onTime())
                .divide(BigDecimal.valueOf(Math.max(1, it.due())), 1, RoundingMode.HALF_UP)
                .toPlainString();
    }

    /// @param issuer the body that issues it
    /// @param names the names of the bodies, by code
    static Paper paper(
            String issuer,
            LocalDate from,
            LocalDate until,
            LocalDate day,
            List<Views.Standing> standings,
            Map<String, String> names) {
        int due = standings.stream().mapToInt(Views.Standing::due).sum();
        int onTime = standings.stream().mapToInt(Views.Standing::onTime).sum();
        int open = standings.stream().mapToInt(Views.Standing::overdue).sum();
        var blocks = new ArrayList<Block>();
        blocks.add(new Block.Letterhead(Block.Letterhead.Form.DOCUMENT, issuer + "文件", ""));
        blocks.add(new Block.Title("督查通报"));
        blocks.add(Block.paragraph("%s至%s，到期任务%d项，按时办结%d项，未办结%d项。以下按按时办结率排列，数据由台账得出。"
                .formatted(date(from), date(until), due, onTime, open)));
        blocks.add(new Block.Table(
                "各单位办理情况",
                List.of(
                        new Block.Column("单位", 4, Align.LEFT),
                        new Block.Column("到期", 1, Align.RIGHT),
                        new Block.Column("按时", 1, Align.RIGHT),
                        new Block.Column("按时率", 2, Align.RIGHT),
                        new Block.Column("未办结", 1, Align.RIGHT),
                        new Block.Column("亮牌", 1, Align.RIGHT)),
                standings.stream()
                        .map(it -> new Block.Row(List.of(
                                Block.Cell.of(names.getOrDefault(it.lead(), it.lead())),
                                Block.Cell.of(Integer.toString(it.due())),
                                Block.Cell.of(Integer.toString(it.onTime())),
                                Block.Cell.of(rate(it) + "%"),
                                Block.Cell.of(Integer.toString(it.overdue())),
                                Block.Cell.of(Integer.toString(it.yellow() + it.red())))))
                        .toList()));
        blocks.add(new Block.Signature(issuer, day, false));
        return Paper.chinese("督查通报", issuer, day, blocks);
    }

    private static String date(LocalDate day) {
        return day.getYear() + "年" + day.getMonthValue() + "月" + day.getDayOfMonth() + "日";
    }
}
