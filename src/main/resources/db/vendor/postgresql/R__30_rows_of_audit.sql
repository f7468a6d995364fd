-- Whoever is not signed in yet, or no more, acts for no country; a line about their coming and going bears one.
call row_rule('audit.trail', 'country = acting_country()', 'false',
    'country is null or country = acting_country() or coalesce(acting_country(), '''') = ''''');
