package shuzhi.calendar;

import java.time.LocalDate;

/// A holiday notice (放假安排通知) of the State Council: it says which days of a year are off and which are made up.
///
/// @param number its document number, for instance 国办发明电〔2025〕7号
/// @param year the year it arranges; a few of its days may lie in the December before (rule B-05)
/// @param knownFrom the day it was published: a calendar as known earlier does not contain it (rule A-07)
/// @param address where the public can read it
public record Notice(String number, int year, LocalDate knownFrom, String address) {
    /// Number and address, as they stand in an explanation.
    public String source() {
        return number + " " + address;
    }
}
