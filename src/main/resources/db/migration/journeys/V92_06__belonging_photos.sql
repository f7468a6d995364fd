-- What a belonging looks like; drawn anew and small. Seen by whoever may see the belonging.
create table journey_belonging_photo (
    belonging_id uuid primary key references journey_belonging,
    taken_in varchar(2) not null,
    jpeg bytea not null,
    taken_by varchar(120) not null,
    taken_at timestamp(6) with time zone not null
);
