-- Whom notices reach: users as they last opened the portal, and what they chose.
create table notice_reader (
    user_id varchar(120) primary key,
    owner varchar(2) not null,
    roles varchar(400) not null,
    language varchar(2) not null,
    known_address varchar(254),
    seen_at timestamp(6) with time zone not null,
    own_address varchar(254),
    not_in_page varchar(200) not null,
    not_by_mail varchar(200) not null,
    quiet_from varchar(5),
    quiet_until varchar(5),
    zone varchar(60) not null
);
create index notice_reader_by_country on notice_reader (owner, seen_at);

-- That something waits for a user on a case; kept in the transaction of what it is about. The row is its own outbox:
-- mail says whether a mail is to be sent, claimed_until until when a node is at it, mail_id which mail it is in.
create table notice (
    id uuid primary key,
    owner varchar(2) not null,
    user_id varchar(120) not null,
    kind varchar(20) not null,
    case_id uuid not null references repatriation_case,
    about varchar(40) not null,
    created_at timestamp(6) with time zone not null,
    in_page boolean not null,
    read_at timestamp(6) with time zone,
    mail varchar(10) not null,
    mail_at timestamp(6) with time zone not null,
    mail_id uuid,
    tries integer not null,
    claimed_until timestamp(6) with time zone,
    mailed_at timestamp(6) with time zone,
    unique (user_id, kind, case_id, about)
);
create index notice_of_user on notice (owner, user_id, created_at);
create index notice_by_mail on notice (owner, mail, mail_at);
create index notice_by_case on notice (case_id, owner);
