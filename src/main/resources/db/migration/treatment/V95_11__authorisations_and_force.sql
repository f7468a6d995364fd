-- Who may restrain one person by which means, and how long: one officer asks, a supervisor of the same side signs. It stays
-- with its side.
create table treatment_authorisation (
    id uuid primary key,
    case_id uuid not null references repatriation_case,
    owner varchar(2) not null,
    means varchar(200) not null,
    reason varchar(24) not null,
    risk varchar(500) not null,
    hours integer not null,
    state varchar(10) not null,
    asked_at timestamp(6) with time zone not null,
    asked_by varchar(120) not null,
    asked_by_name varchar(200) not null,
    decided_at timestamp(6) with time zone,
    decided_by varchar(120),
    decided_by_name varchar(200),
    ended_at timestamp(6) with time zone
);
create index treatment_authorisation_by_case on treatment_authorisation (case_id, owner, asked_at);
create index treatment_authorisation_waiting on treatment_authorisation (owner, state, asked_at);

-- The authorisation that covered a restraint when it began; null: none did.
alter table treatment_restraint add column authorisation_id uuid;

-- Use of force. Owned by the country whose officer recorded it; the other side reads it from the boarding on, but for what
-- is in treatment_force_account.
create table treatment_force (
    id uuid primary key,
    case_id uuid not null references repatriation_case,
    owner varchar(2) not null,
    kind varchar(24) not null,
    reason varchar(32) not null,
    injuries varchar(16) not null,
    used_at timestamp(6) with time zone not null,
    recorded_at timestamp(6) with time zone not null,
    recorded_by varchar(120) not null,
    recorded_by_name varchar(200) not null,
    reported_at timestamp(6) with time zone,
    doctor_at timestamp(6) with time zone,
    doctor_found varchar(16)
);
create index treatment_force_by_case on treatment_force (case_id, owner, used_at);
create index treatment_force_by_time on treatment_force (owner, used_at);

-- Who used force, who saw it, what the report says and which doctor came: words, and so the own side's alone.
create table treatment_force_account (
    force_id uuid primary key references treatment_force,
    case_id uuid not null references repatriation_case,
    owner varchar(2) not null,
    officers varchar(200) not null,
    witnesses varchar(300) not null,
    report varchar(2000),
    reported_by varchar(120),
    reported_by_name varchar(200),
    doctor varchar(200)
);
create index treatment_force_account_by_case on treatment_force_account (case_id, owner);
