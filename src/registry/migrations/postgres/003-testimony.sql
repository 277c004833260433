-- Which records ever rested on which testimony: what is taken down with it.
create table testimony_rest (
  source text collate "C" not null,
  record text collate "C" not null,
  primary key (source, record)
);

create index testimony_rest_record on testimony_rest (record);

-- What people have taken back, and what has ended: written down before anything is done, so that it is done whatever happens.
create table withdrawal (
  id text collate "C" not null primary key,
  -- A day, never a time.
  day text not null,
  -- person or ended
  cause text not null,
  -- Prints of the consents, as JSON; emptied when it is done.
  items text not null,
  -- queued or done
  state text collate "C" not null,
  -- What was taken down, as JSON: handles, never words.
  taken text not null,
  -- What the team has done about it since, as JSON.
  ticked text not null
);

create index withdrawal_state on withdrawal (state, id);
