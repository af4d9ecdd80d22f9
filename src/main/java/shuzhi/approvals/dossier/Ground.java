package shuzhi.approvals.dossier;

import java.util.Set;
import shuzhi.words.Text;
import shuzhi.words.Word;

/// Why a dossier ended without a grant (办件未获准的原因). A closed list: anything else is no ground.
public enum Ground implements Word {
    NO_LICENCE_NEEDED("依法不需要取得行政许可", "No licence is needed", "行政许可法 第三十二条第一款第一项"),
    NOT_THIS_BODY("不属于本机关职权范围", "Not within the power of this body", "行政许可法 第三十二条第一款第二项"),
    BARRED("依法在一定期限内不得再次申请", "Barred from applying again for a time", "行政许可法 第七十八条、第七十九条"),
    CONDITIONS_NOT_MET("不符合法定条件、标准", "The statutory conditions are not met", "行政许可法 第三十八条"),
    FALSE_MATERIALS("隐瞒情况或者提供虚假材料", "Facts concealed or false materials", "行政许可法 第七十八条"),
    APPLICANT_WITHDREW("申请人撤回申请", "Withdrawn by the applicant", "行政许可法 第二十九条"),
    APPLICANT_GONE("申请人死亡、丧失行为能力或者依法终止", "The applicant died or ceased to exist", "行政许可法 第七十条"),
    OBJECT_GONE("申请事项已无法办理", "What was applied for has become impossible", "行政许可法 第七十条"),
    QUOTA_EXHAUSTED("数量已满", "The permitted number is exhausted", "行政许可法 第五十七条"),
    PROMISE_BROKEN("容缺承诺的材料逾期未补齐", "The papers promised did not come in time", "容缺受理规定（A.7）；行政许可法 第三十一条"),
    FRAUD("以欺骗、贿赂等不正当手段取得许可", "The licence was got by deceit or bribery", "行政许可法 第七十九条");

    /// What an application may be denied for, art. 38 and 78.
    public static final Set<Ground> DENIALS = Set.of(CONDITIONS_NOT_MET, FALSE_MATERIALS, QUOTA_EXHAUSTED, BARRED);
    /// What a dossier may end for without a decision.
    public static final Set<Ground> ENDS = Set.of(APPLICANT_GONE, OBJECT_GONE, QUOTA_EXHAUSTED, PROMISE_BROKEN);

    private final Text text;
    private final String basis;

    Ground(String zh, String en, String basis) {
        this.text = new Text(zh, en);
        this.basis = basis;
    }

    @Override
    public Text text() {
        return text;
    }

    public String basis() {
        return basis;
    }
}
