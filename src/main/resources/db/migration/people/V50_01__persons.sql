-- A person belongs to the country that recorded them; every row carries it.
create table person (
    id uuid not null primary key,
    version bigint not null,
    country_code varchar(2) not null,
    given_names varchar(100) not null,
    first_surname varchar(100) not null,
    second_surname varchar(100) not null,
    birth_date date not null,
    age_disputed boolean not null,
    sex varchar(1) not null,
    nationality varchar(2) not null,
    birth_place varchar(120) not null,
    languages varchar(200) not null,
    changed_by varchar(120) not null,
    changed_at timestamp(6) with time zone not null
);

create index person_by_country on person (country_code, id);

create table person_document (
    person_id uuid not null references person (id) on delete cascade,
    position integer not null,
    country_code varchar(2) not null,
    kind varchar(20) not null,
    document_number varchar(30) not null,
    comparable varchar(30) not null,
    issuer varchar(2) not null,
    expires date,
    primary key (person_id, position)
);

create index person_document_by_number on person_document (country_code, comparable);
