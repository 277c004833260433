create table review_comment (
  id text not null primary key,
  record text not null,
  -- The version that it speaks of.
  version integer not null,
  -- A field as in a citation; null: the record as a whole.
  path text,
  kind text not null,
  text text not null,
  author text not null,
  at text not null,
  -- The comment that it answers or settles: always the first of its thread.
  thread text references review_comment (id)
);

create index review_comment_of_record on review_comment (record, id);

create trigger review_comment_no_update before update on review_comment
begin
  select raise(abort, 'a comment is never changed');
end;

create trigger review_comment_no_delete before delete on review_comment
begin
  select raise(abort, 'a comment is never deleted');
end;
