package shuzhi.org;

import java.time.LocalDate;
import java.util.Optional;
import shuzhi.words.Text;
import shuzhi.words.Word;

/// A body that acts for the government (机关): it decides, gives opinions, receives, or supervises.
///
/// @param code unified credit code, rule A-69
/// @param place code of the place it serves
/// @param validFrom first day; empty when not known
/// @param validTo last day; empty while it stands
/// @param successor unified credit code of the body that took over its powers
public record Body(
        String code,
        Text name,
        String place,
        Kind kind,
        Optional<LocalDate> validFrom,
        Optional<LocalDate> validTo,
        Optional<String> successor) {

    /// What sort of body it is (机关类别).
    public enum Kind implements Word {
        GOVERNMENT("政府", "Government"),
        DEPARTMENT("政府部门", "Government department"),
        APPROVAL_BUREAU("行政审批局", "Administrative approval bureau"),
        SERVICE_CENTRE("便民服务中心", "Convenience service centre"),
        DISCIPLINE("纪检监察机关", "Discipline and supervision body"),
        PARTY("党委部门", "Party department"),
        ASSOCIATION("社会组织", "Association");

        private final Text text;

        Kind(String zh, String en) {
            this.text = new Text(zh, en);
        }

        @Override
        public Text text() {
            return text;
        }
    }

    public boolean validOn(LocalDate day) {
        return Days.within(validFrom, validTo, day);
    }
}
