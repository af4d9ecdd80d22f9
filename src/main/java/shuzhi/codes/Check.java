package shuzhi.codes;

import java.util.Locale;
import shuzhi.words.Text;

/// What a check of a code says (代码校验结果): it holds, or what is wrong, where, by which rule, and what to do next.
///
/// @param text for a code that holds, the standard it keeps
public record Check(Reason reason, Text text) {

    /// The kinds of things that can be wrong with a code (校验结果类别).
    public enum Reason {
        OK,
        /// too short or too long
        LENGTH,
        /// a character that is not allowed at its place
        CHARACTER,
        /// the parts do not stand as the standard wants them: hyphens, dots, an empty level above a filled one
        FORM,
        /// a part of the right form but outside its range: no such date, no such level
        RANGE,
        /// the check character does not fit the rest
        CHECK_CHARACTER,
        /// a filler such as all zeros: to be set apart for clearing up, never dropped (rule A-71)
        FILLER;

        /// The stable id for scripts, for instance `check-character`.
        public String id() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    public boolean ok() {
        return reason == Reason.OK;
    }

    static Check holds(Standard standard) {
        return new Check(Reason.OK, new Text("符合" + standard.zh(), "It keeps " + standard.en() + "."));
    }

    static Check length(Standard standard, String wanted, String code) {
        int found = code.codePointCount(0, code.length());
        return wrong(
                Reason.LENGTH,
                standard,
                "应为%s位，现为%d位".formatted(wanted, found),
                "It must have %s characters and has %d".formatted(wanted, found));
    }

    /// @param index of the character that is not allowed, beginning with 0; told as place, beginning with 1
    static Check character(Standard standard, String code, int index, Text allowed) {
        int character = code.codePointAt(index);
        return wrong(
                Reason.CHARACTER,
                standard,
                "第%d位“%s”（U+%04X）不允许，此处只能用%s"
                        .formatted(index + 1, Character.toString(character), character, allowed.zh()),
                "Character %d, “%s” (U+%04X), is not allowed; this place takes %s"
                        .formatted(index + 1, Character.toString(character), character, allowed.en()));
    }

    static Check checkCharacter(Standard standard, int place, char expected, char found) {
        return wrong(
                Reason.CHECK_CHARACTER,
                standard,
                "第%d位校验码应为%s，现为%s，其中至少有一位录错".formatted(place, expected, found),
                "The check character at place %d should be %s and is %s: at least one character is wrong"
                        .formatted(place, expected, found));
    }

    static Check filler(Standard standard) {
        return wrong(Reason.FILLER, standard, "这是占位代码，不是真实代码（规则A-71）", "This is a filler, not a code (rule A-71)");
    }

    static Check wrong(Reason reason, Standard standard, String zh, String en) {
        return new Check(
                reason,
                new Text(
                        "%s。依据：%s。请对照原件重新录入。".formatted(zh, standard.zh()),
                        "%s. By %s. Compare with the original and enter it again.".formatted(en, standard.en())));
    }

    /// The standard and the rule that a check carries out (校验依据).
    record Standard(String zh, String en) {}
}
