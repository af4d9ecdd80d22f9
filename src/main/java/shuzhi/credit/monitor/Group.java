package shuzhi.credit.monitor;

import shuzhi.words.Text;
import shuzhi.words.Word;

/// With whom the city is ranked (监测分组), rule C-26.
public enum Group implements Word {
    LARGE("直辖市、副省级和省会城市", "Municipalities and provincial capitals"),
    PREFECTURE("地级市", "Prefecture-level cities"),
    COUNTY("县级市", "County-level cities");

    private final Text text;

    Group(String zh, String en) {
        this.text = new Text(zh, en);
    }

    @Override
    public Text text() {
        return text;
    }
}
