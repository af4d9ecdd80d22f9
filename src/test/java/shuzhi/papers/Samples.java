package shuzhi.papers;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import shuzhi.codes.LicenceId;
import shuzhi.proof.SigningKey;
import shuzhi.proof.Sm;
import shuzhi.words.Language;

/// Papers to test with, and the folder where they are left for the checks with other programs.
final class Samples {
    static final LocalDate DAY = LocalDate.of(2025, 9, 26);
    static final Instant SIGNED = Instant.parse("2025-09-26T02:30:00Z");
    static final String BODY = "示例市行政审批局";
    static final String CODE = "11320700000000000A";

    private Samples() {}

    static SigningKey key() {
        var random = new SecureRandom();
        return Sm.signingKey("seal", Sm.newPrivateKey(random), random).orThrow();
    }

    static Certificate certificate(SigningKey key) {
        return Certificate.selfSigned(
                key, BODY, CODE, Instant.parse("2025-01-01T00:00:00Z"), Instant.parse("2035-01-01T00:00:00Z"));
    }

    static LicencePaper licence() {
        return new LicencePaper(
                "食品经营许可证",
                "JY13207000000012",
                new LicenceId("11100000000013338W009", CODE, "2025092600012", 1),
                "示例市𠮷祥餐饮服务有限公司",
                "91320700MA1XXXXXXX",
                List.of(
                        new LicencePaper.Content("法定代表人（负责人）", "（示例）"),
                        new LicencePaper.Content("住所", "示例市海滨区港城大道 88 号 2 幢 101 室"),
                        new LicencePaper.Content("经营场所", "示例市海滨区港城大道 88 号 2 幢 101 室"),
                        new LicencePaper.Content("主体业态", "餐饮服务经营者（小型餐馆）"),
                        new LicencePaper.Content("经营项目", "热食类食品制售；冷食类食品制售（不含生食海产品）；自制饮品制售***")),
                BODY,
                DAY,
                DAY,
                Optional.of(LocalDate.of(2030, 9, 25)),
                "https://example.gov.cn/licence/7f3a91c2d4e5");
    }

    static Letter letter() {
        return Letter.of(
                        BODY,
                        "示审受〔2025〕12号",
                        "行政许可申请受理通知书",
                        "示例市𠮷祥餐饮服务有限公司",
                        List.of(
                                "你单位于2025年9月26日提出的“食品经营许可（新办）”申请，材料齐全，符合法定形式。根据《中华人民共和国行政许可法》第三十二条第一款第（五）项的规定，本机关决定予以受理。",
                                "本机关自受理之日起10个工作日内作出决定，办结期限为2025年10月16日（2025年10月1日至8日为法定节假日，不计入）。依法需要听证、检验、检测、检疫、鉴定和专家评审的，所需时间不计算在内。",
                                "办件编号：320700000000202509260000012。可凭此编号在政务服务网查询办理进度。"),
                        DAY)
                .enclosing(List.of("申请材料接收清单", "办理流程与时限说明"))
                .checkedAt("https://example.gov.cn/letter/12");
    }

    static Paper report() {
        var blocks = new ArrayList<Block>();
        var count = Note.of(
                "数据项 approvals.closed，口径杂凑 6f1c…a2，截至账页 104,882，共 12,345 行。",
                "https://example.gov.cn/figure/approvals.closed");
        var days = Note.of("数据项 approvals.days，口径杂凑 91bd…07，截至账页 104,882。");
        blocks.add(new Block.Letterhead(Block.Letterhead.Form.DOCUMENT, "示例市发展和改革委员会文件", "示发改〔2025〕12号"));
        blocks.add(new Block.Title("示例市发展和改革委员会关于2025年度履职情况与优化营商环境工作的述职报告"));
        blocks.add(new Block.Addressee("市人民政府"));
        blocks.add(Block.paragraph("现将本委2025年度履职情况报告如下，报告中每个数据均由台账逐行汇总而成，可以逐条核验。"));
        for (int chapter = 0; chapter < 3; chapter++) {
            blocks.add(
                    new Block.Heading(1, List.of("行政审批提质增效", "重大项目建设", "下一步工作").get(chapter)));
            blocks.add(new Block.Heading(2, "主要指标"));
            blocks.add(new Block.Paragraph(List.of(
                    Run.words("全年共办结行政许可"),
                    Run.bold("12,345件"),
                    Run.mark(count),
                    Run.words("，平均用时3.42个工作日"),
                    Run.mark(days),
                    Run.words(
                            "，比法定时限压缩71.5%；“一件事”联办事项达到48项，群众“好差评”满意率99.87%。工业建设项目“3550”（开办企业3个工作日、不动产登记5个工作日、施工许可50个工作日）全部兑现"),
                    Run.mark(count),
                    Run.words("。"))));
            blocks.add(new Block.Heading(3, "存在问题"));
            blocks.add(Block.paragraph(
                    "部分乡镇便民服务点（Village Service Point, VSP）存在先办后录现象，其中鹿𠮷镇补录率较高，需要进一步压实责任——这是数据真实的最大隐患……"));
        }
        var rows = new ArrayList<Block.Row>();
        for (int month = 1; month <= 12; month++) {
            var marked = month % 4 == 0
                    ? List.of(Run.words("3." + month), Run.mark(days))
                    : List.of(Run.words("3." + month));
            rows.add(new Block.Row(List.of(
                    Block.Cell.of("2025年" + month + "月"),
                    Block.Cell.of(String.valueOf(900 + month * 17)),
                    new Block.Cell(marked),
                    Block.Cell.of(month == 10 ? "国庆、中秋假期与调休使自然日与工作日相差较大，用时以工作日计" : "—"))));
        }
        blocks.add(new Block.Table(
                "表1　分月办理情况",
                List.of(
                        new Block.Column("月份", 3, Align.CENTRED),
                        new Block.Column("办结（件）", 3, Align.RIGHT),
                        new Block.Column("平均用时（工作日）", 4, Align.RIGHT),
                        new Block.Column("说明", 6, Align.LEFT)),
                rows));
        blocks.add(new Block.Heading(2, "指标清单"));
        blocks.add(new Block.Facts(List.of(
                new Block.Fact("一般公共预算收入", List.of(Run.words("268.31亿元"), Run.mark(count))),
                Block.Fact.of("新开工亿元以上项目", "87个"),
                Block.Fact.of("规模以上工业增加值增速（自报）", "8.4%"))));
        blocks.add(new Block.Enclosures(List.of("数据项口径与依据清单", "重大项目节点完成情况一览表")));
        blocks.add(new Block.Signature("示例市发展和改革委员会", LocalDate.of(2025, 12, 31), true));
        blocks.add(new Block.Imprint(
                Optional.of("市委办公室，市人大常委会办公室，市政协办公室，市纪委监委机关，市审计局。"), "示例市发展和改革委员会办公室", LocalDate.of(2025, 12, 31)));
        var data = new LinkedHashMap<String, String>();
        data.put("ledger-position", "104882");
        return new Paper("2025年度述职报告", "示例市发展和改革委员会", LocalDate.of(2025, 12, 31), Language.CHINESE, data, blocks);
    }

    /// Leaves a file and its text for the checks that other programs make.
    static void keep(String name, byte[] ofd, List<Sheet> pages) {
        var folder = Path.of(System.getProperty("basedir", ""), "target", "ofd").toAbsolutePath();
        try {
            Files.createDirectories(folder);
            Files.write(folder.resolve(name + ".ofd"), ofd);
            var text = new StringBuilder();
            for (var page : pages) text.append(page.text());
            Files.writeString(folder.resolve(name + ".txt"), text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
