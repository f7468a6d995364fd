-- What the search engine looks at of a set of prints, sealed beside the templates, so that no start extracts or encodes.
create table gallery_codes (
    enrolment_id uuid not null primary key references enrolment (id),
    case_id uuid not null,
    owner varchar(2) not null,
    version smallint not null,
    prints smallint not null,
    key_id uuid not null,
    codes bytea not null
);

create index gallery_codes_by_case on gallery_codes (owner, case_id);
create index enrolment_by_owner on enrolment (owner, id);

-- A case whose prints came or went: what each node's gallery follows.
create table gallery_change (
    id bigint generated always as identity primary key,
    owner varchar(2) not null,
    case_id uuid not null,
    changed_at timestamp(6) with time zone not null
);

create index gallery_change_by_owner on gallery_change (owner, id);

-- A search for one set of prints in a country's own gallery, with what it looked through and by which threshold.
create table print_search (
    id uuid not null primary key,
    owner varchar(2) not null,
    case_id uuid not null,
    set_id uuid not null,
    subject varchar(320) not null,
    purpose varchar(30) not null,
    automatic boolean not null,
    started_by varchar(120) not null,
    started_by_name varchar(200) not null,
    started_at timestamp(6) with time zone not null,
    due_at timestamp(6) with time zone,
    alive_at timestamp(6) with time zone,
    ended_at timestamp(6) with time zone,
    state varchar(12) not null,
    prints integer,
    threshold smallint
);

create index print_search_by_case on print_search (owner, case_id);
create index print_search_by_time on print_search (owner, started_at);

-- The prints that are searched for, as they were when the search began.
create table print_search_finger (
    search_id uuid not null references print_search (id),
    owner varchar(2) not null,
    finger smallint not null,
    print_id uuid not null,
    dpi smallint not null,
    primary key (search_id, finger)
);

-- Whom a search proposed, each a comparison. The score is told to nobody before the examiners concluded.
create table print_search_candidate (
    search_id uuid not null references print_search (id),
    comparison_id uuid not null references comparison (id),
    owner varchar(2) not null,
    case_id uuid not null,
    set_id uuid not null,
    score real not null,
    primary key (search_id, comparison_id)
);

create index print_search_candidate_by_case on print_search_candidate (owner, case_id);

-- From a search, and not from two sets that an officer named.
alter table verification add column searched boolean default false not null;
