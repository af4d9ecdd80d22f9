package shuzhi.approvals.contact;

import java.util.regex.Pattern;
import shuzhi.words.Text;
import shuzhi.words.Word;

/// By which way a notice goes out (通知方式).
public enum Means implements Word {
    MAIL("电子邮件", "Mail", "[A-Za-z0-9.!#$%&'*+/=?^_`{|}~-]{1,64}@[A-Za-z0-9-]{1,63}(\\.[A-Za-z0-9-]{1,63}){1,8}"),
    PHONE("手机短信", "Text message", "\\+?[0-9][0-9 -]{5,18}[0-9]");

    private final Text text;
    private final Pattern address;

    Means(String zh, String en, String address) {
        this.text = new Text(zh, en);
        this.address = Pattern.compile(address);
    }

    /// Whether it has the form of an address of this kind. Nothing in it can end a line of a mail.
    public boolean takes(String candidate) {
        return address.matcher(candidate).matches();
    }

    @Override
    public Text text() {
        return text;
    }
}
