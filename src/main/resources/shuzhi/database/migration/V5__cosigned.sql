-- Checkpoints under which a house of an upper level has put its co-signature, so that the newest is found at once.
alter table checkpoint add column cosigned boolean not null default false;
create index checkpoint_cosigned on checkpoint (size) where cosigned;
