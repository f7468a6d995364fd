-- Since V60_50 a line of the list says the version of the agreement too.
-- A draft is its sender's; a submitted case is both sides', and from the first proposal on the monitors'.
call row_rule('repatriation_case',
    'sending = acting_country() or (receiving = acting_country() and submitted_at is not null)'
    ' or (acts_independently() and exists (select 1 from journey_seat s'
    ' where s.case_id = repatriation_case.id and s.proposed_at is not null))',
    'sending = acting_country() or (receiving = acting_country() and submitted_at is not null)',
    added => 'sending = acting_country()');
call row_rule('case_series', 'owner = acting_country()');
call row_rule('case_sheet', 'owner = acting_country()');

-- What crossed is its giver's and its reader's, and written by its giver. Monitors read the given names in it.
call row_rule('disclosure',
    'from_country = acting_country() or to_country = acting_country()'
    ' or (acts_independently() and exists (select 1 from repatriation_case c where c.id = case_id))',
    'from_country = acting_country()');
call row_rule('disclosure_change',
    'exists (select 1 from disclosure d where d.id = disclosure_id)',
    'exists (select 1 from disclosure d where d.id = disclosure_id and d.from_country = acting_country())');
call row_rule('disclosed_item', 'from_country = acting_country() or to_country = acting_country()',
    'from_country = acting_country()');
call row_rule('disclosed_family', 'from_country = acting_country() or to_country = acting_country()',
    'from_country = acting_country()');

call row_rule('case_hold', 'owner = acting_country()');
-- That a case is unavailable both sides know, why only the owner.
call row_rule('unavailability',
    'owner = acting_country() or exists (select 1 from repatriation_case c where c.id = case_id)',
    'owner = acting_country()');
call row_rule('case_event',
    'private_to = acting_country()'
    ' or (private_to is null and exists (select 1 from repatriation_case c where c.id = case_id))',
    'country = acting_country() and (private_to is null or private_to = country)');
call row_rule('case_signature',
    'country = acting_country()'
    ' or (of_both_sides and exists (select 1 from repatriation_case c where c.id = case_id))',
    'country = acting_country()');
call row_rule('case_duty', 'country = acting_country()');
call row_rule('removal_order', 'owner = acting_country()');
call row_rule('protection_clearance', 'owner = acting_country()');
call row_rule('case_circumstances', 'owner = acting_country()');
call row_rule('case_assignment', 'country = acting_country()');
call row_rule('case_listing', 'viewer = acting_country()');
call row_rule('case_search_key', 'viewer = acting_country()');
call row_rule('case_clock', 'viewer = acting_country()');
call row_rule('clock_escalation', 'viewer = acting_country()');
-- An extension is both sides', and its giver's to give.
call row_rule('clock_extension', 'exists (select 1 from repatriation_case c where c.id = case_id)',
    'extended_by = acting_country()');
