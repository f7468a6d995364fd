-- Whether identity documents came with the case, which gives its receiving side the shorter time: said once, at SUBMIT,
-- so that no later correction moves a date under anybody's hands.
alter table repatriation_case add column documents_came boolean default false not null;
update repatriation_case set documents_came = true where exists (
    select 1 from disclosure d where d.case_id = repatriation_case.id and d.from_country = repatriation_case.sending
    and d.seq = 1 and (d.fields like '%"cedula"%' or d.fields like '%"tarjeta_identidad"%'
    or d.fields like '%"registro_civil"%' or d.fields like '%passport"%' or d.fields like '%"a_number"%'));

-- One reasoned extension of one run of a clock; both sides know it.
create table clock_extension (
    case_id uuid not null references repatriation_case,
    clock varchar(60) not null,
    started_at timestamp(6) with time zone not null,
    extended_by varchar(2) not null,
    longest integer not null,
    reason varchar(60) not null,
    extended_at timestamp(6) with time zone not null,
    officer_id varchar(120) not null,
    officer_name varchar(200) not null,
    primary key (case_id, clock, started_at)
);

-- The clocks that run, as each country may see them: what is listed by due date, and brought before somebody in time.
-- due_at is null while the reader sees no figure, and due_order is then beyond every date.
create table case_clock (
    viewer varchar(2) not null,
    case_id uuid not null references repatriation_case,
    clock varchar(60) not null,
    owed_here boolean not null,
    started_at timestamp(6) with time zone not null,
    due_at timestamp(6) with time zone,
    due_order timestamp(6) with time zone not null,
    steps_taken integer not null,
    next_step_at timestamp(6) with time zone not null,
    primary key (viewer, case_id, clock)
);
create index case_clock_by_due on case_clock (viewer, owed_here, due_order, case_id);
create index case_clock_by_kind on case_clock (viewer, owed_here, clock, due_order, case_id);
create index case_clock_by_step on case_clock (viewer, next_step_at);

-- Before whom a clock was brought on the reader's side.
create table clock_escalation (
    viewer varchar(2) not null,
    case_id uuid not null references repatriation_case,
    clock varchar(60) not null,
    step integer not null,
    to_role varchar(30) not null,
    late boolean not null,
    reached_at timestamp(6) with time zone not null,
    primary key (viewer, case_id, clock, step)
);
create index clock_escalation_by_role on clock_escalation (viewer, to_role, reached_at);
