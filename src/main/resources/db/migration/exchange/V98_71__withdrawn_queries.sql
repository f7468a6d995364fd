-- A query whose case the owning side erased before the last word: whom it is still told, and when, and not about whom it was.
create table query_withdrawn (
    query_id uuid not null primary key,
    owner varchar(2) not null,
    partner varchar(2) not null,
    next_tick timestamp(6) with time zone not null
);

create index query_withdrawn_by_tick on query_withdrawn (owner, next_tick);
