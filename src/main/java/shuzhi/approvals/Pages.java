package shuzhi.approvals;

import java.util.List;
import java.util.stream.Stream;
import shuzhi.approvals.process.ProcessPages;
import shuzhi.business.Ground;
import shuzhi.web.Route;
import shuzhi.words.Text;

/// The pages of approvals (页面), by who comes: everybody, applicants, officers, supervisors. Pages only read;
/// every write is a command through the one front door.
final class Pages {
    private final Ground ground;

    Pages(Ground ground) {
        this.ground = ground;
    }

    List<Route> routes() {
        return Stream.of(
                        new PortalPages(ground).routes(),
                        new CataloguePages(ground).routes(),
                        new MinePages(ground).routes(),
                        new MessagePages(ground).routes(),
                        new ExchangePages(ground).routes(),
                        new DeskPages(ground).routes(),
                        new LicencePages(ground).routes(),
                        new RatingPages(ground).routes(),
                        new BoardPages(ground).routes(),
                        process().routes(),
                        new SharePages(ground).routes(),
                        new AbovePages(ground).routes(),
                        new CardPages(ground).routes(),
                        new ScorePages(ground).routes(),
                        new RulePages(ground).routes(),
                        new RiskPages(ground).routes(),
                        new FigurePages(ground).routes(),
                        new ProofPages(ground).routes())
                .flatMap(List::stream)
                .toList();
    }

    private ProcessPages process() {
        var views = new Views(ground.query());
        return new ProcessPages(
                ground,
                Approvals.VOCABULARY,
                shuzhi.approvals.dossier.Act.class,
                code -> views.itemsOf(List.of(code)).stream()
                        .filter(Views.Item::open)
                        .findFirst()
                        .map(it -> new Text(it.name(), it.english()))
                        .orElse(Text.same(code)));
    }
}
