package shuzhi.approvals;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Consumer;
import shuzhi.approvals.dossier.Command;
import shuzhi.approvals.dossier.Step;
import shuzhi.calendar.OutsideData;
import shuzhi.calendar.WorkingDays;
import shuzhi.exchange.BadFile;
import shuzhi.exchange.LogCase;
import shuzhi.exchange.Stamp;
import shuzhi.ledger.Answer;
import shuzhi.ledger.Clerk;
import shuzhi.ledger.Request;
import shuzhi.org.Actor;
import shuzhi.proof.Hash;
import shuzhi.words.Text;

/// Takes over cases as closed dossiers (导入办件), whatever file they come from. File and command id come from the
/// source and the number of the case: the same import again writes nothing, one broken off goes on (threat T23).
public final class Importing {
    private static final int WAITING_MOST = 500;

    static final Text OTHERWISE = new Text(
            "此来源的一个案例此前以不同内容导入过，未改动；新版本请用另外的来源名称",
            "a case of this source was imported before with another content and was left; name a new version as another"
                    + " source");

    private final String source;
    private final String body;
    private final WorkingDays days;
    private final HashSet<String> numbers = new HashSet<>();
    private final List<CompletableFuture<Answer>> waiting = new ArrayList<>();
    private final Consumer<Text> left;
    private Optional<Clerk> clerk = Optional.empty();
    private int good;
    private int done;
    private int again;
    private int leftOut;

    /// @param body of the cases that name none
    /// @param left is told why a case is left out
    public Importing(String source, String body, WorkingDays days, Consumer<Text> left) {
        this.source = source;
        this.body = body;
        this.days = days;
        this.left = left;
    }

    /// What is taken from now on is written.
    public void write(Clerk writer) {
        numbers.clear();
        clerk = Optional.of(writer);
        leftOut = 0;
    }

    public void take(LogCase one) {
        if (!one.id().isBlank() && !numbers.add(one.id()))
            throw new BadFile(
                    0,
                    0,
                    new Text(
                            "案例 " + one.id() + " 在文件中出现两次；请合并后再导入",
                            "case " + one.id() + " stands in the file twice; merge it and import again"));
        var command = command(one);
        if (command.isEmpty()) {
            leaveOut(incomplete(one));
            return;
        }
        good++;
        if (clerk.isEmpty()) return;
        waiting.add(clerk.get().submit(request(command.get())));
        if (waiting.size() == WAITING_MOST) settle();
    }

    /// Why a case for which there is no command is left out.
    static Text incomplete(LogCase one) {
        var id = one.id().isBlank() ? "?" : one.id();
        return new Text(
                "案例 " + id + " 没有编号或日期，或日期早于2007年，未导入",
                "case " + id + " has no number or no date, or a date before 2007; it was left out");
    }

    /// What is handed to the clerk for a case, under an id made from source and number.
    static Request request(Command.Import command) {
        var file = fileOf(command.source(), command.label());
        return Request.of("dossier", file, command, Actor.SYSTEM).withId("import-" + file);
    }

    public void leaveOut(Text why) {
        leftOut++;
        // told once: when the file is checked
        if (clerk.isEmpty()) left.accept(why);
    }

    /// Waits for what was handed to the clerk.
    public void settle() {
        waiting.forEach(this::count);
        waiting.clear();
    }

    private void count(CompletableFuture<Answer> waited) {
        try {
            switch (waited.join()) {
                case Answer.Done it when it.again() -> again++;
                case Answer.Done _ -> done++;
                case Answer.Refused it -> refused(it.detail());
            }
        } catch (CompletionException e) {
            if (!(e.getCause() instanceof Clerk.Conflict)) throw e;
            refused(OTHERWISE);
        }
    }

    private void refused(Text why) {
        leftOut++;
        left.accept(why);
    }

    public int good() {
        return good;
    }

    public int done() {
        return done;
    }

    public int again() {
        return again;
    }

    public int leftOut() {
        return leftOut;
    }

    /// The file of a case: the same for the same source and case, wherever it is imported.
    public static String fileOf(String source, String name) {
        return "log-"
                + Hash.SM3.of((source + "\n" + name).getBytes(UTF_8)).hex().substring(0, 16);
    }

    /// The command for a case; empty when it cannot be taken over.
    public Optional<Command.Import> command(LogCase one) {
        if (one.id().isBlank() || one.from().isEmpty() || one.until().isEmpty()) return Optional.empty();
        var from = one.from().get();
        var until = one.until().get();
        try {
            return Optional.of(new Command.Import(
                    source,
                    one.id(),
                    one.department(),
                    one.channel(),
                    from,
                    until,
                    one.deadlineDate(),
                    one.steps().size(),
                    hours(one),
                    days.count(from, until),
                    Optional.of(one.body().isBlank() ? body : one.body()),
                    one.open(),
                    one.steps().stream()
                            .map(it -> new Step(it.activity(), it.at(), it.resource()))
                            .toList()));
        } catch (OutsideData _) {
            return Optional.empty();
        }
    }

    private static BigDecimal hours(LogCase one) {
        var times = one.steps().stream()
                .flatMap(it -> it.time().stream())
                .map(Stamp::instant)
                .toList();
        if (times.isEmpty()) return BigDecimal.ZERO;
        return BigDecimal.valueOf(
                        Duration.between(times.getFirst(), times.getLast()).toMillis())
                .divide(BigDecimal.valueOf(3_600_000), 3, RoundingMode.HALF_UP);
    }
}
