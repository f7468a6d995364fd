-- What a country published is its partners' too, and nobody changes it.
call row_rule('figure_publication',
    'owner = acting_country()'
    ' or (acting_country() <> '''' and position('','' || acting_country() || '','' in readers) > 0)',
    'false',
    'owner = acting_country()');
