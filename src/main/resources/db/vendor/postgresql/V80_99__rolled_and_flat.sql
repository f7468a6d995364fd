-- A set holds a rolled and a flat print of each finger.
alter table finger_print drop constraint finger_print_enrolment_id_finger_key;
alter table finger_print add constraint finger_print_of_set unique (enrolment_id, finger, impression);
