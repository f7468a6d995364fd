-- Who travels on duty: escorts, health professionals, interpreters. Known to whoever may know the journey.
create table journey_crew (
    id uuid primary key,
    journey_id uuid not null references journey,
    added_by varchar(2) not null,
    duty varchar(24) not null,
    name varchar(120) not null,
    gender varchar(12) not null,
    languages varchar(80) not null,
    trained_on date
);
create index journey_crew_by_journey on journey_crew (journey_id);
