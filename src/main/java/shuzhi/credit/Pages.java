package shuzhi.credit;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import shuzhi.business.Form.Choice;
import shuzhi.business.Ground;
import shuzhi.ledger.Context;
import shuzhi.org.Actor;
import shuzhi.org.Role;
import shuzhi.web.Page;
import shuzhi.web.Route;
import shuzhi.words.Text;

/// The pages of credit (信用页面), by thing.
public final class Pages {
    static final Set<Role> STAFF =
            EnumSet.of(Role.WINDOW, Role.HEAD, Role.APPROVER, Role.REVIEWER, Role.SUPERVISOR, Role.REPORTER);
    /// Those who object and ask for repair see their own files.
    static final Set<Role> CONCERNED = EnumSet.of(
            Role.APPLICANT, Role.WINDOW, Role.HEAD, Role.APPROVER, Role.REVIEWER, Role.SUPERVISOR, Role.REPORTER);

    /// What machines that walk the web leave alone: records about single subjects.
    private static final String ROBOTS = """
        User-agent: *
        Disallow: /credit/
        Disallow: /credit?
        Disallow: /bindings
        Disallow: /objections
        Disallow: /repairs
        Disallow: /publications
        Disallow: /penalties
        Disallow: /reorganisations
        Disallow: /ledger/
        """;

    private final Ground ground;

    Pages(Ground ground) {
        this.ground = ground;
    }

    List<Route> routes() {
        return Stream.of(
                        new SearchPages(ground).routes(),
                        new PublicationPages(ground).routes(),
                        new PenaltyPages(ground).routes(),
                        new BindingPages(ground).routes(),
                        new ReorganisationPages(ground).routes(),
                        new ObjectionPages(ground).routes(),
                        new RepairPages(ground).routes(),
                        new MonitorPages(ground).routes(),
                        new MeasurePages(ground).routes(),
                        List.of(Route.open(
                                "/robots.txt",
                                _ -> new Page.File(
                                        "robots.txt",
                                        "text/plain; charset=utf-8",
                                        ROBOTS.getBytes(StandardCharsets.UTF_8),
                                        true))))
                .flatMap(List::stream)
                .toList();
    }

    static LocalDate today(Ground ground) {
        return LocalDate.ofInstant(ground.time().now(), Context.ZONE);
    }

    /// The list of measures as it stands now.
    static shuzhi.credit.measures.State measures(Ground ground) {
        return ground.state(shuzhi.credit.measures.Rules.MEASURES, shuzhi.credit.measures.Rules.FILE);
    }

    static Text body(Ground ground, String code) {
        return ground.org().body(code).map(it -> it.name()).orElse(Text.same(code));
    }

    /// The posts of the visitor's own body.
    static Optional<List<Choice>> colleagues(Ground ground, Actor actor) {
        return Optional.of(ground.org().postsOf(actor.body(), today(ground)).stream()
                .map(it -> Choice.of(it.code(), it.title()))
                .toList());
    }
}
