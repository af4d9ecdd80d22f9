package shuzhi.people;

import java.util.List;
import java.util.Map;
import shuzhi.business.Ground;
import shuzhi.business.Listing;
import shuzhi.business.Listing.Cell;
import shuzhi.business.Listing.Column;
import shuzhi.web.Page;
import shuzhi.web.Route;
import shuzhi.web.Visit;
import shuzhi.words.Text;

/// What is due in selections, study and rectifications (到期提醒页面), for those who may see the files.
final class ReminderPages {
    private static final Map<String, String> PATHS =
            Map.of("selection", "/selections/", "study", "/studies/", "lifemeeting", "/life-meetings/");

    private final Views views;

    ReminderPages(Ground ground) {
        this.views = new Views(ground.query());
    }

    List<Route> routes() {
        return List.of(Route.of("/reminders", Pages.STAFF, this::list).named(Words.REMINDERS.text()));
    }

    private Page list(Visit visit) {
        var rows = views.reminders(visit.signedIn()).stream()
                .map(it -> Listing.Row.of(
                        Cell.link(it.number(), PATHS.get(it.thing()) + it.file()),
                        Cell.of(occasion(it)),
                        Cell.of(it.due()),
                        Cell.of(it.day())))
                .toList();
        return Listing.paged(
                        visit,
                        Words.REMINDERS.text(),
                        Words.REMINDERS_LEAD.text(),
                        List.of(
                                Column.of(Labels.NUMBER.text()),
                                Column.of(Labels.OCCASION.text()),
                                Column.of(Labels.DUE.text()),
                                Column.of(Labels.ON.text())),
                        rows,
                        rows.size(),
                        "/reminders",
                        false)
                .show();
    }

    private static Text occasion(Views.Reminder it) {
        return switch (it.thing()) {
            case "selection" ->
                shuzhi.people.selection.Occasion.valueOf(it.occasion()).text();
            case "study" -> shuzhi.people.study.Occasion.valueOf(it.occasion()).text();
            default -> shuzhi.people.lifemeeting.Occasion.valueOf(it.occasion()).text();
        };
    }
}
