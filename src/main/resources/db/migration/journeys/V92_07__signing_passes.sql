-- With a pass an officer signs a handover on a colleague's screen: for a few hours, five tries, kept as a hash alone.
create table journey_signing_pass (
    handle varchar(8) primary key,
    user_id varchar(120) not null unique,
    user_name varchar(200) not null,
    country varchar(2) not null,
    roles varchar(400) not null,
    hash varchar(120) not null,
    good_until timestamp(6) with time zone not null,
    failures integer not null
);
