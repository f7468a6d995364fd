-- Which data key opens a piece; none for what an earlier version kept plain, which is sealed at the next start.
alter table case_file_piece add column key_id uuid;
