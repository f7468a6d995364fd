-- The agreement that added checks to the catalogue of the case, or tightened it; null: the catalogue as it was delivered.
alter table treatment_case add column agreement_id varchar(40);
alter table treatment_case add column agreement_version integer;
