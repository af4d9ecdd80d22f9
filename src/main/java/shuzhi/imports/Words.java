package shuzhi.imports;

import shuzhi.words.Text;
import shuzhi.words.Word;

/// The vocabulary of imports (导入用语): everything their pages say.
public enum Words implements Word {
    IMPORTS("从表格导入", "Imports"),
    LEAD(
            "先上传，逐行预演，看过结果再确认写入；只写入没有差错的行，同一张表再次导入不会重复。",
            "Hand in a table, see row by row what would be done, then confirm; only rows that hold are written, and the same table again does nothing twice."),
    TEMPLATES("模板和栏目说明", "Templates and columns"),
    DOWNLOAD("下载模板", "Download the template"),
    COLUMNS("栏目说明", "Columns"),
    HEADING("表头", "Heading"),
    MUST("是否必填", "Must be given"),
    ALSO("也认得的表头", "Also found as"),
    CHOICES("可写内容", "What may be written"),
    OTHERWISE("空着时", "When blank"),
    YES("是", "yes"),
    NO("否", "no"),
    DAY("日期，如 2025-09-26", "a day, for instance 2025-09-26"),
    NUMBER("数字", "a number"),
    BODY("机关全称或者统一社会信用代码", "full name of a body, or its unified code"),
    BODIES("机关，几个的用顿号隔开", "bodies, set apart by commas"),
    PLACE("县区名称", "name of the county"),
    SENTENCES("文字，几条的一行一条", "text, one a line"),
    TEXT("文字", "text"),
    ROW("行", "Row"),
    SAYS("内容", "Says"),
    STANDING("结论", "Outcome"),
    STEPS("将办理", "Would be done"),
    FINDINGS("差错和怎么改", "What is wrong and how to mend it"),
    FILE("卷", "File"),
    OPEN("打开", "Open"),
    ALL("全部", "All"),
    STATUS("状态", "State"),
    TABLE_NAME("文件名", "File name"),
    UNKNOWN_HEADINGS("没有读取的列", "Columns not read"),
    GONE("导入表的内容已经不在", "the content of the table is not there any more"),
    NO_POWER("上传人已不在岗", "who handed it in holds no post any more"),
    BASIS("依据", "Rule"),
    REMEDY("怎么办", "What to do");

    private final Text text;

    Words(String zh, String en) {
        this.text = new Text(zh, en);
    }

    @Override
    public Text text() {
        return text;
    }
}
