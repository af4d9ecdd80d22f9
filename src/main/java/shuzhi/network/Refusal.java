package shuzhi.network;

import shuzhi.words.Text;

/// Why the register of places, bodies, posts and officers refuses something (机构管理的拒绝理由).
public enum Refusal implements shuzhi.ledger.Refusal {
    BAD_CODE(
            "代码不合规则",
            "The code does not follow its rule.",
            "GB 32100-2015、GB/T 2260（A-69、A-73）",
            "请按校验提示更正代码。",
            "Correct the code as the check says."),
    BAD_ADDRESS(
            "地址应为 http(s)://主机[:端口][/路径]，末尾不带斜线",
            "The address is http(s)://host[:port][/path] without a slash at the end.",
            "",
            "请更正地址。",
            "Correct the address."),
    BAD_KEY(
            "不是台账公钥：第一行应为名称，其后为 SM2 公钥（PEM）",
            "This is no key of a ledger: a name in the first line, then an SM2 public key in PEM.",
            "docs/proof.md",
            "请从对方 /ledger/key 取得，并另行核对。",
            "Take it from /ledger/key of the other house and compare it by another way."),
    NOTHING_OFFERED(
            "服务点至少受理一个事项", "A station offers at least one item.", "国办发〔2016〕23号（A-80）", "请选择事项。", "Choose the items."),
    NO_RECOGNITION(
            "没有写明认定文号", "The document that recognises it must be named.", "A-80", "请填写认定文件的文号。", "Give its number."),
    NO_STATION(
            "这里没有由贵机关开办且当日开放的服务点",
            "Your body runs no station here that was open on that day.",
            "A-80",
            "请核对服务点和日期。",
            "Check the station and the day."),
    NOT_OFFERED(
            "该服务点不受理这个事项",
            "This station does not offer the item.",
            "A-80",
            "请到提供该事项的服务点办理。",
            "Go to a station that does."),
    RECEIPT_MISSING("必须填写收件回执编号", "The number of the receipt must be given.", "A-81", "请填写编号。", "Give it."),
    NOT_SIGNED(
            "补录的收件必须有服务点的有效签名",
            "What is entered late needs a good signature of the station over its receipt.",
            "A-81",
            "请核对回执编号、时间和签名。",
            "Check number, time and signature of the receipt."),
    NOT_DECIDED(
            "尚未作出决定，没有可交付的结果",
            "It is not decided, so there is nothing to hand over.",
            "A-80",
            "请等待决定。",
            "Wait for the decision."),
    BAD_NAME("名称不能为空", "A name must be given.", "地名管理条例 第九条", "请填写中文和英文名称。", "Give the Chinese and the English name."),
    EXISTS_ALREADY(
            "这个代码已经在用",
            "This code is in use.",
            "一码一用，终身不变（A-75）",
            "代码不重复使用；请核对，或使用新代码。",
            "Codes are never used again: check it, or take a new one."),
    UNKNOWN(
            "没有这个对象，或当日已不存在",
            "There is none, or it does not stand on that day.",
            "A-75",
            "请核对代码和日期。",
            "Check the code and the day."),
    NOT_YOUR_PLACE(
            "不在您岗位的辖区之内",
            "This is outside the places your post serves.",
            "A-80、A-81",
            "请由所在辖区或其上级的管理员办理。",
            "Ask the administrator of that place or of one above it."),
    NO_SUCCESSOR(
            "承接者不存在，或就是它自己",
            "The successor does not stand, or is the same one.",
            "国务院组织法；A-75",
            "请先设立承接者。",
            "Establish the successor first."),
    OPEN_DOSSIERS(
            "还有办件没有办完，不能在没有承接机关的情况下撤销",
            "Dossiers are open there: a body is not ended without a successor while they are.",
            "行政许可法 第三十八条、第四十二条；A-75",
            "请改为并入承接机关，或先办结、终止这些办件。",
            "Merge it into a successor, or decide or end these dossiers first."),
    OWN_POWERS_ONLY(
            "只能委托、收回本机关的职权",
            "A body entrusts, and takes back, only its own powers.",
            "行政许可法 第二十四条第一款（A-80）",
            "请由有权机关的负责人办理。",
            "Ask the head of the body that has the power."),
    NO_LEGAL_BASIS(
            "委托须写明法律、法规或者规章的依据和委托书文号",
            "An entrustment names the law, regulation or rule that allows it, and its document.",
            "行政许可法 第二十四条第一款（A-80）",
            "请填写依据和文号。",
            "Give the law, the article and the number of the document."),
    NOT_TO_BE_ENTRUSTED(
            "只能委托本辖区内的下级行政机关",
            "Only an administrative organ at a lower level of the same area can be entrusted.",
            "行政许可法 第二十四条（A-80）",
            "请选择下级行政机关；服务中心和社会组织不能受托。",
            "Choose an organ below; service centres and associations cannot be entrusted."),
    NOT_ITS_ITEM(
            "该事项未公布，或不由本机关决定",
            "This item is not in force, or this body does not decide it.",
            "行政许可法 第二十四条第一款（A-80）",
            "请核对事项清单。",
            "Check the list of items."),
    DAY_PASSED(
            "生效日不能早于今天",
            "It cannot take effect before today.",
            "法不溯及既往（立法法 第一百零四条）",
            "请改为今天或以后。",
            "Choose today or later."),
    DAYS_REVERSED("结束日早于开始日", "The last day is before the first.", "", "请核对日期。", "Check the days."),
    ENDED_ALREADY("已经终止", "It has ended already.", "A-75", "无需再办。", "Nothing is left to do."),
    SAME_PLACE("仍是原辖区", "It is there already.", "A-75", "请核对辖区。", "Check the place."),
    ROLE_NOT_FOR_POSTS(
            "这个职责不能设岗",
            "No post can have this role.",
            "行政许可法 第二十二条",
            "申请人和系统不设岗位。",
            "Applicants and the system are no posts."),
    ADMINISTRATORS_APART(
            "系统、安全、审计三个管理岗位必须分设，且不兼任何业务",
            "The three administrators are separate posts and have no business power.",
            "GB/T 22239-2019 8.1.5（三员分立）",
            "一个管理岗位只设一项职责。",
            "Give an administrator's post its one role only."),
    HOLDS_A_POST(
            "该账号在此期间已任其他岗位",
            "This account holds another post in that time.",
            "GB/T 22239-2019 8.1.5；一人一岗",
            "请先免去原岗位。",
            "Relieve the officer of the other post first."),
    HOLDS_NO_POST("该账号当日没有岗位", "This account holds no post on that day.", "", "请核对账号。", "Check the account."),
    NOT_YOURSELF(
            "不能给自己授权或解锁",
            "Nobody appoints, relieves or unlocks themselves.",
            "GB/T 22239-2019 8.1.5",
            "请由另一名安全管理员办理。",
            "Ask another security administrator."),
    LOCKED_ALREADY("该账号已锁定", "The account is locked already.", "", "无需再办。", "Nothing is left to do."),
    NOT_LOCKED("该账号未锁定", "The account is not locked.", "", "无需再办。", "Nothing is left to do."),
    REASON_MISSING("必须写明理由", "A reason must be given.", "", "请填写理由。", "Give the reason."),
    NOT_YOUR_POST(
            "只能由本岗位或本机关负责人委托代行",
            "Only the post itself or the head of its body may let another stand in.",
            "行政许可法 第二十二条",
            "请由本人或机关负责人办理。",
            "Ask the holder of the post or the head of the body."),
    NO_BUSINESS(
            "管理岗位不办业务，不定知悉范围",
            "An administrator has no business with files and is cleared for none.",
            "GB/T 22239-2019 8.1.5（三员分立）",
            "请选择业务岗位。",
            "Choose a post that handles files."),
    CLEARED_ALREADY(
            "该岗位的知悉范围已经如此", "The post has this clearance already.", "系统规则：一事一记", "无需再办。", "Nothing is left to do."),
    NOT_YOUR_BODY(
            "代行只在本机关之内",
            "Only a post of the same body may stand in.",
            "行政许可法 第二十四条",
            "请选择本机关的岗位；交其他机关办理须依法委托。",
            "Choose a post of the same body; another body needs a lawful entrustment."),
    NO_ONWARD(
            "代行的职权不得再委托，管理岗位不得代行",
            "Powers one stands in for are not handed on, and nobody stands in for an administrator.",
            "行政许可法 第二十四条第三款",
            "请由本岗位办理。",
            "Ask the post itself.");

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
