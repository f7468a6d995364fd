-- The key of a person, as one country knows them on one case, for one purpose; wrapped by the master key. In a schema of
-- its own, which is backed up apart and kept shorter. Nothing of it points at other tables.
create schema keys;

create table keys.data_key (
    id uuid not null primary key,
    owner varchar(2) not null,
    case_id uuid not null,
    purpose varchar(10) not null,
    master integer not null,
    wrapped bytea not null,
    made_at timestamp(6) with time zone not null,
    unique (owner, case_id, purpose)
);

create index data_key_by_master on keys.data_key (owner, master);
