-- What a country asked another, and what it was told: the asking side's own rows.
create table query_asked (
    id uuid not null primary key,
    owner varchar(2) not null,
    partner varchar(2) not null,
    case_id uuid not null,
    set_id uuid not null,
    fingers smallint not null,
    probe_sha256 varchar(64) not null,
    asked_by varchar(120) not null,
    asked_by_name varchar(200) not null,
    asked_at timestamp(6) with time zone not null,
    tick_seconds integer not null,
    slowed varchar(20),
    state varchar(20) not null,
    told_at timestamp(6) with time zone,
    reason varchar(40)
);

create index query_asked_by_case on query_asked (owner, case_id);
create index query_asked_by_time on query_asked (owner, asked_at);

-- The same query as the country has it that owns the galleries: how far its work is, and what of it may be told when.
create table query_received (
    id uuid not null primary key,
    owner varchar(2) not null,
    partner varchar(2) not null,
    case_id uuid not null,
    agreement varchar(40) not null,
    galleries varchar(120) not null,
    fingers smallint not null,
    probe_sha256 varchar(64) not null,
    asked_at timestamp(6) with time zone not null,
    tick_seconds integer not null,
    slowed varchar(20),
    next_tick timestamp(6) with time zone not null,
    ends_at timestamp(6) with time zone not null,
    state varchar(20) not null,
    ready_at timestamp(6) with time zone,
    claimed_at timestamp(6) with time zone,
    prints integer,
    threshold smallint,
    decision varchar(20),
    reason varchar(40),
    decided_by varchar(120),
    decided_by_name varchar(200),
    answered_at timestamp(6) with time zone
);

create index query_received_by_state on query_received (owner, state);
create index query_received_by_case on query_received (owner, case_id);

-- Whom the search named among those whom the galleries are opened for.
create table query_candidate (
    query_id uuid not null references query_received (id),
    owner varchar(2) not null,
    case_id uuid not null,
    set_id uuid not null,
    place smallint not null,
    comparison_id uuid,
    primary key (query_id, case_id)
);

create index query_candidate_by_case on query_candidate (owner, case_id);

-- Exactly what was released, once in the rows of the side that gave it and once in those of the side that got it.
create table query_release (
    query_id uuid not null,
    owner varchar(2) not null,
    case_id uuid not null,
    field varchar(40) not null,
    words varchar(4000) not null,
    primary key (query_id, owner, field)
);

create index query_release_by_case on query_release (owner, case_id);
