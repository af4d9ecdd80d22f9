package shuzhi.papers;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import shuzhi.words.Language;

/// A document before it is written (文稿): what it says, not how a file format says it.
/// [Ofd], [Docx] and [HtmlText] write the same paper.
///
/// @param title for lists and for the window of the reading program; what is printed stands in a [Block.Title]
/// @param author the body that issues it
/// @param date the day it bears; also the creation date in the files, so that the same paper gives the same bytes
/// @param language of the fixed words: 附件, 依据 and the like
/// @param data facts for programs, kept in the file beside the text, for instance the ledger position
public record Paper(
        String title,
        String author,
        LocalDate date,
        Language language,
        SequencedMap<String, String> data,
        List<Block> blocks) {

    public Paper {
        data = new LinkedHashMap<>(data);
        blocks = List.copyOf(blocks);
    }

    public static Paper chinese(String title, String author, LocalDate date, List<Block> blocks) {
        return new Paper(title, author, date, Language.CHINESE, new LinkedHashMap<>(), blocks);
    }

    /// The notes of the paper in the order of their first mark; a note's number is its place, beginning with 1.
    List<Note> notes() {
        var notes = new ArrayList<Note>();
        for (var block : blocks)
            for (var run : runs(block)) if (run instanceof Run.Mark(var note) && !notes.contains(note)) notes.add(note);
        return notes;
    }

    private static List<Run> runs(Block block) {
        return switch (block) {
            case Block.Paragraph(var runs) -> runs;
            case Block.Facts(var facts) ->
                facts.stream().flatMap(it -> it.value().stream()).toList();
            case Block.Table table ->
                table.rows().stream()
                        .flatMap(it -> it.cells().stream())
                        .flatMap(it -> it.runs().stream())
                        .toList();
            case Block.Letterhead _,
                    Block.Title _,
                    Block.Addressee _,
                    Block.Heading _,
                    Block.Enclosures _,
                    Block.Signature _,
                    Block.Code _,
                    Block.Imprint _,
                    Block.Blank _,
                    Block.NewPage _ -> List.of();
        };
    }

    /// The numbers of notes, for writers.
    static final class Numbers {
        private final Map<Note, Integer> numbers = new LinkedHashMap<>();

        Numbers(List<Note> notes) {
            for (var note : notes) numbers.put(note, numbers.size() + 1);
        }

        int of(Note note) {
            var number = numbers.get(note);
            if (number == null) throw new IllegalArgumentException("this note is not of this paper: " + note);
            return number;
        }
    }
}
