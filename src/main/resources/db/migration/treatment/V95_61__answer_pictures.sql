-- Which pictures came with an answer that was given in the portal, by the SHA-256 that they are kept by.
create table treatment_answer_picture (
    case_id uuid not null references repatriation_case,
    owner varchar(2) not null,
    check_id varchar(12) not null,
    number integer not null,
    place integer not null,
    sha256 varchar(64) not null,
    primary key (case_id, owner, check_id, number, place)
);
