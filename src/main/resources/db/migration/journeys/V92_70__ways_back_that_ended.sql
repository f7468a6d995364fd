-- Ways back that both sides closed before their clock ran: the case's time line says when.
insert into case_event (case_id, at, what, from_state, to_state, country, actor_id, actor_name)
select w.case_id, case when w.sending_closed_at > w.receiving_closed_at then w.sending_closed_at
    else w.receiving_closed_at end, 'WAY_BACK_CLOSED', 'RETURNED_IN_ERROR', 'RETURNED_IN_ERROR', w.sending,
    'clockwork:all', 'Puente'
from way_back w where w.closed = true and w.sending_closed_at is not null and w.receiving_closed_at is not null;
