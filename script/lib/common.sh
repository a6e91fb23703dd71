# Sourced by every script: the project's folder, plain failure, and the two tools that must be on the machine.

project="$(cd "$(dirname "${BASH_SOURCE[0]}")/../.." && pwd)"

fail() {
  printf '%s\n' "$1" >&2
  exit 1
}

# Prints the comment block at the top of the calling script.
usage() {
  sed -n '2,/^[^#]/s/^# \{0,1\}//p' "$0"
}

is_jdk_25() {
  [ -x "$1/bin/javac" ] && "$1/bin/javac" -version 2>&1 | grep -qE '^javac (2[5-9]|[3-9][0-9])'
}

# Sets and exports JAVA_HOME: the one that is set, the java on the path, then where systems keep their JDKs.
find_jdk() {
  local candidate on_path
  on_path="$(command -v java || true)"
  for candidate in "${JAVA_HOME:-}" "${on_path:+$(java_home_of "$on_path")}" \
    /usr/lib/jvm/* /usr/java/* /opt/java/* /opt/jdk* "$HOME"/.sdkman/candidates/java/* "$HOME"/.jdks/* \
    /Library/Java/JavaVirtualMachines/*/Contents/Home /opt/homebrew/opt/openjdk*/libexec/openjdk.jdk/Contents/Home; do
    if [ -n "$candidate" ] && is_jdk_25 "$candidate"; then
      export JAVA_HOME="$candidate"
      return
    fi
  done
  fail 'Kinerja needs a JDK 25 or later: install one (for example Temurin 25) or set JAVA_HOME to it.'
}

java_home_of() {
  local file="$1"
  while [ -L "$file" ]; do
    local target
    target="$(readlink "$file")"
    case "$target" in /*) file="$target" ;; *) file="$(dirname "$file")/$target" ;; esac
  done
  cd "$(dirname "$file")/.." && pwd
}

find_node() {
  command -v node >/dev/null && command -v npm >/dev/null \
    && node -e 'const [a, b] = process.versions.node.split(".").map(Number); process.exit(a > 20 || (a === 20 && b >= 19) ? 0 : 1)' \
    || fail 'Kinerja needs Node.js 20.19 or later, with npm: install it and start again.'
}
