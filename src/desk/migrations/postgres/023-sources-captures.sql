create table asked_capture (
  id text not null primary key,
  -- Id of the account that asked.
  person text not null,
  url text not null,
  -- Id of the source that it goes into; null for the one of the address, or a new one.
  record text,
  created text not null,
  job text,
  -- What came of it: JSON.
  outcome text
);

create index asked_capture_by_person on asked_capture (person, id);

create index asked_capture_by_age on asked_capture (created);
