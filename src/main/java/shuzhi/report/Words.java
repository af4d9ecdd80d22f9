package shuzhi.report;

import shuzhi.words.Text;
import shuzhi.words.Word;

/// The vocabulary of reports (报告用语): everything their pages say.
public enum Words implements Word {
    VOLUMES("归档", "Archive"),
    VOLUMES_LEAD(
            "按年度结卷；信息包用 bin/shuzhi archive build 生成，用 bin/shuzhi archive check 做四性检测。",
            "A year is closed as a whole; bin/shuzhi archive build makes the package, bin/shuzhi archive check runs"
                    + " the four checks on it."),
    DEPARTURES("离任交接", "Hand-overs"),
    DEPARTURES_LEAD(
            "清单由台账生成：未销号任务、在建项目、未解决问题、历史遗留问题、超期办件；超期的逐项说明，双方签署。",
            "The list comes from the ledger: open tasks, projects under way, unsolved problems, legacy issues,"
                    + " dossiers over time. What is overdue is explained, and both sign."),
    EXPLANATION("说明", "Explanation"),
    OPEN_ITEMS("移交清单", "What is handed over"),
    HOLDS("验证通过", "holds"),
    HOLDS_NOT("验证不通过", "does not hold"),
    LEAVER("移交人", "Who leaves"),
    TAKER("接收人", "Who takes over"),
    REPORTS("述职报告", "Reports"),
    LEAD(
            "每一个数字都要有据：引用数据项的，由台账算出；台账没有的，写明理由自报；没有依据的，不能公布。",
            "Every number needs a ground: a figure is computed from the ledger, what the ledger does not know is"
                    + " stated with a reason, and what rests on nothing is not published."),
    STATUS("状态", "Status"),
    PERIOD("期间", "Period"),
    PUBLIC_REPORTS("公开的报告", "Published reports"),
    PUBLIC_LEAD(
            "任何人都可以逐个数字查看依据，下载证据，用公开的公钥离线验证。",
            "Anybody may look behind every number, take the evidence home and check it offline with the public key."),
    EDITOR("正文", "Text"),
    EDITOR_HINT(
            "以“# 标题”开头，“## ”为小标题。数字用数据项引用，写作 {{数据项编号}}，可以加 place=区划、from=、until=、before=1（上一年）；台账没有的写作 {{自报 数字|理由}}。",
            "Begin with `# title`; `## ` is a heading. Numbers are figures: {{id}}, if need be with place=, from=,"
                    + " until=, before=1 (the year before). What the ledger does not know: {{stated number|reason}}."),
    CLAIMS("数字核对", "Claim check"),
    CLAIM("数字", "Number"),
    SENTENCE("句子", "Sentence"),
    GROUND("依据", "Ground"),
    FITTING("数值相同的数据项", "Figures of the same value"),
    NONE_FITTING("没有数值相同的数据项", "No figure has this value"),
    UNKNOWN_FIGURE("没有这个数据项", "There is no such figure"),
    PICKER("数据项", "Figures"),
    PICKER_HINT(
            "输入名称查找；点“插入”放到光标处，或者把花括号里的写法抄进正文。",
            "Search by name; press Insert to put it where the cursor is, or copy what stands in braces into the text."),
    SEARCH("查找", "Search"),
    INSERT("插入", "Insert"),
    SUMMARY_COUNT("有据 %d，自报 %d，无据 %d", "proved %d, stated %d, unproved %d"),
    PREVIEW("预览", "Preview"),
    COMPARISON("与上年比较", "Compare with the year before"),
    COMPARISON_LEAD(
            "每个引用的数据项，本期与上年同期。", "Every figure that is cited, for the period and for the same period a year before."),
    THIS_PERIOD("本期", "Period"),
    YEAR_BEFORE("上年同期", "Year before"),
    DIFFERENCE("差", "Difference"),
    EVIDENCE("依据", "Evidence"),
    EVIDENCE_LEAD(
            "报告中每个数据项的数值、口径和依据行。依据行指向台账公开的账页；其中不公开的部分（如个人信息）只计数，不显示。",
            "The value, the definition and the rows of every figure in the report. Rows lead to the public entries of"
                    + " the ledger; what is closed in them, such as personal data, is counted and not shown."),
    AS_OF("截至账页", "As of entry"),
    VALUE("数值", "Value"),
    NOW("现为", "Now"),
    ROWS("依据行", "Rows"),
    ROWS_CLOSED("含不公开内容", "With a closed part"),
    SAME_PERIOD("同报告", "As the report"),
    DEFINITION("口径", "Definition"),
    CHANGED(
            "更正提示：公布后台账有更正或补录，下列数据项现在的数值与报告不同。报告原文不变。",
            "Notice: what was corrected or entered late since changes these figures. The report stands as it was"
                    + " published."),
    CHANGES("数据项变化", "Changed figures"),
    CHANGES_LEAD(
            "公布后因更正或补录而变化的数据项，以及引用了原数值的每一份报告。",
            "Figures that corrections or late entries have changed since, with every report that quotes the old"
                    + " number."),
    NOTED("记录日", "Noted"),
    DOWNLOAD_HTML("网页", "HTML"),
    DOWNLOAD_DOCX("下载 DOCX", "DOCX"),
    DOWNLOAD_OFD("下载 OFD", "OFD"),
    DOWNLOAD_EVIDENCE("下载摘编证据包", "Small bundle"),
    PERSONS_FOUND(
            "正文中有台账所知的自然人姓名（同名也会列出）：",
            "The text names natural persons whom the ledger knows, or others of the same name:"),
    REPORT_PUBLIC("公开页", "Public page"),
    TEXT_CLOSED(
            "正文含个人信息，不公开；数据项及其依据照常公开。",
            "The text holds personal data and is closed; its figures and their evidence are open."),
    VERIFY("离线验证", "Check it offline"),
    VERIFY_LEAD(
            "每条账页的页面上有回执，可以单独验证；摘编证据包可在此下载。整份证据包由本机关用 bin/shuzhi report evidence 生成，含全部公开账页；任何人用 bin/shuzhi verify"
                    + " 和公钥离线验证，既证明真实，也证明没有遗漏。",
            "The page of every entry has a receipt that can be checked alone; the small bundle is here to take. The"
                    + " body makes the whole bundle with bin/shuzhi report evidence: every public line, so that anybody"
                    + " can check with bin/shuzhi verify and the public key that nothing was changed and nothing left"
                    + " out."),
    SIGNED_BY("签署", "Signed"),
    SUPERSEDED_BY("已被替代", "Superseded by");

    private final Text text;

    Words(String zh, String en) {
        this.text = new Text(zh, en);
    }

    @Override
    public Text text() {
        return text;
    }
}
