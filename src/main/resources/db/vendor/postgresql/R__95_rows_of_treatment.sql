call row_rule('treatment_case', 'exists (select 1 from repatriation_case c where c.id = case_id)');
call row_rule('treatment_facts', 'owner = acting_country()');
-- Monitors see the checks and incidents of both sides on whom they may know, and open incidents of their own.
call row_rule('treatment_answer',
    'owner = acting_country()'
    ' or (acts_independently() and exists (select 1 from repatriation_case c where c.id = case_id))',
    'owner = acting_country()');
call row_rule('treatment_answer_picture', 'owner = acting_country()');
call row_rule('treatment_override',
    'owner = acting_country()'
    ' or (acts_independently() and exists (select 1 from repatriation_case c where c.id = case_id))',
    'owner = acting_country()');
call row_rule('treatment_incident',
    'owner = acting_country()'
    ' or (acts_independently() and exists (select 1 from repatriation_case c where c.id = case_id))',
    'owner = acting_country()',
    'owner = acting_country() or (acts_independently() and monitor_name is not null and keeper = acting_user()'
    ' and exists (select 1 from repatriation_case c where c.id = case_id))');
-- Nobody deletes an incident, nor what was said to it.
call never_removed('treatment_incident', 'owner = acting_country() and case_id::text = erasing_case()');
-- What a side said to an incident that both know is the other side's too.
call row_rule('treatment_incident_answer',
    'owner = acting_country()'
    ' or (acts_independently() and exists (select 1 from repatriation_case c where c.id = case_id))'
    ' or exists (select 1 from treatment_incident i where i.event = treatment_incident_answer.event'
    ' and i.owner = acting_country())',
    'owner = acting_country()');
call never_removed('treatment_incident_answer', 'owner = acting_country() and case_id::text = erasing_case()');
call row_rule('treatment_todo', 'owner = acting_country()');
-- The log of restraints is both sides' from the boarding on, and the monitors'.
call row_rule('treatment_restraint',
    'owner = acting_country() or exists (select 1 from repatriation_case c where c.id = case_id'
    ' and (acts_independently() or c.state in (''EMBARKED'', ''IN_TRANSIT'', ''ARRIVED'', ''HANDED_OVER'', ''CLOSED'', ''RETURNED_IN_ERROR'')))',
    'owner = acting_country()');
call row_rule('treatment_restraint_review',
    'exists (select 1 from treatment_restraint r where r.id = restraint_id)',
    'owner = acting_country() and exists (select 1 from treatment_restraint r where r.id = restraint_id)');
call row_rule('treatment_authorisation', 'owner = acting_country()');
-- Use of force as restraints; the words about it are the own side's alone.
call row_rule('treatment_force',
    'owner = acting_country() or exists (select 1 from repatriation_case c where c.id = case_id'
    ' and (acts_independently() or c.state in (''EMBARKED'', ''IN_TRANSIT'', ''ARRIVED'', ''HANDED_OVER'', ''CLOSED'', ''RETURNED_IN_ERROR'')))',
    'owner = acting_country()');
call row_rule('treatment_force_account', 'owner = acting_country()');
-- What crossed is both sides', but for what is newer than the hold sentence that stands; and the monitors'.
call row_rule('treatment_shared',
    'owner = acting_country() or (exists (select 1 from repatriation_case c where c.id = case_id)'
    ' and (acts_independently() or not exists (select 1 from unavailability u where u.case_id = treatment_shared.case_id'
    ' and u.owner = treatment_shared.owner and u.until_at is null and u.since < treatment_shared.at)))',
    'owner = acting_country()');
