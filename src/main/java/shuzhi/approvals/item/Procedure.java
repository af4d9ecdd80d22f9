package shuzhi.approvals.item;

import shuzhi.words.Text;
import shuzhi.words.Word;

/// The kinds of time that are not counted (依法不计入时限): the closed list of the Licensing Law, art. 45 (rule A-34),
/// and `OTHER_LAW` for a kind that another law names; the item must then say which.
public enum Procedure implements Word {
    HEARING("听证", "Hearing"),
    TENDER("招标", "Tender"),
    AUCTION("拍卖", "Auction"),
    INSPECTION("检验", "Inspection"),
    TESTING("检测", "Testing"),
    QUARANTINE("检疫", "Quarantine"),
    APPRAISAL("鉴定", "Appraisal"),
    EXPERT_REVIEW("专家评审", "Expert review"),
    OTHER_LAW("其他法定程序", "Procedure of another law");

    private final Text text;

    Procedure(String zh, String en) {
        this.text = new Text(zh, en);
    }

    @Override
    public Text text() {
        return text;
    }
}
