-- What a user typed and has not sent yet. One row per user and form; never seen by anybody else.
create table draft (
    owner_id varchar(120) not null,
    form varchar(120) not null,
    content text not null,
    saved_at timestamp(6) with time zone not null,
    primary key (owner_id, form)
);

create index draft_by_owner on draft (owner_id, saved_at);
