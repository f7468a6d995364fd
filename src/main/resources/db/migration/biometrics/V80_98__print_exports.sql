-- For what purpose somebody asked for prints, or a report on them, as a file, before it left. That it left stands in the trail.
create table evidence.print_export (
    id uuid not null primary key,
    case_id uuid not null,
    country varchar(2) not null,
    user_id varchar(120) not null,
    user_name varchar(200) not null,
    subject_id uuid not null,
    format varchar(20) not null,
    photo boolean not null,
    purpose varchar(30) not null,
    note varchar(200) not null,
    language varchar(8) not null,
    asked_at timestamp(6) with time zone not null
);
