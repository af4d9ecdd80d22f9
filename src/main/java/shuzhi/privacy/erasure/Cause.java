package shuzhi.privacy.erasure;

import shuzhi.words.Text;
import shuzhi.words.Word;

/// On which ground personal data are erased (删除事由), Personal Information Protection Law art. 47(1) (rule G-03).
public enum Cause implements Word {
    PURPOSE_MET("处理目的已实现、无法实现或不再必要（第一项）", "The purpose is met, out of reach or gone (no. 1)"),
    PERIOD_OVER("停止提供服务或保存期限已届满（第二项）", "The service has ended or the period of keeping is over (no. 2)"),
    CONSENT_WITHDRAWN("个人撤回同意（第三项）", "The person has withdrawn consent (no. 3)"),
    UNLAWFUL("处理违反法律、行政法规或约定（第四项）", "The processing broke a law or an agreement (no. 4)"),
    OTHER_LAW("法律、行政法规规定的其他情形（第五项）", "Another case laid down by law (no. 5)");

    private final Text text;

    Cause(String zh, String en) {
        this.text = new Text(zh, en);
    }

    @Override
    public Text text() {
        return text;
    }
}
