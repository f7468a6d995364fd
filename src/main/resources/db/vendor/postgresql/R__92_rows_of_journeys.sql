-- A journey is its planner's until it is announced, then both sides' and the monitors'.
call row_rule('journey',
    '(sending = acting_country() or receiving = acting_country())'
    ' and (planned_by = acting_country() or announced_at is not null)'
    ' or (acts_independently() and announced_at is not null)',
    '(sending = acting_country() or receiving = acting_country())'
    ' and (planned_by = acting_country() or announced_at is not null)',
    added => 'planned_by = acting_country() and acting_country() in (sending, receiving)');
call row_rule('journey_leg',
    'exists (select 1 from journey j where j.id = journey_id)',
    'exists (select 1 from journey j where j.id = journey_id and j.planned_by = acting_country())');
-- A place is its giver's until the transfer is proposed.
call row_rule('journey_seat',
    'added_by = acting_country()'
    ' or (proposed_at is not null and exists (select 1 from journey j where j.id = journey_id))',
    'added_by = acting_country()');
call row_rule('journey_crew', 'exists (select 1 from journey j where j.id = journey_id)',
    'added_by = acting_country() and exists (select 1 from journey j where j.id = journey_id)');
call row_rule('journey_receipt', 'exists (select 1 from journey_seat s where s.id = seat_id)');
call row_rule('journey_boarding',
    'exists (select 1 from journey j where j.id = journey_id)',
    added => 'settled_by = acting_country() and exists (select 1 from journey j where j.id = journey_id)');
call row_rule('journey_belonging', 'exists (select 1 from journey j where j.id = journey_id)');
call row_rule('journey_belonging_photo', 'exists (select 1 from journey_belonging b where b.id = belonging_id)',
    added => 'taken_in = acting_country() and exists (select 1 from journey_belonging b where b.id = belonging_id)');
call row_rule('journey_receiver', 'exists (select 1 from repatriation_case c where c.id = case_id)');
call row_rule('way_back', 'sending = acting_country() or receiving = acting_country()');
-- A country's plans are counted in a series of its own, announced journeys in one of both sides.
call row_rule('journey_series', 'sending = acting_country() or receiving = acting_country()');
-- Papers as one side signed them, and its officers' passes.
call row_rule('evidence.manifest_version', 'country = acting_country()');
call row_rule('evidence.manifest_export', 'country = acting_country()');
call row_rule('journey_signing_pass', 'country = acting_country()');
