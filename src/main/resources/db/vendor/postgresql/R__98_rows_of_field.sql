-- What was taken along and handed in is its side's; the monitors' is theirs.
call row_rule('field_code', 'owner = acting_country() or (owner = ''MONITOR'' and acts_independently())');
call row_rule('field_device', 'owner = acting_country() or (owner = ''MONITOR'' and acts_independently())');
call row_rule('field_device_person', 'owner = acting_country() or (owner = ''MONITOR'' and acts_independently())');
call row_rule('field_item', 'owner = acting_country() or (owner = ''MONITOR'' and acts_independently())');
call row_rule('field_photo', 'owner = acting_country()');
