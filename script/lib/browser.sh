# Sourced: the browser of the journey tests.

# Sets and exports CHROMIUM; installs Debian's package where that is allowed.
find_chromium() {
  local name
  for name in "${CHROMIUM:-}" chromium chromium-browser google-chrome-stable google-chrome; do
    if [ -n "$name" ] && command -v "$name" >/dev/null; then
      CHROMIUM="$(command -v "$name")"
      export CHROMIUM
      return
    fi
  done
  if [ "$(id -u)" = 0 ] && command -v apt-get >/dev/null && [ -z "${installed_chromium:-}" ]; then
    installed_chromium=yes
    apt-get update -qq && DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends chromium fonts-dejavu-core
    find_chromium
    return
  fi
  fail 'The browser tests need Chromium: install the package "chromium", or set CHROMIUM to a Chromium or Chrome.'
}
