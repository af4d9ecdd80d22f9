-- The ledger (台账). Nothing in entry is ever updated or deleted; the triggers say so to everybody but the owner's owner,
-- and the witnessed checkpoints say it to everybody else.

create table head (
    one      boolean primary key default true check (one),
    size     bigint not null,
    root     bytea not null,
    frontier bytea not null,
    written  timestamptz not null
);

create table entry (
    position bigint not null,
    thing    text not null,
    file     text not null,
    number   int not null,
    line     bytea not null,
    sealed   bytea not null
) with (fillfactor = 100);

alter table entry alter column line set storage external;
alter table entry alter column sealed set storage external;

-- The one btree on acts (performance: each further index costs a third of the throughput). It also makes it impossible
-- that two entries claim the same place in a file.
create unique index entry_file on entry (file, number);

-- Positions only grow, so a block range index finds them at no cost.
create index entry_position on entry using brin (position) with (pages_per_range = 8, autosummarize = on);

-- Every command that was written, once: the idempotency key.
create table command (
    id     text primary key,
    digest bytea not null,
    first  bigint not null,
    count  int not null
);

-- Gap-free sequences (Licensing Law art. 57; rule A-22).
create table number (
    sequence text primary key,
    last     bigint not null
) with (fillfactor = 50);

-- Keys of subjects, wrapped by the master key. A row without a key is a subject that was erased.
create table subject_key (
    subject text primary key,
    wrapped bytea
);

-- The hashes of the tree in tiles of 256 (C2SP tlog-tiles), so that a proof need not read the whole ledger and a changed
-- line can be named. Made from the lines when a checkpoint is signed; they can be made again at any time.
create table tile (
    level  int not null,
    index  bigint not null,
    hashes bytea not null,
    primary key (level, index)
);

-- Which definition each view was built from.
create table view (
    name        text primary key,
    fingerprint text not null
);

create function never() returns trigger language plpgsql as $$
begin
    raise exception '台账只增不改 / the ledger is append-only: % on %', tg_op, tg_table_name;
end $$;

create trigger entry_never before update or delete on entry for each row execute function never();
create trigger entry_never_truncate before truncate on entry for each statement execute function never();
create trigger command_never before update or delete on command for each row execute function never();

-- How far the reactions have come.
create table follower (
    one      boolean primary key default true check (one),
    position bigint not null
);
