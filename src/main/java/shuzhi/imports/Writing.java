package shuzhi.imports;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import shuzhi.business.Ground;
import shuzhi.exchange.BadFile;
import shuzhi.exchange.Sheet;
import shuzhi.imports.sheet.Act;
import shuzhi.imports.sheet.Kind;
import shuzhi.ledger.Attachment;
import shuzhi.ledger.Context;
import shuzhi.ledger.Entry;
import shuzhi.ledger.Request;
import shuzhi.org.Actor;
import shuzhi.org.Officer;
import shuzhi.org.Org;
import shuzhi.words.Text;

/// Reads tables that were handed in, and has the rows of a confirmed one written (导入写入): in the name of whoever
/// confirmed it, with the powers that the post has then.
final class Writing {
    private final Ground ground;

    Writing(Ground ground) {
        this.ground = ground;
    }

    /// The plan of a table as things stand now; empty with its reason when the table cannot be read.
    sealed interface Tried {
        record Planned(RowImport.Plan plan) implements Tried {}

        record Unreadable(Text why) implements Tried {}
    }

    /// The commands of the rows that hold; rows that were written before make none.
    List<Request> rows(Entry entry) {
        if (!(entry.act() instanceof Act.Written it)) return List.of();
        var actor = actor(entry);
        if (actor.isEmpty()) return List.of();
        return switch (tried(entry, it.kind(), it.table(), it.headings(), actor.get())) {
            case Tried.Planned(var plan) ->
                plan.rows().stream().flatMap(row -> row.requests().stream()).toList();
            case Tried.Unreadable _ -> List.of();
        };
    }

    /// Who did an act, with the powers that the post has now.
    Optional<Actor> actor(Entry entry) {
        var posts = entry.who().post().split(Org.FOR);
        var officer = new Officer(entry.who().person(), posts[posts.length - 1], LocalDate.MIN, Optional.empty());
        return ground.org().actor(officer, LocalDate.ofInstant(ground.time().now(), Context.ZONE));
    }

    /// Tries a table out.
    ///
    /// @param entry with which it was handed in or confirmed
    Tried tried(Entry entry, Kind kind, Attachment table, List<String> headings, Actor actor) {
        var mapping = RowMapping.shipped(kind).with(headings);
        if (mapping.isEmpty())
            return new Tried.Unreadable(new Text(
                    "表头对照里有模板没有的表头：" + String.join("；", headings),
                    "a line on headings names none of the template: " + String.join("; ", headings)));
        var paper = ground.ledger()
                .subject(entry.position())
                .flatMap(it -> ground.locker().paper(it, table.digest()))
                .or(() -> received(entry.file())
                        .flatMap(it -> ground.locker().paper(it.who().person(), table.digest())));
        if (paper.isEmpty()) return new Tried.Unreadable(Words.GONE.text());
        try {
            var sheets = Sheet.read(new ByteArrayInputStream(paper.get().content()));
            return new Tried.Planned(Imports.plan(ground, mapping.get(), sheets, actor));
        } catch (BadFile e) {
            return new Tried.Unreadable(e.text());
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    /// The act with which a table was handed in.
    Optional<Entry> received(String file) {
        return ground.acts(file).stream()
                .filter(it -> it.act() instanceof Act.Received)
                .findFirst();
    }
}
