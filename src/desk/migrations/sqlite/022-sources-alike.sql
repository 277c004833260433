-- What sources look like, so that those that look the same are found. It cannot be read back into words or pictures.
create table likeness (
  record text not null,
  file text not null,
  -- text or picture
  kind text not null,
  signature text not null,
  primary key (record, file, kind)
);

-- Parts of signatures: whoever shares one may look the same.
create table likeness_part (
  part text not null,
  record text not null,
  file text not null
);

create index likeness_part_by_part on likeness_part (part, record);

create index likeness_part_by_file on likeness_part (record, file);

-- How far the ledger has been looked through.
create table likeness_reach (
  id integer not null primary key,
  seq integer not null
);
