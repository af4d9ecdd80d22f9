package shuzhi;

import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import shuzhi.approvals.Approvals;
import shuzhi.approvals.Courier;
import shuzhi.business.Business;
import shuzhi.business.Follower;
import shuzhi.business.Ground;
import shuzhi.business.Printed;
import shuzhi.business.Reaction;
import shuzhi.business.Timer;
import shuzhi.business.Vocabulary;
import shuzhi.calendar.Calendars;
import shuzhi.conduct.Conduct;
import shuzhi.credit.Credit;
import shuzhi.database.Cosigner;
import shuzhi.database.Database;
import shuzhi.database.Locker;
import shuzhi.database.Notary;
import shuzhi.database.SqlBook;
import shuzhi.database.View;
import shuzhi.database.Views;
import shuzhi.exchange.Carriers;
import shuzhi.exchange.RemoteWitness;
import shuzhi.figures.Activity;
import shuzhi.figures.Figure;
import shuzhi.figures.Figures;
import shuzhi.holidays.Holidays;
import shuzhi.imports.Imports;
import shuzhi.indicators.Indicators;
import shuzhi.ledger.Answer;
import shuzhi.ledger.Clerk;
import shuzhi.ledger.Context;
import shuzhi.ledger.Entry;
import shuzhi.ledger.Ledger;
import shuzhi.ledger.Request;
import shuzhi.ledger.Thing;
import shuzhi.ledger.Things;
import shuzhi.ledger.Time;
import shuzhi.network.Mirroring;
import shuzhi.network.Network;
import shuzhi.network.Register;
import shuzhi.org.Org;
import shuzhi.people.People;
import shuzhi.privacy.Privacy;
import shuzhi.projects.Projects;
import shuzhi.proof.Checkpoint;
import shuzhi.proof.Policy;
import shuzhi.proof.Witness;
import shuzhi.proof.WitnessFolder;
import shuzhi.report.Report;
import shuzhi.supervision.Supervision;
import shuzhi.web.Desk;
import shuzhi.web.Guard;
import shuzhi.web.Publication;
import shuzhi.web.Route;
import shuzhi.words.Text;

/// The house, put together by hand (总装): ground first, then the businesses.
public final class App implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(App.class);
    private static final int TICK_SECONDS = 20;
    /// So many commands of a timer wait at once.
    private static final int TICK_AT_ONCE = 1_000;

    /// Every business of the house, in the order of the navigation. One line registers one.
    public static final List<Business> BUSINESSES = List.of(
            Approvals.BUSINESS,
            Network.BUSINESS,
            Credit.BUSINESS,
            Indicators.BUSINESS,
            Projects.BUSINESS,
            Supervision.BUSINESS,
            Conduct.BUSINESS,
            People.BUSINESS,
            Report.BUSINESS,
            Imports.BUSINESS,
            Privacy.BUSINESS,
            Holidays.BUSINESS);

    private final Database database;
    private final Time time;
    private final Clerk clerk;
    private final Notary notary;
    private final Publication publication;
    private final Follower follower;
    private final List<Timer> timers = new ArrayList<>();
    private final List<Route> routes = new ArrayList<>();
    private final Ground ground;
    private final Mirroring mirroring;
    private final Courier courier;
    private final Things things;
    private final Desk desk;
    private final ScheduledExecutorService mirrors = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().name("mirrors").daemon(true).factory());
    private final ScheduledExecutorService post = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().name("post").daemon(true).factory());
    private final ScheduledExecutorService ticker = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().name("ticker").daemon(true).factory());

    private App(Database database, Keys keys, Time time, String address, Carriers carriers, Consumer<Text> progress) {
        this.database = database;
        this.time = time;
        this.things = new Things(things());
        var calendars = Calendars.load();
        var book = new SqlBook(database::connect, database.readers(), views());
        var ledger = new Ledger(things, book, keys.master());
        refresh(database, ledger, false, progress);
        var query = database.query();
        Holidays.remember(query, ledger, calendars);
        var witness = witness(keys);
        var cosigners = new ArrayList<Cosigner>();
        cosigners.add(new Cosigner.Own(witness, keys.signing("witness").publicKey()));
        keys.asked().forEach(it -> cosigners.add(new RemoteWitness(it.address(), it.key())));
        this.notary = new Notary(database::connect, keys.signing("ledger"), cosigners);
        this.publication = new Publication(
                ledger, notary, keys.published("ledger"), witness, keys.published("witness"), keys.uppers());
        var org = Org.load();
        this.ground = new Ground(
                query,
                ledger,
                new Locker(query, ledger),
                notary,
                new Figures(figures(), query),
                calendars,
                org,
                keys.signing("ledger"),
                keys.certificate("数州市人民政府", "11329900MB9000015K"),
                time,
                address,
                carriers,
                App::vocabulary,
                App::printed,
                post -> keys.signatory(post, nameOf(org, post)));
        var reactions = new ArrayList<Reaction>();
        for (var business : BUSINESSES) {
            reactions.addAll(business.reactions().apply(ground));
            timers.addAll(business.timers().apply(ground));
            business.routes().apply(ground).forEach(it -> routes.add(it.within(business.title())));
        }
        this.follower = new Follower(reactions, query, ledger, book.head().size());
        var register = new Register(ground.org());
        register.load(query, ledger);
        this.clerk = new Clerk(
                ledger, book, time, now -> calendars.asKnownOn(LocalDate.ofInstant(now, Context.ZONE)), entries -> {
                    register.written(entries);
                    entries.forEach(it -> Holidays.heard(it, calendars));
                    follower.written(entries);
                });
        this.desk =
                new Desk(things, clerk, ledger, ground.locker(), ground.org().seat(), guards(), this::numbered);
        this.courier = new Courier(ground);
        this.mirroring = new Mirroring(query, keys.signing("witness"), witnessFolder(keys));
    }

    /// Opens the house on a database: migrations are done, views are in step, the clerk is at work. Nothing
    /// else runs yet; see `start`.
    public static App open(Database database, Keys keys, Time time, String address, Consumer<Text> progress) {
        return open(database, keys, time, address, Carriers.NONE, progress);
    }

    /// The same, for a house that sends notices out.
    public static App open(
            Database database, Keys keys, Time time, String address, Carriers carriers, Consumer<Text> progress) {
        return new App(database, keys, time, address, carriers, progress);
    }

    static List<Thing<?, ?, ?>> things() {
        var all = new ArrayList<Thing<?, ?, ?>>();
        for (var business : BUSINESSES) all.addAll(business.things());
        return all;
    }

    static List<View> views() {
        var all = new ArrayList<View>(List.of(Activity.VIEW));
        for (var business : BUSINESSES) all.addAll(business.views());
        return all;
    }

    static List<Figure> figures() {
        var all = new ArrayList<Figure>();
        for (var business : BUSINESSES) all.addAll(business.figures());
        return all;
    }

    /// A dossier is known by its number (办件编号), rule A-65; a number is only digits, an id of a file never is.
    private Optional<String> numbered(String thing, String number) {
        if (!thing.equals("dossier") || !number.matches("[0-9]{20,50}")) return Optional.empty();
        return new shuzhi.approvals.Views(ground.query()).byNumber(number).map(shuzhi.approvals.Views.Dossier::file);
    }

    private List<Guard> guards() {
        var all = new ArrayList<Guard>();
        for (var business : BUSINESSES) all.addAll(business.guards().apply(ground));
        return all;
    }

    static Vocabulary vocabulary(String thing) {
        return business(thing).vocabulary();
    }

    private static Printed printed(String thing) {
        return business(thing).printed().getOrDefault(thing, Printed.NOTHING);
    }

    private static Business business(String thing) {
        return BUSINESSES.stream()
                .filter(it -> it.things().stream().anyMatch(one -> one.name().equals(thing)))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no business keeps " + thing));
    }

    /// As it stands in the certificate of a post: the body and what the post is called.
    private static String nameOf(Org org, String post) {
        return org.post(post)
                .map(it -> org.body(it.body()).map(body -> body.name().zh()).orElse(it.body())
                        + it.title().zh())
                .orElse(post);
    }

    private static WitnessFolder witnessFolder(Keys keys) {
        return new WitnessFolder(keys.folder().resolveSibling("witness"));
    }

    /// The witness of this house: of its own ledger, and of those that are registered with it.
    private static Witness witness(Keys keys) {
        var memory = witnessFolder(keys);
        var policies = new ArrayList<>(List.of(Policy.of(keys.signing("ledger").publicKey())));
        keys.witnessed().forEach(it -> policies.add(Policy.of(it)));
        return new Witness(keys.signing("witness"), policies, memory);
    }

    /// Rebuilds the views that are new or changed, or all of them.
    static List<String> refresh(Database database, Ledger ledger, boolean all, Consumer<Text> progress) {
        try (var connection = database.connect()) {
            var rebuilt = Views.refresh(
                    connection,
                    views(),
                    ledger,
                    all,
                    count -> progress.accept(
                            new Text("重建视图：已读 " + count + " 条账页", "Rebuilding views: " + count + " entries read")));
            if (!rebuilt.isEmpty()) LOG.info("views rebuilt: {}", rebuilt);
            return rebuilt;
        } catch (SQLException e) {
            throw new Database.Failed("the views could not be rebuilt", e);
        }
    }

    /// How often a running house signs its ledger, and asks those of its lower nodes (节奏).
    ///
    /// @param sign seconds between checkpoints
    /// @param follow seconds between two looks at the nodes
    public record Rhythm(int sign, int follow) {
        public static final Rhythm USUAL = new Rhythm(60, 20);
    }

    public void start() {
        start(Rhythm.USUAL);
    }

    /// Starts what runs by itself: reactions, timers, checkpoints.
    public void start(Rhythm rhythm) {
        follower.start(clerk);
        ticker.scheduleWithFixedDelay(this::tickSafely, 1, TICK_SECONDS, TimeUnit.SECONDS);
        ticker.scheduleWithFixedDelay(this::signSafely, Math.min(5, rhythm.sign()), rhythm.sign(), TimeUnit.SECONDS);
        mirrors.scheduleWithFixedDelay(
                this::mirrorSafely, Math.min(3, rhythm.follow()), rhythm.follow(), TimeUnit.SECONDS);
        post.scheduleWithFixedDelay(this::carrySafely, 4, TICK_SECONDS, TimeUnit.SECONDS);
    }

    /// Asks what is due now; returns how many commands were given. Called by the ticker, or by seeds that step
    /// by hand.
    public int tick() {
        return timers.stream().mapToInt(this::tick).sum();
    }

    /// However much is due, the queue of the clerk keeps room for people.
    private int tick(Timer timer) {
        var due = timer.due().at(time.now());
        int given = 0;
        for (int from = 0; from < due.size(); from += TICK_AT_ONCE) {
            var some = due.subList(from, Math.min(due.size(), from + TICK_AT_ONCE));
            var answers = some.stream().map(clerk::submit).toList();
            for (var answer : answers) if (answer.join() instanceof Answer.Done) given++;
        }
        return given;
    }

    /// Lets the reactions to everything written so far be done; for seeds and tests without a running follower.
    public void settle() {
        while (follower.work(clerk) > 0) LOG.trace("reactions were done");
    }

    /// Whether every reaction to what was written so far has been answered.
    public boolean isSettled() {
        return follower.done() >= clerk.head().size();
    }

    /// Signs a checkpoint over everything written so far.
    public Checkpoint sign() {
        return notary.sign(clerk.head(), time.now());
    }

    /// Asks every lower node once and puts on record what does not hold.
    public void mirror() {
        mirroring.follow(time.now()).stream().map(clerk::submit).toList().forEach(it -> it.join());
    }

    /// Sends what waits in the outbox and is due; returns how many attempts were made.
    public int carry() {
        var records = courier.carry(time.now());
        records.stream().map(clerk::submit).toList().forEach(it -> it.join());
        return records.size();
    }

    private void carrySafely() {
        try {
            carry();
        } catch (RuntimeException e) {
            LOG.error("the notices could not be carried", e);
        }
    }

    private void mirrorSafely() {
        try {
            mirror();
        } catch (RuntimeException e) {
            LOG.error("the nodes could not be followed", e);
        }
    }

    /// What one timer cannot do keeps none of the others from their work.
    private void tickSafely() {
        for (var timer : timers)
            try {
                tick(timer);
            } catch (RuntimeException e) {
                LOG.error("the timer {} failed", timer.name(), e);
            }
    }

    private void signSafely() {
        try {
            if (clerk.head().size() > 0) sign();
        } catch (RuntimeException e) {
            LOG.error("the checkpoint could not be signed", e);
        }
    }

    public Clerk clerk() {
        return clerk;
    }

    public Answer ask(Request request) {
        return clerk.ask(request);
    }

    public Ground ground() {
        return ground;
    }

    public Desk desk() {
        return desk;
    }

    /// What strangers may fetch.
    public Publication publication() {
        return publication;
    }

    public Things kinds() {
        return things;
    }

    public List<Route> routes() {
        return routes;
    }

    public Database database() {
        return database;
    }

    public Instant now() {
        return time.now();
    }

    /// All entries, in order, for tests that replay the city.
    List<Entry> entries(long from, int count) {
        return ground.ledger().range(from, count);
    }

    @Override
    public void close() {
        ticker.shutdownNow();
        mirrors.shutdownNow();
        post.shutdownNow();
        mirroring.close();
        follower.close();
        clerk.close();
    }
}
