package shuzhi.credit;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import shuzhi.credit.publication.Kind;
import shuzhi.papers.Align;
import shuzhi.papers.Block;
import shuzhi.papers.Paper;
import shuzhi.words.Language;

/// The papers of credit (信用文书): the report of a subject, the penalty decision, the notice on repair
/// that goes with it.
final class Papers {
    private Papers() {}

    /// A line of the report.
    record Line(
            Kind kind,
            String number,
            String matter,
            String result,
            String body,
            LocalDate decided,
            String until,
            String note,
            String measures,
            long entry) {}

    /// A line of what the market register says (rule C-21).
    record FilingLine(String kind, String matter, String authority, LocalDate day, String removed, long entry) {}

    /// The report of a subject (信用报告): the lines of the ledger up to a position, and nothing computed
    /// from them.
    ///
    /// @param position how long the ledger was
    static Paper report(
            String issuer,
            String name,
            String code,
            LocalDate day,
            long position,
            List<Line> lines,
            List<FilingLine> filings) {
        var blocks = new ArrayList<Block>();
        blocks.add(new Block.Title("公共信用信息报告"));
        blocks.add(new Block.Facts(List.of(
                Block.Fact.of("主体名称", name),
                Block.Fact.of("统一社会信用代码", code),
                Block.Fact.of("截至账页", Long.toString(position)))));
        blocks.add(Block.paragraph("本报告各行均出自台账，并注明账页号；以同一账页位置再次生成，内容相同。本报告不作评分。"));
        for (var kind : Kind.values()) {
            var some = lines.stream().filter(it -> it.kind() == kind).toList();
            blocks.add(new Block.Heading(1, kind.text().zh() + "信息（" + some.size() + "条）"));
            if (some.isEmpty()) blocks.add(Block.paragraph("无公示信息。"));
            else blocks.add(table(some));
        }
        if (!filings.isEmpty()) {
            blocks.add(new Block.Heading(1, Words.FILINGS.text().zh() + "（" + filings.size() + "条）"));
            blocks.add(filings(filings));
        }
        blocks.add(new Block.Signature(issuer, day, false));
        var data = new LinkedHashMap<String, String>();
        data.put("position", Long.toString(position));
        data.put("code", code);
        return new Paper("公共信用信息报告", issuer, day, Language.CHINESE, data, blocks);
    }

    private static Block.Table table(List<Line> lines) {
        return new Block.Table(
                "",
                List.of(
                        new Block.Column("文书号", 3, Align.LEFT),
                        new Block.Column("事项", 4, Align.LEFT),
                        new Block.Column("内容", 3, Align.LEFT),
                        new Block.Column("机关", 3, Align.LEFT),
                        new Block.Column("决定日期", 2, Align.LEFT),
                        new Block.Column("公示至", 2, Align.LEFT),
                        new Block.Column("账页", 1, Align.RIGHT)),
                lines.stream()
                        .map(it -> new Block.Row(List.of(
                                Block.Cell.of(it.number()),
                                Block.Cell.of(it.matter() + (it.note().isEmpty() ? "" : "（" + it.note() + "）")),
                                Block.Cell.of(it.result()
                                        + (it.measures().isEmpty()
                                                ? ""
                                                : "；" + Words.MEASURES.text().zh() + "：" + it.measures())),
                                Block.Cell.of(it.body()),
                                Block.Cell.of(it.decided().toString()),
                                Block.Cell.of(it.until()),
                                Block.Cell.of(Long.toString(it.entry())))))
                        .toList());
    }

    private static Block.Table filings(List<FilingLine> lines) {
        return new Block.Table(
                "",
                List.of(
                        new Block.Column("类别", 3, Align.LEFT),
                        new Block.Column("事由", 5, Align.LEFT),
                        new Block.Column("机关", 4, Align.LEFT),
                        new Block.Column("日期", 2, Align.LEFT),
                        new Block.Column("移出日期", 2, Align.LEFT),
                        new Block.Column("账页", 1, Align.RIGHT)),
                lines.stream()
                        .map(it -> new Block.Row(List.of(
                                Block.Cell.of(it.kind()),
                                Block.Cell.of(it.matter()),
                                Block.Cell.of(it.authority()),
                                Block.Cell.of(it.day().toString()),
                                Block.Cell.of(it.removed()),
                                Block.Cell.of(Long.toString(it.entry())))))
                        .toList());
    }

    /// The decision as it is served (行政处罚决定书), Administrative Penalties Law art. 59.
    static Paper decision(String body, shuzhi.credit.penalty.State state) {
        var file = state.facts().orElseThrow();
        var it = state.decision().orElseThrow();
        var blocks = new ArrayList<Block>();
        blocks.add(new Block.Letterhead(Block.Letterhead.Form.LETTER, body, it.number()));
        blocks.add(new Block.Title("行政处罚决定书"));
        blocks.add(new Block.Facts(List.of(
                Block.Fact.of("当事人", file.party().name()),
                Block.Fact.of("统一社会信用代码", file.party().code()),
                Block.Fact.of("法定代表人", file.party().representative().orElse("—")))));
        blocks.add(new Block.Heading(1, "违法事实和证据"));
        blocks.add(Block.paragraph(file.matter() + "。" + it.facts()));
        blocks.add(new Block.Heading(1, "处罚的种类和依据"));
        blocks.add(Block.paragraph("依据" + it.basis() + "，决定给予：" + sanctions(it.sanctions()) + "。"));
        blocks.add(new Block.Heading(1, "履行方式和期限"));
        blocks.add(Block.paragraph("罚款自收到本决定书之日起十五日内缴纳；到期不缴纳的，每日按罚款数额的百分之三加处罚款，加处罚款不超出罚款的数额。"));
        blocks.add(new Block.Heading(1, "救济途径"));
        blocks.add(Block.paragraph("不服本决定的，可以自知道之日起六十日内申请行政复议，或者六个月内提起行政诉讼；期间不停止执行。"));
        blocks.add(new Block.Signature(body, it.on(), true));
        return Paper.chinese("行政处罚决定书", body, it.on(), blocks);
    }

    private static String sanctions(List<shuzhi.credit.penalty.Sanction> all) {
        return String.join(
                "；",
                all.stream()
                        .map(it -> it.kind().text().zh()
                                + it.amount()
                                        .map(BigDecimal::toPlainString)
                                        .map(one -> one + "元")
                                        .orElse("")
                                + it.certificate().map(one -> "（" + one + "）").orElse(""))
                        .toList());
    }

    /// The notice that goes with the decision (信用修复告知书): from when and how repair can be asked for
    /// (两书同达).
    static Paper repairNotice(String body, shuzhi.credit.penalty.State state, Period period) {
        var it = state.decision().orElseThrow();
        var blocks = new ArrayList<Block>();
        blocks.add(new Block.Letterhead(Block.Letterhead.Form.LETTER, body, it.number()));
        blocks.add(new Block.Title("信用修复告知书"));
        blocks.add(new Block.Addressee(state.facts().orElseThrow().party().name()));
        blocks.add(Block.paragraph("本机关作出的%s处罚决定将依法公示，属于%s失信信息，公示期自%s起计算%s。"
                .formatted(
                        it.number(),
                        it.severity().text().zh(),
                        period.from(),
                        period.stops().map(day -> "，最长至" + day).orElse(""))));
        blocks.add(Block.paragraph("自%s起，行为已纠正、义务已履行完毕并作出公开承诺的，可以通过“信用中国”或者本系统申请信用修复；修复后停止公示和共享，有关措施同时解除。"
                .formatted(period.repairFrom())));
        blocks.add(Block.paragraph("依据：" + period.basis() + "。"));
        blocks.add(new Block.Signature(body, it.on(), true));
        return Paper.chinese("信用修复告知书", body, it.on(), blocks);
    }
}
