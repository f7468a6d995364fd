-- The way back of a person who was returned in error: shared by both sides, closed by neither alone.
create table way_back (
    case_id uuid primary key references repatriation_case,
    sending varchar(2) not null,
    receiving varchar(2) not null,
    opened_at timestamp(6) with time zone not null,
    due_at timestamp(6) with time zone not null,
    sending_keeper varchar(120),
    sending_keeper_name varchar(200),
    receiving_keeper varchar(120),
    receiving_keeper_name varchar(200),
    consent varchar(10),
    lawyer_at timestamp(6) with time zone,
    travel_paper_at timestamp(6) with time zone,
    transport_at timestamp(6) with time zone,
    sending_closed_at timestamp(6) with time zone,
    receiving_closed_at timestamp(6) with time zone,
    closed boolean not null,
    version bigint not null
);
create index way_back_of_sender on way_back (sending, closed, due_at);
create index way_back_of_receiver on way_back (receiving, closed, due_at);
