-- The name under which somebody added a version: the owner's alone, also where the version crossed.
create table case_file_name (
    version_id uuid not null primary key references case_file_version (id) on delete cascade,
    country_code varchar(2) not null,
    name varchar(120) not null
);
insert into case_file_name (version_id, country_code, name)
    select id, country_code, name from case_file_version;
alter table case_file_version drop column name;
