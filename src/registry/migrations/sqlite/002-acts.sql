-- Who did what when, newest first: of all, of one person, of one kind.
create index revision_by_time on revision (at, seq);
create index revision_by_actor on revision (actor, at, seq);
create index revision_by_act on revision (act, at, seq);
