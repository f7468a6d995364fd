-- The monitor who opened an incident; null where an officer's answer did.
alter table treatment_incident add column monitor_name varchar(200);
create index treatment_incident_of_monitors on treatment_incident (owner, state, monitor_name);
