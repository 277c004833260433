create table revision (
  seq integer not null primary key,
  record text not null,
  version integer not null,
  act text not null,
  body text not null,
  reason text not null,
  actor text not null,
  at text not null,
  previous text not null,
  hash text not null
);

create unique index revision_of_record on revision (record, version);

create table head (
  record text not null primary key,
  handle text not null,
  type text not null,
  state text not null,
  version integer not null,
  seq integer not null,
  public_seq integer,
  changed text not null,
  merged_into text
);

create unique index head_by_handle on head (handle);

create index head_by_type on head (type, handle);

create index head_by_state on head (state, handle);

create table handle_counter (
  code text not null,
  year integer not null,
  last integer not null,
  primary key (code, year)
);

create trigger revision_no_update before update on revision
begin
  select raise(abort, 'a revision is never changed');
end;

create trigger revision_no_delete before delete on revision
begin
  select raise(abort, 'a revision is never deleted');
end;

create trigger head_no_delete before delete on head
begin
  select raise(abort, 'a record is never deleted');
end;
