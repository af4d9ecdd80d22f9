package shuzhi.approvals.card;

import java.time.LocalDate;
import java.util.Optional;
import shuzhi.ledger.Public;

/// What has been done to a card (监察牌), rule A-58. Past tense; written once, kept for ever.
public sealed interface Act {

    /// A card, or a higher one in its place: a colour only ever rises (rule A-57).
    ///
    /// @param number of the dossier
    /// @param body to whom it is addressed
    /// @param due the date that is near or over; empty when the card is for something else
    /// @param replyBy last day for the answer; a pre-warning asks for none
    /// @param profile the standard it was issued under
    record Raised(
            @Public String dossier,
            @Public String number,
            @Public String item,
            @Public String body,
            @Public String place,
            @Public Colour colour,
            @Public Trigger trigger,
            @Public Optional<LocalDate> due,
            @Public LocalDate on,
            @Public Optional<LocalDate> replyBy,
            @Public String profile,
            String facts)
            implements Act {}

    record Answered(@Public LocalDate on, @Public boolean inTime, String explanation, String measures) implements Act {}

    /// @param answered false when the body had kept silent until its time was over
    record Upheld(
            @Public Colour colour,
            @Public boolean answered,
            @Public LocalDate on,
            String reason) implements Act {}

    record StruckOff(@Public Colour colour, @Public LocalDate on, String reason) implements Act {}

    record Lapsed(@Public LocalDate on) implements Act {}
}
