-- A place is one side's alone until it is proposed, so its keys are too: one place for a person and one person for a seat
-- in the eyes of each side, and among the proposed places. Before, a place that one side kept was in the other's way.
alter table journey_seat add column person_key varchar(45);
alter table journey_seat add constraint journey_seat_of_person unique (person_key);
update journey_seat set
    person_key = case when proposed_at is null then cast(case_key as varchar) || ':' || added_by else cast(case_key as varchar) end
    where case_key is not null;
alter table journey_seat add column place_key varchar(48);
alter table journey_seat add constraint journey_seat_of_place unique (place_key);
update journey_seat set place_key = case when proposed_at is null then seat_key || ':' || added_by else seat_key end
    where seat_key is not null;

alter table journey_seat drop column case_key;
alter table journey_seat drop column seat_key;
create index journey_seat_now on journey_seat (case_id, left_at);

-- A series for each side's plans and one for what an agreement's sides know of: a gap would count the other side's plans.
drop table journey_series;
create table journey_series (
    series varchar(20) primary key,
    sending varchar(2) not null,
    receiving varchar(2) not null,
    next_number integer not null
);
