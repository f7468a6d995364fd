-- A version that a country proposed, in the bytes that were handed in. open_key: the agreement's id while it can be signed, so
-- that one is open at a time. in_force_on: the day that stands in it, and begins_at
-- its first moment.
create table agreement_proposal (
    id uuid primary key,
    agreement_id varchar(40) not null,
    version integer not null,
    sending varchar(2) not null,
    receiving varchar(2) not null,
    content bytea not null,
    seal varchar(64) not null,
    in_force_on date not null,
    begins_at timestamp(6) with time zone not null,
    proposed_in varchar(2) not null,
    proposed_at timestamp(6) with time zone not null,
    withdrawn_at timestamp(6) with time zone,
    open_key varchar(40) unique
);
create index agreement_proposal_by_agreement on agreement_proposal (agreement_id, version);

-- That a side signed, and which bytes. Both know; who it was is the side's own.
create table evidence.agreement_signature (
    proposal_id uuid not null references public.agreement_proposal,
    country varchar(2) not null,
    seal varchar(64) not null,
    signed_at timestamp(6) with time zone not null,
    primary key (proposal_id, country)
);
create table evidence.agreement_signer (
    proposal_id uuid not null references public.agreement_proposal,
    owner varchar(2) not null,
    user_id varchar(120) not null,
    user_name varchar(200) not null,
    primary key (proposal_id, owner)
);

-- Versions that both sides signed, as every node reads them. They are no secret, and none is ever changed.
create table evidence.agreement_signed (
    agreement_id varchar(40) not null,
    version integer not null,
    content bytea not null,
    seal varchar(64) not null,
    signed_at timestamp(6) with time zone not null,
    primary key (agreement_id, version)
);
