-- The next migration looks at rows of both sides; R__60 puts the tables under the rule again.
alter table repatriation_case no force row level security;
alter table disclosure no force row level security;
