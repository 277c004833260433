-- A table that someone brings in, from its first byte to its undoing.
create table bulk_import (
  id text not null primary key,
  person text not null,
  created text not null,
  changed text not null,
  state text not null,
  name text not null,
  bytes integer not null,
  sha256 text not null,
  -- How its bytes are read, as JSON: encoding, delimiter, line ends.
  reading text not null,
  -- How its columns become a record, as JSON; null until someone has said.
  mapping text,
  -- Names of the columns, as JSON.
  headers text not null,
  -- Which fates are written, as JSON.
  chosen text not null,
  -- How many rows have which fate, as JSON; null until they were checked.
  tally text,
  -- The job that works on it, or did last; the number of times that it was begun.
  job text,
  round integer not null
);

create index bulk_import_created on bulk_import (created);

-- What becomes of each row. `line` is where it begins in the file.
create table bulk_row (
  import text not null references bulk_import (id),
  line integer not null,
  last_line integer not null,
  fate text not null,
  -- The record that it is or would be, and the version that was looked at; 0: none yet.
  record text,
  expected integer not null,
  handle text,
  title text not null,
  -- Why it is refused, and what it changes, as JSON.
  why text not null,
  changes text not null,
  cells text not null,
  -- The record that it would make, until it is written.
  body text,
  -- The version that was written, and what became of that when the import was undone.
  written integer,
  undone text,
  primary key (import, line)
);

create index bulk_row_fate on bulk_row (import, fate, line);
create index bulk_row_record on bulk_row (record, import);

-- Mappings that were used, for the next file with the same columns.
create table bulk_mapping (
  name text not null primary key,
  print text not null,
  person text not null,
  changed text not null,
  mapping text not null
);

create index bulk_mapping_print on bulk_mapping (print, changed);
