package shuzhi.business;

import java.time.Instant;
import java.util.List;
import shuzhi.ledger.Request;

/// What a business asks when time has passed (到期事项): the rows of a view that are due become commands of the system
/// officer, so that time itself acts through the front door and stands in the ledger.
public record Timer(String name, Due due) {
    @FunctionalInterface
    public interface Due {
        /// The requests that are due at `now`; asking again before they are done gives the same ids.
        List<Request> at(Instant now);
    }
}
