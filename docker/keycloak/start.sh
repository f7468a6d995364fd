#!/bin/bash
# Keycloak takes secrets from its environment; here they come from files.
set -euo pipefail
secret() { cat "/run/secrets/$1"; }
KC_DB_PASSWORD=$(secret keycloak_password)
KC_BOOTSTRAP_ADMIN_PASSWORD=$(secret first_administrator_password)
PUENTE_US_SECRET=$(secret us_secret)
PUENTE_CO_SECRET=$(secret co_secret)
PUENTE_INDEPENDENT_SECRET=$(secret independent_secret)
PUENTE_US_SYSTEMS_SECRET=$(secret us_systems_secret)
PUENTE_CO_SYSTEMS_SECRET=$(secret co_systems_secret)
export KC_DB_PASSWORD KC_BOOTSTRAP_ADMIN_PASSWORD PUENTE_US_SECRET PUENTE_CO_SECRET PUENTE_INDEPENDENT_SECRET
export PUENTE_US_SYSTEMS_SECRET PUENTE_CO_SYSTEMS_SECRET
exec /opt/keycloak/bin/kc.sh start --optimized --import-realm
