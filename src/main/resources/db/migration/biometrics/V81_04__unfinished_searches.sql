-- How far a search came that had to end before it was through; counted for each finger.
alter table print_search add looked_at bigint;
alter table print_search add to_look_at bigint;
