-- Ledgers of lower nodes (下级节点台账镜像): their public lines, tile by tile, as they were fetched. No part of our ledger.
create table mirror_tile (
    node  text not null,
    first bigint not null,
    lines bytea not null,
    primary key (node, first)
);
alter table mirror_tile alter column lines set storage external;

-- How far each mirror has come. `size` and `note` are the last checkpoint that our own lines proved.
create table mirror (
    node     text primary key,
    size     bigint not null,
    note     text not null,
    proved   timestamptz,
    tried    timestamptz not null,
    offered  bigint not null,
    state    text not null,
    why      text not null
);
