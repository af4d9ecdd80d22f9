package shuzhi.approvals;

import shuzhi.words.Text;

/// A pattern in the ledger that deserves a second look (风险提示定义), rules F-04 and F-05. It is a definition with evidence
/// like a figure, and not published: it looks at whose dossiers they are. A hint is not an accusation.
///
/// @param definition what is looked for, in words
/// @param question SQL over the views, bounded by `:from`, `:until`, `:place` and `:position`: the entry that makes the
///     pattern, the one before it that it goes with, number, body, and days between
public record Detector(String id, Text name, Text definition, String basis, String question) {

    /// One thing found.
    ///
    /// @param entry the act that completes the pattern
    /// @param earlier the act it goes with
    /// @param number of the dossier
    /// @param body unified code
    public record Found(long entry, long earlier, String number, String body) {}
}
