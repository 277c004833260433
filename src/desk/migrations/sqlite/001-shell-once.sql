create table once (
  key text not null primary key,
  person text not null,
  at text not null,
  -- Where the work has led; null while it is being done.
  location text
);

create index once_at on once (at);
