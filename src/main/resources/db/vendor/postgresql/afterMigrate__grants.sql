-- The application reads and writes rows; it alters no table, and the trail and what examiners recorded only grow.
grant usage on schema public, audit, evidence, keys to puente_app;
grant select, insert, update, delete on all tables in schema public to puente_app;
revoke insert, update, delete on flyway_schema_history from puente_app;
grant select, insert on all tables in schema audit to puente_app;
grant select, insert on all tables in schema evidence to puente_app;
-- Of a key nothing changes but what wraps it.
grant select, insert, delete, update (master, wrapped) on keys.data_key to puente_app;
