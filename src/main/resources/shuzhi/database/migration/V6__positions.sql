-- A block range index knows nothing of the newest blocks until somebody sums them up, and who asks for a range of
-- positions then reads the whole ledger: reactions and checkpoints did. New positions go to the end of this one, which
-- costs little.
drop index entry_position;
create index entry_position on entry (position) with (fillfactor = 100);
