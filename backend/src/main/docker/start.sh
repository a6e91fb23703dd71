#!/bin/sh
# Starts the API in its container. Passwords come from files, so that no environment or process list shows them.
set -eu

secret() {
  [ ! -r "/run/secrets/$1" ] || cat "/run/secrets/$1"
}

QUARKUS_DATASOURCE_PASSWORD="${QUARKUS_DATASOURCE_PASSWORD:-$(secret database_app)}"
QUARKUS_LIQUIBASE_PASSWORD="${QUARKUS_LIQUIBASE_PASSWORD:-$(secret database_owner)}"
export QUARKUS_DATASOURCE_PASSWORD QUARKUS_LIQUIBASE_PASSWORD
export QUARKUS_DATASOURCE_USERNAME="${QUARKUS_DATASOURCE_USERNAME:-kinerja_app}"
export QUARKUS_LIQUIBASE_USERNAME="${QUARKUS_LIQUIBASE_USERNAME:-kinerja_owner}"

# shellcheck disable=SC2086 # several options
exec java ${JAVA_OPTIONS:--Xms48m -Xmx240m -XX:+UseSerialGC -XX:+UseCompactObjectHeaders -Xss512k -XX:+ExitOnOutOfMemoryError} \
  -Dkinerja.data-folder=/data -Dquarkus.http.host=0.0.0.0 -jar /app/quarkus-run.jar "$@"
