call row_rule('draft', 'owner_id = acting_user()');
