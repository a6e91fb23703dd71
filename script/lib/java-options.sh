# Sourced: how the built backend is started. Small enough for an office PC of ten years ago; measured in docs/operations.md.

java_options=(
  -Xms48m -Xmx240m -XX:+UseSerialGC -XX:+UseCompactObjectHeaders
  -XX:TrimNativeHeapInterval=10000
  -XX:ReservedCodeCacheSize=96m -Xss512k -XX:+ExitOnOutOfMemoryError
  --enable-native-access=ALL-UNNAMED --sun-misc-unsafe-memory-access=allow
  -Xlog:disable -Xlog:all=error:stderr
)

# The C library would keep a heap of its own for each of many threads, and what the compilers once needed in every one of them.
export MALLOC_ARENA_MAX=2

# Starts the built backend once, in a folder that is thrown away, and keeps the classes it loaded ready for use:
# every later start takes about half the time. Without the file it starts all the same.
prepare_start_cache() {
  [ -e "$start_cache" ] && return
  echo 'Preparing a fast start ...'
  local scratch port
  scratch="$(mktemp -d)"
  port="$(node "$project/script/lib/free-port.mjs")"
  "$JAVA_HOME/bin/java" "${java_options[@]}" -XX:AOTCacheOutput="$start_cache.new" \
    -Dkinerja.data-folder="$scratch/data" -Dquarkus.http.host=127.0.0.1 -Dquarkus.http.port="$port" \
    -jar "$backend_jar" >"$scratch/log" 2>&1 </dev/null &
  local training=$!
  node "$project/script/lib/wait-until-ready.mjs" "http://127.0.0.1:$port" "$training" >/dev/null || true
  kill "$training" 2>/dev/null || true
  wait "$training" 2>/dev/null || true
  [ -s "$start_cache.new" ] && mv "$start_cache.new" "$start_cache"
  rm -rf "$scratch"
}
