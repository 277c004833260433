create table revision (
  seq integer not null primary key,
  record text collate "C" not null,
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
  record text collate "C" not null primary key,
  handle text collate "C" not null,
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

create function refuse() returns trigger language plpgsql as $$
begin
  raise exception 'a % is never changed or deleted', tg_argv[0];
end
$$;

create trigger revision_no_update before update on revision for each row execute function refuse('revision');

create trigger revision_no_delete before delete on revision for each row execute function refuse('revision');

create trigger revision_no_truncate before truncate on revision for each statement execute function refuse('revision');

create trigger head_no_delete before delete on head for each row execute function refuse('record');

create trigger head_no_truncate before truncate on head for each statement execute function refuse('record');
