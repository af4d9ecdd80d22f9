package shuzhi.network;

import java.util.List;
import java.util.Optional;
import shuzhi.business.Ground;
import shuzhi.ledger.Answer;
import shuzhi.org.Body;
import shuzhi.web.Guard;
import shuzhi.words.Text;

/// What the register asks the views before it lets a body end (机关撤销前核对), rule A-75.
final class Guards {
    /// How many numbers a refusal names.
    private static final int NAMED = 3;

    private final Ground ground;
    private final Views views;

    private Guards(Ground ground) {
        this.ground = ground;
        this.views = new Views(ground.query());
    }

    static List<Guard> all(Ground ground) {
        return List.of((_, command) -> new Guards(ground).leftBehind(command));
    }

    /// A body that ends without a successor leaves nobody's application behind. What bodies have that ended into this
    /// one counts, too: it comes to it the day after.
    private Optional<Answer.Refused> leftBehind(Object command) {
        if (!(command instanceof shuzhi.network.body.Command.End it)) return Optional.empty();
        var bodies = ground.org()
                .bodies()
                .filter(body -> endsIn(body, it.code()))
                .map(Body::code)
                .toList();
        long open = views.openDossiers(bodies);
        if (open == 0) return Optional.empty();
        var numbers = String.join("、", views.openNumbers(bodies, NAMED));
        return Optional.of(new Answer.Refused(
                Refusal.OPEN_DOSSIERS,
                new Text(
                        open + " 件，例如 " + numbers + "；见该机关工作台（/desk）和上报件（/referred）",
                        open + " of them, for instance " + numbers + "; see the desk of the body (/desk) and what was"
                                + " sent up to it (/referred)")));
    }

    private boolean endsIn(Body body, String code) {
        var next = body;
        for (int steps = 0; steps < 10; steps++) {
            if (next.code().equals(code)) return true;
            var after = next.successor().flatMap(ground.org()::body);
            if (after.isEmpty()) return false;
            next = after.get();
        }
        return false;
    }
}
