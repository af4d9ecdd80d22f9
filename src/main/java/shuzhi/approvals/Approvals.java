package shuzhi.approvals;

import java.util.List;
import java.util.stream.Stream;
import shuzhi.business.Business;
import shuzhi.business.Vocabulary;
import shuzhi.figures.ActTable;
import shuzhi.words.Text;
import shuzhi.words.Word;

/// The door of approvals (行政审批): items, dossiers, journeys, licences, ratings and cards, under the 3550 clock.
public final class Approvals {
    static final Vocabulary VOCABULARY = Vocabulary.of(List.of(Labels.values()), List.of(Titles.values()));

    public static final Business BUSINESS = new Business(
            "approvals",
            new Text("行政审批", "Approvals"),
            Stream.of(
                            Words.values(),
                            CardWords.values(),
                            MessageWords.values(),
                            PaymentWords.values(),
                            ShareWords.values(),
                            AboveWords.values(),
                            ExchangeWords.values(),
                            shuzhi.approvals.process.Words.values())
                    .<Word>flatMap(Stream::of)
                    .toList(),
            VOCABULARY,
            List.of(
                    shuzhi.approvals.item.Rules.ITEM,
                    shuzhi.approvals.dossier.Rules.DOSSIER,
                    shuzhi.approvals.chain.Rules.CHAIN,
                    shuzhi.approvals.journey.Rules.JOURNEY,
                    shuzhi.approvals.licence.Rules.LICENCE,
                    shuzhi.approvals.rating.Rules.RATING,
                    shuzhi.approvals.card.Rules.CARD,
                    shuzhi.approvals.scoring.Rules.SCORING,
                    shuzhi.approvals.contact.Rules.CONTACT,
                    shuzhi.approvals.message.Rules.MESSAGE,
                    shuzhi.approvals.payment.Rules.PAYMENT,
                    shuzhi.approvals.batch.Rules.BATCH),
            Stream.of(
                            Views.all(),
                            CardViews.all(),
                            MessageViews.all(),
                            ShareViews.all(),
                            AboveViews.all(),
                            BatchViews.all(),
                            ActTable.of(shuzhi.approvals.payment.Rules.PAYMENT))
                    .flatMap(List::stream)
                    .toList(),
            Stream.of(Figures.all(), HalfDayFigures.all(), CardFigures.all(), PaymentFigures.all())
                    .flatMap(List::stream)
                    .toList(),
            Reactions::all,
            Reactions::timers,
            ground -> new Pages(ground).routes(),
            new Seeds());

    private Approvals() {}
}
