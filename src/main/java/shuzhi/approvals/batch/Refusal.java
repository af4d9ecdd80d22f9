package shuzhi.approvals.batch;

import shuzhi.words.Text;

/// Every way in which the system turns a command on a set of exchange tables down (系统拒绝).
public enum Refusal implements shuzhi.ledger.Refusal {
    NOT_IN_THIS_STATE(
            "交换数据包当前状态不能这样办理",
            "This cannot be done in the state the set of tables is in.",
            "系统规则：先上传，再确认，只导入一次",
            "要再次导入，请重新上传；已经导入的办件不会重复。",
            "To import again hand it in anew; cases that were taken in are not taken in twice."),
    NOT_YOUR_BATCH(
            "只有上传单位可以办理",
            "Only the body that handed it in may do this.",
            "系统规则：谁上传，谁确认",
            "请由上传单位办理。",
            "Leave it to that body."),
    NO_ARCHIVE(
            "没有上传 ZIP 文件",
            "No ZIP file was handed in.",
            "系统规则：交换表以ZIP上传",
            "请把各交换表（CSV 或 XLSX）压缩为一个 ZIP 文件后上传。",
            "Put the tables (CSV or XLSX) into one ZIP file and hand that in."),
    NO_TABLES(
            "没有指明交换表集", "The set of tables is not named.", "系统规则：交换表集以其名称指明", "请选择交换表集。", "Choose the set of tables."),
    NO_SOURCE(
            "没有写明来源",
            "The source is not named.",
            "系统规则：同一来源的同一办件只导入一次",
            "请写明对方系统或者单位的名称。",
            "Name the system or the body it comes from."),
    NO_PERIOD("截止日早于起始日", "The last day lies before the first.", "系统规则：期间有起有止", "请更正起止日期。", "Correct the two days."),
    NO_LEGAL_BASIS(
            "没有写明提供自然人信息的法定依据",
            "The basis in law for naming natural persons is not stated.",
            "个人信息保护法 第十三条、第三十四条",
            "请写明法律名称和条款；没有依据的，请下载不含自然人信息的交换表。",
            "State the law and the article; without one download the tables that name no person.");

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
