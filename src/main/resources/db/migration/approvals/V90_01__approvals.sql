-- What the receiving side found out about a person's nationality: its own until it is decided, then still its own.
create table nationality_decision (
    id uuid not null primary key,
    version bigint not null,
    case_id uuid not null,
    country_code varchar(2) not null,
    evidence varchar(200) not null,
    register_reference varchar(60) not null,
    given_names varchar(100) not null,
    first_surname varchar(100) not null,
    second_surname varchar(100) not null,
    birth_date date not null,
    birth_place varchar(120) not null,
    national_number varchar(30) not null,
    prepared_by varchar(120) not null,
    prepared_by_name varchar(200) not null,
    prepared_at timestamp(6) with time zone not null,
    decided_at timestamp(6) with time zone,
    unique (country_code, case_id)
);

-- The paper that a consulate of the receiving country issued for the journey.
create table travel_document (
    id uuid not null primary key,
    version bigint not null,
    case_id uuid not null,
    country_code varchar(2) not null,
    kind varchar(30) not null,
    document_number varchar(30) not null,
    issued_on date not null,
    valid_until date not null,
    mrz varchar(100) not null,
    file_version_id uuid,
    recorded_by varchar(120) not null,
    recorded_by_name varchar(200) not null,
    recorded_at timestamp(6) with time zone not null,
    unique (country_code, case_id)
);

-- Who looked at what before signing. The digest names exactly what was seen, so a change asks for a new look.
create table approval_look (
    case_id uuid not null,
    country_code varchar(2) not null,
    user_id varchar(120) not null,
    subject varchar(20) not null,
    digest varchar(64) not null,
    looked_at timestamp(6) with time zone not null,
    primary key (case_id, country_code, user_id, subject)
);

-- Frozen copies for the sending side: by what nationality was confirmed, and the paper of an approved return.
create table disclosed_evidence (
    id uuid not null primary key,
    case_id uuid not null,
    from_country varchar(2) not null,
    to_country varchar(2) not null,
    evidence varchar(200) not null,
    written_at timestamp(6) with time zone not null
);

create index disclosed_evidence_by_reader on disclosed_evidence (to_country, case_id, written_at);

create table disclosed_travel_document (
    id uuid not null primary key,
    case_id uuid not null,
    from_country varchar(2) not null,
    to_country varchar(2) not null,
    kind varchar(30) not null,
    document_number varchar(30) not null,
    issued_on date not null,
    valid_until date not null,
    mrz_outcome varchar(20) not null,
    written_at timestamp(6) with time zone not null,
    revoked_at timestamp(6) with time zone
);

create index disclosed_travel_document_by_reader on disclosed_travel_document (to_country, case_id, written_at);
