-- When a check was checked whose answer a device without a network handed in later; none for any other.
alter table treatment_answer add column checked_at timestamp(6) with time zone;
