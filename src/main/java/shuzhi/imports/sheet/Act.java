package shuzhi.imports.sheet;

import java.time.LocalDate;
import java.util.List;
import shuzhi.ledger.Attachment;
import shuzhi.ledger.Public;

/// What has happened with a table.
public sealed interface Act {
    record Received(
            @Public Kind kind, @Public String body, @Public LocalDate on, Attachment table, List<String> headings)
            implements Act {}

    record Written(
            @Public Kind kind, @Public String body, @Public LocalDate on, Attachment table, List<String> headings)
            implements Act {}

    record Discarded(
            @Public Kind kind, @Public String body, @Public LocalDate on) implements Act {}
}
