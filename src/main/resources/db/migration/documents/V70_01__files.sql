-- Files of a case. Every row belongs to the country that added it; the other one reads versions that were disclosed.
create table case_file (
    id uuid not null primary key,
    version bigint not null,
    case_id uuid not null,
    country_code varchar(2) not null,
    kind varchar(20) not null,
    to_disclose boolean not null,
    added_by varchar(120) not null,
    added_at timestamp(6) with time zone not null,
    removed_at timestamp(6) with time zone
);

create index case_file_by_case on case_file (country_code, case_id);

create table case_file_version (
    id uuid not null primary key,
    file_id uuid not null references case_file (id) on delete cascade,
    case_id uuid not null,
    country_code varchar(2) not null,
    version_number integer not null,
    name varchar(120) not null,
    format varchar(10) not null,
    size_bytes bigint not null,
    width_px integer,
    height_px integer,
    sha256 varchar(64) not null,
    frozen boolean not null,
    added_by varchar(120) not null,
    added_at timestamp(6) with time zone not null,
    unique (file_id, version_number)
);

create index case_file_version_by_case on case_file_version (country_code, case_id);

-- Content in pieces, since H2 holds at most 1 MiB in one binary value and nobody wants 25 MiB in one row.
create table case_file_piece (
    version_id uuid not null references case_file_version (id) on delete cascade,
    piece integer not null,
    country_code varchar(2) not null,
    content bytea not null,
    primary key (version_id, piece)
);
