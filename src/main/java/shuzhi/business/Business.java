package shuzhi.business;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import shuzhi.database.View;
import shuzhi.figures.Figure;
import shuzhi.ledger.Thing;
import shuzhi.web.Guard;
import shuzhi.web.Route;
import shuzhi.words.Text;
import shuzhi.words.Word;

/// The door of a business (业务入口): everything the house needs to know of it, as one value, registered by one line in
/// `App`.
///
/// @param name the package of the business
/// @param words everything its pages say; `docs/words.md` is printed from it
/// @param vocabulary what its records are called
/// @param reactions what it does when acts happen, its own or another's
/// @param timers what it asks when time has passed
/// @param routes its pages; they only read
/// @param guards what its views know against a command before the clerk takes it
/// @param printed what its files look like on paper, by the name of the thing
/// @param seeds its believable year
public record Business(
        String name,
        Text title,
        List<? extends Word> words,
        Vocabulary vocabulary,
        List<Thing<?, ?, ?>> things,
        List<View> views,
        List<Figure> figures,
        Function<Ground, List<Reaction>> reactions,
        Function<Ground, List<Timer>> timers,
        Function<Ground, List<Route>> routes,
        Function<Ground, List<Guard>> guards,
        Map<String, Printed> printed,
        Seeds seeds) {

    /// A business whose rules know everything themselves, and whose files have no form of their own on paper.
    public Business(
            String name,
            Text title,
            List<? extends Word> words,
            Vocabulary vocabulary,
            List<Thing<?, ?, ?>> things,
            List<View> views,
            List<Figure> figures,
            Function<Ground, List<Reaction>> reactions,
            Function<Ground, List<Timer>> timers,
            Function<Ground, List<Route>> routes,
            Seeds seeds) {
        this(
                name,
                title,
                words,
                vocabulary,
                things,
                views,
                figures,
                reactions,
                timers,
                routes,
                _ -> List.of(),
                Map.of(),
                seeds);
    }

    public Business {
        words = List.copyOf(words);
        things = List.copyOf(things);
        views = List.copyOf(views);
        figures = List.copyOf(figures);
        printed = Map.copyOf(printed);
    }
}
