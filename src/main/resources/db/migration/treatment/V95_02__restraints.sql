-- The log of restraints. Owned by the country whose officer recorded it; the other side reads it from the boarding on.
create table treatment_restraint (
    id uuid primary key,
    case_id uuid not null references repatriation_case,
    owner varchar(2) not null,
    mean varchar(24) not null,
    reason varchar(24) not null,
    authority varchar(120) not null,
    started_at timestamp(6) with time zone not null,
    recorded_at timestamp(6) with time zone not null,
    recorded_by varchar(120) not null,
    recorded_by_name varchar(200) not null,
    ended_at timestamp(6) with time zone,
    ended_by varchar(120),
    ended_by_name varchar(200)
);
create index treatment_restraint_by_case on treatment_restraint (case_id, owner, started_at);
create index treatment_restraint_on on treatment_restraint (owner, ended_at);

-- Each look at whether it is still needed; rows are never changed.
create table treatment_restraint_review (
    restraint_id uuid not null references treatment_restraint,
    owner varchar(2) not null,
    reviewed_at timestamp(6) with time zone not null,
    reviewed_by varchar(120) not null,
    reviewed_by_name varchar(200) not null,
    primary key (restraint_id, reviewed_at)
);
