-- A template that came without its image: minutiae alone, so there is neither a picture nor a foreground to measure.
alter table finger_print alter column image_id drop not null;
alter table finger_print alter column foreground_percent drop not null;
alter table finger_print alter column contrast_percent drop not null;
