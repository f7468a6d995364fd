-- The version of the agreement that a case began with, beside its id.
alter table case_listing add column agreement_version integer;
update case_listing set agreement_version =
    (select c.agreement_version from repatriation_case c where c.id = case_listing.case_id);
alter table case_listing alter column agreement_version set not null;
