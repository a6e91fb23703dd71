# Sourced: builds what has changed since it was last built. A stamp is a checksum of the sources' names and contents.

state="$project/.run"
start_cache="$state/start.aot"

# checksum_of PATH ...: those that are not there count as nothing.
checksum_of() {
  (cd "$project" && { find "$@" -type f -not -path '*/node_modules/*' -not -path '*/dist/*' -not -path '*/target/*' \
    -not -path '*/test-results/*' -not -path '*/playwright-report/*' -print0 2>/dev/null || true; } \
    | LC_ALL=C sort -z | xargs -0 cksum | cksum)
}

# is_current NAME CHECKSUM OUTPUT
is_current() {
  [ -e "$3" ] && [ "$(cat "$state/$1" 2>/dev/null)" = "$2" ]
}

mark_current() {
  mkdir -p "$state"
  printf '%s\n' "$2" >"$state/$1"
}

# quietly FOLDER COMMAND ...: shows what the command says only when it fails.
quietly() {
  local folder="$1" status=0
  shift
  mkdir -p "$state"
  (cd "$folder" && "$@") >"$state/last-command.log" 2>&1 </dev/null || status=$?
  [ "$status" = 0 ] || cat "$state/last-command.log" >&2
  return "$status"
}

backend_jar="$project/backend/target/quarkus-app/quarkus-run.jar"

backend_sources() {
  printf '%s %s' "$(checksum_of backend/pom.xml backend/src/main script/lib/java-options.sh)" "$JAVA_HOME"
}

build_backend() {
  local sources
  sources="$(backend_sources)"
  if ! is_current backend "$sources" "$backend_jar"; then
    echo 'Building the backend ...'
    quietly "$project/backend" ./mvnw -q -B package -DskipTests || fail 'The backend could not be built; the reason is above.'
    rm -f "$start_cache"
    mark_current backend "$sources"
  fi
}

# install_packages FOLDER: what the lock file says. Not "npm ci", which refuses a lock without every platform's files.
install_packages() {
  local name lock
  name="packages-$(printf '%s' "$1" | tr '/' '-')"
  lock="$(cd "$project/$1" && cksum package.json package-lock.json 2>/dev/null || true)"
  if ! is_current "$name" "$lock" "$project/$1/node_modules"; then
    quietly "$project/$1" npm install --no-save --no-audit --no-fund --loglevel=error \
      || fail "The packages of $1 could not be installed; the reason is above."
    mark_current "$name" "$lock"
  fi
}

build_frontend() {
  [ -f "$project/frontend/package.json" ] || return 0
  local sources
  sources="$(checksum_of frontend openapi.yaml)"
  if ! is_current frontend "$sources" "$project/frontend/dist/index.html"; then
    echo 'Building the frontend ...'
    install_packages frontend
    quietly "$project/frontend" npm run --silent build || fail 'The frontend could not be built; the reason is above.'
    mark_current frontend "$sources"
  fi
}

# The backup program of the built backend; builds it where it is missing.
run_backup_command() {
  [ -e "$backend_jar" ] || build_backend
  local app="$project/backend/target/quarkus-app"
  "$JAVA_HOME/bin/java" -Xmx128m -cp "$app/app/*:$app/lib/main/*:$app/lib/boot/*" \
    id.kinerja.shared.database.BackupCommand "$@"
}
