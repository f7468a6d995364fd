-- What was sent is its writer's side's and its reader's, who write of themselves alone. Monitors read none of it.
call row_rule('message', 'from_country = acting_country() or to_country = acting_country()',
    'from_country = acting_country()');
call never_removed('message', 'from_country = acting_country() and case_id::text = erasing_case()');
call row_rule('message_author', 'owner = acting_country()');
call row_rule('message_file', 'from_country = acting_country() or to_country = acting_country()',
    'from_country = acting_country()');
call row_rule('message_receipt', 'from_country = acting_country() or to_country = acting_country()',
    'from_country = acting_country()');
-- Notices and their readers are a country's own. The other side's acts write them by the portal's bookkeeping.
call row_rule('notice_reader', 'owner = acting_country()');
call row_rule('notice', 'owner = acting_country()');
