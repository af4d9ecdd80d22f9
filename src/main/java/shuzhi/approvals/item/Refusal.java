package shuzhi.approvals.item;

import shuzhi.words.Text;

/// Every way in which the system turns a command on an item down (系统拒绝). Most are breaches of the law that
/// the catalogue check finds before an item is published.
public enum Refusal implements shuzhi.ledger.Refusal {
    NOT_DRAFTED("没有这一版草案", "There is no such draft.", "A-59", "请先拟订。", "Draft it first."),
    NOT_IN_FORCE("该事项不在用", "The item is not in force.", "A-59", "不需要取消。", "Nothing to withdraw."),
    WRONG_VERSION("版本号不连续", "The version is not the next one.", "A-59", "请使用下一个版本号。", "Use the next version number."),
    OTHER_ITEM(
            "实施编码与本卷事项不同",
            "The implementing code is that of another item.",
            "A-60",
            "同一事项的编码不得更改；请另建事项。",
            "The code of an item never changes. Begin another item."),
    REASON_MISSING("应当写明理由", "The reason must be given.", "行政许可法 第二十一条", "请写明理由。", "Write the reason."),
    CODE_WRONG(
            "编码不正确",
            "A code is wrong.",
            "GB/T 39554.1-2020；GB 32100-2015（A-60、A-69）",
            "请核对实施编码、机关的统一社会信用代码和区划代码。",
            "Check the implementing code, the body's unified code and the division code."),
    INCOMPLETE(
            "实施清单填写不完整",
            "The item is not filled in completely.",
            "A-59",
            "请按提示补齐或者更正。",
            "Complete or correct what is named."),
    BASIS_MISSING(
            "缺少设定依据", "The legal basis is missing.", "行政许可法 第四条、第十六条", "请写明法律、法规的名称和条款。", "Name law and article."),
    PROMISE_UNIT(
            "时限单位无法与法定时限比较",
            "A limit is in a unit that cannot be compared with the statutory one.",
            "行政许可法 第八十二条（A-09）",
            "承诺时限和并联审查时限以工作日计，法定时限以工作日、日或者月计。",
            "Promise and reviews are in working days; the statutory limit in working days, days or months."),
    PROMISE_TOO_LONG(
            "承诺时限长于法定时限",
            "The promise is longer than the statutory limit.",
            "优化营商环境条例 第三十六条",
            "请缩短承诺时限。",
            "Shorten it."),
    STATUTE_TOO_LONG(
            "法定时限超过行政许可法的上限，又没有其他法律、法规依据",
            "The statutory limit is longer than the Licensing Law allows, and no other law is named.",
            "行政许可法 第四十二条",
            "请缩短，或者写明其他法律、法规依据。",
            "Shorten it, or name the other law."),
    EXTENSION_TOO_LONG(
            "延长期限超过行政许可法的上限，又没有其他法律、法规依据",
            "The extension is longer than the Licensing Law allows, and no other law is named.",
            "行政许可法 第四十二条",
            "一般不超过十日，联合办理不超过十五日；另有规定的写明依据。",
            "Ten days in general, fifteen for joint handling; or name the other law."),
    NOT_ON_THE_SPOT(
            "即办件应当当场办结",
            "An on-the-spot item is decided at once.",
            "行政许可法 第三十四条第二款",
            "请改为承诺件，或者把承诺时限改为 0。",
            "Make it a promised item, or the promise 0."),
    PROCEDURE_WITHOUT_LAW(
            "不计时的程序没有法律依据",
            "A procedure that stops the clock has no law behind it.",
            "行政许可法 第四十五条（A-34）",
            "只能使用第四十五条列明的八种程序，或者写明其他法律的条款。",
            "Use one of the eight of article 45, or name the article of the other law."),
    REVIEW_WITHOUT_BODY(
            "并联审查没有明确机关",
            "A parallel review names no body.",
            "行政许可法 第二十六条",
            "请填写机关的统一社会信用代码；一个机关只列一次。",
            "Give the body's unified code; name each body once."),
    REVIEW_TOO_LONG(
            "并联审查时限长于事项时限",
            "A parallel review takes longer than the item.",
            "行政许可法 第二十六条、第四十二条",
            "请缩短。",
            "Shorten it."),
    MATERIAL_WITHOUT_BASIS(
            "申请材料没有依据",
            "A paper is asked for without basis.",
            "行政许可法 第三十一条",
            "请写明依据，或者取消该材料。",
            "Name the basis, or drop the paper."),
    SHARED_REQUIRED(
            "能够共享获得的材料不得要求提供",
            "A paper that the government holds must not be required.",
            "国务院关于在线政务服务的若干规定 第七条（A-21）",
            "请改为不必提供。",
            "Make it not required."),
    PLEDGE_WITHOUT_BASIS(
            "告知承诺没有写明条件或者依据",
            "A pledge without conditions or basis.",
            "优化营商环境条例 第四十条（A.7）",
            "请写明条件和依据。",
            "Write the conditions and the basis."),
    PLEDGE_OF_SAFETY(
            "直接关系公共安全、人身健康、生命财产安全的事项不得实行告知承诺",
            "What touches public safety, life or property is not decided on a pledge.",
            "优化营商环境条例 第四十条；国办发〔2020〕42号（A.7）",
            "请取消告知承诺。",
            "Drop the pledge."),
    FEE_WITHOUT_BASIS(
            "收费没有法律、行政法规依据",
            "The fee has no basis in law.",
            "行政许可法 第五十八条（A-20）",
            "请写明法律、行政法规的条款，或者取消收费。",
            "Name the article of a law or an administrative regulation, or drop the fee."),
    LIMIT_WITHOUT_BASIS(
            "法定时限没有写明由哪一条规定",
            "No article is named that sets the statutory limit.",
            "行政许可法 第四十二条；A-59",
            "请写明规定时限的法律、法规条款。",
            "Name the article that sets the limit."),
    HELD_DATA_ASKED(
            "政府已经掌握的信息又要求填写",
            "Something the government holds already is asked for again.",
            "国务院关于在线政务服务的若干规定 第七条（A-21）",
            "请注明数据来源并自动填入，或者取消该项。",
            "State the source, so that it is filled in; or drop the field."),
    ASKED_TWICE(
            "同一材料或者信息要求提交两次",
            "The same paper or datum is asked for twice.",
            "优化营商环境条例 第三十七条",
            "请保留一处。",
            "Keep one of the two."),
    REDUNDANT_PROOF(
            "不应要求的证明",
            "A proof that must not be asked for.",
            "优化营商环境条例 第四十一条",
            "没有法律、行政法规依据的，或者能够用证照、核查、告知承诺替代的证明，应当取消。",
            "Drop a proof that no law or administrative regulation asks for, or that can be replaced."),
    VISIT_WITHOUT_REASON(
            "要求到现场而没有理由",
            "The applicant must come in person, and no reason is given.",
            "国务院关于在线政务服务的若干规定 第六条",
            "请写明必须到现场的法定理由，或者把到现场次数改为 0。",
            "Give the legal reason, or make the number of visits 0."),
    NOT_OF_THIS_LEVEL(
            "行使层级与实施区划不符",
            "The level in the code is not that of the place.",
            "GB/T 39554.1-2020（A-60）",
            "请核对实施编码第19位和区划代码。",
            "Check character 19 of the code and the division code."),
    CONFIDENTIAL_HERE(
            "涉密事项不得录入本系统",
            "A confidential item must not be entered here.",
            "保守国家秘密法（涉密信息系统分级保护）；政府信息公开条例 第十四条",
            "请在涉密信息系统中办理。",
            "Handle it in a system that is approved for state secrets."),
    LICENCE_NOT_PUBLIC(
            "行政许可事项应当公示，不得列为内部事项",
            "A licence is made public; it cannot be an internal item.",
            "行政许可法 第五条、第三十条",
            "请改为公开。",
            "Make it public."),
    INTERNAL_ONLINE(
            "不公开的事项不得在网上提供",
            "An item that is not public is not offered online.",
            "政府信息公开条例 第十六条",
            "请改为只在窗口办理：网办深度为信息发布，不列入链条和主题，不在网上、移动端或者终端办理。",
            "Offer it at the window only: depth of information, no chain and no occasion, no telephone or terminal."),
    DATES_WRONG("计划取消日期早于计划生效日期", "It ends before it begins.", "A-59", "请核对日期。", "Check the dates.");

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
