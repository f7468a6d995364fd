-- Who proposed the latest transfer: the other side answers.
alter table repatriation_case add column proposed_by varchar(2);
