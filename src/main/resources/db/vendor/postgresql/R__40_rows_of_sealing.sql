-- Whoever was given a print, a photo or a file of a person needs its key; the rows that it opens have rules of their own.
-- Keys of complaints are no country's, and the independent bodies'.
call row_rule('keys.data_key',
    'owner = acting_country() or (purpose = ''COMPLAINTS'' and acts_independently()) or exists (select 1 from disclosed_item i'
    ' where i.case_id = data_key.case_id and i.from_country = data_key.owner and i.to_country = acting_country()'
    ' and i.field = case purpose when ''PRINTS'' then ''fingerprints'' when ''PHOTO'' then ''photo'' else ''documents'' end)',
    'owner = acting_country()');
