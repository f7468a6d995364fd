-- The gravity with which the other side is still to be told of it, once the sentence of a hold is gone; null: nothing is left to tell.
alter table treatment_incident add column untold varchar(10);
create index treatment_incident_untold on treatment_incident (case_id, owner, untold);
