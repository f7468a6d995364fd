-- The next migrations change rows of both sides; R__99 puts the tables under the rule again.
alter table query_asked no force row level security;
alter table query_received no force row level security;
alter table query_release no force row level security;
