-- A comparison knows prints and examiners, and no case: what an examiner's queries read says nothing of whose prints they are.
create table comparison (
    id uuid not null primary key,
    number varchar(8) not null,
    country varchar(2) not null,
    opened_by varchar(120) not null,
    opened_at timestamp(6) with time zone not null,
    due_at timestamp(6) with time zone,
    examiners smallint not null,
    outcome varchar(20),
    settled_at timestamp(6) with time zone,
    unique (country, number)
);

create index comparison_by_country on comparison (country, settled_at);

-- The prints as they were when the comparison began; a later enrolment changes nothing here.
create table comparison_print (
    comparison_id uuid not null references comparison (id),
    part varchar(9) not null,
    finger smallint not null,
    print_id uuid not null,
    dpi smallint not null,
    primary key (comparison_id, part, finger)
);

-- Nobody gets two parts of one comparison, and no part goes to two.
create table comparison_review (
    id uuid not null primary key,
    comparison_id uuid not null references comparison (id),
    country varchar(2) not null,
    examiner_id varchar(120) not null,
    examiner_name varchar(200) not null,
    place smallint not null,
    taken_at timestamp(6) with time zone not null,
    draft text not null,
    unique (comparison_id, place),
    unique (comparison_id, examiner_id)
);

create index comparison_review_by_examiner on comparison_review (country, examiner_id);

-- Which case a comparison was asked for. Read by those who read cases, never by an examiner before the conclusion.
create table verification (
    comparison_id uuid not null primary key references comparison (id),
    country varchar(2) not null,
    case_id uuid not null,
    subject varchar(320) not null,
    purpose varchar(30) not null,
    asked_by varchar(120) not null,
    asked_at timestamp(6) with time zone not null
);

create index verification_by_case on verification (country, case_id);

-- What examiners recorded. The application adds rows here and can change or delete none (afterMigrate).
create schema evidence;

create table evidence.review_step (
    review_id uuid not null references public.comparison_review (id),
    country varchar(2) not null,
    step varchar(12) not null,
    recorded_at timestamp(6) with time zone not null,
    of_value boolean,
    outcome varchar(20),
    reason varchar(30),
    words varchar(2000) not null,
    marks text not null,
    primary key (review_id, step)
);
