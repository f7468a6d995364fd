-- The keys under which a person's name is found: equality on an index, whatever the spelling.
create table person_name_key (
    country_code varchar(2) not null,
    name_key varchar(40) not null,
    person_id uuid not null references person (id) on delete cascade,
    primary key (country_code, name_key, person_id)
);

create index person_name_key_by_person on person_name_key (country_code, person_id);

-- Who searched for which name, as a fingerprint: nobody is recorded without a search before.
create table person_search (
    country_code varchar(2) not null,
    user_id varchar(120) not null,
    fingerprint varchar(64) not null,
    searched_at timestamp(6) with time zone not null,
    primary key (country_code, user_id, fingerprint)
);
