-- Figures of a quarter ask for the checks that failed and the restraints that began in it.
create index treatment_answer_by_time on treatment_answer (owner, verdict, answered_at);
create index treatment_restraint_by_time on treatment_restraint (owner, started_at);
