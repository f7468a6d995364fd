-- Who took an enrolment's prints, and who was present with a child: the owner's alone, also where the prints crossed.
create table enrolment_officer (
    enrolment_id uuid not null primary key references enrolment (id),
    owner varchar(2) not null,
    guardian varchar(200) not null,
    enrolled_by varchar(120) not null,
    enrolled_by_name varchar(200) not null
);
insert into enrolment_officer (enrolment_id, owner, guardian, enrolled_by, enrolled_by_name)
    select id, owner, guardian, enrolled_by, enrolled_by_name from enrolment;
alter table enrolment drop column guardian;
alter table enrolment drop column enrolled_by;
alter table enrolment drop column enrolled_by_name;
