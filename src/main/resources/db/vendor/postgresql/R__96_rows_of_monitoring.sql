-- Who watches a journey may know whoever may know the journey; only monitors themselves write it.
call row_rule('monitoring_assignment', 'exists (select 1 from journey j where j.id = journey_id)',
    'acts_independently() and monitor_id = acting_user()');
call row_rule('monitoring_observation', 'acts_independently()', 'acts_independently() and monitor_id = acting_user()');
call row_rule('monitoring_note', 'acts_independently() and user_id = acting_user()');

-- A report is its author's until it is finished, then all monitors' and both sides', each with a copy of their own.
call row_rule('monitoring_report',
    '(acts_independently() and monitor_id = acting_user())'
    ' or (finished_at is not null and exists (select 1 from journey j where j.id = journey_id))',
    'acts_independently() and monitor_id = acting_user()');
call row_rule('monitoring_copy',
    'reader = acting_country() or (reader = ''MONITOR'' and acts_independently())',
    'exists (select 1 from monitoring_report r where r.id = report_id and acts_independently()'
    ' and r.monitor_id = acting_user())');
call row_rule('monitoring_recommendation',
    'exists (select 1 from monitoring_report r where r.id = report_id)',
    'exists (select 1 from monitoring_report r where r.id = report_id and acts_independently()'
    ' and r.monitor_id = acting_user())');
call row_rule('monitoring_reply',
    'exists (select 1 from monitoring_recommendation r where r.id = recommendation_id)',
    'country = acting_country()',
    'acts_independently() and exists (select 1 from monitoring_recommendation r where r.id = recommendation_id)');
