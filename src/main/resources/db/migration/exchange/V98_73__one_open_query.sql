-- One query of a case is open at a time: the key is there until the last word.
alter table query_asked add column open_key varchar(45);
update query_asked set open_key = owner || ':' || cast(case_id as varchar(36))
    where state in ('WAITING', 'UNDER_REVIEW')
      and not exists (select 1 from query_asked o
                       where o.owner = query_asked.owner and o.case_id = query_asked.case_id
                         and o.state in ('WAITING', 'UNDER_REVIEW')
                         and (o.asked_at > query_asked.asked_at
                              or (o.asked_at = query_asked.asked_at and o.id > query_asked.id)));
alter table query_asked add constraint query_asked_one_open unique (open_key);

-- Whoever asks locks the row of the two countries first, so that nobody counts what another is about to add.
create table query_turn (
    owner varchar(2) not null,
    partner varchar(2) not null,
    primary key (owner, partner)
);
