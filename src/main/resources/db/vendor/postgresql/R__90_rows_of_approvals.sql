call row_rule('nationality_decision', 'country_code = acting_country()');
call row_rule('travel_document', 'country_code = acting_country()');
call row_rule('approval_look', 'country_code = acting_country()');
call row_rule('disclosed_evidence', 'from_country = acting_country() or to_country = acting_country()',
    'from_country = acting_country()');
call row_rule('disclosed_travel_document', 'from_country = acting_country() or to_country = acting_country()',
    'from_country = acting_country()');
