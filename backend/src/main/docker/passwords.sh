#!/bin/bash
# Run once by the PostgreSQL image, after roles.sql: gives the two roles their passwords and the right to sign in.
set -euo pipefail

sign_in() {
  psql --no-psqlrc --quiet --set=ON_ERROR_STOP=1 --username="$POSTGRES_USER" --dbname="$POSTGRES_DB" \
    --set=role="$1" --set=password="$(cat "$2")" <<<'alter role :"role" login password :'\''password'\'';'
}

sign_in kinerja_owner /run/secrets/database_owner
sign_in kinerja_app /run/secrets/database_app
