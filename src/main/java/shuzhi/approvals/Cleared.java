package shuzhi.approvals;

import java.util.List;
import shuzhi.approvals.item.Rules;
import shuzhi.business.Ground;
import shuzhi.database.Query;
import shuzhi.org.Actor;
import shuzhi.org.Clearance;

/// Whose dossiers an officer may read, by the openness of the item (涉内部事项的知悉范围): what `org.Powers` asks for is
/// read here from the catalogue, for single files and for lists alike.
final class Cleared {
    private Cleared() {}

    /// What a post must be cleared for to read dossiers of this item, their cards and their ratings.
    static Clearance needed(Ground ground, String item) {
        return ground.state(Rules.ITEM, item).clearance();
    }

    /// The items whose dossiers stand in no list for this officer.
    static List<String> closed(Query query, Actor actor) {
        if (actor.clearance().covers(Clearance.INTERNAL)) return List.of();
        return new Views(query).closedItems();
    }
}
