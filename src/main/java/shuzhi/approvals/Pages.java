package shuzhi.approvals;

import java.util.List;
import shuzhi.business.Ground;
import shuzhi.web.Route;

/// The pages of approvals.
final class Pages {
    Pages(Ground ground) {}

    List<Route> routes() {
        return List.of();
    }
}
