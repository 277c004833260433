-- What is known of each object's bytes: by hash alone, so that nothing here says what an object was.
create table fixity_object (
  sha256 text not null primary key,
  bytes integer,
  checked text not null,
  result text not null
);

create index fixity_object_by_check on fixity_object (checked, sha256);
create index fixity_object_by_result on fixity_object (result);

create table fixity_event (
  id text not null primary key,
  at text not null,
  sha256 text not null,
  what text not null,
  found text not null
);

create index fixity_event_by_object on fixity_event (sha256);

create table fixity_day (
  day text not null primary key,
  checked integer not null,
  bytes integer not null,
  faults integer not null,
  mended integer not null
);

-- One row: the hour whose slice somebody has taken, up to where the ledger was read, and the day on which the store was listed.
create table fixity_round (
  id text not null primary key,
  hour text not null,
  seq integer not null,
  listed text not null
);

insert into fixity_round (id, hour, seq, listed) values ('round', '', 0, '');
