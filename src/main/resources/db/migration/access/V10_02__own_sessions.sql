-- Every session stands in the registry, whichever way its user signed in (without a realm, issuer, subject and sid are
-- empty), with what its user tells it from their others by. Sessions end with the portal, so none is kept.
delete from signed_in_session;
alter table signed_in_session add column id uuid not null;
alter table signed_in_session add column user_id varchar(120) not null;
alter table signed_in_session add column last_act timestamp(6) with time zone not null;
alter table signed_in_session add column program varchar(20) not null;
alter table signed_in_session add column machine varchar(20) not null;

create unique index signed_in_session_by_id on signed_in_session (id);
create index signed_in_session_by_user on signed_in_session (user_id);
