create table saved_search (
  id text not null primary key,
  owner text not null,
  name text not null,
  -- The query as it stands in the address, without its place in the results.
  query text not null,
  shared integer not null,
  created text not null
);

create unique index saved_search_name on saved_search (owner, name);

create index saved_search_shared on saved_search (shared, name);
