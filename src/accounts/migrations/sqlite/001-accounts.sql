create table person (
  id text not null primary key,
  name text not null unique,
  roles text not null,
  lang text not null,
  email text,
  suspended integer not null,
  created text not null,
  active text
);

create table passphrase (
  person text not null primary key references person (id),
  hash text not null,
  changed text not null
);

create table authenticator (
  person text not null primary key references person (id),
  secret text not null,
  last_step integer not null,
  added text not null
);

create table recovery_code (
  person text not null references person (id),
  hash text not null,
  used text,
  primary key (person, hash)
);

create table passkey (
  id text not null primary key,
  person text not null references person (id),
  public_key text not null,
  counter integer not null,
  transports text not null,
  name text not null,
  added text not null,
  used text
);

create index passkey_of_person on passkey (person);

create table spent_challenge (
  hash text not null primary key,
  expires text not null
);

create table session (
  id text not null primary key,
  person text not null references person (id),
  hash text not null unique,
  name text,
  started text not null,
  seen text not null,
  fresh_until text not null
);

create index session_of_person on session (person);

create table attempt (
  key text not null primary key,
  failures integer not null,
  last text not null,
  until text not null
);

create index attempt_by_last on attempt (last);

create table one_time_link (
  id text not null primary key,
  hash text not null unique,
  kind text not null,
  person text not null,
  name text,
  roles text not null,
  email text,
  made_by text not null,
  made text not null,
  expires text not null,
  used text,
  revoked text,
  acknowledged text
);

create index one_time_link_of_person on one_time_link (person);

create table account_event (
  seq integer not null primary key,
  at text not null,
  actor text not null,
  act text not null,
  about text not null,
  reason text not null,
  detail text not null
);

create index account_event_about on account_event (about, seq);

create trigger account_event_no_update before update on account_event
begin
  select raise(abort, 'an account event is never changed');
end;

create trigger account_event_no_delete before delete on account_event
begin
  select raise(abort, 'an account event is never deleted');
end;

create trigger person_keeps_name before update of id, name on person
when new.name <> old.name or new.id <> old.id
begin
  select raise(abort, 'a person keeps their name');
end;

create trigger person_no_delete before delete on person
begin
  select raise(abort, 'a person is never deleted');
end;
