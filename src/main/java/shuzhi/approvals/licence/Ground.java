package shuzhi.approvals.licence;

import java.util.Optional;
import shuzhi.words.Text;
import shuzhi.words.Word;

/// Why a licence ends (许可终止的原因). A closed list; each ground belongs to one way of ending.
public enum Ground implements Word {
    LAW_CHANGED("所依据的法律、法规、规章修改或者废止", "The law it rests on was changed or repealed", "行政许可法 第八条", Ending.WITHDRAWAL),
    FACTS_CHANGED("准予许可所依据的客观情况发生重大变化", "The facts it rests on changed greatly", "行政许可法 第八条", Ending.WITHDRAWAL),
    DUTY_NEGLECTED("工作人员滥用职权、玩忽职守", "Officers abused or neglected their duty", "行政许可法 第六十九条第一款第一项", Ending.REVOCATION),
    BEYOND_POWER("超越法定职权", "Beyond the power of the body", "行政许可法 第六十九条第一款第二项", Ending.REVOCATION),
    AGAINST_PROCEDURE("违反法定程序", "Against the procedure of the law", "行政许可法 第六十九条第一款第三项", Ending.REVOCATION),
    NOT_ELIGIBLE("申请人不具备申请资格或者不符合法定条件", "The holder was not eligible", "行政许可法 第六十九条第一款第四项", Ending.REVOCATION),
    FRAUD("以欺骗、贿赂等不正当手段取得", "Got by deceit or bribery", "行政许可法 第六十九条第二款、第七十九条", Ending.REVOCATION),
    FALSE_PLEDGE("承诺不实", "The pledge was not true", "优化营商环境条例 第四十条（A.7）", Ending.REVOCATION),
    PENALTY("违法行为受到吊销许可证件的处罚", "The penalty for an offence", "行政处罚法 第九条第三项", Ending.CANCELLATION),
    EXPIRED("有效期届满未延续", "Its time ran out and it was not renewed", "行政许可法 第七十条第一项"),
    HOLDER_GONE("公民死亡、丧失行为能力，或者组织依法终止", "The holder died or ceased to exist", "行政许可法 第七十条第二项、第三项"),
    ENDED_BY_DECISION("依法被撤销、撤回或者吊销", "Revoked, withdrawn or cancelled before", "行政许可法 第七十条第四项"),
    FORCE_MAJEURE("因不可抗力无法实施", "Force majeure", "行政许可法 第七十条第五项");

    private final Text text;
    private final String basis;
    private final Optional<Ending> ending;

    Ground(String zh, String en, String basis, Ending ending) {
        this.text = new Text(zh, en);
        this.basis = basis;
        this.ending = Optional.of(ending);
    }

    Ground(String zh, String en, String basis) {
        this.text = new Text(zh, en);
        this.basis = basis;
        this.ending = Optional.empty();
    }

    /// The way of ending it is a ground for; empty for grounds to take a licence off the register.
    public Optional<Ending> ending() {
        return ending;
    }

    public String basis() {
        return basis;
    }

    @Override
    public Text text() {
        return text;
    }
}
