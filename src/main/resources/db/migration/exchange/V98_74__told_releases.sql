-- What of a person was given to whom and when outlives the query, which ends with the case that was asked about.
alter table query_release add column partner varchar(2);
alter table query_release add column given boolean default true not null;
alter table query_release add column told_at timestamp(6) with time zone;
update query_release set given = false
    where exists (select 1 from query_asked a where a.id = query_release.query_id and a.owner = query_release.owner);
update query_release set
    partner = coalesce(
        (select max(r.partner) from query_received r where r.id = query_release.query_id and r.owner = query_release.owner),
        (select max(a.partner) from query_asked a where a.id = query_release.query_id and a.owner = query_release.owner),
        (select max(a.owner) from query_asked a where a.id = query_release.query_id)),
    told_at = coalesce(
        (select max(r.answered_at) from query_received r
          where r.id = query_release.query_id and r.state = 'ANSWERED' and r.decision = 'RELEASED'),
        (select max(a.told_at) from query_asked a where a.id = query_release.query_id and a.state = 'RELEASED'));
