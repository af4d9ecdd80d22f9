package shuzhi.approvals.card;

import java.time.LocalDate;
import java.util.Optional;

/// What the rules must remember of a card.
///
/// @param card the highest one raised; empty before the first
public record State(Status status, Optional<Act.Raised> card) {
    public static final State BLANK = new State(Status.BLANK, Optional.empty());

    public Colour colour() {
        return card.map(Act.Raised::colour).orElse(Colour.NORMAL);
    }

    /// Last day for the answer; empty when none is asked for.
    public Optional<LocalDate> replyBy() {
        return card.flatMap(Act.Raised::replyBy);
    }

    public String body() {
        return card.map(Act.Raised::body).orElse("");
    }

    public State after(Act act) {
        return switch (act) {
            case Act.Raised it -> new State(it.replyBy().isPresent() ? Status.OPEN : Status.WARNED, Optional.of(it));
            case Act.Answered _ -> new State(Status.ANSWERED, card);
            case Act.Upheld _ -> new State(Status.UPHELD, card);
            case Act.StruckOff _ -> new State(Status.STRUCK_OFF, card);
            case Act.Lapsed _ -> new State(Status.LAPSED, card);
        };
    }
}
