-- When the person was handed over, and whether that was in the night of the place by the agreement; null until then.
alter table journey_seat add column handed_over_at timestamp(6) with time zone;
alter table journey_seat add column handed_over_at_night boolean;
create index journey_seat_by_handover on journey_seat (handed_over_at);
create index journey_by_arrival on journey (arrived_at);
