package shuzhi.papers;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// A part of a paper, from top to bottom (版面要素). The elements and their places are those of GB/T 9704-2012, 7
/// (rule A-78).
public sealed interface Block {

    /// The head of an official document (版头): the issuing sign in red, the red rule, the document number.
    ///
    /// @param sign 发文机关标志, for instance the name of the body followed by 文件
    /// @param number 发文字号, for instance 连政发〔2025〕12号 (rule A-77); empty where the paper has none
    record Letterhead(Form form, String sign, String number) implements Block {
        public enum Form {
            /// The common form (文件式): the number in the middle above a red rule.
            DOCUMENT,
            /// The form of letters (信函格式, 10.1): the sign higher up, a double red rule below it and another at the foot
            /// of the page, the number at the right; the first page bears no page number.
            LETTER
        }
    }

    /// The title of the paper (标题), in the middle; a line end in it breaks the line where the author wants it.
    record Title(String text) implements Block {}

    /// Who gets it (主送机关), flush left, with a full-width colon after it.
    record Addressee(String text) implements Block {}

    /// A heading within the text (结构层次). Its number — 一、（一）1.（1） — is counted by the writer.
    ///
    /// @param level 1 to 4
    record Heading(int level, String text) implements Block {
        public Heading {
            if (level < 1 || level > 4)
                throw new IllegalArgumentException("a heading has a level from 1 to 4: " + level);
        }
    }

    /// A paragraph of the body (正文), its first line indented by two characters.
    record Paragraph(List<Run> runs) implements Block {
        public Paragraph {
            runs = List.copyOf(runs);
        }
    }

    /// A table (表格) over the whole width. Its head is repeated on every page that it runs to.
    ///
    /// @param caption may be empty
    record Table(String caption, List<Column> columns, List<Row> rows) implements Block {
        public Table {
            columns = List.copyOf(columns);
            rows = List.copyOf(rows);
            for (var row : rows)
                if (row.cells().size() != columns.size())
                    throw new IllegalArgumentException(
                            "a row has " + row.cells().size() + " cells for " + columns.size() + " columns");
        }
    }

    /// @param share of the width, against the other columns
    record Column(String title, int share, Align align) {}

    record Row(List<Cell> cells) {
        public Row {
            cells = List.copyOf(cells);
        }
    }

    record Cell(List<Run> runs) {
        public Cell {
            runs = List.copyOf(runs);
        }

        public static Cell of(String text) {
            return new Cell(List.of(Run.words(text)));
        }
    }

    /// Names and what belongs to them, one below the other (要素清单), for instance figures with their values.
    record Facts(List<Fact> facts) implements Block {
        public Facts {
            facts = List.copyOf(facts);
        }
    }

    record Fact(String name, List<Run> value) {
        public Fact {
            value = List.copyOf(value);
        }

        public static Fact of(String name, String value) {
            return new Fact(name, List.of(Run.words(value)));
        }
    }

    /// The list of what is enclosed (附件说明), one line below the text.
    record Enclosures(List<String> names) implements Block {
        public Enclosures {
            names = List.copyOf(names);
        }
    }

    /// Who signs and when (发文机关署名、成文日期), with the place of the seal over them (印章).
    ///
    /// @param marked true where the red mark of the seal is drawn; the paper is then meant to be signed with [Seal]
    record Signature(String body, LocalDate date, boolean marked) implements Block {}

    /// A code to scan (二维码) with the words below it.
    record Code(String content, String caption) implements Block {}

    /// The last lines of an official document (版记): who gets a copy, who printed it and when.
    ///
    /// @param copies 抄送, empty where nobody gets one
    record Imprint(Optional<String> copies, String office, LocalDate printed) implements Block {}

    /// Empty lines (空行).
    record Blank(int lines) implements Block {}

    /// What follows begins on a new page (分页).
    record NewPage() implements Block {}

    static Paragraph paragraph(String text) {
        return new Paragraph(List.of(Run.words(text)));
    }
}
