package shuzhi.approvals;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import shuzhi.business.History.Step;
import shuzhi.org.Org;
import shuzhi.words.Language;
import shuzhi.words.Text;

/// The acts of a dossier as a page tells them (办理经过).
public final class History {
    /// What the head of the page shows already, or what is shown in a place of its own.
    private static final Set<String> ELSEWHERE =
            Set.of("person", "applicant", "form", "materials", "item", "version", "chain", "definition");

    private final shuzhi.business.History acts;

    History(Org org) {
        this.acts = new shuzhi.business.History(org, Approvals.VOCABULARY);
    }

    /// The acts of a dossier, with everything its applicant and its officers may see.
    List<Step> of(Opened opened) {
        return acts.of(opened.entries(), names(opened), ELSEWHERE);
    }

    private static Map<String, Text> names(Opened opened) {
        var names = new HashMap<String, Text>();
        for (var it : List.of(Words.AT_THE_WINDOW, Words.BY_POST, Words.BY_DOWNLOAD))
            names.put(it.in(Language.CHINESE), it.text());
        opened.item().form().forEach(it -> names.put(it.id(), it.name()));
        opened.item().materials().forEach(it -> names.put(it.id(), it.name()));
        return names;
    }

    Text body(String code) {
        return acts.body(code);
    }
}
