package shuzhi.indicators;

import shuzhi.words.Text;
import shuzhi.words.Word;

/// The vocabulary of indicators (经济指标用语): everything their pages say.
public enum Words implements Word {
    INTAKES("数据导入", "Import of readings"),
    INTAKES_LEAD(
            "上传统计部门的数据表（XLSX、CSV），核对列对应关系和预览后导入；导入的数据同样要复核、发布。",
            "Hand in a table of the statistics bureau (XLSX, CSV), check the mapping and the preview, take it; taken"
                    + " values are checked and released like typed ones."),
    TEMPLATE("导入模板", "Template"),
    TEMPLATE_LEAD("填写报告期、总量、增速后上传。", "Fill in period, level and growth, and hand it in."),
    FILE_GONE("文件已不在保管柜中", "The file is not kept any more"),
    AS_IN_THE_FILE("文件内容", "As in the file"),
    LEFT_OUT("未导入的行", "Rows left out"),
    ROW("序号", "No."),
    SHEET("工作表", "Sheet"),
    KEPT("沿用该来源上次的列对应关系，请核对后导入。", "The mapping of the last table of this source is used again; check it."),
    MAPPING("列对应关系", "Mapping of the columns"),
    FIRST_ROW("数据起始行", "First row of values"),
    LOOK("预览", "Look"),
    VALUES_FOUND("可导入的数据个数", "Values found"),
    TARGETS("年度目标", "Targets"),
    TARGETS_LEAD(
            "目标在年初之前封存，封存后的调整永久保留；总量目标按完成率减时间进度计算差距，增速目标按实际减目标计算。",
            "Targets are sealed before the year, later changes stay on record; the gap of a level is completion minus"
                    + " time, that of a growth is actual minus target."),
    TARGET("目标", "Target"),
    REACHED("已达到", "Reached"),
    COMPLETION("完成率（%）", "Completion, %"),
    SHOULD("应完成（%）", "Should be done, %"),
    GAP("差距（百分点）", "Gap, points"),
    AS_SEALED("封存时的目标", "As sealed"),
    YEAR_END("全年预计", "Estimate for the year"),
    ANALYSES("经济运行分析", "Monthly analyses"),
    ANALYSES_LEAD(
            "数字全部来自已发布的数据；对策由规则提出，采纳后成为督办任务。",
            "Every number comes from released values; rules propose countermeasures, and those accepted become tasks."),
    ANALYSIS("经济运行分析", "Analysis of the economy"),
    PROPOSED("提出对策", "Proposed"),
    ACCEPTED("采纳对策", "Accepted"),
    TO_BE_APPROVED("审定期限", "To be approved by"),
    PART_JUDGEMENT("总体判断", "Overall judgement"),
    PART_TABLE("主要指标", "Main indicators"),
    PART_BRANCHES("分行业运行", "By industry"),
    PART_DEMAND("三大需求", "Demand"),
    PART_MONEY("财政金融民生", "Public finance, finance, livelihood"),
    PART_PROJECTS("重大项目", "Major projects"),
    PART_RISKS("问题和风险", "Problems and risks"),
    PART_OUTLOOK("走势预判", "Outlook"),
    PART_COUNTERMEASURES("对策建议", "Countermeasures"),
    NO_RISK("没有指标亮黄灯或者红灯。", "No indicator shows yellow or red."),
    NO_OUTLOOK("没有满三年的月度数列，不作预判。", "No monthly series of three years: no outlook."),
    NO_COUNTERMEASURE("没有提出对策。", "No countermeasure was proposed."),
    CHANGE("与上期相比（百分点）", "Against the period before, points"),
    WHAT("措施", "What is to be done"),
    UNTIL_DAY("期限", "Until"),
    DOCX("下载DOCX", "Download DOCX"),
    OFD("下载OFD", "Download OFD"),
    GAPS_CHART("目标差距", "Gaps to targets"),
    HEAT_CHART("指标热力表", "Heat table of indicators"),
    GROWTH_CHART("累计增速", "Cumulative growth"),
    SEASON_CHART("季节分解（预计部分为估算）", "Seasonal decomposition (the forecast is an estimate)"),
    QUALITY_REPORT("质量报告", "Quality report"),
    VERDICT("结论", "Verdict"),
    GOOD("可以使用", "May be used"),
    DOUBTFUL("存疑", "Doubtful"),
    METHOD("方法", "Method"),
    MODEL("模型", "Model"),
    INTERVAL("95%区间", "95 % interval"),
    INTERVAL_LEAD("区间计入模型参数由数据估计的不确定性", "the interval counts that the parameters of the model are estimated"),
    Q("Q统计量（不大于1为好）", "Q, good up to 1"),
    M7("M7（不大于1可识别季节性）", "M7, a season can be told up to 1"),
    RESIDUAL("残余季节性检验（P值，小于0.01存疑）", "No season left, p-value, doubtful below 0.01"),
    WORKING_DAYS("工作日效应", "Effect of working days"),
    SPRING_FESTIVAL("春节效应", "Effect of the Spring Festival"),
    OUTLIER("异常值", "Outlier"),
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
    TWO_YEARS("两年平均增速（%）", "Two-year average, %"),
    GROWTH_BEFORE("上年同期增速（%）", "Growth a year before, %"),
    ON_THE_MONTH("环比（季节调整后）", "On the month before, adjusted"),
    AS_A_YEAR("环比折年率", "The same as if it went on for a year"),
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
