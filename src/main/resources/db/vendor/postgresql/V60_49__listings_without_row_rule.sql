-- The next migration changes rows of all countries; R__60 puts the tables under the rule again.
alter table case_listing no force row level security;
alter table repatriation_case no force row level security;
