-- The application reads and writes rows; it alters no table, and the trail and what examiners recorded only grow.
grant usage on schema public, audit, evidence to puente_app;
grant select, insert, update, delete on all tables in schema public to puente_app;
revoke insert, update, delete on flyway_schema_history from puente_app;
grant select, insert on all tables in schema audit to puente_app;
grant select, insert on all tables in schema evidence to puente_app;
