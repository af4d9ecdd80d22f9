package shuzhi.business;

import shuzhi.words.Text;
import shuzhi.words.Word;

/// What every file page and list says (通用用语), whatever the business.
public enum Words implements Word {
    FILLED_IN("已自动填入：", "Filled in:"),
    REQUIRED("必需", "required"),
    IF_ANY("如有", "if there is one"),
    UPLOADED("已上传：", "Uploaded:"),
    CHOOSE("请选择", "Choose one"),
    YES("是", "yes"),
    NO("否", "no"),
    ENTERED_LATE("补录，发生于", "entered late; it happened on"),
    BASIS("依据", "Basis:"),
    ENTRY("账页", "Entry"),
    RECEIPT("回执", "Receipt"),
    NOTHING_TO_DO("目前没有可以办理的。", "There is nothing you can do at the moment."),
    CLOSE("收起", "Close"),
    THE_SYSTEM("系统", "The system"),
    THE_APPLICANT("申请人", "The applicant"),
    PAGES("分页", "Pages"),
    PREVIOUS("上一页", "Previous"),
    NEXT("下一页", "Next"),
    LAWFUL_ACTS("现在可以依法办理", "What you may do now"),
    HISTORY("办理经过", "What has happened"),
    NEW("新建", "New"),
    BACK_TO_LIST("返回列表", "Back to the list"),
    NOTHING_HERE("没有符合条件的记录。", "Nothing is here."),
    LISTS("列表", "Lists"),
    ONE_A_LINE("每行一项", "One a line"),
    HINT_TIME("写作 2025-09-26T15:00", "Write it as 2025-09-26T15:00"),
    HINT_AMOUNT("数字，可带小数", "A number, decimals allowed"),
    PAPERS("附件", "Attachments"),
    DOWNLOAD("下载", "Download");

    private final Text text;

    Words(String zh, String en) {
        this.text = new Text(zh, en);
    }

    @Override
    public Text text() {
        return text;
    }
}
