-- The application reads and writes rows; it alters no table, and the trail only grows.
grant select, insert, update, delete on schema public to puente_app;
grant select, insert on schema audit to puente_app;
