package shuzhi.imports;

import shuzhi.words.Text;
import shuzhi.words.Word;

/// What the components of the records of imports are called (导入字段名称).
public enum Labels implements Word {
    KIND("导入种类", "Kind"),
    TABLE("导入表（XLSX）", "Table, XLSX"),
    HEADINGS("表头对照（一行一条：表中的表头=模板的表头）", "Headings, one a line: theirs=ours"),
    BODY("上传单位", "Handed in by"),
    ON("日期", "Day");

    private final Text text;

    Labels(String zh, String en) {
        this.text = new Text(zh, en);
    }

    @Override
    public Text text() {
        return text;
    }
}
