package shuzhi.approvals.dossier;

import shuzhi.words.Text;
import shuzhi.words.Word;

/// How an application came in (申请途径), Licensing Law art. 29 (rule A-20).
public enum Channel implements Word {
    ONLINE("网上", "Online"),
    WINDOW("窗口", "At the window"),
    LETTER("信函", "By letter"),
    FAX("传真", "By fax"),
    EMAIL("电子邮件", "By e-mail");

    private final Text text;

    Channel(String zh, String en) {
        this.text = new Text(zh, en);
    }

    @Override
    public Text text() {
        return text;
    }
}
