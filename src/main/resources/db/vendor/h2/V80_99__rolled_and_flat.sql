-- A set holds a rolled and a flat print of each finger. H2 named the rule that goes by itself.
execute immediate (select 'alter table finger_print drop constraint "' || constraint_name || '"'
    from information_schema.table_constraints
    where lower(table_name) = 'finger_print' and constraint_type = 'UNIQUE');
alter table finger_print add constraint finger_print_of_set unique (enrolment_id, finger, impression);
