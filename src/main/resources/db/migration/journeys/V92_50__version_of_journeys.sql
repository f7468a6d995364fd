-- The version of the agreement under which a journey was planned; null where that was before versions were kept.
alter table journey add column agreement_version integer;
