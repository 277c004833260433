-- What is under way, read from the ledger: made anew from it when it is lost.
create table review_record (
  record text not null primary key,
  handle text not null,
  type text not null,
  title text not null,
  state text not null,
  visibility text not null,
  version integer not null,
  -- Names, as JSON.
  authors text not null,
  approvers text not null,
  -- Under review since then, or back with its authors; null when neither.
  since text,
  -- The act that sent it back.
  back text,
  held integer not null
);

create index review_record_since on review_record (since, record);

create table review_due (
  record text not null,
  kind text not null,
  -- The instant from which on it is due.
  at text not null,
  -- When those concerned were told.
  told text,
  primary key (record, kind)
);

create index review_due_at on review_due (at, record, kind);

-- How far the ledger has been read.
create table review_follower (
  name text not null primary key,
  seq integer not null
);
