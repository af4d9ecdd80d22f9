package shuzhi.approvals.scoring;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import shuzhi.calendar.Table;
import shuzhi.ledger.Public;

/// How the work of a body, a post or an item is scored (计分规则), as data: the points of a published municipal rule, which
/// a supervisor may change by a dated adoption. What is scored is an organisational unit, never a natural person.
///
/// @param base points everybody starts with
/// @param prewarnings so many pre-warnings cost `prewarningPoints`
/// @param per cards are counted on so many decided dossiers, so that large and small compare; 0 counts them as they are
/// @param earlyShare each so many percent finished early earn `earlyPoints`
/// @param cutShare a promise cut by so many percent of the statutory limit earns `cutPoints`
/// @param cutStep each so many percent more earn `cutStepPoints`
/// @param untruePoints each percent of acts entered late, out of order or without evidence costs this
/// @param untrueMax but never more than this
/// @param rankedFrom fewer decided dossiers are scored and not ranked
/// @param profile the standard of the cards (rule A-56)
public record Rule(
        @Public int base,
        @Public int prewarnings,
        @Public int prewarningPoints,
        @Public int yellowPoints,
        @Public int redPoints,
        @Public int per,
        @Public int earlyShare,
        @Public int earlyPoints,
        @Public int cutShare,
        @Public int cutPoints,
        @Public int cutStep,
        @Public int cutStepPoints,
        @Public int untruePoints,
        @Public int untrueMax,
        @Public int rankedFrom,
        @Public String profile) {
    /// The one file that keeps the rule of the city.
    public static final String FILE = "scoring-rule";

    private static final Map<String, Entry> TABLE = Table.read(Rule.class, "rule.tsv").rows().stream()
            .collect(
                    Collectors.toMap(row -> row.text("name"), row -> new Entry(row.text("value"), row.text("source"))));

    /// The rule that holds until the city adopts its own: each value with its source in `rule.tsv`.
    public static final Rule FIRST = new Rule(
            value("base"),
            value("prewarnings"),
            value("prewarningPoints"),
            value("yellowPoints"),
            value("redPoints"),
            value("per"),
            value("earlyShare"),
            value("earlyPoints"),
            value("cutShare"),
            value("cutPoints"),
            value("cutStep"),
            value("cutStepPoints"),
            value("untruePoints"),
            value("untrueMax"),
            value("rankedFrom"),
            entry("profile").value());

    private record Entry(String value, String source) {}

    /// No count may be negative, and nothing is divided by zero.
    public boolean isSound() {
        return List.of(
                                prewarningPoints,
                                yellowPoints,
                                redPoints,
                                per,
                                earlyPoints,
                                cutShare,
                                cutPoints,
                                cutStepPoints,
                                untruePoints,
                                untrueMax)
                        .stream()
                        .allMatch(it -> it >= 0)
                && List.of(base, prewarnings, earlyShare, cutStep, rankedFrom).stream()
                        .allMatch(it -> it > 0);
    }

    /// Where a value of the first rule comes from.
    public static String source(String name) {
        return entry(name).source();
    }

    private static Entry entry(String name) {
        var found = TABLE.get(name);
        if (found == null) throw new IllegalStateException("rule.tsv lacks " + name);
        return found;
    }

    private static int value(String name) {
        return Integer.parseInt(entry(name).value());
    }
}
