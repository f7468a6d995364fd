-- Since when the other side knows of a place; null while it is the planner's alone.
alter table journey_seat add column proposed_at timestamp(6) with time zone;
update journey_seat set proposed_at = added_at where case_id in (
    select id from repatriation_case
    where state not in ('DRAFT', 'SUBMITTED', 'IN_VERIFICATION', 'INFORMATION_REQUESTED', 'NATIONALITY_CONFIRMED', 'NATIONALITY_DENIED',
        'RETURN_APPROVED', 'RETURN_REFUSED'));
