package shuzhi.network.handover;

import java.time.LocalDate;
import shuzhi.ledger.Public;

/// What has been done at a station with a dossier.
public sealed interface Act {
    /// @param on the day it was received, as stated; the line says when it was entered
    record Received(
            @Public String dossier,
            @Public String seat,
            @Public String body,
            @Public String receipt,
            @Public LocalDate on,
            @Public String signature)
            implements Act {}

    record HandedOver(
            @Public String dossier,
            @Public String seat,
            @Public String body,
            @Public LocalDate on) implements Act {}
}
