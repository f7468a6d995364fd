call row_rule('enrolment',
    'owner = acting_country() or exists (select 1 from finger_print f where f.enrolment_id = enrolment.id)',
    'owner = acting_country()');
call row_rule('enrolment_officer', 'owner = acting_country()');
call row_rule('print_file', 'owner = acting_country()');
call row_rule('missing_finger', 'owner = acting_country()');
call row_rule('print_import', 'owner = acting_country()');
call row_rule('print_import_line', 'owner = acting_country()');
-- The other side reads the prints that it was given, with their images; never the files as they came.
call row_rule('finger_print',
    'owner = acting_country() or exists (select 1 from disclosed_item i'
    ' where i.to_country = acting_country() and i.item_id = finger_print.id)',
    'owner = acting_country()');
call row_rule('print_content',
    'owner = acting_country() or exists (select 1 from finger_print f where f.image_id = print_content.id)',
    'owner = acting_country()');

-- Comparisons are the work of one side, and so is what its examiners recorded.
call row_rule('comparison', 'country = acting_country()');
call row_rule('comparison_print', 'exists (select 1 from comparison c where c.id = comparison_id)');
call row_rule('comparison_review', 'country = acting_country()');
call row_rule('verification', 'country = acting_country()');
call row_rule('evidence.review_step', 'country = acting_country()');
call row_rule('evidence.print_export', 'country = acting_country()');
-- A country's gallery, and what it searched for in it.
call row_rule('gallery_codes', 'owner = acting_country()');
call row_rule('gallery_change', 'owner = acting_country()');
call row_rule('print_search', 'owner = acting_country()');
call row_rule('print_search_finger', 'owner = acting_country()');
call row_rule('print_search_candidate', 'owner = acting_country()');
-- What was lent is the borrower's, to compare and destroy.
call row_rule('lent_print', 'owner = acting_country()');
