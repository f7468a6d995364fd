-- Imports of many persons' print files, and what became of each file. A row lives as long as its country keeps it.
create table print_import (
    id uuid not null primary key,
    owner varchar(2) not null,
    started_by varchar(120) not null,
    started_by_name varchar(200) not null,
    name varchar(200) not null,
    started_at timestamp(6) with time zone not null,
    alive_at timestamp(6) with time zone not null,
    ended_at timestamp(6) with time zone,
    files integer not null,
    done integer not null
);

create index print_import_by_owner on print_import (owner, started_at);

create table print_import_line (
    import_id uuid not null references print_import (id),
    place integer not null,
    owner varchar(2) not null,
    folder varchar(40) not null,
    name varchar(200) not null,
    case_id uuid,
    outcome varchar(20) not null,
    prints smallint not null,
    said_en varchar(1000) not null,
    said_es varchar(1000) not null,
    primary key (import_id, place)
);
