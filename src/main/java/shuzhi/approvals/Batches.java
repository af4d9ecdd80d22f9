package shuzhi.approvals;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import shuzhi.approvals.batch.Act;
import shuzhi.approvals.dossier.Command;
import shuzhi.business.Ground;
import shuzhi.calendar.Calendars;
import shuzhi.calendar.WorkingDays;
import shuzhi.exchange.BadFile;
import shuzhi.exchange.TableFault;
import shuzhi.exchange.TableFolder;
import shuzhi.exchange.TableSet;
import shuzhi.exchange.TableZip;
import shuzhi.ledger.Entry;
import shuzhi.ledger.Request;
import shuzhi.words.Text;

/// Reads sets of exchange tables that were handed in, and has the rows of a confirmed one taken in (交换表导入), by the
/// same reader and under the same ids as the command line: what came in by one way does not come in again by the
/// other.
final class Batches {
    private final Ground ground;
    private final BatchViews views;
    private final WorkingDays days;

    Batches(Ground ground) {
        this.ground = ground;
        this.views = new BatchViews(ground.query());
        this.days = Calendars.load().latest();
    }

    /// What would come of a set as things stand now.
    ///
    /// @param again how many of its cases were taken in before
    /// @param faults rows and cases that are left out
    /// @param requests a command for every case that would be taken in now
    record Plan(int again, List<TableFault> faults, List<Request> requests) {}

    sealed interface Tried {
        record Planned(Plan plan) implements Tried {}

        record Unreadable(Text why) implements Tried {}
    }

    /// The commands of a set that was confirmed; cases that were taken in before make none.
    List<Request> requests(Entry entry) {
        if (!(entry.act() instanceof Act.TakenIn)) return List.of();
        return tried(entry.file()) instanceof Tried.Planned(var plan) ? plan.requests() : List.of();
    }

    /// Tries a set out.
    Tried tried(String file) {
        var entry = ground.acts(file).stream()
                .filter(it -> it.act() instanceof Act.Received)
                .findFirst()
                .orElseThrow();
        var received = (Act.Received) entry.act();
        var set = TableSet.named(received.tables());
        if (set.isEmpty())
            return new Tried.Unreadable(new Text(
                    "没有“" + received.tables() + "”这个交换表集，可用：" + String.join("、", TableSet.all()),
                    "there is no set of tables “" + received.tables() + "”; there are: "
                            + String.join(", ", TableSet.all())));
        var digest = received.archive().digest();
        var paper = ground.ledger()
                .subject(entry.position())
                .flatMap(it -> ground.locker().paper(it, digest))
                .or(() -> ground.locker().paper(entry.who().person(), digest));
        if (paper.isEmpty()) return new Tried.Unreadable(ExchangeWords.GONE.text());
        try {
            return new Tried.Planned(
                    plan(received, set.get(), new TableZip(paper.get().content())));
        } catch (BadFile e) {
            return new Tried.Unreadable(e.text());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Plan plan(Act.Received received, TableSet set, TableZip zip) throws IOException {
        var faults = new ArrayList<TableFault>();
        var requests = new ArrayList<Request>();
        var importing = new Importing(received.source(), received.called(), days, _ -> {});
        var before = views.imported(received.source());
        var again = new HashSet<String>();
        new TableFolder(zip, set, faults::add).read(one -> {
            var command = importing.command(one);
            if (command.isEmpty()) faults.add(TableFault.ofCase(Importing.incomplete(one)));
            else {
                var request = Importing.request(command.get());
                if (!before.contains(request.file())) requests.add(request);
                else if (isSame(request.file(), command.get())) again.add(request.file());
                else
                    faults.add(TableFault.ofCase(new Text(
                            one.id() + "：" + Importing.OTHERWISE.zh(), one.id() + ": " + Importing.OTHERWISE.en())));
            }
        });
        return new Plan(again.size(), faults, requests);
    }

    private boolean isSame(String file, Command.Import it) {
        return ground.acts(file).getFirst().act() instanceof shuzhi.approvals.dossier.Act.Imported was
                && was.from().equals(it.from())
                && was.until().equals(it.until())
                && was.deadline().equals(it.deadline())
                && was.department().equals(it.department())
                && was.channel().equals(it.channel())
                && was.body().equals(it.body())
                && was.open() == it.open()
                && was.steps().equals(it.steps());
    }
}
