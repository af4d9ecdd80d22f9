package shuzhi.conduct;

import shuzhi.words.Text;
import shuzhi.words.Word;

/// What the components of the records of conduct are called (廉政与安全字段名称).
public enum Labels implements Word {
    ACCIDENT("事故编号", "Accident"),
    ACCIDENTS("事故起数", "Accidents"),
    AFTER("整改后佐证", "Evidence of after"),
    AGREED("是否同意", "Agreed"),
    ARRIVED("到达时间", "Arrived"),
    AUTHORITY("监管单位", "Authority"),
    BEFORE("整改前佐证", "Evidence of before"),
    BODY("单位", "Body"),
    BY("办理账号", "Account"),
    ACCEPTED("说明是否认可", "The answer will do"),
    CAUSE("超期原因", "Cause"),
    DEPUTY("分管领导岗位", "Deputy in charge"),
    STEPS("分管环节", "Steps"),
    COLOUR("整改牌", "Card"),
    COMMITMENT("抽取承诺值（SM3）", "Commitment (SM3)"),
    CONTENT("风险点内容", "What the point is"),
    CORRECTIONS("当场纠正", "Put right on the spot"),
    DAY("日期", "Day"),
    DEATHS("死亡人数", "Deaths"),
    DELAY("报告间隔天数", "Days before it was entered"),
    DESCRIPTION("情况", "What happened"),
    DRAWN("是否抽取产生", "Drawn"),
    DUE("期限", "Due"),
    EMERGENCY_PLAN("应急预案", "Emergency plan"),
    EVIDENCE("佐证材料", "Evidence"),
    FINDINGS("发现情况", "Findings"),
    FOUND("发现问题数", "Found"),
    FUNDS("资金", "Money"),
    GRADE("事故等级", "Grade"),
    HANDED_OVER("已移送监察机关", "Handed over to the supervision organ"),
    HARM("危害程度", "Harm"),
    HAZARDS("转为隐患数", "Became hazards"),
    INJURIES("重伤人数", "Serious injuries"),
    INSPECTION("检查编号", "Inspection"),
    ITEM("事项编码", "Item"),
    KIND("隐患类别", "Kind"),
    LEFT("离开时间", "Left"),
    LEVEL("等级", "Level"),
    LOCATION("具体地点", "Where exactly"),
    LOSS("直接经济损失（万元）", "Direct loss, 10,000 yuan"),
    LOT("随机数", "Lot"),
    MEASURES("措施", "Measures"),
    MEMBERS("检查人员", "Members"),
    MISUSE("风险表现", "How it could be misused"),
    MONTH("月份", "Month"),
    NUMBER("编号", "Number"),
    OBJECT("所在单位", "Object"),
    OCCASION("复核事由", "Occasion"),
    ON("办理日", "On"),
    ON_TIME("按时", "On time"),
    OPINION("意见", "Opinion"),
    OVERDUE("超期工作日", "Working days overdue"),
    OVERSIGHT("监督措施", "Measures of oversight"),
    OWNER("责任单位或者岗位", "Answers for it"),
    PASSED("验收通过", "Passed"),
    PHOTOGRAPHS("照片数", "Photographs"),
    PHOTOS("现场照片", "Photographs of the spot"),
    PICTURES("佐证份数", "Pieces of evidence"),
    PLACE("所在地", "Place"),
    POINT("风险点编号", "Risk point"),
    POOL("抽取名单", "Pool"),
    POST("岗位或者环节", "Post or step of work"),
    POWER("权力事项", "Power"),
    PROBABILITY("可能性", "Probability"),
    PROCESS("流程措施", "Measures of process"),
    PROGRESS("进展情况", "Progress"),
    REASON("理由", "Reason"),
    REGULATION("制度措施", "Measures by rule"),
    REQUIREMENT("督办要求", "What is required"),
    RESPONSIBILITY("责任", "Responsibility"),
    RESULT("整改结果", "Result"),
    REVIEW_BY("下次复核日", "Review by"),
    RIGHTS_TOLD("已告知权利", "Told of its rights"),
    ROUTE("处理去向", "What becomes of it"),
    SEED("种子", "Seed"),
    SIGNATURE("签字情况", "Signature"),
    SIGNS("预警表现", "What would show it"),
    SINCE("应复核日", "Since"),
    SIZE("名单数", "Size of the pool"),
    STEP("办理环节", "Step"),
    SUPERVISOR("监督岗位", "Watched by"),
    TEAM("检查组", "Team"),
    THEME("检查主题", "Theme"),
    WHAT("问题", "What was found");

    private final Text text;

    Labels(String zh, String en) {
        this.text = new Text(zh, en);
    }

    @Override
    public Text text() {
        return text;
    }
}
