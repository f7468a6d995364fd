-- A manifest as it was signed at the door: of the side that signed it, and never shown to the other. The application adds
-- versions here and can change or delete none (afterMigrate). The hash seals the content, byte by byte.
create table evidence.manifest_version (
    id uuid primary key,
    journey_id uuid not null references public.journey (id),
    country varchar(2) not null,
    number integer not null,
    signer varchar(120) not null,
    signer_name varchar(200) not null,
    signed_at timestamp(6) with time zone not null,
    at_departure boolean not null,
    persons integer not null,
    may_travel integer not null,
    on_board integer not null,
    waiting integer not null,
    blocked integer not null,
    came integer not null,
    went integer not null,
    sha256 varchar(64) not null,
    content text not null,
    unique (journey_id, country, number)
);

-- For what purpose somebody asked for a manifest on paper, before it left. That it left stands in the trail.
create table evidence.manifest_export (
    id uuid primary key,
    journey_id uuid not null references public.journey (id),
    country varchar(2) not null,
    user_id varchar(120) not null,
    user_name varchar(200) not null,
    version_id uuid references evidence.manifest_version (id),
    format varchar(3) not null,
    purpose varchar(30) not null,
    note varchar(200) not null,
    language varchar(8) not null,
    asked_at timestamp(6) with time zone not null
);

-- The random number on a person's receipt, one for each place on a journey. It says nothing about the case.
create table journey_receipt (
    seat_id uuid primary key references journey_seat,
    number varchar(15) not null unique,
    made_at timestamp(6) with time zone not null
);
