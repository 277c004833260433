create table term_move (
  id text not null primary key,
  scheme text not null,
  notation text not null,
  target text not null,
  actor text not null,
  reason text not null,
  at text not null,
  undone text,
  job text
);

create index term_move_of on term_move (scheme, notation);

create table term_moved (
  move text not null,
  record text not null,
  version integer not null,
  fate text not null,
  primary key (move, record)
);
