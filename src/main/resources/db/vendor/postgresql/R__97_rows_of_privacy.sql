call row_rule('privacy_request', 'owner = acting_country()');
call row_rule('erasure', 'owner = acting_country()');
call row_rule('erasure_notice', 'from_country = acting_country() or to_country = acting_country()',
    'from_country = acting_country()');
call row_rule('privacy_claim', 'owner = acting_country()');
call row_rule('privacy_letter', 'owner = acting_country()');
