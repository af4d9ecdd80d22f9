package shuzhi.network;

import java.util.List;
import java.util.stream.Stream;
import shuzhi.business.Ground;
import shuzhi.web.Route;

/// The pages of the network (页面).
final class Pages {
    private final Ground ground;

    Pages(Ground ground) {
        this.ground = ground;
    }

    List<Route> routes() {
        return Stream.of(
                        new RegisterPages(ground).routes(),
                        new OfficerPages(ground).routes(),
                        new AuditPages(ground).routes(),
                        new NodePages(ground).routes(),
                        new StationPages(ground).routes(),
                        new EntrustmentPages(ground).routes())
                .flatMap(List::stream)
                .toList();
    }
}
