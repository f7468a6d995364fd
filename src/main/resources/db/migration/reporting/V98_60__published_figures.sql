-- A quarter that a country published: frozen, small numbers hidden. readers: the countries of its agreements, as ,CO,PT,
create table figure_publication (
    id uuid primary key,
    owner varchar(2) not null,
    readers varchar(200) not null,
    year_number integer not null,
    quarter_number integer not null,
    content text not null,
    published_at timestamp(6) with time zone not null,
    published_by varchar(120) not null,
    unique (owner, year_number, quarter_number)
);
