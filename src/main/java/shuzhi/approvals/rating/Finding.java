package shuzhi.approvals.rating;

import java.util.Optional;
import shuzhi.words.Text;
import shuzhi.words.Word;

/// What the check of a bad rating found (差评核实结论), rule A-52.
public enum Finding implements Word {
    SIMPLE("属实，可以立即整改", "True, and put right at once", Optional.of("rating-simple")),
    COMPLEX("属实，情况复杂，限期整改", "True, complex: put right by a day", Optional.of("rating-complex")),
    NO_BASIS("诉求没有法律依据，作出解释", "What was wanted has no basis in law: explained", Optional.of("rating-simple")),
    MISTAKEN("误评或者恶意差评，不计入", "Mistaken or malicious: not counted, kept on record", Optional.empty());

    private final Text text;
    private final Optional<String> limit;

    Finding(String zh, String en, Optional<String> limit) {
        this.text = new Text(zh, en);
        this.limit = limit;
    }

    @Override
    public Text text() {
        return text;
    }

    /// The parameter of law or setting that says in how many working days it is answered (rule A-53).
    Optional<String> limit() {
        return limit;
    }

    /// The rating was right: it counts as a confirmed bad one.
    public boolean isConfirmed() {
        return this == SIMPLE || this == COMPLEX;
    }
}
