call row_rule('treatment_case', 'exists (select 1 from repatriation_case c where c.id = case_id)');
call row_rule('treatment_facts', 'owner = acting_country()');
call row_rule('treatment_answer', 'owner = acting_country()');
call row_rule('treatment_override', 'owner = acting_country()');
call row_rule('treatment_incident', 'owner = acting_country()');
call row_rule('treatment_todo', 'owner = acting_country()');
-- What crossed is both sides', but for what is newer than the hold sentence that stands.
call row_rule('treatment_shared',
    'owner = acting_country() or (exists (select 1 from repatriation_case c where c.id = case_id)'
    ' and not exists (select 1 from unavailability u where u.case_id = treatment_shared.case_id'
    ' and u.owner = treatment_shared.owner and u.until_at is null and u.since < treatment_shared.at))',
    'owner = acting_country()');
