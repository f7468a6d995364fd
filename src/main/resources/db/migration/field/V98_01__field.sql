-- The field application. Whose rows: a country's, or MONITOR.

-- With a code a browser takes a journey along: once, within minutes, kept as a hash alone.
create table field_code (
    hash varchar(64) primary key,
    owner varchar(10) not null,
    user_id varchar(120) not null,
    user_name varchar(200) not null,
    roles varchar(400) not null,
    journey_id uuid not null references journey,
    language varchar(2) not null,
    good_until timestamp(6) with time zone not null
);

-- A device to which somebody took a journey along, and the hash of the credential with which it hands in.
create table field_device (
    id uuid primary key,
    owner varchar(10) not null,
    user_id varchar(120) not null,
    user_name varchar(200) not null,
    roles varchar(400) not null,
    journey_id uuid not null references journey,
    journey_number varchar(24) not null,
    name varchar(60) not null,
    language varchar(2) not null,
    credential varchar(64) not null unique,
    taken_at timestamp(6) with time zone not null,
    expires_at timestamp(6) with time zone not null,
    revoked_at timestamp(6) with time zone,
    revoked_by_name varchar(200),
    last_hand_in_at timestamp(6) with time zone,
    items integer not null
);
create index field_device_by_user on field_device (owner, user_id, taken_at);
create index field_device_by_age on field_device (owner, taken_at);

-- Who was in what was taken along; of nobody else anything is taken.
create table field_device_person (
    device_id uuid not null references field_device,
    case_id uuid not null references repatriation_case,
    owner varchar(10) not null,
    primary key (device_id, case_id)
);
create index field_device_person_by_case on field_device_person (case_id, owner);

-- Each thing that was handed in, once. What was applied is in its own place, and its words are not here too; what differed
-- from the record, or could not be applied, is kept whole for a person to settle, and after it.
create table field_item (
    user_id varchar(120) not null,
    id uuid not null,
    owner varchar(10) not null,
    device_id uuid not null references field_device,
    journey_id uuid not null references journey,
    case_id uuid not null,
    kind varchar(30) not null,
    subject varchar(60) not null,
    content text not null,
    automatic_at timestamp(6) with time zone not null,
    said_at timestamp(6) with time zone,
    clock_off integer not null,
    received_at timestamp(6) with time zone not null,
    outcome varchar(20) not null,
    because varchar(30),
    detail varchar(600) not null,
    number integer not null,
    settled_at timestamp(6) with time zone,
    settled_by varchar(120),
    settled_by_name varchar(200),
    settlement varchar(20),
    primary key (user_id, id)
);
create index field_item_to_settle on field_item (owner, outcome, settled_at, received_at);
create index field_item_by_case on field_item (case_id, owner, kind, subject);
create index field_item_by_device on field_item (device_id, received_at);

-- Photographs that came with answers: drawn anew, sealed with the person's key.
create table field_photo (
    id uuid primary key,
    owner varchar(2) not null,
    case_id uuid not null references repatriation_case,
    device_id uuid not null references field_device,
    sha256 varchar(64) not null,
    original_sha256 varchar(64) not null,
    kept_sha256 varchar(64) not null,
    key_id uuid not null,
    jpeg bytea not null,
    received_at timestamp(6) with time zone not null,
    unique (owner, case_id, sha256)
);
