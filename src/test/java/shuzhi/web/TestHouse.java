package shuzhi.web;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.IntStream;
import shuzhi.calendar.Calendars;
import shuzhi.database.Database;
import shuzhi.database.Locker;
import shuzhi.database.People;
import shuzhi.database.Query;
import shuzhi.database.SqlBook;
import shuzhi.exchange.Spreadsheet;
import shuzhi.ledger.Clerk;
import shuzhi.ledger.Ledger;
import shuzhi.ledger.Things;
import shuzhi.ledger.Time;
import shuzhi.org.Body;
import shuzhi.org.Org;
import shuzhi.org.Places;
import shuzhi.org.Post;
import shuzhi.org.Role;
import shuzhi.words.Text;

/// A whole house on a real PostgreSQL: one thing, a few pages, a clock that the tests move.
final class TestHouse implements AutoCloseable {
    static final String PASSWORD = "海州的云有五种颜色 2026";
    static final String SCRIPT = "<script>alert(1)</script>";
    private static final String BODY = "11329900MB9000015K";
    private static final String PLACE = "329900000000";

    /// Whoever asks for the page `/gate` waits until this is opened.
    final CountDownLatch gate = new CountDownLatch(1);
    final AtomicReference<Instant> now = new AtomicReference<>(Instant.parse("2026-03-02T01:00:00Z"));
    final Query query;
    final Ledger ledger;
    final Locker locker;
    final Accounts accounts;
    final Clerk clerk;
    private final Path folder;
    private final Database database;
    private final Desk desk;
    private final People people;
    private final Time time = now::get;

    private TestHouse() throws Exception {
        folder = Files.createTempDirectory("shuzhi-web");
        database = Database.builtIn(folder, _ -> {});
        query = database.query();
        var things = new Things(List.of(Note.THING));
        var book = new SqlBook(database::connect, database.readers(), List.of());
        ledger = new Ledger(things, book, new byte[16]);
        locker = new Locker(query, ledger);
        people = new People(query);
        accounts = new Accounts(people, ledger, time, "a key of the tests".getBytes());
        var calendars = Calendars.load();
        clerk = new Clerk(ledger, book, time, _ -> calendars.latest(), _ -> {});
        desk = new Desk(things, clerk, ledger, locker, org().seat(), List.of(), Desk.Finder.NONE);
        accounts.create("window", "窗口一号", PASSWORD, Optional.of("window"), Optional.empty());
        accounts.create("head", "负责人一号", PASSWORD, Optional.of("head"), Optional.empty());
        accounts.create("applicant", "申请人甲", PASSWORD, Optional.empty(), Optional.empty());
        accounts.create("other", "申请人乙", PASSWORD, Optional.empty(), Optional.empty());
        accounts.create("script", SCRIPT, PASSWORD, Optional.empty(), Optional.empty());
    }

    static TestHouse open() throws Exception {
        return new TestHouse();
    }

    /// A server with its own port and sessions on this house.
    Server serve(Server.Options options) {
        return serve(options, Optional.empty());
    }

    Server serve(Server.Options options, Optional<Publication> publication) {
        return Server.start(
                options, new Server.House(routes(), desk, accounts, locker, people, org(), time, publication));
    }

    Server serve() {
        return serve(options(Optional.empty()));
    }

    static Server.Options options(Optional<Server.Identity> identity) {
        return new Server.Options(
                0,
                "127.0.0.1",
                false,
                false,
                identity,
                new Server.Limits(10_000, 1_000, 10_000, 10_000, 10_000, 10_000));
    }

    private static Org org() {
        return new Org(
                Places.load(),
                List.of(new Body(
                        BODY,
                        new Text("市政务服务管理办公室", "Service office"),
                        PLACE,
                        Body.Kind.values()[0],
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty())),
                List.of(),
                List.of(post("window", Role.WINDOW), post("head", Role.HEAD)));
    }

    private static Post post(String code, Role role) {
        return new Post(
                code,
                Text.same(code),
                BODY,
                Optional.empty(),
                PLACE,
                Set.of(role),
                Optional.empty(),
                Optional.empty(),
                shuzhi.org.Clearance.PUBLIC);
    }

    private Page gate(Visit visit) {
        try {
            gate.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        return show(visit, "门", "gate");
    }

    private List<Route> routes() {
        return List.of(
                Route.open("/", it -> show(it, "首页", "front")).named(new Text("首页", "Home")),
                Route.open("/gate", this::gate),
                Route.open("/search", it -> show(it, "查询", "found")).slowly(),
                Route.open("/echo", it -> show(it, "回声", it.word("say"))),
                Route.open("/notes/{file}", this::note),
                Route.open("/notes/new", it -> show(it, "新便笺", draft(it))),
                Route.open("/paper", _ -> new Page.File("营业执照.pdf", "application/pdf", new byte[] {1, 2}, false)),
                Route.open("/broken", _ -> {
                    throw new IllegalStateException("on purpose: 身份证 110101199003070011");
                }),
                Route.of("/work", Set.of(Role.WINDOW), it -> show(it, "待办", it.name()))
                        .named(new Text("待办", "Work list")),
                Route.of("/files/{file}", Set.of(Role.WINDOW), it -> show(it, "卷", it.word("file")))
                        .withTable(it -> it.word("file").equals("none")
                                ? Optional.empty()
                                : Optional.of(new Spreadsheet(Text.same("a"), List.of(Text.same("b")), _ -> {}))),
                Route.of(
                        "/counted",
                        Set.of(Role.WINDOW),
                        it -> new Page.Show("none.jte", new Counted(Integer.parseInt(it.word("page"))))),
                Route.of("/rows", Set.of(Role.WINDOW), it -> show(it, "列表", "rows"))
                        .withTable(it -> Optional.of(rows(it))));
    }

    /// Five rows, two on a page.
    private record Counted(int page) implements Listed {
        @Override
        public Text title() {
            return new Text("五行", "Five rows");
        }

        @Override
        public List<Text> names() {
            return List.of(new Text("编号", "Number"));
        }

        @Override
        public List<List<?>> cells() {
            return IntStream.rangeClosed(2 * page - 1, Math.min(5, 2 * page))
                    .<List<?>>mapToObj(List::of)
                    .toList();
        }

        @Override
        public int pages() {
            return 3;
        }
    }

    /// As many rows as the address asks for; breaks at the end when it asks for that.
    private static Spreadsheet rows(Visit visit) {
        var columns = List.of(new Text("编号", "Number"), new Text("说明", "Note"));
        return new Spreadsheet(new Text("列表", "Rows"), columns, taker -> {
            for (int i = 0; i < Integer.parseInt(visit.word("count")); i++) taker.row(List.of(i, "=1+" + i));
            if (!visit.word("fail").isEmpty()) throw new IllegalStateException("on purpose");
        });
    }

    /// Somebody else's note and no note at all are both missing.
    private Page note(Visit visit) {
        var state = ledger.state(Note.THING, visit.word("file"));
        var mine = visit.actor().filter(it -> it.person().equals(state.person()));
        return mine.isEmpty() ? new Page.Missing() : show(visit, "便笺", state.title());
    }

    private String draft(Visit visit) {
        return visit.actor()
                .flatMap(it -> locker.draft(it.person(), "note-item"))
                .map(String::new)
                .orElse("no draft");
    }

    private static Page show(Visit visit, String title, String text) {
        return new Page.Show("shuzhi/web/pages/message.jte", new Pages.Message(visit, title, text));
    }

    void pass(Duration duration) {
        now.updateAndGet(it -> it.plus(duration));
    }

    /// Another asker of the same database.
    Query another() {
        return database.query();
    }

    long count(String table) {
        return query.number("select count(*) from " + table, Map.of());
    }

    @Override
    public void close() {
        clerk.close();
        database.close();
    }
}
