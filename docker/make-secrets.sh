#!/bin/sh
# Makes each secret that is not there yet, a file each. Containers read them as users of their own, so the folder is what keeps
# this machine's other users out.
set -eu
cd "$(dirname "$0")"
mkdir -p secrets certificates
chmod 700 secrets
for name in postgres_password owner_password app_password keycloak_password first_administrator_password \
    us_secret co_secret independent_secret us_systems_secret co_systems_secret; do
    [ -s "secrets/$name" ] || od -An -v -tx1 -N24 /dev/urandom | tr -d ' \n' >"secrets/$name"
    chmod 444 "secrets/$name"
done
# Wraps the keys of everything that is sealed: 32 random bytes in Base64.
[ -s secrets/master_key ] || head -c 32 /dev/urandom | base64 | tr -d '\n' >secrets/master_key
chmod 444 secrets/master_key
[ -s secrets/certificate_key ] || echo "Put the certificate's key into secrets/certificate_key and the certificate with its chain into certificates/certificate.pem." >&2
