-- What someone is typing: unsaved, theirs alone, and theirs until they save it or throw it away.
create table working_copy (
  id text not null primary key,
  person text not null,
  record text not null,
  type text not null,
  -- The version of the record that it was opened from; 0 for a record that is not there yet.
  base integer not null,
  -- Counts how often it was kept: two windows of one person notice each other by it.
  stamp integer not null,
  -- [name, value] pairs as JSON.
  entries text not null,
  opened text not null,
  at text not null,
  -- The working copy that this record was begun from, and the field that waits for it.
  back_copy text,
  back_field text,
  discarded text
);

create unique index working_copy_open on working_copy (person, record) where discarded is null;
create index working_copy_person on working_copy (person, at);
create index working_copy_discarded on working_copy (discarded);
