-- Other logs that this monitor witnesses: the last checkpoint of each that it has cosigned.
create table witness_log (
  origin text not null primary key,
  size integer not null,
  root text not null,
  checkpoint text not null,
  at text not null
);

-- Witnesses of this monitor's own log: how far each has seen it. The problem is why it has not seen more.
create table witness_asked (
  vkey text not null primary key,
  name text not null,
  size integer not null,
  at text not null,
  problem text
);
