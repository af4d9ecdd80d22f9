package shuzhi.credit;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import shuzhi.credit.publication.Kind;
import shuzhi.credit.publication.State;
import shuzhi.credit.publication.Status;
import shuzhi.words.Text;

/// The exchange tables of licences and penalties (双公示交换格式), rules C-06 and C-07: field names, dates
/// and amounts as the partners read them. Numbers of persons have no field that is filled.
final class Exchange {
    private static final List<String> LICENCE = List.of(
            "XK_XDR_MC",
            "XK_XDR_LB",
            "XK_XDR_SHXYM",
            "XK_XDR_GSZC",
            "XK_XDR_ZZJG",
            "XK_XDR_SWDJ",
            "XK_XDR_SYDW",
            "XK_XDR_SHZZ",
            "XK_FRDB",
            "XK_FR_ZJLX",
            "XK_FR_ZJHM",
            "XK_XDR_ZJLX",
            "XK_XDR_ZJHM",
            "XK_XKWS",
            "XK_WSH",
            "XK_XKLB",
            "XK_XKZS",
            "XK_XKBH",
            "XK_NR",
            "XK_JDRQ",
            "XK_YXQZ",
            "XK_YXQZI",
            "XK_XKJG",
            "XK_XKJGDM",
            "XK_ZT",
            "XK_LYDW",
            "XK_LYDWDM",
            "BZ");
    private static final List<String> PENALTY = List.of(
            "CF_XDR_MC",
            "CF_XDR_LB",
            "CF_XDR_SHXYM",
            "CF_XDR_GSZC",
            "CF_XDR_ZZJG",
            "CF_XDR_SWDJ",
            "CF_XDR_SYDW",
            "CF_XDR_SHZZ",
            "CF_FRDB",
            "CF_FR_ZJLX",
            "CF_FR_ZJHM",
            "CF_XDR_ZJLX",
            "CF_XDR_ZJHM",
            "CF_WSH",
            "CF_WFXW",
            "CF_SY",
            "CF_YJ",
            "CF_CFLB",
            "CF_NR",
            "CF_NR_FK",
            "CF_NR_WFFF",
            "CF_NR_ZKDX",
            "CF_JDRQ",
            "CF_YXQ",
            "CF_GSJZQ",
            "CF_CFJG",
            "CF_CFJGDM",
            "CF_SJLY",
            "CF_SJLYDM",
            "BZ");
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("yyyy/MM/dd");
    /// Means: without end (C-06).
    private static final String NO_END = "2099/12/31";
    private static final int DECIMALS = 6;

    private Exchange() {}

    static List<Text> columns(Kind kind) {
        return (kind == Kind.LICENCE ? LICENCE : PENALTY)
                .stream().map(Text::same).toList();
    }

    /// @param body name of the deciding body
    static List<String> row(State state, String body, LocalDate today) {
        var it = state.facts().orElseThrow();
        return it.kind() == Kind.LICENCE ? licence(state, it, body) : penalty(state, it, body, today);
    }

    private static List<String> licence(State state, State.Facts it, String body) {
        var content = it.content();
        var row = party(it);
        row.addAll(List.of(
                content.document(),
                it.number(),
                content.category(),
                content.certificate(),
                content.identifier(),
                content.matter(),
                DAY.format(it.decided()),
                DAY.format(content.from().orElse(it.decided())),
                content.until().map(DAY::format).orElse(NO_END),
                body,
                it.body(),
                state.status() == Status.PUBLISHED && state.links().licence().isEmpty() ? "1" : "2",
                body,
                it.body(),
                note(state)));
        return row;
    }

    private static List<String> penalty(State state, State.Facts it, String body, LocalDate today) {
        var content = it.content();
        var stops = state.period(today).flatMap(Period::stops);
        var row = party(it);
        row.addAll(List.of(
                it.number(),
                content.matter(),
                content.facts(),
                content.basis(),
                content.category(),
                content.result(),
                tenThousands(content.fine()),
                tenThousands(content.confiscated()),
                content.certificate(),
                DAY.format(it.decided()),
                content.until().map(DAY::format).orElse(NO_END),
                stops.map(DAY::format).orElse(""),
                body,
                it.body(),
                body,
                it.body(),
                note(state)));
        return row;
    }

    /// The fields of the party, up to those of persons, which stay empty (C-22, C-23).
    private static List<String> party(State.Facts it) {
        var party = it.party();
        boolean organisation = party.kind() == PartyKind.ORGANISATION;
        var representative = organisation ? party.representative() : Optional.<String>empty();
        return new ArrayList<>(List.of(
                party.shown(),
                party.kind().text().zh(),
                party.code(),
                "",
                "",
                "",
                "",
                "",
                representative.orElse(""),
                "",
                "",
                "",
                ""));
    }

    private static String note(State state) {
        var change = state.links().licence().map(it -> it.change().text().zh() + " " + it.day());
        if (state.objections().isEmpty()) return change.orElse("");
        return Words.OBJECTED.text().zh() + change.map(it -> "；" + it).orElse("");
    }

    /// Yuan in 万元, at most six decimals; nothing for zero.
    static String tenThousands(BigDecimal yuan) {
        if (yuan.signum() == 0) return "";
        return yuan.movePointLeft(4)
                .setScale(DECIMALS, java.math.RoundingMode.HALF_UP)
                .stripTrailingZeros()
                .toPlainString();
    }
}
