-- A draft is its writer's alone; the clockwork of a country, or of those who belong to none, ends it.
call row_rule('draft', 'owner_id = acting_user() or acting_user() = ''clockwork:'' || coalesce(lower(private_to), ''all'')');
