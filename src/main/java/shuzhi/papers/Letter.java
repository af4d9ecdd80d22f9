package shuzhi.papers;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// A letter of a body to an applicant (公文函件、办件文书): 受理通知书, 补正告知书, 不予许可决定书 and the like, in the layout for
/// letters of GB/T 9704-2012, 10.1 (rule A-78).
///
/// @param body the issuing body; it stands in red at the head, and under the text
/// @param number 文号, for instance 连审受〔2025〕12号 (rule A-77)
/// @param title for instance 行政许可申请受理通知书
/// @param addressee 主送
/// @param paragraphs of the text, in order
/// @param enclosures names of what comes with it
/// @param checkAddress where the letter can be verified; printed as a QR code
public record Letter(
        String body,
        String number,
        String title,
        String addressee,
        List<Block.Paragraph> paragraphs,
        List<String> enclosures,
        LocalDate date,
        Optional<String> checkAddress) {

    public Letter {
        paragraphs = List.copyOf(paragraphs);
        enclosures = List.copyOf(enclosures);
    }

    public static Letter of(
            String body, String number, String title, String addressee, List<String> paragraphs, LocalDate date) {
        var text = paragraphs.stream()
                .map(it -> new Block.Paragraph(List.of(Run.words(it))))
                .toList();
        return new Letter(body, number, title, addressee, text, List.of(), date, Optional.empty());
    }

    public Letter enclosing(List<String> names) {
        return new Letter(body, number, title, addressee, paragraphs, names, date, checkAddress);
    }

    public Letter checkedAt(String address) {
        return new Letter(body, number, title, addressee, paragraphs, enclosures, date, Optional.of(address));
    }

    /// The letter as a paper; [Ofd], [Docx] and [HtmlText] write it, [Seal] signs it.
    public Paper paper() {
        var blocks = new ArrayList<Block>();
        blocks.add(new Block.Letterhead(Block.Letterhead.Form.LETTER, body, number));
        blocks.add(new Block.Title(title));
        blocks.add(new Block.Addressee(addressee));
        blocks.addAll(paragraphs);
        if (!enclosures.isEmpty()) blocks.add(new Block.Enclosures(enclosures));
        blocks.add(new Block.Signature(body, date, true));
        checkAddress.ifPresent(
                it -> blocks.add(new Block.Code(it, Words.SCAN.text().zh())));
        return Paper.chinese(title, body, date, blocks);
    }
}
