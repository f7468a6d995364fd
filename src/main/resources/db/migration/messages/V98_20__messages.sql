-- What one side wrote to the other on a case. Both read it from the moment it is sent; nobody changes it.
create table message (
    id uuid primary key,
    case_id uuid not null references repatriation_case,
    from_country varchar(2) not null,
    to_country varchar(2) not null,
    kind varchar(10) not null,
    code varchar(40) not null,
    text varchar(1000) not null,
    answers_to uuid,
    sent_at timestamp(6) with time zone not null,
    role varchar(30) not null
);
create index message_by_case on message (case_id, from_country, sent_at);
create index message_by_reader on message (to_country, kind, sent_at);
create index message_by_question on message (answers_to);

-- Who wrote it, for their own side alone.
create table message_author (
    message_id uuid primary key references message on delete cascade,
    case_id uuid not null references repatriation_case,
    owner varchar(2) not null,
    user_id varchar(120) not null,
    user_name varchar(200) not null,
    sent_at timestamp(6) with time zone not null
);
create index message_author_by_case on message_author (case_id, owner);
create index message_author_by_user on message_author (owner, user_id, sent_at);

-- Which files were given with it; the files themselves are the case's.
create table message_file (
    message_id uuid not null references message on delete cascade,
    version_id uuid not null,
    case_id uuid not null references repatriation_case,
    from_country varchar(2) not null,
    to_country varchar(2) not null,
    place integer not null,
    primary key (message_id, version_id)
);
create index message_file_by_case on message_file (case_id, from_country);

-- That somebody of the office to which it went read it. From that office, to the writer's.
create table message_receipt (
    message_id uuid primary key,
    case_id uuid not null references repatriation_case,
    from_country varchar(2) not null,
    to_country varchar(2) not null,
    role varchar(30) not null,
    read_at timestamp(6) with time zone not null
);
create index message_receipt_by_case on message_receipt (case_id, from_country);
