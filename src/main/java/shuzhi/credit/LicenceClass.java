package shuzhi.credit;

import java.util.Map;
import java.util.stream.Collectors;
import shuzhi.calendar.Table;
import shuzhi.words.Text;
import shuzhi.words.Word;

/// The class of a licence (许可类别) in the exchange field XK_XKLB, rules C-06 and C-08. `licence-classes.tsv` names
/// the items that are not of the ordinary class, by the basic code of the national catalogue; a city adds its own.
public enum LicenceClass implements Word {
    ORDINARY("普通", "Ordinary"),
    EXCLUSIVE("特许", "Exclusive right"),
    RECOGNISED("认可", "Recognition"),
    APPROVED("核准", "Approval"),
    REGISTERED("登记", "Registration"),
    OTHER("其他", "Other");

    private static final int BASIC_CODE = 12;
    private static final Map<String, LicenceClass> ITEMS =
            Table.read(LicenceClass.class, "licence-classes.tsv").rows().stream()
                    .collect(Collectors.toUnmodifiableMap(
                            row -> row.text("item"), row -> LicenceClass.valueOf(row.text("class"))));

    private final Text text;

    LicenceClass(String zh, String en) {
        this.text = new Text(zh, en);
    }

    /// @param item code of a service item; its last twelve digits are the basic code (rule A-60)
    public static LicenceClass of(String item) {
        return ITEMS.getOrDefault(item.substring(Math.max(0, item.length() - BASIC_CODE)), ORDINARY);
    }

    @Override
    public Text text() {
        return text;
    }
}
