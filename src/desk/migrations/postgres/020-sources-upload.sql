create table upload (
  id text collate "C" not null primary key,
  -- Id of the account whose upload this is.
  person text not null,
  -- As it may be shown; never a path.
  name text not null,
  -- Null as long as nobody knows: a form says no lengths.
  bytes bigint,
  created text not null,
  -- When all of it was there.
  received text,
  as_is integer not null,
  job text,
  -- What came of it, once it is a source: JSON.
  outcome text
);

create index upload_by_person on upload (person, id);

create index upload_by_age on upload (created);
