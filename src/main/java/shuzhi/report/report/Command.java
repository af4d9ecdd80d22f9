package shuzhi.report.report;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import shuzhi.ledger.By;
import shuzhi.org.Role;
import shuzhi.words.Language;

/// What may be asked of a report (报告请求), rule F-22.
public sealed interface Command {
    /// A figure as a report quotes it (引用).
    ///
    /// @param hash of its definition
    /// @param place prefix of the division code
    /// @param number as printed; empty when unknown
    /// @param rows how many rows prove it
    /// @param closed of these, how many rest on an act with a part that is not public; empty when not counted
    record Quotation(
            String figure,
            String hash,
            LocalDate from,
            LocalDate until,
            String place,
            String number,
            int rows,
            Optional<Integer> closed) {
        /// The same question, whatever its answer.
        public String question() {
            return figure + " " + from + " " + until + " " + place;
        }
    }

    /// A stretch of the text (片段).
    ///
    /// @param from number of the first character, beginning with 0
    /// @param until number of the one behind the last
    record Span(int from, int until) {}

    /// Starts a report (启动).
    ///
    /// @param place the 12-digit code of the place that it reports on
    /// @param supersedes the file of the published report that it will take the place of
    @By({Role.HEAD, Role.APPROVER, Role.REPORTER})
    record Start(
            Kind kind,
            String title,
            Language language,
            LocalDate from,
            LocalDate until,
            String place,
            Optional<String> supersedes)
            implements Command {}

    /// Saves the text (保存): Markdown with references to figures.
    @By({Role.HEAD, Role.APPROVER, Role.REPORTER})
    record Write(String text) implements Command {}

    /// Ends the draft (核对): no number may be unproved.
    ///
    /// @param asOf entries at this position and later are not looked at; empty for all that stand now
    @By({Role.HEAD, Role.APPROVER, Role.REPORTER})
    record Check(Optional<Long> asOf) implements Command {}

    /// Puts on record what the figures are (核数), as of the position at which it was checked.
    ///
    /// @param address of the house, as its papers print it
    /// @param persons where the text names natural persons whom the ledger knows
    @By(Role.SYSTEM)
    record Value(long position, String address, List<Quotation> quotations, List<Span> persons) implements Command {}

    /// Sends it back to its author (退回).
    @By({Role.HEAD, Role.APPROVER, Role.REPORTER, Role.SYSTEM})
    record SendBack(String reason) implements Command {}

    /// Signs it (签署): the head of the body that reports.
    @By(Role.HEAD)
    record Sign() implements Command {}

    /// Puts on record the SM2 signature of the post that signed (签名): over the SM3 of the signature file of the OFD.
    ///
    /// @param digest what is signed, hexadecimal
    /// @param signature r and s in DER, hexadecimal
    /// @param key the public key in PEM
    /// @param certificate of that key, in PEM
    @By(Role.SYSTEM)
    record Seal(String digest, String signature, String key, String certificate) implements Command {}

    /// Publishes it (公布).
    ///
    /// @param personal there is personal data in the text: the figures are published, the text is not
    /// @param consent why persons may be named in a public text, for instance the consent of each of them
    @By({Role.HEAD, Role.REPORTER})
    record Publish(boolean personal, Optional<String> consent) implements Command {}

    /// Puts on record that a figure is not any more what it was (更正提示).
    ///
    /// @param now the number now; empty when unknown
    /// @param position up to which the ledger was looked at
    @By(Role.SYSTEM)
    record NoteChange(Quotation quoted, String now, long position) implements Command {}

    /// Another report takes its place (替代).
    @By(Role.SYSTEM)
    record Supersede(String by) implements Command {}

    /// Takes it back after it was published (撤回).
    @By(Role.HEAD)
    record Withdraw(String reason) implements Command {}

    /// Gives it up before it is published (终止).
    @By({Role.HEAD, Role.APPROVER, Role.REPORTER})
    record Drop(String reason) implements Command {}
}
