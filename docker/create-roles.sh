#!/bin/sh
# Runs once, on a new database: the owner, who migrates, and the portal's role, which owns nothing; Keycloak has a database
# of its own.
set -eu
psql --set ON_ERROR_STOP=1 --username "${POSTGRES_USER:-postgres}" --dbname "$POSTGRES_DB" \
    --set owner_password="$PUENTE_OWNER_PASSWORD" --set app_password="$PUENTE_APP_PASSWORD" --set database="$POSTGRES_DB" \
    --set keycloak_password="${KEYCLOAK_PASSWORD-}" <<'SQL'
create role puente_owner login password :'owner_password';
create role puente_app login password :'app_password';
alter database :"database" owner to puente_owner;
revoke all on database :"database" from public;
grant connect on database :"database" to puente_app;
select :'keycloak_password' <> '' as with_keycloak \gset
\if :with_keycloak
create role keycloak login password :'keycloak_password';
create database keycloak owner keycloak;
revoke all on database keycloak from public;
\endif
SQL
