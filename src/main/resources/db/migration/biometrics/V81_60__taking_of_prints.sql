-- When, where and with what a single print was taken; null where that is as its set says.
alter table finger_print add column taken_on date;
alter table finger_print add column place varchar(120);
alter table finger_print add column device varchar(120);
