package shuzhi.approvals;

import shuzhi.words.Text;
import shuzhi.words.Word;

/// What the pages of exchange tables say (交换表用语).
public enum ExchangeWords implements Word {
    EXCHANGE("数据交换", "Exchange tables"),
    LEAD(
            "下载辖区办件的交换表，或者上传对方的交换表：先核对，确认后才导入；同一来源的同一办件只导入一次。",
            "Download the dossiers of your place as exchange tables, or hand in those of a partner: they are looked at"
                    + " first and taken in when you confirm; a case of a source is taken in once."),
    DOWNLOAD("下载交换表（ZIP）", "Download the tables as a ZIP"),
    NO_PERSONS(
            "下载的交换表不含自然人的姓名、证件号码和电话。法律要求提供的，请在“上传或者提供”中写明依据。",
            "The tables name no natural person. Where the law asks for that, state it under “hand in or hand out”."),
    NEW("上传或者提供", "Hand in or hand out"),
    BATCHES("上传和提供的交换表", "Sets handed in and handed out"),
    SET("交换表集", "Set of tables"),
    FIRST("申请日自", "Applied for from"),
    LAST("至", "until"),
    FORMAT("文件格式", "Format"),
    SOURCE("来源", "Source"),
    DAY("日期", "Day"),
    STATUS("状态", "Status"),
    BAD_QUESTION("请选择交换表集和格式，并写明起止日期。", "Choose a set and a format, and give both days."),
    GONE("上传的文件已不在，请重新上传。", "The file is no longer there; hand it in again."),
    FRESH("可以导入的办件", "Cases that would be taken in"),
    AGAIN("此前已导入，没有变化", "Taken in before, unchanged"),
    LEFT_OUT("有差错，不导入", "Wrong, left out"),
    FAULTS("差错清单", "What is wrong"),
    TABLE("交换表", "Table"),
    LINE("行", "Line"),
    FIELD("字段", "Field"),
    WHAT("差错", "What is wrong"),
    WITH_PERSONS("下载含自然人信息的交换表", "Download the tables that name natural persons");

    private final Text text;

    ExchangeWords(String zh, String en) {
        this.text = new Text(zh, en);
    }

    @Override
    public Text text() {
        return text;
    }
}
