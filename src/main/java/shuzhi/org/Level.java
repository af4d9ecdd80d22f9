package shuzhi.org;

import java.util.Optional;
import shuzhi.codes.DivisionCode;
import shuzhi.words.Text;
import shuzhi.words.Word;

/// The five levels of places (五级), rule A-80: how deep the 12-digit code reaches.
public enum Level implements Word {
    PROVINCE("省级", "Province"),
    CITY("市级", "City"),
    COUNTY("县级", "County"),
    TOWNSHIP("乡镇级", "Township"),
    VILLAGE("村级", "Village");

    private final Text text;

    Level(String zh, String en) {
        this.text = new Text(zh, en);
    }

    /// The level of a 12-digit code; empty for the whole country.
    public static Optional<Level> of(String code) {
        int depth = DivisionCode.depth(code);
        return depth == 0 ? Optional.empty() : Optional.of(values()[depth - 1]);
    }

    /// The digit by which item codes name the level (行使层级), rule A-60: 2 province to 6 village; 1 is the state.
    public int useLevel() {
        return ordinal() + 2;
    }

    @Override
    public Text text() {
        return text;
    }
}
