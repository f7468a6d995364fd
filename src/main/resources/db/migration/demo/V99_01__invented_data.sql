-- One row says that invented people and cases were put into this database, which production then refuses.
create table invented_data (
    filled_at timestamp(6) with time zone primary key
);
