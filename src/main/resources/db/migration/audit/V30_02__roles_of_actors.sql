-- In which roles somebody acted, as they had them then: a person is told who looked by role, never by name. Lines from
-- before say no role.
alter table audit.trail add column roles varchar(300);
