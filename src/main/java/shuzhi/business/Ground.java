package shuzhi.business;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import shuzhi.calendar.Calendars;
import shuzhi.database.Locker;
import shuzhi.database.Notary;
import shuzhi.database.Query;
import shuzhi.exchange.Carriers;
import shuzhi.figures.Figures;
import shuzhi.ledger.Context;
import shuzhi.ledger.Entry;
import shuzhi.ledger.Ledger;
import shuzhi.ledger.Thing;
import shuzhi.ledger.Time;
import shuzhi.org.Actor;
import shuzhi.org.Org;
import shuzhi.papers.Certificate;
import shuzhi.papers.Paper;
import shuzhi.papers.Signatory;
import shuzhi.proof.SigningKey;

/// What every business stands on (地基): handed to the rooms that read — pages, reactions, timers.
///
/// @param key the key that signs checkpoints and licences
/// @param certificate of that key, issued to the city
/// @param vocabularies what the records of a thing are called, by the name of the thing
/// @param printed what the files of a thing look like on paper, by the name of the thing
/// @param signatories the keys of posts, by the code of the post
/// @param address the public address of the house, for links on papers, for instance `https://shuzhi.example`
/// @param carriers by which ways it sends notices out; none unless they were set up
public record Ground(
        Query query,
        Ledger ledger,
        Locker locker,
        Notary notary,
        Figures figures,
        Calendars calendars,
        Org org,
        SigningKey key,
        Certificate certificate,
        Time time,
        String address,
        Carriers carriers,
        Function<String, Vocabulary> vocabularies,
        Function<String, Printed> printed,
        Function<String, Signatory> signatories) {

    /// What the records of a thing are called.
    public Vocabulary vocabulary(String thing) {
        return vocabularies.apply(thing);
    }

    /// A file as it is printed; empty when its thing has no form of its own on paper.
    public Optional<Paper> paper(String thing, String file) {
        return printed.apply(thing).paper(this, file);
    }

    /// The post that signs papers, by its code: the key is the post's own and stays in the house.
    public Signatory signatory(String post) {
        return signatories.apply(post);
    }

    /// The bodies for which somebody acts today: their own, and those that ended and whose powers it has (rule A-75).
    public List<String> actsFor(Actor actor) {
        return org.actsFor(actor.body(), LocalDate.ofInstant(time.now(), Context.ZONE));
    }

    /// All acts of a file, in order, private parts opened.
    public List<Entry> acts(String file) {
        return ledger.acts(file);
    }

    /// The state of a file, replayed from its acts.
    public <S> S state(Thing<?, ?, S> thing, String file) {
        return ledger.state(thing, file);
    }

    /// One entry by its position.
    public Optional<Entry> entry(long position) {
        return ledger.entry(position);
    }
}
