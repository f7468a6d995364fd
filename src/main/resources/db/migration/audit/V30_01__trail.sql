-- One line for every step, look, export, refusal and failed sign-in. Its schema of its own lets both databases
-- grant the application SELECT and INSERT here, and nothing else (afterMigrate).
-- seq orders all countries' lines and is shown to nobody, since its gaps would count the other country's acts;
-- id names a line to its readers.
create schema audit;

create table audit.trail (
    seq bigint generated always as identity primary key,
    id uuid not null unique,
    at timestamp(6) with time zone not null,
    actor_id varchar(120),
    country varchar(2),
    what varchar(60) not null,
    case_id uuid,
    why varchar(200),
    payload varchar(4000) not null
);

create index trail_by_time on audit.trail (country, at, seq);
create index trail_by_case on audit.trail (country, case_id, at, seq);
create index trail_by_actor on audit.trail (country, actor_id, at, seq);
create index trail_by_what on audit.trail (country, what, at, seq);
