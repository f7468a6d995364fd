-- Which data key opens a content; none for what an earlier version kept plain, which is sealed at the next start.
alter table print_content add column key_id uuid;
alter table finger_print add column template_key uuid;
