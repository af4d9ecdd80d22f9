package shuzhi.network;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import shuzhi.business.FilePages;
import shuzhi.business.Ground;
import shuzhi.business.History.Fact;
import shuzhi.business.Listing;
import shuzhi.business.Listing.Cell;
import shuzhi.business.Listing.Column;
import shuzhi.business.Listing.Row;
import shuzhi.ledger.Context;
import shuzhi.network.audit.State;
import shuzhi.org.Actor;
import shuzhi.org.Role;
import shuzhi.web.Page;
import shuzhi.web.Route;
import shuzhi.web.Visit;
import shuzhi.words.Text;
import shuzhi.words.Word;

/// The records that the auditor goes through (安全审计): changes of the register, refused commands, files that were read.
/// Posts, never persons.
final class AuditPages {
    private static final Set<Role> AUDITOR = Set.of(Role.AUDITOR);
    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");

    private final Ground ground;
    private final Views views;
    private final FilePages<?, ?, State> files;

    AuditPages(Ground ground) {
        this.ground = ground;
        this.views = new Views(ground.query());
        this.files = new FilePages<>(
                ground,
                shuzhi.network.audit.Rules.AUDIT,
                Network.VOCABULARY,
                "/audit",
                AUDITOR,
                new FilePages.Look<>() {
                    @Override
                    public Text title(State state) {
                        return Words.AUDIT.text();
                    }

                    @Override
                    public List<Fact> facts(State state) {
                        return List.of();
                    }

                    @Override
                    public boolean sees(Actor actor, State state) {
                        return true;
                    }
                });
    }

    List<Route> routes() {
        return Stream.concat(
                        Stream.of(Route.of("/audit", AUDITOR, this::audit).named(Words.AUDIT.text())),
                        files.routes().stream())
                .toList();
    }

    private enum Tab implements Word {
        CHANGES(Words.CHANGES, Words.WHEN, Words.ACT, Words.FILE, Words.POST, Words.ENTRY),
        REFUSALS(Words.REFUSALS, Words.WHEN, Words.COMMAND, Words.REASON_CODE, Words.POST),
        READINGS(Words.READINGS, Words.WHEN, Words.FILE, Words.POST),
        AUDITS(Words.AUDITS, Words.VALID_FROM, Words.VALID_TO, Words.STATE, Words.WHEN, Words.ENTRY);

        private final Words word;
        private final List<Words> columns;

        Tab(Words word, Words... columns) {
            this.word = word;
            this.columns = List.of(columns);
        }

        static Tab named(String name) {
            for (var it : values()) if (it.name().equals(name)) return it;
            return CHANGES;
        }

        @Override
        public Text text() {
            return word.text();
        }
    }

    private Page audit(Visit visit) {
        var tab = Tab.named(visit.word("tab"));
        long count = count(tab);
        int page = Listing.page(visit, count);
        var tabs = Stream.of(Tab.values())
                .map(it -> new Listing.Tab(it.text(), "/audit?tab=" + it.name(), count(it), it == tab))
                .toList();
        return new Listing(
                        visit,
                        Words.AUDIT.text(),
                        Words.AUDIT_LEAD.text(),
                        tabs,
                        tab.columns.stream().map(it -> Column.of(it.text())).toList(),
                        rows(tab, (page - 1) * Listing.onAPage()),
                        count,
                        page,
                        Listing.pages(count),
                        number -> "/audit?tab=" + tab.name() + "&page=" + number,
                        Optional.of("/audit/new"))
                .show();
    }

    private long count(Tab tab) {
        return switch (tab) {
            case CHANGES -> views.changeCount();
            case REFUSALS -> views.refusalCount();
            case READINGS -> views.readingCount();
            case AUDITS -> views.auditCount();
        };
    }

    private List<Row> rows(Tab tab, int from) {
        int count = Listing.onAPage();
        return switch (tab) {
            case CHANGES ->
                views.changes(from, count).stream()
                        .map(it -> Row.of(
                                Cell.of(it.written()),
                                Cell.of(title(it)),
                                Cell.of(it.file()),
                                Cell.of(it.post()),
                                Cell.link(String.valueOf(it.entry()), "/ledger/" + it.entry())))
                        .toList();
            case REFUSALS ->
                views.refusals(from, count).stream()
                        .map(it -> Row.of(
                                Cell.of(minute(it.at())),
                                Cell.of(it.thing() + " " + it.command()),
                                Cell.of(it.code()),
                                Cell.of(it.post())))
                        .toList();
            case READINGS ->
                views.readings(from, count).stream()
                        .map(it -> Row.of(Cell.of(minute(it.at())), Cell.of(it.file()), Cell.of(it.post())))
                        .toList();
            case AUDITS ->
                views.audits(from, count).stream()
                        .map(it -> Row.of(
                                new Cell(
                                        Text.same(it.starting().toString()),
                                        Optional.of("/audit/" + it.file()),
                                        Optional.empty()),
                                Cell.of(it.ending()),
                                it.clean()
                                        ? Cell.tag(Words.CLEAN.text(), "green")
                                        : Cell.tag(Words.FOLLOWED_UP.text(), "yellow"),
                                Cell.of(it.written()),
                                Cell.link(String.valueOf(it.entry()), "/ledger/" + it.entry())))
                        .toList();
        };
    }

    private Text title(Views.Change it) {
        return Network.VOCABULARY
                .title(it.thing(), ground.ledger().things().act(it.act()))
                .text();
    }

    private static String minute(Instant at) {
        return LocalDateTime.ofInstant(at, Context.ZONE).format(MINUTE);
    }
}
