-- What someone is about to take out of a file. Gone, with its words, once it is done or given up.
create table redaction (
  id text collate "C" not null primary key,
  person text not null,
  record text not null,
  file text not null,
  plan text not null,
  reason text not null,
  created text not null,
  job text,
  -- Where something was found, never what.
  result text
);

create index redaction_by_age on redaction (created);
