-- Prints that another country lent for one query, sealed with a key of that query alone; destroyed with it.
create table lent_print (
    id uuid not null primary key,
    query_id uuid not null,
    owner varchar(2) not null,
    finger smallint not null,
    dpi smallint not null,
    image_id uuid not null,
    template_key uuid not null,
    template bytea not null,
    sha256 varchar(64) not null,
    unique (query_id, finger)
);
