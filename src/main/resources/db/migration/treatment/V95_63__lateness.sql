-- When the clock looks whether a review, a report or a doctor is late; null once that was told, or nothing is due any more.
alter table treatment_restraint add column due_at timestamp(6) with time zone;
update treatment_restraint set due_at = started_at where ended_at is null;
create index treatment_restraint_due on treatment_restraint (owner, due_at);

alter table treatment_force add column report_due timestamp(6) with time zone;
alter table treatment_force add column doctor_due timestamp(6) with time zone;
update treatment_force set report_due = used_at where reported_at is null;
update treatment_force set doctor_due = used_at where doctor_at is null;
create index treatment_force_report_due on treatment_force (owner, report_due);
create index treatment_force_doctor_due on treatment_force (owner, doctor_due);
