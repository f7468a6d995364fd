-- Monitors see what their own devices handed in, among all monitors' things.
create index field_item_by_user on field_item (owner, user_id, outcome, settled_at, received_at);
