-- The record that a new source is begun for, to be cited there in its field `back_field`; in the place of `back_copy`.
alter table working_copy add column back_cite text;
