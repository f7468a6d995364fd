-- One line for every step, look, export, refusal and failed sign-in. Its schema of its own lets both databases
-- grant the application SELECT and INSERT here, and nothing else (afterMigrate).
create schema audit;

create table audit.trail (
    seq bigint generated always as identity primary key,
    at timestamp(6) with time zone not null,
    actor_id varchar(120),
    country varchar(2),
    what varchar(60) not null,
    case_id uuid,
    why varchar(200),
    payload varchar(4000) not null
);

create index trail_by_country on audit.trail (country, seq);
create index trail_by_case on audit.trail (country, case_id, seq);
create index trail_by_actor on audit.trail (country, actor_id, seq);
create index trail_by_what on audit.trail (country, what, seq);
