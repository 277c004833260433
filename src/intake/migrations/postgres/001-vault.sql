-- In a schema of its own, which is where the connection looks for its tables.
create table setting (
  name text not null primary key,
  value text not null
);

create table custodian (
  id text not null primary key,
  name text not null,
  recipient text not null unique,
  since text not null,
  until text
);

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
  identity bytea not null
);

create table envelope (
  id text not null primary key,
  case_id text not null references told_case (id) on delete cascade,
  kind text not null,
  size integer not null,
  day text not null,
  seen smallint not null,
  bytes bytea not null
);
create index envelope_case on envelope (case_id, kind, seen, size);

create table file (
  id text not null primary key,
  case_id text not null references told_case (id) on delete cascade,
  key_print text not null,
  size integer not null,
  part_bytes integer not null,
  complete smallint not null,
  day text not null,
  note bytea not null
);
create index file_case on file (case_id);

-- Not bound to its file: a large file leaves piece by piece, after its name is gone.
create table part (
  file_id text not null,
  n integer not null,
  print text not null,
  bytes bytea not null,
  primary key (file_id, n)
);

-- What a role that cannot read content may ask for: the replies of a code, and the end of a case.
create function replies_of(lookup text, auth text) returns table (id text, day text, bytes bytea)
language sql stable security definer set search_path from current as $$
  select e.id, e.day, e.bytes from envelope e join told_case c on c.id = e.case_id
  where c.lookup_print = lookup and c.auth_print = auth and e.kind = 'reply'
$$;

create function erase_case(case_id text, withdraw text) returns void
language sql security definer set search_path from current as $$
  delete from part where file_id in
    (select f.id from file f join told_case c on c.id = f.case_id where c.id = $1 and c.withdraw_print = $2);
  delete from told_case c where c.id = $1 and c.withdraw_print = $2
$$;

revoke all on function replies_of(text, text), erase_case(text, text) from public;
