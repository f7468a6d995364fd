call row_rule('person', 'country_code = acting_country()');
call row_rule('person_document', 'country_code = acting_country()');
call row_rule('person_name_key', 'country_code = acting_country()');
call row_rule('person_search', 'country_code = acting_country()');
