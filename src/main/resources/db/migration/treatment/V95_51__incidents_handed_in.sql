-- When it happened, of an incident that a device without a network handed in later; for the own side alone.
alter table treatment_incident add column happened_at timestamp(6) with time zone;
