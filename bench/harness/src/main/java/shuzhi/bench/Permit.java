package shuzhi.bench;

import java.time.LocalDate;
import java.util.Locale;

/// The case that every candidate runs (许可办件): one permit file with a form of about 500 bytes, a due date and seven
/// steps, each by a person. The same number gives the same content for every candidate.
///
/// @param number from 1
public record Permit(long number) {

    /// The human transitions in their order (环节). The two reviews may be done in parallel by different departments.
    public enum Step {
        APPLY("apply"),
        ACCEPT("accept"),
        REVIEW_FIRE("reviewFire"),
        REVIEW_LAND("reviewLand"),
        DECIDE("decide"),
        ISSUE("issue"),
        CLOSE("close");

        private final String key;

        Step(String key) {
            this.key = key;
        }

        /// The task's name in the process definitions.
        public String key() {
            return key;
        }
    }

    private static final LocalDate FIRST_DAY = LocalDate.of(2026, 1, 5);
    private static final int OFFICERS = 40;

    public String file() {
        return String.format(Locale.ROOT, "SW-2026-%010d", number);
    }

    /// The day by which the file must be decided. It is given: no candidate but ours can count working days.
    public LocalDate due() {
        return FIRST_DAY.plusDays(20 + number % 300);
    }

    /// Who takes a step: one of 40 officers of the step's office, or the applicant.
    public String who(Step step) {
        return step == Step.APPLY ? "applicant-" + number : step.key() + "-" + number % OFFICERS;
    }

    /// What the applicant filled in: JSON of 480 to 520 bytes in UTF-8.
    public String form() {
        return "{\"name\":\"海州" + number + "号水产品加工有限公司\",\"code\":\"9132070" + digits(1, 9)
                + "X\",\"address\":\"海州区朝阳东路"
                + number % 997 + "号" + number % 31 + "幢\",\"person\":\"法定代表人" + digits(2, 6) + "\",\"phone\":\"138"
                + digits(3, 8) + "\",\"area\":" + (100 + number % 900) + ",\"use\":\"水产品冷藏与加工，日处理量不超过"
                + (1 + number % 40) + "吨\",\"land\":\"苏（2026）海州区不动产权第" + digits(4, 7)
                + "号\",\"fire\":\"耐火等级二级，疏散出口两处，已配自动喷水灭火系统，与相邻建筑间距十二米\",\"materials\":[\"" + digits(5, 16) + "\",\""
                + digits(6, 16)
                + "\",\"" + digits(7, 16) + "\"]}";
    }

    /// What an officer wrote down in a step: JSON of at most 100 bytes.
    public String note(Step step) {
        return switch (step) {
            case APPLY -> form();
            case ACCEPT -> "{\"voucher\":\"SL" + digits(8, 10) + "\",\"complete\":true}";
            case REVIEW_FIRE -> "{\"concur\":true,\"opinion\":\"消防条件符合要求\",\"sheet\":\"" + digits(9, 8) + "\"}";
            case REVIEW_LAND -> "{\"concur\":true,\"opinion\":\"用地性质符合规划\",\"sheet\":\"" + digits(10, 8) + "\"}";
            case DECIDE -> "{\"granted\":true,\"document\":\"海行审许〔2026〕" + digits(11, 6) + "号\"}";
            case ISSUE -> "{\"licence\":\"XK" + digits(12, 18) + "\"}";
            case CLOSE -> "{\"delivered\":\"window\",\"receipt\":\"" + digits(13, 10) + "\"}";
        };
    }

    /// Digits that look random and are the same every time (the mixing of SplitMix64).
    private String digits(int salt, int count) {
        long mixed = number * 31 + salt;
        mixed = (mixed ^ (mixed >>> 30)) * 0xbf58476d1ce4e5b9L;
        mixed = (mixed ^ (mixed >>> 27)) * 0x94d049bb133111ebL;
        var digits = Long.toUnsignedString((mixed ^ (mixed >>> 31)) | Long.MIN_VALUE);
        return digits.substring(digits.length() - count);
    }
}
