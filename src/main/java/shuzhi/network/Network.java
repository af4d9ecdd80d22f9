package shuzhi.network;

import java.util.List;
import java.util.Map;
import shuzhi.business.Business;
import shuzhi.business.Vocabulary;
import shuzhi.words.Text;

/// The door of the network (五级政务网): the register of places, bodies, posts and officers, kept by three separate
/// administrators.
public final class Network {
    static final Vocabulary VOCABULARY = Vocabulary.of(List.of(Labels.values()), List.of(Titles.values()));

    public static final Business BUSINESS = new Business(
            "network",
            new Text("五级政务网", "Network"),
            List.of(Words.values()),
            VOCABULARY,
            List.of(
                    shuzhi.network.place.Rules.PLACE,
                    shuzhi.network.body.Rules.BODY,
                    shuzhi.network.post.Rules.POST,
                    shuzhi.network.officer.Rules.OFFICER,
                    shuzhi.network.delegation.Rules.DELEGATION,
                    shuzhi.network.audit.Rules.AUDIT,
                    shuzhi.network.node.Rules.NODE,
                    shuzhi.network.entrustment.Rules.ENTRUSTMENT,
                    shuzhi.network.station.Rules.STATION,
                    shuzhi.network.handover.Rules.HANDOVER),
            Views.all(),
            Figures.all(),
            _ -> List.of(),
            _ -> List.of(),
            ground -> new Pages(ground).routes(),
            Guards::all,
            Map.of(),
            new Seeds());

    private Network() {}
}
