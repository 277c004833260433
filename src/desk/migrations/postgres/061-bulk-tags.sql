-- One term that is put on many records at once, or taken off them.
create table bulk_tag (
  id text not null primary key,
  person text not null,
  created text not null,
  state text not null,
  -- Field, term, and whether it is added or removed, as JSON.
  tagging text not null,
  -- The search whose records these are, or the handles that were ticked, as JSON.
  search text,
  -- How many records have which fate, as JSON; null until they were looked at.
  tally text,
  job text,
  round integer not null
);

create table bulk_tagged (
  tag text not null references bulk_tag (id),
  record text not null,
  handle text not null,
  title text not null,
  fate text not null,
  expected integer not null,
  written integer,
  undone text,
  primary key (tag, record)
);

create index bulk_tagged_fate on bulk_tagged (tag, fate, handle);
