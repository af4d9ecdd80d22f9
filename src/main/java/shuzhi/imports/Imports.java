package shuzhi.imports;

import java.time.LocalDate;
import java.util.List;
import shuzhi.business.Business;
import shuzhi.business.Ground;
import shuzhi.business.Reaction;
import shuzhi.business.Seeds;
import shuzhi.business.Vocabulary;
import shuzhi.exchange.Sheet;
import shuzhi.imports.sheet.Rules;
import shuzhi.ledger.Context;
import shuzhi.org.Actor;
import shuzhi.web.Rehearsal;
import shuzhi.words.Text;

/// The door of imports (导入).
public final class Imports {
    static final Vocabulary VOCABULARY = Vocabulary.of(List.of(Labels.values()), List.of(Titles.values()));

    public static final Business BUSINESS = new Business(
            "imports",
            new Text("导入", "Imports"),
            List.of(Words.values()),
            VOCABULARY,
            List.of(Rules.SHEET),
            Views.all(),
            List.of(),
            ground -> List.of(Reaction.ofOwnIds("sheet-to-rows", new Writing(ground)::rows)),
            _ -> List.of(),
            ground -> new Pages(ground).routes(),
            Seeds.NONE);

    private Imports() {}

    /// What an import would do now; the requests in it do it when they are handed to the clerk.
    public static RowImport.Plan plan(Ground ground, RowMapping mapping, List<Sheet> sheets, Actor actor) {
        return rows(ground, mapping, actor).plan(sheets);
    }

    static RowImport rows(Ground ground, RowMapping mapping, Actor actor) {
        var now = ground.time().now();
        var today = LocalDate.ofInstant(now, Context.ZONE);
        return new RowImport(
                mapping,
                actor,
                ground.ledger(),
                ground.vocabulary(mapping.thing()),
                new CellWords(ground.org(), today),
                new Rehearsal(
                        ground.ledger(),
                        ground.calendars().asKnownOn(today),
                        ground.org().seat(),
                        now));
    }
}
