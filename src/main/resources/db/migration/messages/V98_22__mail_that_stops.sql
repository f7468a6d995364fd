-- The user's realm ended their session: nothing is mailed to them until they are here again.
alter table notice_reader add column mail_stopped boolean default false not null;
