-- The application reads and writes rows; it alters no table, and the trail and what examiners recorded only grow.
grant select, insert, update, delete on schema public to puente_app;
grant select, insert on schema audit to puente_app;
grant select, insert on schema evidence to puente_app;
grant select, insert, update, delete on schema keys to puente_app;
