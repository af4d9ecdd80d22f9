package shuzhi.approvals.card;

import java.time.LocalDate;
import java.util.List;
import shuzhi.calendar.Table;
import shuzhi.words.Text;

/// From when a dossier earns which card (发牌标准), rule A-56: thresholds are data with a date and a source, never
/// constants.
///
/// @param id for instance `DEFAULT`
/// @param prewarnShare remaining working days up to this share of the promise, in percent, are a pre-warning; 0 for
/// none
/// @param prewarnDays but never fewer days than this
/// @param yellowShare used working days from this share of the promise on, in percent, are yellow; 0 for past it only
/// @param redPastPromise past the promise is red already
/// @param answerDays working days within which the body answers a card
/// @param from first day on which the standard is known
public record Profile(
        String id,
        Text name,
        int prewarnShare,
        int prewarnDays,
        int yellowShare,
        boolean redPastPromise,
        int answerDays,
        LocalDate from,
        String source) {
    private static final List<Profile> ALL = load();

    /// What of a clock the colours depend on.
    ///
    /// @param promised working days promised
    /// @param used working days used
    /// @param remaining working days left of the promise
    /// @param pastPromise the promised due date is over
    /// @param pastStatute the statutory due date is over
    public record Reading(int promised, int used, int remaining, boolean pastPromise, boolean pastStatute) {}

    /// Every standard that comes with the program.
    public static List<Profile> all() {
        return ALL;
    }

    /// @throws IllegalArgumentException when there is none of this name
    public static Profile named(String id) {
        return ALL.stream()
                .filter(it -> it.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no profile is called " + id));
    }

    public static boolean isKnown(String id) {
        return ALL.stream().anyMatch(it -> it.id().equals(id));
    }

    /// The colour of a clock.
    public Colour of(Reading it) {
        if (it.pastStatute() || redPastPromise && it.pastPromise()) return Colour.RED;
        if (it.pastPromise()) return Colour.YELLOW;
        if (yellowShare > 0 && it.used() * 100 >= yellowShare * it.promised()) return Colour.YELLOW;
        if (prewarnShare == 0) return Colour.NORMAL;
        int share = (it.promised() * prewarnShare + 99) / 100;
        return it.remaining() <= Math.max(prewarnDays, share) ? Colour.PREWARNING : Colour.NORMAL;
    }

    private static List<Profile> load() {
        return Table.read(Profile.class, "profiles.tsv").rows().stream()
                .map(row -> new Profile(
                        row.text("id"),
                        new Text(row.text("zh"), row.text("en")),
                        row.number("prewarnShare"),
                        row.number("prewarnDays"),
                        row.number("yellowShare"),
                        row.text("red").equals("promise"),
                        row.number("answerDays"),
                        row.date("validFrom"),
                        row.text("source")))
                .toList();
    }
}
