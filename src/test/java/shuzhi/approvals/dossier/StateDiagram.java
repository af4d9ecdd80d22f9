package shuzhi.approvals.dossier;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import shuzhi.calendar.Calendars;
import shuzhi.ledger.Decision;
import shuzhi.ledger.Shape;
import shuzhi.org.Actor;
import shuzhi.testing.Catalogue;
import shuzhi.testing.Story;

/// The states of a dossier (办件状态图), found by asking the real rules every command in every state that can be reached.
public final class StateDiagram {
    /// A day before the notice of 26 January 2020 moved the working days, and two after it: so that silence,
    /// hearings and a new notice can be met with.
    private static final LocalDate DAY = LocalDate.of(2020, 1, 20);
    private static final List<LocalDate> DAYS = List.of(DAY, LocalDate.of(2020, 2, 12), LocalDate.of(2020, 2, 13));
    private static final Pattern TERM = Pattern.compile("[(（](\\p{IsHan}+)");

    private static final List<String> CAST = List.of(
            "applicant",
            "clerk",
            "reviewer",
            "approver",
            "head",
            "planning",
            "ecology",
            "above-clerk",
            "above",
            "importer",
            "system");

    /// How each command is asked; where the law knows several cases, several ways.
    private static final List<String> ASKED = List.of(
            "Submit",
            "Submit item=@joint",
            "Submit item=@referred",
            "Submit item=@upper",
            "Submit item=@minor",
            "Submit item=@pledge",
            "Bar 2026-09-26 32990000000020250926000001 FALSE_MATERIALS",
            "RefuseBarred",
            "PromiseToSupply [safety] 三日内补交",
            "AcceptOnPromise 2020-01-21",
            "Supplement materials=[(safety 安全措施 a2)]",
            "Pledge 承诺资金已落实",
            "CheckPledge true other 属实",
            "CheckPledge false other 资金未落实",
            "Import bpi2015",
            "DeclareNotNeeded 限额以下工程",
            "RefuseJurisdiction 数州市交通运输局",
            "CorrectOnSpot {project: 桥}",
            "AskForMore [contract]",
            "AskAgain [contract] 合同缺页",
            "Supplement materials=[(contract 合同 a1)]",
            "Accept",
            "DeemAccept",
            "Inspect other 属实",
            "TellThirdParty 邻居 采光受影响",
            "OfferHearing",
            "RequestHearing",
            "WaiveHearing",
            "AnnounceHearing 2020-02-13 大会议室 chair",
            "HoldHearing",
            "SignHearingRecord a1",
            "Pause days=5",
            "Resume",
            "Extend days=10",
            "SendUp 同意",
            "TakeIn",
            "SendBack 现场情况不清",
            "PassOn @housing",
            "Review true 同意",
            "Review false 不同意",
            "AnswerObjection @planning 已采纳",
            "Grant 符合条件",
            "Deny",
            "Deliver 邮寄",
            "Withdraw 不办了",
            "Terminate ground=OBJECT_GONE explanation=地块收回",
            "Recalculate 国办发明电〔2020〕1号");

    /// Where a state stands in the picture.
    private static final Map<Status, int[]> PLACES = Map.ofEntries(
            Map.entry(Status.BLANK, new int[] {90, 300}),
            Map.entry(Status.IMPORTED, new int[] {90, 540}),
            Map.entry(Status.RECEIVED, new int[] {430, 300}),
            Map.entry(Status.NOT_ACCEPTED, new int[] {430, 60}),
            Map.entry(Status.CORRECTION, new int[] {430, 540}),
            Map.entry(Status.COMPLETED, new int[] {740, 540}),
            Map.entry(Status.ACCEPTED, new int[] {1030, 300}),
            Map.entry(Status.SUSPENDED, new int[] {1210, 570}),
            Map.entry(Status.GRANTED, new int[] {1390, 200}),
            Map.entry(Status.DENIED, new int[] {1390, 370}),
            Map.entry(Status.DELIVERED, new int[] {1610, 285}),
            Map.entry(Status.WITHDRAWN, new int[] {740, 780}));

    /// How far an arrow swings out to its left, and how far its words move, where they would run through others.
    private static final Map<String, int[]> SWINGS = Map.ofEntries(
            Map.entry("RECEIVED WITHDRAWN", new int[] {560, 0, 0}),
            Map.entry("CORRECTION NOT_ACCEPTED", new int[] {-250, -60, -110}),
            Map.entry("COMPLETED NOT_ACCEPTED", new int[] {0, 70, 105}),
            Map.entry("CORRECTION COMPLETED", new int[] {40, 0, 0}),
            Map.entry("COMPLETED CORRECTION", new int[] {40, 0, 0}),
            Map.entry("COMPLETED ACCEPTED", new int[] {0, 30, 10}),
            Map.entry("ACCEPTED SUSPENDED", new int[] {50, -25, 25}),
            Map.entry("SUSPENDED ACCEPTED", new int[] {50, 95, 10}),
            Map.entry("ACCEPTED WITHDRAWN", new int[] {-70, 0, 70}),
            Map.entry("SUSPENDED WITHDRAWN", new int[] {-30, 40, 10}));

    private record Found(State state, LocalDate day) {}

    private record Step(Status from, String command, Status to) {}

    private StateDiagram() {}

    /// Every step the rules allow, found from the blank file on.
    private static Set<Step> steps() {
        var before = Stories.story(Calendars.load().asKnownOn(DAY));
        var after = Stories.story();
        var steps = new LinkedHashSet<Step>();
        var known = new HashSet<String>();
        var waiting = new ArrayDeque<Found>(List.of(new Found(State.BLANK, DAY)));
        while (!waiting.isEmpty()) {
            var here = waiting.poll();
            for (var day : DAYS) {
                if (day.isBefore(here.day())) continue;
                var story = day.equals(DAY) ? before : after;
                for (var ask : asks(story, day)) {
                    var context = story.context(ask.actor(), day, day);
                    if (!(Rules.decide(here.state(), ask.command(), context) instanceof Decision.Acts<Act>(var acts)))
                        continue;
                    var next = here.state();
                    for (var act : acts) next = next.after(act);
                    var name = ask.command().getClass().getSimpleName();
                    steps.add(new Step(here.state().status(), name, next.status()));
                    if (known.add(key(next, day))) waiting.add(new Found(next, day));
                }
            }
        }
        return steps;
    }

    private record Ask(Actor actor, Command command) {}

    private static final Map<LocalDate, List<Ask>> ASKS = new HashMap<>();

    /// Every command by everybody who has the power for it.
    private static List<Ask> asks(Story<Command, Act, State> story, LocalDate day) {
        return ASKS.computeIfAbsent(day, _ -> {
            var asks = new ArrayList<Ask>();
            for (var asked : ASKED)
                for (var who : CAST) {
                    var command = story.command(day, asked);
                    if (story.may(story.actor(who), command)) asks.add(new Ask(story.actor(who), command));
                }
            return asks;
        });
    }

    /// What the rules look at, without the counting of days.
    private static String key(State state, LocalDate day) {
        var item = state.facts().map(State.Facts::item).orElse("");
        var reviews = new TreeMap<String, String>();
        state.reviews()
                .forEach((body, opinion) -> reviews.put(body, opinion.stage().name()));
        var extended = state.clock().map(it -> it.extension() > 0).orElse(false);
        return List.of(
                        day,
                        state.status(),
                        item,
                        state.hearing().stage(),
                        reviews,
                        state.sentUp(),
                        extended,
                        state.promise().items().size(),
                        state.promise().supplyBy().isPresent(),
                        state.pledge().stage(),
                        state.barredUntil().isPresent(),
                        state.correction().again())
                .toString();
    }

    /// The page: the picture, and which command is possible where.
    public static String table(String printed) {
        var steps = steps();
        var statuses = List.of(Status.values());
        var page = new StringBuilder("# 办件的状态 The states of a dossier\n\n");
        page.append("Found by asking the real rules every command in every state that can be reached. ")
                .append(printed);
        page.append("\n![办件状态图 states of a dossier](dossier.svg)\n\n");
        page.append(
                "A cell says where the command leads from this state; `=` it stays, empty: refused. Hearings, reviews"
                        + " and sending up have further conditions of their own: `docs/acts.md` names who may ask,"
                        + " `docs/refusals.md` what the rules answer.\n\n");
        page.append("| command 请求 | ")
                .append(statuses.stream().map(it -> it.text().zh()).collect(Collectors.joining(" | ")))
                .append(" |\n|---|")
                .append("---|".repeat(statuses.size()))
                .append("\n");
        for (var command : Shape.cases(Command.class).keySet()) {
            page.append("| ").append(term(command)).append(" `").append(command).append("` |");
            for (var status : statuses) {
                var to = steps.stream()
                        .filter(it -> it.from() == status && it.command().equals(command))
                        .map(it -> it.to() == status ? "=" : it.to().text().zh())
                        .distinct()
                        .sorted()
                        .collect(Collectors.joining("、"));
                page.append(to.isEmpty() ? " |" : " " + to + " |");
            }
            page.append("\n");
        }
        page.append("\n| state 状态 | 中文 | English |\n|---|---|---|\n");
        for (var it : statuses)
            page.append("| `")
                    .append(it.name())
                    .append("` | ")
                    .append(it.text().zh())
                    .append(" | ")
                    .append(it.text().en())
                    .append(" |\n");
        return page.toString();
    }

    private static String term(String command) {
        var type = Objects.requireNonNull(Shape.cases(Command.class).get(command));
        var found = TERM.matcher(Catalogue.summary(type));
        return found.find() ? found.group(1) : command;
    }

    /// The picture: a box a state, an arrow a way from one to another; steps that stay are in the table only.
    public static String picture() {
        var arrows = new LinkedHashMap<List<Status>, List<String>>();
        var order = Comparator.comparing(Step::from).thenComparing(Step::to).thenComparing(Step::command);
        steps().stream()
                .filter(it -> it.from() != it.to())
                .sorted(order)
                .forEach(it -> arrows.computeIfAbsent(List.of(it.from(), it.to()), _ -> new ArrayList<>())
                        .add(term(it.command()) + " " + it.command()));
        var svg = new StringBuilder("""
            <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1700 830" font-family="'Noto Sans CJK SC', 'Source Han Sans SC', sans-serif" role="img" aria-label="办件状态图 The states of a dossier">
            <defs><marker id="arrow" viewBox="0 0 10 10" refX="9" refY="5" markerWidth="8" markerHeight="8" orient="auto"><path d="M0 0 10 5 0 10z" fill="#456"/></marker></defs>
            <rect width="1700" height="830" fill="#fff"/>
            """);
        var labels = new StringBuilder();
        arrows.forEach((ends, commands) -> arrow(svg, labels, ends.getFirst(), ends.getLast(), commands));
        for (var status : Status.values()) box(svg, status);
        return svg.append(labels).append("</svg>\n").toString();
    }

    private static int[] place(Status status) {
        return Objects.requireNonNull(PLACES.get(status), () -> "no place in the picture for " + status);
    }

    private static void box(StringBuilder svg, Status status) {
        var at = place(status);
        var fill = status.isOpen() ? "#e8f1fb" : "#f2f2f2";
        svg.append("""
            <rect x="%d" y="%d" width="150" height="52" rx="8" fill="%s" stroke="#456"/><text x="%d" y="%d" text-anchor="middle" font-size="18" fill="#123">%s</text><text x="%d" y="%d" text-anchor="middle" font-size="11" fill="#345">%s</text>
            """.formatted(
                        at[0] - 75,
                        at[1] - 26,
                        fill,
                        at[0],
                        at[1] - 2,
                        status.text().zh(),
                        at[0],
                        at[1] + 16,
                        status.text().en()));
    }

    private static void arrow(StringBuilder svg, StringBuilder labels, Status from, Status to, List<String> commands) {
        var a = place(from);
        var b = place(to);
        var swing = SWINGS.getOrDefault(from + " " + to, new int[3]);
        int bend = swing[0];
        double length = Math.hypot(b[0] - a[0], b[1] - a[1]);
        double x = (a[0] + b[0]) / 2.0 - (b[1] - a[1]) / length * bend;
        double y = (a[1] + b[1]) / 2.0 + (b[0] - a[0]) / length * bend;
        var start = edge(a, x, y);
        var end = edge(b, x, y);
        svg.append(
                "<path d=\"M%.0f %.0fQ%.0f %.0f %.0f %.0f\" fill=\"none\" stroke=\"#456\" marker-end=\"url(#arrow)\"/>\n"
                        .formatted(start[0], start[1], x, y, end[0], end[1]));
        double middleX = (start[0] + 2 * x + end[0]) / 4 + swing[1];
        double middleY = (start[1] + 2 * y + end[1]) / 4 + swing[2] - (commands.size() - 1) * 7.5;
        for (var command : commands) {
            labels.append(
                    "<text x=\"%.0f\" y=\"%.0f\" text-anchor=\"middle\" font-size=\"12\" fill=\"#123\" stroke=\"#fff\" stroke-width=\"4\" paint-order=\"stroke\">%s</text>\n"
                            .formatted(middleX, middleY + 4, command));
            middleY += 15;
        }
    }

    /// Where the line from the middle of a box towards a point leaves the box.
    private static double[] edge(int[] box, double x, double y) {
        double dx = x - box[0];
        double dy = y - box[1];
        double share = Math.min(dx == 0 ? 9 : 77 / Math.abs(dx), dy == 0 ? 9 : 28 / Math.abs(dy));
        return new double[] {box[0] + dx * share, box[1] + dy * share};
    }
}
