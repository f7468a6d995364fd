-- When a draft was last changed: its term runs from there. Of drafts that were there before, from now on.
alter table case_sheet add column changed_at timestamp(6) with time zone default current_timestamp not null;

-- What a person asked a side to erase, and what became of it.
create table privacy_request (
    id uuid primary key,
    owner varchar(2) not null,
    case_id uuid not null,
    case_number varchar(24) not null,
    scope varchar(20) not null,
    received_on date not null,
    opened_at timestamp(6) with time zone not null,
    opened_by varchar(120) not null,
    opened_by_name varchar(200) not null,
    answer varchar(30),
    answered_at timestamp(6) with time zone,
    answered_by varchar(120),
    answered_by_name varchar(200),
    open_key varchar(80) unique
);
create index privacy_request_by_owner on privacy_request (owner, answered_at, opened_at);

-- A deletion certificate. Holds ids, counts and days, and nothing of the person.
create table erasure (
    id uuid primary key,
    owner varchar(2) not null,
    number varchar(20) not null,
    case_id uuid not null,
    case_number varchar(24) not null,
    scope varchar(20) not null,
    rule varchar(20) not null,
    erased_at timestamp(6) with time zone not null,
    last_backup_on date not null,
    kinds varchar(400) not null
);
create index erasure_by_case on erasure (owner, case_id, scope);
create index erasure_by_time on erasure (owner, erased_at);

-- What the other side is told of it: the kinds of which it had anything, and never why.
create table erasure_notice (
    erasure_id uuid primary key,
    from_country varchar(2) not null,
    to_country varchar(2) not null,
    number varchar(20) not null,
    case_id uuid not null,
    case_number varchar(24) not null,
    erased_at timestamp(6) with time zone not null,
    last_backup_on date not null,
    kinds varchar(400) not null
);
create index erasure_notice_by_reader on erasure_notice (to_country, erased_at);
create index erasure_notice_by_case on erasure_notice (case_id, to_country);
