package shuzhi.approvals.message;

import shuzhi.words.Text;
import shuzhi.words.Word;

/// Why a notice could not be delivered (发送失败原因).
public enum Cause implements Word {
    NO_ADDRESS("收件人没有登记地址", "The person has no address here"),
    UNREACHABLE("连不上对方服务器", "The other server could not be reached"),
    BUSY("对方服务器暂时不收", "The other server does not take it for now"),
    TURNED_DOWN("对方服务器拒收", "The other server turned it down");

    private final Text text;

    Cause(String zh, String en) {
        this.text = new Text(zh, en);
    }

    @Override
    public Text text() {
        return text;
    }
}
