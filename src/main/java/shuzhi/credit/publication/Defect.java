package shuzhi.credit.publication;

import shuzhi.words.Text;
import shuzhi.words.Word;

/// Why a record is sent back (退回原因), as the receiving platforms do.
public enum Defect implements Word {
    NAME_AND_CODE("名称与代码不一致", "Name and code do not match"),
    WRONG_CLASS("主体类别错误", "Wrong class of party"),
    FIELD_MISSING("必填项缺失", "A required field is missing"),
    DUPLICATE("重复报送", "Sent twice"),
    OTHER("其他", "Other");

    private final Text text;

    Defect(String zh, String en) {
        this.text = new Text(zh, en);
    }

    @Override
    public Text text() {
        return text;
    }
}
