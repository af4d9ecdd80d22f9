package shuzhi.indicators;

import shuzhi.words.Text;
import shuzhi.words.Word;

/// The vocabulary of indicators (经济指标用语): everything their pages say.
public enum Words implements Word {
    INDICATORS("经济指标", "Indicators"),
    LEAD(
            "已发布的数据不可修改，更正为新版次；公布的增速照录，不用总量相除。",
            "Released values are never changed, a correction is a new vintage; published growth is kept as published."),
    DICTIONARY("指标目录", "Dictionary"),
    NEWEST("最新数据", "Newest"),
    GROWTH("增速（%）", "Growth, %"),
    DOUBTS("疑点", "Doubts"),
    READINGS("历次数据", "Readings"),
    VINTAGES("版次", "Vintages"),
    STATE("状态", "State"),
    IMPLIED_BASE("推算的可比基数", "Implied comparable base"),
    COMPUTED("推算增速（%）", "Computed growth, %"),
    SAME_BASIS("同口径增速（%）", "Growth on the same basis, %"),
    SINGLE_FROM_CUMULATIVE("由累计推算本期", "Single period from cumulative"),
    RANKING("地区比较", "Comparison of areas"),
    RANK("位次", "Rank"),
    OF("共", "of"),
    MISSING("缺少数据的地区", "Areas without a value"),
    LOWER_FIRST("数值低者在前", "Lower values first"),
    SUM_OF_PARTS("各地区之和", "Sum of the areas"),
    WHOLE_AREA("上级地区", "The area above"),
    DIFFERENCE("差额", "Difference"),
    REVISIONS("定义沿革", "Definitions over time"),
    KEPT_BACK("* 填报单位过少，依法不予显示", "* too few respondents; not shown by law"),
    OPEN_READINGS("数据办理", "Work on the readings"),
    REMEDIES("对策规则", "Rules of countermeasures");

    private final Text text;

    Words(String zh, String en) {
        this.text = new Text(zh, en);
    }

    @Override
    public Text text() {
        return text;
    }
}
