package shuzhi.testing;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import shuzhi.App;
import shuzhi.Keys;
import shuzhi.approvals.Catalogue;
import shuzhi.approvals.item.Command;
import shuzhi.database.Database;
import shuzhi.database.People;
import shuzhi.ledger.Answer;
import shuzhi.ledger.Request;
import shuzhi.ledger.Time;
import shuzhi.org.Actor;
import shuzhi.papers.Certificate;
import shuzhi.web.Accounts;
import shuzhi.web.Server;

/// The whole program in one process (整套程序), as `shuzhi serve` wires it: a database of its own in an empty
/// folder, the catalogue published, reactions and timers at work, a web server on a free port. No dossier is
/// there yet.
public final class House implements AutoCloseable {
    public static final String PASSWORD = "Shuzhi-2025";

    private final Database database;
    private final App app;
    private final Accounts accounts;
    private final Server server;

    private House(Database database, App app, Accounts accounts, Server server) {
        this.database = database;
        this.app = app;
        this.accounts = accounts;
        this.server = server;
    }

    /// @param folder empty; holds keys and database
    public static House open(Path folder) {
        var keys = Keys.open(folder);
        var database = Database.builtIn(folder, _ -> {});
        var app = App.open(database, keys, Time.SYSTEM, "http://localhost", _ -> {});
        publish(app);
        var ground = app.ground();
        var people = new People(database.query());
        var accounts = new Accounts(people, ground.ledger(), Time.SYSTEM, keys.master());
        app.start();
        var server = Server.start(
                Server.Options.local(0),
                new Server.House(
                        app.routes(),
                        app.desk(),
                        accounts,
                        ground.locker(),
                        people,
                        ground.org(),
                        Time.SYSTEM,
                        Optional.of(app.publication())));
        return new House(database, app, accounts, server);
    }

    private static void publish(App app) {
        for (var item : Catalogue.items())
            for (var command : List.of(new Command.Draft(item), new Command.Publish(item.version()))) {
                written(app.ask(Request.of("item", item.code(), command, Actor.SYSTEM)));
            }
        for (var chain : shuzhi.approvals.Chains.all()) {
            var publish = new shuzhi.approvals.chain.Command.Publish(chain);
            written(app.ask(Request.of("chain", chain.id(), publish, Actor.SYSTEM)));
        }
    }

    private static void written(Answer answer) {
        if (!(answer instanceof Answer.Done))
            throw new IllegalStateException("the catalogue is not in force: " + answer);
    }

    /// An officer's account; the login is the code of the post.
    public void officer(String post) {
        accounts.create(post, post, PASSWORD, Optional.of(post), Optional.empty());
    }

    public void applicant(String login, String name) {
        accounts.create(login, name, PASSWORD, Optional.empty(), Optional.empty());
    }

    /// Where the pages are, without a slash at the end.
    public String address() {
        return "http://localhost:" + server.port();
    }

    /// The certificate that licences are signed under.
    public Certificate certificate() {
        return app.ground().certificate();
    }

    public App app() {
        return app;
    }

    @Override
    public void close() {
        server.close();
        app.close();
        database.close();
    }
}
