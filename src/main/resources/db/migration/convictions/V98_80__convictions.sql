-- What a country wrote down of convictions by its own courts; nobody else's until it is released.
create table conviction (
    id uuid not null primary key,
    owner varchar(2) not null,
    case_id uuid not null,
    category varchar(40) not null,
    convicted_on date not null,
    court varchar(20) not null,
    place varchar(6) not null,
    months smallint not null,
    is_final boolean not null,
    as_adult boolean not null,
    version integer not null,
    written_at timestamp(6) with time zone not null,
    written_by varchar(120) not null,
    written_by_name varchar(200) not null
);

create index conviction_by_case on conviction (owner, case_id);

-- What the first of two persons proposed to release. A unique key lets one wait per case and side.
create table conviction_proposal (
    id uuid not null primary key,
    owner varchar(2) not null,
    case_id uuid not null,
    kind varchar(20) not null,
    basis varchar(40) not null,
    reason varchar(40),
    state varchar(20) not null,
    proposed_at timestamp(6) with time zone not null,
    due_at timestamp(6) with time zone not null,
    proposed_by varchar(120) not null,
    proposed_by_name varchar(200) not null,
    decided_at timestamp(6) with time zone,
    decided_by varchar(120),
    decided_by_name varchar(200),
    declined_because varchar(40),
    open_key varchar(60) unique
);

create index conviction_proposal_by_case on conviction_proposal (owner, case_id, proposed_at);
create index conviction_proposal_by_state on conviction_proposal (owner, state, due_at);

-- Exactly what would leave, as the first person saw it.
create table conviction_proposal_item (
    proposal_id uuid not null references conviction_proposal (id),
    owner varchar(2) not null,
    case_id uuid not null,
    nr smallint not null,
    conviction_id uuid not null,
    conviction_version integer not null,
    category varchar(40) not null,
    convicted_on date not null,
    court varchar(20) not null,
    place varchar(6) not null,
    months smallint not null,
    primary key (proposal_id, nr)
);

create index conviction_proposal_item_by_case on conviction_proposal_item (owner, case_id);
create index conviction_proposal_item_by_conviction on conviction_proposal_item (owner, conviction_id);

-- What was released, frozen: once in the rows of the side that gave it and once in those of the side that got it.
create table conviction_release (
    id uuid not null,
    owner varchar(2) not null,
    case_id uuid not null,
    giver varchar(2) not null,
    seq integer not null,
    kind varchar(20) not null,
    basis varchar(40) not null,
    reason varchar(40),
    released_at timestamp(6) with time zone not null,
    primary key (id, owner)
);

create unique index conviction_release_by_case on conviction_release (owner, case_id, giver, seq);

create table conviction_release_item (
    release_id uuid not null,
    owner varchar(2) not null,
    case_id uuid not null,
    nr smallint not null,
    category varchar(40) not null,
    convicted_on date not null,
    court varchar(20) not null,
    place varchar(6) not null,
    months smallint not null,
    primary key (release_id, owner, nr)
);

create index conviction_release_item_by_case on conviction_release_item (owner, case_id);
