package shuzhi.projects;

import shuzhi.words.Text;
import shuzhi.words.Word;

/// What the components of the records of projects are called (重大项目字段名称).
public enum Labels implements Word {
    ASKED("申请日期", "Asked on"),
    ASK_BY("最迟申请延期", "Ask for an extension by"),
    BEFORE("原开工期限", "To be started by, before"),
    EXTENSION("第几次延期", "Extension"),
    GRANT("开工依据", "To be started on"),
    REPORT_BY("最迟报告", "Report by"),
    START_BY("最迟开工", "Start by"),
    UNTIL("延至", "Until"),
    FILE("计划文件", "File of the plan"),
    SOURCE("来源", "Source"),
    ABOVE("超计划", "Above the plan"),
    AMOUNT("投资（万元）", "Investment, 10,000 yuan"),
    BODY("牵头部门", "Lead department"),
    CODE("项目代码", "Project code"),
    CODE_CHECKS("代码校验", "Code check"),
    CORRECTED("更正后（万元）", "Corrected to, 10,000 yuan"),
    DAY("日期", "Day"),
    DESCRIPTION("问题内容", "Problem"),
    DONE("本年累计（万元）", "Done this year, 10,000 yuan"),
    DOSSIER("施工许可办件", "Construction permit"),
    DUE("期限", "Due"),
    EVIDENCE("证明材料", "Evidence"),
    FACTOR("要素", "Factor"),
    FINISH("计划竣工", "Planned finish"),
    FUND("资金来源", "Source of money"),
    ARRIVED("累计到位（万元）", "Arrived, 10,000 yuan"),
    COUNT("张数", "Count"),
    LEADER("挂钩领导岗位", "Responsible post"),
    LOCATION("所在县区", "Lies in"),
    PHOTOGRAPHS("照片", "Photographs"),
    SHOWS("照片内容", "What it shows"),
    TAKEN("拍摄时间", "Taken at"),
    GRANTED("许可日期", "Permit granted"),
    IMAGE("形象进度", "State of the works"),
    REPORTER("填报账号", "Account of who reported it"),
    LATE("逾期报送", "Reported late"),
    LEAD("责任单位", "Owner"),
    LIGHT("灯号", "Light"),
    MET("是否落实", "Met"),
    MILESTONE("节点编号", "Milestone"),
    MONTH("月份", "Month"),
    NAME("名称", "Name"),
    NEED("需求", "Need"),
    NOTE("说明", "Note"),
    NUMBER("项目编号", "Number"),
    ON("办理日", "On"),
    ORIGIN("建设单位", "Owner of the project"),
    PLACE("所在地", "Place"),
    PLANNED("计划日期", "Planned day"),
    PROBLEM("问题编号", "Problem"),
    RANK("层级", "Rank"),
    REASON("理由", "Reason"),
    REPORTED("报送期限", "To be reported by"),
    RESULT("解决情况", "Result"),
    REVISION("计划版次", "Revision"),
    SECTOR("领域", "Sector"),
    STAGE("阶段", "Stage"),
    START("计划开工", "Planned start"),
    STARTS_NEW("新开工项目", "New this year"),
    TOTAL("总投资（万元）", "Total investment, 10,000 yuan"),
    VERSION("版次", "Version"),
    WAS_LATE("逾期天数", "Days late"),
    YEAR("年度", "Year");

    private final Text text;

    Labels(String zh, String en) {
        this.text = new Text(zh, en);
    }

    @Override
    public Text text() {
        return text;
    }
}
