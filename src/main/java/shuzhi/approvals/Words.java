package shuzhi.approvals;

import shuzhi.words.Text;
import shuzhi.words.Word;

/// The vocabulary of approvals. Add a word here first; pages and docs take it from here.
public enum Words implements Word {
    DOSSIER("办件", "Dossier"),
    ITEM("事项", "Item"),
    JOURNEY("一件事", "Journey");

    private final Text text;

    Words(String zh, String en) {
        this.text = new Text(zh, en);
    }

    @Override
    public Text text() {
        return text;
    }
}
