package shuzhi.papers;

/// A piece of a paragraph (文字段): words, or the mark of a note.
public sealed interface Run {
    enum Emphasis {
        PLAIN,
        BOLD,
        /// Set in the face of second-level headings (楷体).
        KAI,
        RED
    }

    /// @param text a line end breaks the line; control characters are left out
    record Words(String text, Emphasis emphasis) implements Run {
        public Words {
            text = Characters.clean(text);
        }
    }

    /// The mark of a note (依据标记): a number in brackets that leads to the note.
    record Mark(Note note) implements Run {}

    static Run words(String text) {
        return new Words(text, Emphasis.PLAIN);
    }

    static Run bold(String text) {
        return new Words(text, Emphasis.BOLD);
    }

    static Run mark(Note note) {
        return new Mark(note);
    }
}
