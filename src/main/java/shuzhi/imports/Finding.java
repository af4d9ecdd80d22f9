package shuzhi.imports;

import shuzhi.words.Text;

/// What keeps a row from being imported (导入差错): where it stands, what is wrong, by which rule, and what to do.
///
/// @param address of the cell, for instance `F5`; empty when the whole row or the whole sheet is meant
/// @param column its heading; empty texts when the whole row is meant
/// @param basis the rule
public record Finding(String address, Text column, Text what, String basis, Text remedy) {
    static final String SYSTEM = "系统规则：按栏目的格式填写";
    static final Text MEND = new Text("请在表中改正后重新导入。", "Correct it in the table and import again.");

    public Finding {
        what = new Text(what.zh().replaceAll("。$", ""), what.en().replaceAll("\\.$", ""));
    }

    static Finding of(String address, Text column, String zh, String en) {
        return new Finding(address, column, new Text(zh, en), SYSTEM, MEND);
    }
}
