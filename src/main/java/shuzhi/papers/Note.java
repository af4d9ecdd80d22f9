package shuzhi.papers;

import java.util.Optional;

/// A note (注): where a number comes from. Notes are numbered in the order of their first mark; a note that is marked
/// again keeps its number.
///
/// @param text the whole sentence, for instance the definition, its hash, and the ledger position
/// @param link where to look it up
public record Note(String text, Optional<String> link) {
    public Note {
        text = Characters.clean(text);
    }

    public static Note of(String text) {
        return new Note(text, Optional.empty());
    }

    public static Note of(String text, String link) {
        return new Note(text, Optional.of(link));
    }
}
