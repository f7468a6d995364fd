-- One flight or land crossing. Its planner's alone until the first transfer on it is proposed; then both sides' row.
create table journey (
    id uuid primary key,
    number varchar(24) not null unique,
    agreement_id varchar(40) not null,
    sending varchar(2) not null,
    receiving varchar(2) not null,
    planned_by varchar(2) not null,
    mode varchar(10) not null,
    operator varchar(10) not null,
    carrier varchar(80) not null,
    seats integer not null,
    state varchar(20) not null,
    departs_at timestamp(6) with time zone not null,
    arrives_at timestamp(6) with time zone not null,
    announced_at timestamp(6) with time zone,
    departed_at timestamp(6) with time zone,
    arrived_at timestamp(6) with time zone,
    cancelled_because varchar(60),
    version bigint not null
);
create index journey_of_sender on journey (sending, departs_at, id);
create index journey_of_receiver on journey (receiving, departs_at, id);

create table journey_series (
    series varchar(20) primary key,
    next_number integer not null
);

create table journey_leg (
    journey_id uuid not null references journey,
    number integer not null,
    from_place varchar(80) not null,
    from_zone varchar(40) not null,
    departs_at timestamp(6) with time zone not null,
    to_place varchar(80) not null,
    to_zone varchar(40) not null,
    arrives_at timestamp(6) with time zone not null,
    primary key (journey_id, number)
);

-- A person's place on a journey. Taken off, the row stays and its two keys are given up.
create table journey_seat (
    id uuid primary key,
    journey_id uuid not null references journey,
    case_id uuid not null references repatriation_case,
    added_by varchar(2) not null,
    seat varchar(4),
    standing varchar(12) not null,
    added_at timestamp(6) with time zone not null,
    left_at timestamp(6) with time zone,
    case_key uuid unique,
    seat_key varchar(45) unique
);
create index journey_seat_by_journey on journey_seat (journey_id, left_at);
create index journey_seat_by_case on journey_seat (case_id, added_at);

-- How a person's identity was settled at the door, and by whom; a second officer where a print did not settle it.
create table journey_boarding (
    id uuid primary key,
    journey_id uuid not null references journey,
    case_id uuid not null references repatriation_case,
    settled_by varchar(2) not null,
    basis varchar(20) not null,
    print_outcome varchar(20),
    officer varchar(120) not null,
    officer_name varchar(200) not null,
    second_officer varchar(120),
    second_officer_name varchar(200),
    settled_at timestamp(6) with time zone not null,
    case_key uuid unique
);
create index journey_boarding_by_journey on journey_boarding (journey_id);

-- What belongs to the person and travels with them; signed for at the handover.
create table journey_belonging (
    id uuid primary key,
    journey_id uuid not null references journey,
    case_id uuid not null references repatriation_case,
    number integer not null,
    description varchar(200) not null,
    tag varchar(40) not null,
    state varchar(12) not null,
    worth varchar(40) not null,
    unique (journey_id, case_id, number)
);

-- Who receives a child; nobody else may.
create table journey_receiver (
    case_id uuid primary key references repatriation_case,
    name varchar(200) not null,
    relation varchar(80) not null,
    document_number varchar(40) not null,
    received_at timestamp(6) with time zone
);
