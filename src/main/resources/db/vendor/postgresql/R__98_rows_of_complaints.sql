-- Number and clock are both sides' and the independent bodies'; only these stop the clock, and nobody removes a complaint.
call row_rule('complaint',
    'sending = acting_country() or receiving = acting_country() or acts_independently()',
    'acts_independently()',
    'sending = acting_country() or receiving = acting_country() or acts_independently()');
call never_removed('complaint', 'false');
-- What it says is no country's: whoever takes it down writes it as nobody's, and never reads it again. Nobody changes it.
call row_rule('complaint_content', 'acts_independently()', 'false', 'owner = ''ZZ'' and owner = acting_country()');
-- A question is the asked side's and the independent bodies'.
call row_rule('complaint_question',
    'country = acting_country() or acts_independently()',
    'country = acting_country()',
    'acts_independently()');
call never_removed('complaint_question', 'false');
