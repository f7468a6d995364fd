-- The other side reads the versions that it was given, and of a file only that it has such versions.
call row_rule('case_file',
    'country_code = acting_country() or exists (select 1 from case_file_version v where v.file_id = case_file.id)',
    'country_code = acting_country()');
call row_rule('case_file_version',
    'country_code = acting_country() or exists (select 1 from disclosed_item i'
    ' where i.to_country = acting_country() and i.item_id = case_file_version.id)',
    'country_code = acting_country()');
call row_rule('case_file_name', 'country_code = acting_country()');
call row_rule('case_file_piece',
    'country_code = acting_country() or exists (select 1 from disclosed_item i'
    ' where i.to_country = acting_country() and i.item_id = version_id)',
    'country_code = acting_country()');
