-- A query stands in rows of each side; nobody reads the other's.
call row_rule('query_asked', 'owner = acting_country()');
call row_rule('query_received', 'owner = acting_country()');
call row_rule('query_candidate', 'owner = acting_country()');
call row_rule('query_release', 'owner = acting_country()');
call row_rule('query_withdrawn', 'owner = acting_country()');
call row_rule('query_turn', 'owner = acting_country()');
