package shuzhi.network;

import shuzhi.words.Text;
import shuzhi.words.Word;

/// What the pages of the network say (用语).
public enum Words implements Word {
    PLACES("辖区", "Places"),
    PLACES_LEAD(
            "五级辖区，按统计用区划代码。辖区撤并后代码不再使用，历史仍在原代码之下（A-75）。",
            "The five levels, by statistical code. A code is never used again: what a place kept stays under it"
                    + " (A-75)."),
    BODIES("机关", "Bodies"),
    BODIES_LEAD(
            "机关合并后，原机关已作的决定仍归原机关，承接机关记录在案（A-75）。",
            "After a merger what a body decided stays its own, and its successor is on record (A-75)."),
    POSTS("岗位", "Posts"),
    POSTS_LEAD(
            "职权属于岗位，不属于个人。系统、安全、审计三个管理岗位互不兼任，也没有任何业务职权。",
            "Powers belong to posts, not to persons. The three administrators are separate posts without any business"
                    + " power."),
    OFFICERS("任岗", "Officers"),
    OFFICERS_LEAD(
            "由安全管理员按账号编号任岗、免岗、锁定。账号编号由本人在“我的岗位”页面查得，请当面核对身份。",
            "The security administrator appoints, relieves and locks accounts by their number, which the person reads"
                    + " on the page “My post”. Check the identity in person."),
    ACCOUNT("账号编号", "Number of the account"),
    OPEN_ACCOUNT("查找账号", "Find the account"),
    LOCKED("已锁定", "Locked"),
    IN_OFFICE("在岗", "In office"),
    NOT_IN_OFFICE("不在岗", "Not in office"),
    DELEGATIONS("代行", "Delegations"),
    DELEGATIONS_LEAD(
            "岗位因故不在时，职权可由本机关另一岗位代行；账页同时写明两个岗位。",
            "While the holder of a post is away another post of the body may stand in; the ledger then shows both"
                    + " posts."),
    AUDIT("安全审计", "Audit"),
    AUDIT_LEAD(
            "审计员查看记录，不能改动任何记录，也不办理业务。", "The auditor reads the records, changes none of them, and does no business."),
    CHANGES("机构变更", "Changes of the register"),
    REFUSALS("被拒绝的请求", "Refused commands"),
    READINGS("查阅记录", "Files read"),
    AUDITS("审计记录", "Audit notes"),
    MY_POST("我的岗位", "My post"),
    MY_ROLES("职责", "Roles"),
    STANDING_IN("正在代行", "Standing in for"),
    NOBODY("无", "nobody"),
    BODY("机关", "Body"),
    SEAT("辖区", "Place"),
    LEVEL("层级", "Level"),
    CODE("代码", "Code"),
    NAME("名称", "Name"),
    VALID_FROM("自", "From"),
    VALID_TO("至", "Until"),
    SUCCESSOR("承接者", "Successor"),
    STANDS("现行", "Stands"),
    ENDED("已终止", "Ended"),
    WHEN("时间", "Time"),
    ACT("行为", "Act"),
    COMMAND("请求", "Command"),
    REASON_CODE("理由代码", "Reason code"),
    POST("岗位", "Post"),
    DEPUTY("代行岗位", "Standing in"),
    FILE("卷", "File"),
    ENTRY("账页", "Entry"),
    STATE("状态", "State"),
    CLEAN("无异常", "Clean"),
    FOLLOWED_UP("有待处理", "To be followed up"),
    NODES("节点", "Nodes"),
    NODES_LEAD(
            "下级节点的公开台账在此镜像：本级用所持账页重算树根，与对方签名检查点一致才予会签；被改写、倒退或分叉的一律拒绝。",
            "The public ledgers of lower nodes are mirrored here. We recompute the root from the lines we hold and"
                    + " co-sign a checkpoint only when they prove it; what was rewritten, rolled back or forked is"
                    + " refused."),
    NODE_FIGURES("跨节点数据", "Figures over all nodes"),
    NODE_FIGURES_LEAD(
            "每个数据项分别在本级台账和各镜像台账的公开行上提问，合计由全部依据行汇总，不是平均数的平均。",
            "Each figure is asked of our own ledger and of the public lines of every mirror; “together” is folded from"
                    + " all rows, not from the numbers."),
    FIGURE("数据项", "Figure"),
    OWN_LEDGER("本级", "Our own"),
    TOGETHER("合计", "Together"),
    LINES("已核验账页", "Lines proved"),
    LAST_CHECKPOINT("最近核验", "Last proved"),
    LAST_ASKED("最近联系", "Last asked"),
    LAG("滞后", "Lag"),
    ADDRESS("地址", "Address"),
    WHY("原因", "Reason"),
    CURRENT("一致", "Current"),
    BEHIND("追赶中", "Catching up"),
    UNREACHABLE("联系不上", "Not reached"),
    NEVER_REACHED("尚未联系", "Not asked yet"),
    REFUSED("拒绝：台账被改写", "Refused: rewritten"),
    REMOVED("已注销", "Removed"),
    STATIONS("便民服务点", "Stations"),
    COVERAGE("覆盖：", "Coverage: "),
    ITEMS_OFFERED("受理事项数", "Items offered"),
    HOURS("开放时间", "Hours"),
    HANDOVERS("收件交付", "Received and handed over"),
    HANDOVERS_LEAD(
            "一件办件记四个机关：收件、受理、决定、交付（A-80）。断网时开具的回执由服务点签名，恢复后补录，两个时间都保留（A-81）。",
            "Four bodies of a dossier: received, accepted, decided, delivered by (A-80). Receipts written while the"
                    + " line was down are signed by the station and entered later with both times (A-81)."),
    ENTRUSTMENTS("委托", "Entrustments"),
    ENTRUSTMENTS_LEAD(
            "委托机关依法委托下级机关受理，自己作出决定并负责；受委托机关以委托机关名义受理，不得再委托（行政许可法第二十四条）。",
            "A body entrusts one below with acceptance, decides itself and stays responsible; the entrusted body acts"
                    + " in its name and hands nothing on (Licensing Law art. 24)."),
    PRINCIPAL("委托机关", "Body that entrusts"),
    AGENT("受委托机关", "Entrusted body"),
    ITEMS("事项", "Items"),
    BASIS("依据", "Basis"),
    DOCUMENT("委托书文号", "Document"),
    IN_FORCE("有效", "In force"),
    TO_COME("尚未生效", "Not yet in force"),
    REVOKED("已收回", "Taken back"),
    NUMBER("办件编号", "Number"),
    CLEARANCE("知悉范围", "Clearance"),
    RECEIVED_BY("收件机关", "Received by"),
    ACCEPTED_BY("受理机关", "Accepted by"),
    DECIDED_BY("决定机关", "Decided by"),
    DELIVERED_BY("交付机关", "Delivered by"),
    ALL("全部", "All");

    private final Text text;

    Words(String zh, String en) {
        this.text = new Text(zh, en);
    }

    @Override
    public Text text() {
        return text;
    }
}
