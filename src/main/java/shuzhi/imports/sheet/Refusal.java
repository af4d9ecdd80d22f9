package shuzhi.imports.sheet;

import shuzhi.words.Text;

/// Every way in which the system turns a command on a table down (系统拒绝).
public enum Refusal implements shuzhi.ledger.Refusal {
    NOT_IN_THIS_STATE(
            "导入表当前状态不能这样办理",
            "This cannot be done in the state the table is in.",
            "系统规则：先上传，再确认，只写入一次",
            "要再次导入，请重新上传；已经写入的行不会重复。",
            "To import again hand it in anew; rows that were written are not written twice."),
    NOT_YOUR_TABLE(
            "只有上传单位可以办理",
            "Only the body that handed it in may do this.",
            "系统规则：谁上传，谁确认",
            "请由上传单位办理。",
            "Leave it to that body."),
    NO_TABLE(
            "没有上传 XLSX 文件",
            "No XLSX file was handed in.",
            "系统规则：导入表为XLSX",
            "请下载模板，填写后上传 XLSX 文件。",
            "Download the template, fill it in and hand in the XLSX file."),
    HEADING_UNCLEAR(
            "表头对照写得不对",
            "A line on headings has another form.",
            "系统规则：表头对照一行一条",
            "请写作“表中的表头=模板的表头”，一行一条。",
            "Write “heading in the table=heading of the template”, one a line.");

    private final Text text;
    private final String basis;
    private final Text remedy;

    Refusal(String zh, String en, String basis, String remedyZh, String remedyEn) {
        this.text = new Text(zh, en);
        this.basis = basis;
        this.remedy = new Text(remedyZh, remedyEn);
    }

    @Override
    public Text text() {
        return text;
    }

    @Override
    public String basis() {
        return basis;
    }

    @Override
    public Text remedy() {
        return remedy;
    }
}
