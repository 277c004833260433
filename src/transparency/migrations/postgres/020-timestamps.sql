-- Tokens of RFC 3161 over checkpoints, and tokens over those (older: the one that it is over).
create table timestamp_token (
  id text not null primary key,
  size bigint not null,
  checkpoint text not null,
  url text not null,
  authority text not null,
  at text not null,
  token text not null,
  algorithm text not null,
  expires text not null,
  older text references timestamp_token (id),
  checked text not null,
  fault text
);

create index timestamp_token_by_size on timestamp_token (size);
create index timestamp_token_by_older on timestamp_token (older);
create index timestamp_token_by_check on timestamp_token (checked);
create index timestamp_token_by_url on timestamp_token (url, id);
