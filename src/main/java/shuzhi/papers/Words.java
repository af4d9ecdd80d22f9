package shuzhi.papers;

import shuzhi.words.Text;
import shuzhi.words.Word;

/// The fixed words on papers (版面用语).
enum Words implements Word {
    COLON("：", ":"),
    ENCLOSURE("附件", "Enclosure"),
    NOTES("依据", "Sources"),
    COPIES("抄送", "Copies"),
    PRINTED("印发", "printed"),
    SCAN("扫描二维码核验", "Scan to verify"),
    LICENCE_NUMBER("证照编号", "Licence number"),
    LICENCE_ID("电子证照标识", "E-licence identifier"),
    HOLDER("持证主体", "Holder"),
    HOLDER_CODE("统一社会信用代码/证件号码", "Holder's code"),
    VALIDITY("有效期限", "Valid"),
    LONG_TERM("长期", "without a time limit"),
    UNTIL("至", " to "),
    ISSUER("颁发机关", "Issued by"),
    ISSUED("颁发日期", "Date of issue"),
    SHEET_OF("第 %d 页，共 %d 页", "Page %d of %d"),
    LEGAL_FORCE(
            "本电子证照与纸质证照具有同等法律效力（《国务院关于在线政务服务的若干规定》）。",
            "This e-licence has the same legal force as one on paper (State Council rules on online government services)."),
    CHECK_AT("核验地址", "Verify at");

    private final Text text;

    Words(String zh, String en) {
        this.text = new Text(zh, en);
    }

    @Override
    public Text text() {
        return text;
    }
}
