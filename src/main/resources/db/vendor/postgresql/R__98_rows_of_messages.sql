-- What was sent is its writer's side's and its reader's, who write of themselves alone. Monitors read none of it.
call row_rule('message', 'from_country = acting_country() or to_country = acting_country()',
    'from_country = acting_country()');
call never_removed('message', 'from_country = acting_country() and case_id::text = erasing_case()');
call row_rule('message_author', 'owner = acting_country()');
call row_rule('message_file', 'from_country = acting_country() or to_country = acting_country()',
    'from_country = acting_country()');
call row_rule('message_receipt', 'from_country = acting_country() or to_country = acting_country()',
    'from_country = acting_country()');
