-- Convictions, and what was released of them, stand in rows of each side; nobody reads the other's.
call row_rule('conviction', 'owner = acting_country()');
call row_rule('conviction_proposal', 'owner = acting_country()');
call row_rule('conviction_proposal_item', 'owner = acting_country()');
call row_rule('conviction_release', 'owner = acting_country()');
call row_rule('conviction_release_item', 'owner = acting_country()');

-- A release is frozen: what was written is never changed, and ends with its case alone.
drop policy changed on conviction_release;
create policy changed on conviction_release for update using (false);
drop policy changed on conviction_release_item;
create policy changed on conviction_release_item for update using (false);
