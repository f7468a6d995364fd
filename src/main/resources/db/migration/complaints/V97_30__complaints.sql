-- Number and clock of a complaint, known to both sides of the agreement and to the independent bodies. Says nothing of
-- whose it is or who took it down.
create table complaint (
    id uuid primary key,
    number varchar(20) not null unique,
    agreement varchar(40) not null,
    sending varchar(2) not null,
    receiving varchar(2) not null,
    received_on date not null,
    due_at timestamp(6) with time zone not null,
    answered_at timestamp(6) with time zone
);
create index complaint_by_sending on complaint (sending, due_at);
create index complaint_by_receiving on complaint (receiving, due_at);
create index complaint_by_due on complaint (due_at, id);

-- What it says, and what is answered to it: sealed, in rows that are no country's (owner ZZ). Never changed.
create table complaint_content (
    id uuid primary key,
    complaint_id uuid not null references complaint,
    owner varchar(2) not null,
    part varchar(10) not null,
    key_id uuid not null,
    content bytea not null,
    written_at timestamp(6) with time zone not null,
    unique (complaint_id, part)
);

-- A fact for which the complaint body asks one side, and what that side gave: codes, and what it is about.
create table complaint_question (
    id uuid primary key,
    complaint_id uuid not null references complaint,
    country varchar(2) not null,
    kind varchar(30) not null,
    about varchar(120) not null,
    asked_at timestamp(6) with time zone not null,
    asked_by varchar(120) not null,
    answer varchar(2000),
    answered_at timestamp(6) with time zone,
    answered_by varchar(120),
    answered_by_name varchar(200)
);
create index complaint_question_by_complaint on complaint_question (complaint_id, asked_at);
create index complaint_question_by_country on complaint_question (country, answered_at, asked_at);
