-- Figures of a quarter ask for what was concluded in it.
create index review_step_by_time on evidence.review_step (country, step, recorded_at);
