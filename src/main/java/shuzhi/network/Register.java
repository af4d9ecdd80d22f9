package shuzhi.network;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import shuzhi.codes.DivisionCode;
import shuzhi.database.Query;
import shuzhi.ledger.Entry;
import shuzhi.ledger.Ledger;
import shuzhi.org.Body;
import shuzhi.org.Clearance;
import shuzhi.org.Delegation;
import shuzhi.org.Level;
import shuzhi.org.Officer;
import shuzhi.org.Org;
import shuzhi.org.Place;
import shuzhi.org.Post;
import shuzhi.words.Text;

/// Puts the acts of the register in force (机构名册): folds them, in the order of the ledger, into what the [Org] of the
/// house says. Told of every batch after its commit, so a command that was answered is in force.
public final class Register {
    private final Org org;
    private final Map<String, Place> places = new LinkedHashMap<>();
    private final Map<String, List<Body>> bodies = new HashMap<>();
    private final Map<String, List<Post>> posts = new HashMap<>();
    private final Map<String, List<Officer>> officers = new HashMap<>();
    private final Set<String> locked = new HashSet<>();
    private final Map<String, Delegation> delegations = new LinkedHashMap<>();

    public Register(Org org) {
        this.org = org;
    }

    /// Reads the acts that are in the ledger already.
    public synchronized void load(Query query, Ledger ledger) {
        boolean any = false;
        for (var position : new Views(query).changes()) for (var entry : ledger.range(position, 1)) any |= take(entry);
        if (any) publish();
    }

    /// Takes in a batch that was just written.
    public synchronized void written(List<Entry> entries) {
        boolean any = false;
        for (var entry : entries) any |= take(entry);
        if (any) publish();
    }

    private void publish() {
        org.change(new Org.Changes(
                List.copyOf(places.values()), bodies, posts, officers, locked, List.copyOf(delegations.values())));
    }

    private boolean take(Entry entry) {
        switch (entry.act()) {
            case shuzhi.network.place.Act it -> take(it);
            case shuzhi.network.body.Act it -> take(it);
            case shuzhi.network.post.Act it -> take(it);
            case shuzhi.network.officer.Act it -> take(it);
            case shuzhi.network.delegation.Act it -> take(entry.file(), it);
            default -> {
                return false;
            }
        }
        return true;
    }

    private void take(shuzhi.network.place.Act act) {
        switch (act) {
            case shuzhi.network.place.Act.Established it ->
                places.put(
                        it.code(),
                        new Place(
                                it.code(),
                                new Text(it.zh(), it.en()),
                                Level.of(it.code()).orElseThrow(),
                                DivisionCode.parent(it.code()),
                                Optional.of(it.from()),
                                Optional.empty(),
                                Optional.empty()));
            case shuzhi.network.place.Act.Abolished it ->
                Optional.ofNullable(places.get(it.code()))
                        .or(() -> org.places().at(it.code()))
                        .ifPresent(old -> places.put(
                                it.code(),
                                new Place(
                                        old.code(),
                                        old.name(),
                                        old.level(),
                                        old.parent(),
                                        old.validFrom(),
                                        Optional.of(it.last()),
                                        it.successor())));
        }
    }

    private void take(shuzhi.network.body.Act act) {
        switch (act) {
            case shuzhi.network.body.Act.Established it ->
                bodies.put(
                        it.code(),
                        List.of(new Body(
                                it.code(),
                                new Text(it.zh(), it.en()),
                                it.seat(),
                                it.kind(),
                                Optional.of(it.from()),
                                Optional.empty(),
                                Optional.empty())));
            case shuzhi.network.body.Act.Merged it ->
                last(bodies, it.code(), org.body(it.code()), old -> ended(old, it.last(), Optional.of(it.successor())));
            case shuzhi.network.body.Act.Ended it ->
                last(bodies, it.code(), org.body(it.code()), old -> ended(old, it.last(), Optional.empty()));
            case shuzhi.network.body.Act.Moved it -> moved(it);
        }
    }

    /// The body serves two places, one after the other; its posts at the old place go with it.
    private void moved(shuzhi.network.body.Act.Moved it) {
        publish();
        var before = spells(bodies, it.code(), org.body(it.code()));
        if (before.isEmpty()) return;
        var old = before.getLast();
        var day = it.from().minusDays(1);
        var after = new Body(
                old.code(), old.name(), it.seat(), old.kind(), Optional.of(it.from()), old.validTo(), old.successor());
        bodies.put(it.code(), followed(before, ended(old, day, Optional.empty()), after));
        for (var post : org.postsOf(it.code(), it.from())) {
            if (!post.place().equals(old.place())) continue;
            var there = new Post(
                    post.code(),
                    post.title(),
                    post.body(),
                    post.unit(),
                    it.seat(),
                    post.roles(),
                    Optional.of(it.from()),
                    post.validTo(),
                    post.clearance());
            var known = spells(posts, post.code(), Optional.of(post));
            posts.put(post.code(), followed(known, ended(post, day), there));
        }
    }

    private void take(shuzhi.network.post.Act act) {
        switch (act) {
            case shuzhi.network.post.Act.Established it ->
                posts.put(
                        it.code(),
                        List.of(new Post(
                                it.code(),
                                new Text(it.zh(), it.en()),
                                it.body(),
                                Optional.empty(),
                                it.seat(),
                                Set.copyOf(it.roles()),
                                Optional.of(it.from()),
                                Optional.empty(),
                                Clearance.PUBLIC)));
            case shuzhi.network.post.Act.Abolished it ->
                last(posts, it.code(), org.post(it.code()), old -> ended(old, it.last()));
            case shuzhi.network.post.Act.Cleared it ->
                posts.put(
                        it.code(),
                        spells(posts, it.code(), org.post(it.code())).stream()
                                .map(old -> old.cleared(it.clearance()))
                                .toList());
        }
    }

    private void take(shuzhi.network.officer.Act act) {
        var account = act.account();
        // an account that was erased holds nothing any more
        if (account.isEmpty()) return;
        switch (act) {
            case shuzhi.network.officer.Act.Appointed it -> {
                var all = new ArrayList<>(officers.getOrDefault(account, List.of()));
                all.add(new Officer(account, it.post(), it.from(), it.until()));
                officers.put(account, List.copyOf(all));
            }
            case shuzhi.network.officer.Act.Relieved it -> {
                var all = new ArrayList<>(officers.getOrDefault(account, List.of()));
                if (all.isEmpty()) return;
                var old = all.removeLast();
                all.add(new Officer(account, old.post(), old.from(), Optional.of(it.last())));
                officers.put(account, List.copyOf(all));
            }
            case shuzhi.network.officer.Act.Locked _ -> locked.add(account);
            case shuzhi.network.officer.Act.Unlocked _ -> locked.remove(account);
        }
    }

    private void take(String file, shuzhi.network.delegation.Act act) {
        switch (act) {
            case shuzhi.network.delegation.Act.Delegated it ->
                delegations.put(file, new Delegation(it.post(), it.deputy(), it.from(), it.until()));
            case shuzhi.network.delegation.Act.TakenBack it ->
                delegations.computeIfPresent(
                        file, (_, old) -> new Delegation(old.post(), old.to(), old.from(), it.last()));
        }
    }

    private static <T> List<T> spells(Map<String, List<T>> changed, String code, Optional<T> known) {
        return changed.getOrDefault(code, known.map(List::of).orElse(List.of()));
    }

    private static <T> void last(
            Map<String, List<T>> changed, String code, Optional<T> known, UnaryOperator<T> change) {
        var all = new ArrayList<>(spells(changed, code, known));
        if (all.isEmpty()) return;
        all.add(change.apply(all.removeLast()));
        changed.put(code, List.copyOf(all));
    }

    private static <T> List<T> followed(List<T> before, T old, T next) {
        var all = new ArrayList<>(before.subList(0, before.size() - 1));
        all.add(old);
        all.add(next);
        return List.copyOf(all);
    }

    private static Body ended(Body it, LocalDate last, Optional<String> successor) {
        return new Body(it.code(), it.name(), it.place(), it.kind(), it.validFrom(), Optional.of(last), successor);
    }

    private static Post ended(Post it, LocalDate last) {
        return new Post(
                it.code(),
                it.title(),
                it.body(),
                it.unit(),
                it.place(),
                it.roles(),
                it.validFrom(),
                Optional.of(last),
                it.clearance());
    }
}
