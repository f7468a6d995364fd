-- Which monitor watches a journey. Rows are never removed: whoever left keeps a line, without the key.
create table monitoring_assignment (
    id uuid primary key,
    journey_id uuid not null references journey,
    monitor_id varchar(120) not null,
    monitor_name varchar(200) not null,
    assigned_at timestamp(6) with time zone not null,
    left_at timestamp(6) with time zone,
    standing_key varchar(200) unique
);
create index monitoring_assignment_by_journey on monitoring_assignment (journey_id, left_at);
create index monitoring_assignment_by_monitor on monitoring_assignment (monitor_id, left_at);

-- Monitors walk through the journeys of all agreements by their departure.
create index journey_by_departure on journey (departs_at, id);

-- What monitors saw of a check, beside the officers' answers. Never changed: a correction is a further row.
create table monitoring_observation (
    id uuid primary key,
    journey_id uuid not null references journey,
    case_id uuid not null references repatriation_case,
    check_id varchar(12) not null,
    monitor_id varchar(120) not null,
    monitor_name varchar(200) not null,
    number integer not null,
    verdict varchar(10) not null,
    observed_at timestamp(6) with time zone not null,
    place varchar(200) not null,
    note varchar(2000) not null,
    written_at timestamp(6) with time zone not null,
    unique (journey_id, case_id, check_id, monitor_id, number)
);

-- A monitor's own notes: read by whoever wrote them and by nobody else.
create table monitoring_note (
    id uuid primary key,
    journey_id uuid not null references journey,
    user_id varchar(120) not null,
    text varchar(4000) not null,
    written_at timestamp(6) with time zone not null
);
create index monitoring_note_by_author on monitoring_note (user_id, journey_id, written_at);

-- One monitor's report on one journey: the monitors' alone until it is finished, then both sides' too.
create table monitoring_report (
    id uuid primary key,
    journey_id uuid not null references journey,
    monitor_id varchar(120) not null,
    monitor_name varchar(200) not null,
    journey_number varchar(24) not null,
    route varchar(170) not null,
    summary varchar(4000) not null,
    begun_at timestamp(6) with time zone not null,
    finished_at timestamp(6) with time zone,
    version bigint not null,
    unique (journey_id, monitor_id)
);
create index monitoring_report_finished on monitoring_report (journey_id, finished_at);

-- What a finished report says, frozen for each reader: a country, or MONITOR. Of the officers' answers each country's copy
-- holds its own and what the other side let it know.
create table monitoring_copy (
    report_id uuid not null references monitoring_report,
    reader varchar(10) not null,
    content text not null,
    sha256 varchar(64) not null,
    primary key (report_id, reader)
);

create table monitoring_recommendation (
    id uuid primary key,
    report_id uuid not null references monitoring_report,
    number integer not null,
    addressee varchar(10) not null,
    text varchar(2000) not null,
    unique (report_id, number)
);

-- What a side owes and gives in answer: shared by the monitors and both sides once it is given.
create table monitoring_reply (
    recommendation_id uuid not null references monitoring_recommendation,
    country varchar(2) not null,
    due_at timestamp(6) with time zone not null,
    verdict varchar(20),
    text varchar(1000),
    replied_at timestamp(6) with time zone,
    replied_by varchar(120),
    replied_by_name varchar(200),
    primary key (recommendation_id, country)
);
create index monitoring_reply_owed on monitoring_reply (country, replied_at, due_at);
