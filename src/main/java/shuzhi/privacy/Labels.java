package shuzhi.privacy;

import shuzhi.words.Text;
import shuzhi.words.Word;

/// What the components of the records of this business are called (个人信息保护字段名称).
public enum Labels implements Word {
    SUBJECT("本人账号编号", "Id of the person's account"),
    CAUSE("删除事由", "Ground"),
    DOCUMENT("依据文书", "Document"),
    REASON("理由", "Reason"),
    KEPT_UNTIL("法定保存期限届满日", "To be kept by law until");

    private final Text text;

    Labels(String zh, String en) {
        this.text = new Text(zh, en);
    }

    @Override
    public Text text() {
        return text;
    }
}
