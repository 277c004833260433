-- Tables without row numbers, by random ids: the order of rows says nothing about who came when.
create table setting (
  name text not null primary key,
  value text not null
) without rowid;

create table custodian (
  id text not null primary key,
  name text not null,
  recipient text not null unique,
  since text not null,
  until text
) without rowid;

-- Prints are SHA-256 of what a code derives; identity is locked with the shred key of the case.
create table told_case (
  id text not null primary key,
  lookup_print text not null unique,
  auth_print text not null,
  withdraw_print text not null,
  once_print text unique,
  recipient text not null,
  reply_recipient text not null,
  custodians text not null,
  lang text not null,
  path text not null,
  keep smallint not null,
  state text not null,
  day text not null,
  last_day text not null,
  opened smallint not null,
  kept_until text,
  identity blob not null
) without rowid;

create table envelope (
  id text not null primary key,
  case_id text not null references told_case (id) on delete cascade,
  kind text not null,
  size integer not null,
  day text not null,
  seen smallint not null,
  bytes blob not null
) without rowid;
create index envelope_case on envelope (case_id, kind, seen, size);

create table file (
  id text not null primary key,
  case_id text not null references told_case (id) on delete cascade,
  key_print text not null,
  size integer not null,
  part_bytes integer not null,
  complete smallint not null,
  day text not null,
  note blob not null
) without rowid;
create index file_case on file (case_id);

-- Not bound to its file: a large file leaves piece by piece, after its name is gone.
create table part (
  file_id text not null,
  n integer not null,
  print text not null,
  bytes blob not null,
  primary key (file_id, n)
) without rowid;
