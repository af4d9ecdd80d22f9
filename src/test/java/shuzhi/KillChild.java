package shuzhi;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import shuzhi.approvals.Catalogue;
import shuzhi.approvals.dossier.Channel;
import shuzhi.approvals.dossier.Command;
import shuzhi.database.Database;
import shuzhi.ledger.Answer;
import shuzhi.ledger.Request;
import shuzhi.ledger.Time;
import shuzhi.org.Actor;

/// A program under load that is going to be killed: prints an act only after it was acknowledged.
final class KillChild {
    private static final int CLIENTS = 8;

    private KillChild() {}

    public static void main(String[] arguments) throws InterruptedException {
        var folder = Path.of(arguments[0]);
        var database = Database.builtIn(folder, it -> {});
        var app = App.open(database, Keys.open(folder), Time.SYSTEM, "http://localhost", it -> {});
        publish(app);
        app.start();
        System.out.println("READY");
        var clients = new java.util.ArrayList<Thread>();
        for (int i = 0; i < CLIENTS; i++) clients.add(Thread.ofPlatform().start(() -> work(app)));
        for (var it : clients) it.join();
    }

    static void publish(App app) {
        for (var item : Catalogue.items()) {
            var draft = new shuzhi.approvals.item.Command.Draft(item);
            app.ask(Request.of("item", item.code(), draft, Actor.SYSTEM).withId("draft:" + item.code()));
            var publish = new shuzhi.approvals.item.Command.Publish(1);
            app.ask(Request.of("item", item.code(), publish, Actor.SYSTEM).withId("publish:" + item.code()));
        }
    }

    private static void work(App app) {
        var item = Catalogue.items().get(4);
        while (true) {
            var file = UUID.randomUUID().toString().substring(0, 16).replace("-", "");
            var person = Actor.applicant("person-" + file);
            acknowledge(app, Request.of("dossier", file, submit(item.code()), person));
            acknowledge(app, Request.of("dossier", file, new Command.Withdraw("试验"), person));
        }
    }

    static Command.Submit submit(String item) {
        return new Command.Submit(
                item,
                "",
                Channel.ONLINE,
                new Command.Applicant("示例申请人", "示例证件" + LocalDate.now(), false, "000-00000000"),
                Map.of(
                        "transferor", "示例转让人",
                        "transferee", "示例受让人",
                        "location", "示例花园",
                        "area", "90",
                        "price", "120",
                        "phone", "000-00000000"),
                List.of());
    }

    private static void acknowledge(App app, Request request) {
        try {
            if (app.ask(request) instanceof Answer.Done done)
                synchronized (System.out) {
                    System.out.println("ACK " + done.command() + " " + done.first());
                    System.out.flush();
                }
        } catch (RuntimeException e) {
            // Not acknowledged: it may or may not have landed, and nobody was told otherwise.
        }
    }
}
