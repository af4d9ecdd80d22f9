package shuzhi.bench.plain;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import shuzhi.bench.Permit;
import shuzhi.bench.Permit.Step;

/// A row of the size and the indexes that an entry of our ledger has (同样大小的行), without being one: nothing is decided,
/// hashed or sealed.
///
/// @param position place in the table, from 0
/// @param line as long as a public line
/// @param sealed as long as a private part
record Row(long position, String file, int number, byte[] line, byte[] sealed) {
    /// What sealing adds to the plain bytes: a nonce and a tag.
    private static final int SEAL_BYTES = 28;

    static final String TABLE = """
            create table entry (
                position bigint not null,
                thing    text not null,
                file     text not null,
                number   int not null,
                line     bytea not null,
                sealed   bytea not null
            );
            alter table entry alter column line set storage external;
            alter table entry alter column sealed set storage external;
            create unique index entry_file on entry (file, number);
            create index entry_position on entry using brin (position) with (pages_per_range = 8, autosummarize = on);
            create table state (
                file   text primary key,
                status text not null,
                due    date not null,
                last   bigint not null
            ) with (fillfactor = 80)""";

    static Row of(Permit permit, Step step) {
        long position = (permit.number() - 1) * Step.values().length + step.ordinal();
        var line = "{\"v\":1,\"position\":" + position + ",\"written\":\"2026-01-05T01:02:03.456Z\",\"happened\":"
                + "\"2026-01-05T01:02:03.456Z\",\"act\":\"dossier." + step.key() + "\",\"file\":\"" + permit.file()
                + "\",\"number\":" + step.ordinal() + ",\"post\":\"" + permit.who(step)
                + "\",\"body\":\"11320706014323456X\",\"place\":\"320706000000\",\"command\":\"3f1c2b7a-"
                + permit.file()
                + "-" + step.key() + "\",\"public\":{\"on\":\"2026-01-05\",\"due\":\"" + permit.due()
                + "\"},\"private\":\"5f0b7c1d9e3a4862b7d1f0c49a8e6b235f0b7c1d9e3a4862b7d1f0c49a8e6b23\"}";
        var note = permit.note(step).getBytes(StandardCharsets.UTF_8);
        return new Row(
                position,
                permit.file(),
                step.ordinal(),
                line.getBytes(StandardCharsets.UTF_8),
                Arrays.copyOf(note, note.length + SEAL_BYTES));
    }
}
