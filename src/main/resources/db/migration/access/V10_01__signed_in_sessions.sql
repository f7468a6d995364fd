-- Who is signed in through Keycloak, and where, for all nodes of the portal: a logout from Keycloak takes the row away,
-- and the node that holds the session lets nobody in without it. A session's id is kept as its SHA-256 alone.
create table signed_in_session (
    id_hash char(64) primary key,
    issuer varchar(255) not null,
    subject varchar(120) not null,
    sid varchar(120) not null,
    since timestamp(6) with time zone not null
);

create index signed_in_session_by_sid on signed_in_session (issuer, sid);
create index signed_in_session_by_subject on signed_in_session (issuer, subject);
