package shuzhi.business;

import java.util.List;
import shuzhi.ledger.Entry;
import shuzhi.ledger.Request;

/// What a business asks when an act has happened (联动). A reaction runs after the commit, in the order of the
/// ledger, and again after a crash; the ids of its requests are made from the entry, so nothing is done twice.
///
/// @param name stands in the ids of its requests, so it is for ever
/// @param ownIds true when its requests bear ids of their own, made from what they say
public record Reaction(String name, Answering answering, boolean ownIds) {
    public Reaction(String name, Answering answering) {
        this(name, answering, false);
    }

    /// A reaction whose requests bear ids of their own: what was asked before by another way is not done again.
    public static Reaction ofOwnIds(String name, Answering answering) {
        return new Reaction(name, answering, true);
    }

    @FunctionalInterface
    public interface Answering {
        /// The requests that follow from an entry; none for most.
        List<Request> to(Entry entry);
    }

    /// The id of the n-th request that this reaction makes of an entry.
    public String id(Entry entry, int n) {
        return name + ":" + entry.position() + ":" + n;
    }
}
