-- How an incident became known, how bad it is, until when its side answers, and what was done about it. Where both sides
-- know of it each has a row, and both name the same event. Incidents from before have no clock.
alter table treatment_incident add column event uuid;
alter table treatment_incident add column origin varchar(10) default 'CHECK' not null;
alter table treatment_incident add column gravity varchar(10) default 'SERIOUS' not null;
alter table treatment_incident add column told varchar(2000) default '' not null;
alter table treatment_incident add column answer_due timestamp(6) with time zone;
alter table treatment_incident add column answered_at timestamp(6) with time zone;
alter table treatment_incident add column action varchar(30);
create index treatment_incident_of_event on treatment_incident (event, owner);
create index treatment_incident_by_due on treatment_incident (owner, state, answer_due);

-- What a side said to an incident, once.
create table treatment_incident_answer (
    incident_id uuid primary key references treatment_incident,
    event uuid,
    case_id uuid not null references repatriation_case,
    owner varchar(2) not null,
    verdict varchar(20) not null,
    text varchar(1000) not null,
    answered_at timestamp(6) with time zone not null,
    answered_by varchar(120) not null,
    answered_by_name varchar(200) not null
);
create index treatment_incident_answer_by_event on treatment_incident_answer (event, owner);
create index treatment_incident_answer_by_case on treatment_incident_answer (case_id, owner);
