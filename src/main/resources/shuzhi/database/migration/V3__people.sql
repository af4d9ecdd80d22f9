-- Accounts of people. The name one signs in with is kept as a keyed hash only; what is shown is sealed under the key of
-- the subject, so erasing the subject leaves nothing readable here.
create table account (
    id       text primary key,
    login    text not null unique,
    password text,
    totp     bytea,
    sealed   bytea not null,
    post     text,
    failures int not null default 0,
    locked   timestamptz,
    made     timestamptz not null default now()
);

-- Papers handed in (申请材料), sealed.
create table paper (
    digest  text not null,
    subject text not null,
    name    text not null,
    type    text not null,
    sealed  bytea not null,
    kept    timestamptz not null default now(),
    primary key (digest, subject)
);

-- Forms that are not yet handed in (草稿), sealed.
create table draft (
    subject text not null,
    item    text not null,
    sealed  bytea not null,
    saved   timestamptz not null,
    primary key (subject, item)
);

-- Refusals by the rules and refused powers: counted and kept for six months, not in the ledger.
create table refusal (
    at      timestamptz not null default now(),
    thing   text not null,
    command text not null,
    code    text not null,
    post    text not null
);
create index refusal_at on refusal using brin (at);

-- Who read which file (查阅日志); rule T9: reading is logged.
create table reading (
    at     timestamptz not null default now(),
    person text not null,
    post   text not null,
    file   text not null
);
create index reading_at on reading using brin (at);

-- Signed checkpoints, newest last.
create table checkpoint (
    size   bigint primary key,
    note   text not null,
    signed timestamptz not null
);
