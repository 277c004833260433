-- Addresses that are looked at again and again.
create table watch (
  id text not null primary key,
  url text not null unique,
  kind text not null,
  -- hours between two looks
  every integer not null,
  note text not null,
  person text not null,
  created text not null,
  paused integer not null,
  due text not null,
  looked text,
  failures integer not null,
  down_since text,
  -- JSON of what the next look is compared with
  seen text
);

create index watch_due on watch (paused, due);

-- Every look, also the one that found nothing.
create table watch_look (
  id text not null primary key,
  watch text not null,
  at text not null,
  outcome text not null,
  verdict text not null,
  reason text not null,
  -- JSON of what has changed, of the capture and of what it was compared with
  detail text not null,
  capture text,
  before text,
  words text,
  -- 1 while it waits for somebody
  open integer not null,
  settled text,
  settled_by text,
  settled_how text
);

create index watch_look_of on watch_look (watch, at);
create index watch_look_open on watch_look (open, at);

-- Secret addresses of the feed of findings: SHA-256 of each, and whose it is.
create table watch_feed (
  print text not null primary key,
  person text not null unique,
  created text not null
);
