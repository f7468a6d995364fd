-- A person may ask to see, to correct or to erase. What was asked before was to erase.
alter table privacy_request alter column scope drop not null;
alter table privacy_request add column kind varchar(20) default 'ERASURE' not null;
-- Who speaks for the person, and how it was made sure; as codes.
alter table privacy_request add column speaker varchar(20);
alter table privacy_request add column identity_check varchar(30);
-- The first moment that is too late, on the working days of the side; none for what was asked before there were terms.
alter table privacy_request add column due_at timestamp(6) with time zone;
alter table privacy_request add column told_at timestamp(6) with time zone;
alter table privacy_request add column extended_for varchar(30);
-- A privacy officer found a correction right; a caseworker makes it.
alter table privacy_request add column accepted_at timestamp(6) with time zone;
alter table privacy_request add column accepted_by varchar(120);
alter table privacy_request add column accepted_by_name varchar(200);
-- The letter that was handed over.
alter table privacy_request add column letter_language varchar(2);
alter table privacy_request add column letter_sha256 varchar(64);
create index privacy_request_waiting on privacy_request (owner, answer, due_at);
create index privacy_request_by_case on privacy_request (owner, case_id, kind);

-- What a person says is right, and, where that was refused, their own words. Ends with the case.
create table privacy_claim (
    request_id uuid primary key references privacy_request (id),
    owner varchar(2) not null,
    case_id uuid not null,
    field varchar(40) not null,
    stated varchar(200) not null,
    evidence varchar(30) not null,
    disagreement varchar(2000),
    disagreed_at timestamp(6) with time zone
);
create index privacy_claim_by_case on privacy_claim (owner, case_id);

-- The letters as they were issued, one in each language. They end with the case.
create table privacy_letter (
    request_id uuid not null references privacy_request (id),
    language varchar(2) not null,
    owner varchar(2) not null,
    case_id uuid not null,
    sha256 varchar(64) not null,
    content bytea not null,
    primary key (request_id, language)
);
create index privacy_letter_by_case on privacy_letter (owner, case_id);
