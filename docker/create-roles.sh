#!/bin/sh
# Runs once, on a new database: the owner, who migrates, and the portal's role, which owns nothing; Keycloak has a database
# of its own. Passwords are files in /run/secrets, or in $SECRETS.
set -eu
secret() { cat "${SECRETS:-/run/secrets}/$1"; }
psql --set ON_ERROR_STOP=1 --username "${POSTGRES_USER:-postgres}" --dbname "$POSTGRES_DB" \
    --set owner_password="$(secret owner_password)" --set app_password="$(secret app_password)" \
    --set keycloak_password="$(secret keycloak_password)" --set database="$POSTGRES_DB" <<'SQL'
create role puente_owner login password :'owner_password';
create role puente_app login password :'app_password';
alter database :"database" owner to puente_owner;
revoke all on database :"database" from public;
grant connect on database :"database" to puente_app;
create role keycloak login password :'keycloak_password';
create database keycloak owner keycloak;
revoke all on database keycloak from public;
SQL
