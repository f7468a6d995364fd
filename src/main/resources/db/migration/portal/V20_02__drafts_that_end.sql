-- Whose and about what a draft is, so that it ends: with the case that it is about, or when nobody touched it for long.
-- Drafts from before name neither and end by their age.
alter table draft add column private_to varchar(2);
alter table draft add column about uuid;

create index draft_by_age on draft (saved_at);
create index draft_by_subject on draft (about);
