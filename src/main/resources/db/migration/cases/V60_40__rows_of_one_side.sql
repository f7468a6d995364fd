-- Who counts a series up: the sender of its cases, who alone knows how many drafts there were.
alter table case_series add column owner varchar(2);
update case_series set owner = coalesce(
    (select min(s.owner) from case_sheet s where s.draft_number like case_series.series || '-%'),
    (select min(c.sending) from repatriation_case c where c.number like case_series.series || '-%'),
    '');
alter table case_series alter column owner set not null;

-- A first signature of a step that both sides sign is known to both; every other one to its own side.
alter table case_signature add column of_both_sides boolean default false not null;
update case_signature set of_both_sides = true where step in ('CLEAR', 'HAND_OVER', 'CLOSE');

-- Which family a submitted case belongs to, as the receiving side was told.
create table disclosed_family (
    case_id uuid not null primary key references repatriation_case,
    from_country varchar(2) not null,
    to_country varchar(2) not null,
    family_group uuid not null
);
create index disclosed_family_by_group on disclosed_family (to_country, family_group);
insert into disclosed_family (case_id, from_country, to_country, family_group)
    select c.id, c.sending, c.receiving, s.family_group
    from repatriation_case c join case_sheet s on s.case_id = c.id and s.owner = c.sending
    where c.submitted_at is not null and s.family_group is not null;
