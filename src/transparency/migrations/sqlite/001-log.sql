-- One row an entry of the log, in its order from 0: what is hashed into the tree. Nothing personal, and never changed.
create table log_leaf (
  place integer not null primary key,
  leaf text not null,
  -- Base64 of the leaf's hash in the tree: names a row that was changed.
  hash text not null,
  -- What the entry is of, so that it is written once.
  name text not null,
  kind text not null,
  subject text not null,
  version integer
);

create unique index log_leaf_name on log_leaf (name);

create index log_leaf_subject on log_leaf (subject, version);

create index log_leaf_kind on log_leaf (kind, place);

create trigger log_leaf_no_update before update on log_leaf
begin
  select raise(abort, 'an entry of the log is never changed');
end;

create trigger log_leaf_no_delete before delete on log_leaf
begin
  select raise(abort, 'an entry of the log is never deleted');
end;

-- What opens the commitment of an entry, apart from the entry: it may have to go.
create table log_opening (
  place integer not null primary key,
  -- JSON of salt and statement; sealed when keys are named.
  opening text not null,
  -- Names of the erasable keys that it is sealed with, as JSON.
  sealed_with text not null,
  -- 1 while readers may have it.
  shown integer not null
);

-- What was signed: the note, with the signatures of witnesses that came later.
create table log_checkpoint (
  size integer not null primary key,
  note text not null,
  at text not null
);

-- Up to which entry of a ledger the log has followed it.
create table log_position (
  follower text not null primary key,
  seq integer not null
);
