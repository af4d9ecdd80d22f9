package shuzhi.credit.publication;

import java.time.LocalDate;
import java.util.Optional;

/// Where else a record stands, and which records come before and after it (关联信息).
///
/// @param replaces the record of the licence as it was before
/// @param licence what became of the licence
/// @param enterprise when it was published in the national enterprise system (rule C-05)
/// @param push what went to the province in which the party is registered (rule C-05)
public record Links(
        Optional<String> replaces, Optional<Mark> licence, Optional<LocalDate> enterprise, Optional<Push> push) {
    public static final Links NONE = new Links(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

    /// @param successor the record of what the licence is now; empty when it ended
    public record Mark(LicenceChange change, LocalDate day, Optional<String> successor) {}

    /// @param province first two digits of its code
    /// @param received when it got there
    /// @param publishBy last day to publish it there
    public record Push(
            String province,
            LocalDate day,
            Optional<LocalDate> received,
            Optional<LocalDate> publishBy,
            Optional<LocalDate> published) {}

    Links replacing(Optional<String> record) {
        return new Links(record, licence, enterprise, push);
    }

    Links with(Mark mark) {
        return new Links(replaces, Optional.of(mark), enterprise, push);
    }

    Links published(LocalDate day) {
        return new Links(replaces, licence, Optional.of(day), push);
    }

    Links with(Push one) {
        return new Links(replaces, licence, enterprise, Optional.of(one));
    }
}
