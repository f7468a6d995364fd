-- One taking of prints for a case, by the country whose officers took or received them. Rows are added, never changed.
create table enrolment (
    id uuid not null primary key,
    case_id uuid not null,
    owner varchar(2) not null,
    kind varchar(10) not null,
    taken_on date not null,
    place varchar(120) not null,
    device varchar(120) not null,
    guardian varchar(200) not null,
    enrolled_by varchar(120) not null,
    enrolled_by_name varchar(200) not null,
    enrolled_at timestamp(6) with time zone not null
);

create index enrolment_by_case on enrolment (owner, case_id, enrolled_at);

-- Files as they came, and images made of them, in parts of at most 512 KiB.
create table print_content (
    id uuid not null,
    part smallint not null,
    owner varchar(2) not null,
    content bytea not null,
    primary key (id, part)
);

-- A file as it came; its content is never touched again.
create table print_file (
    id uuid not null primary key,
    enrolment_id uuid not null references enrolment (id),
    owner varchar(2) not null,
    name varchar(200) not null,
    media_type varchar(60) not null,
    sha256 varchar(64) not null,
    content_id uuid not null
);

create index print_file_by_enrolment on print_file (owner, enrolment_id);

-- One finger of an enrolment: the pixels (PNG, 8-bit grey), what the matcher keeps of them and what was measured.
create table finger_print (
    id uuid not null primary key,
    enrolment_id uuid not null references enrolment (id),
    case_id uuid not null,
    owner varchar(2) not null,
    finger smallint not null,
    impression varchar(10) not null,
    file_id uuid not null references print_file (id),
    record varchar(12) not null,
    dpi smallint not null,
    width smallint not null,
    height smallint not null,
    image_id uuid not null,
    image_sha256 varchar(64) not null,
    template bytea not null,
    minutiae smallint not null,
    foreground_percent smallint not null,
    contrast_percent smallint not null,
    unique (enrolment_id, finger)
);

create index finger_print_by_case on finger_print (owner, case_id);

-- Why a finger has no print.
create table missing_finger (
    enrolment_id uuid not null references enrolment (id),
    owner varchar(2) not null,
    finger smallint not null,
    absence varchar(10) not null,
    primary key (enrolment_id, finger)
);
