create table job (
  id text not null primary key,
  kind text not null,
  key text not null,
  input text not null,
  state text not null,
  by text not null,
  created text not null,
  -- Not before this instant; a running job is held until then by its worker.
  due text not null,
  worker text,
  attempts integer not null,
  cancelled integer not null,
  done integer not null,
  total integer not null,
  message text not null,
  result text,
  problem text,
  finished text
);

create unique index job_by_key on job (kind, key);

create index job_by_turn on job (state, due, id);

create index job_by_person on job (by, id);
