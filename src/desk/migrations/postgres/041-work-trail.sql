-- The trail reads what was said newest first: of all, and of one person.
create index review_comment_by_time on review_comment (at, id);
create index review_comment_by_author on review_comment (author, at, id);
