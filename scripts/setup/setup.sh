# Sets Evenkeel up, for the scripts beside this folder to source. Says what it does on standard
# error, so that standard output belongs to the job itself. Doing it twice costs nothing.

set -euo pipefail

EVENKEEL_ROOT=$(cd "$(dirname "${BASH_SOURCE[0]}")/../.." && pwd)
NODE_NEEDED=20.19

say() { printf '%s\n' "$*" >&2; }

stop() {
  say "Evenkeel cannot start: $*"
  exit 1
}

require_node() {
  command -v node >/dev/null ||
    stop "Node.js is missing. Install Node.js $NODE_NEEDED or newer (on Debian 13: apt install nodejs npm)."
  local found
  found=$(node --version)
  found=${found#v}
  if [ "$(printf '%s\n%s\n' "$NODE_NEEDED" "$found" | sort -V | head -n 1)" != "$NODE_NEEDED" ]; then
    stop "Node.js $found is too old. Install Node.js $NODE_NEEDED or newer."
  fi
  command -v npm >/dev/null || stop "npm is missing. Install it (on Debian: apt install npm)."
}

# run_step MESSAGE COMMAND...: shows the command's output only when it fails.
run_step() {
  local message=$1 log
  shift
  log=$(mktemp)
  say "$message"
  if ! "$@" >"$log" 2>&1; then
    cat "$log" >&2
    rm -f "$log"
    stop "this step failed: $*"
  fi
  rm -f "$log"
}

# is_current NAME STAMP / mark_current NAME STAMP: what was last installed or built.
is_current() { [ "$(cat "$EVENKEEL_ROOT/.setup/$1" 2>/dev/null)" = "$2" ]; }
mark_current() {
  mkdir -p "$EVENKEEL_ROOT/.setup"
  printf '%s\n' "$2" >"$EVENKEEL_ROOT/.setup/$1"
}

install_packages() {
  local stamp
  stamp="$(node --version) $(sha256sum <"$EVENKEEL_ROOT/package-lock.json")"
  if [ -d node_modules ] && is_current packages "$stamp"; then return; fi
  run_step "Installing npm packages (a minute or two) ..." npm ci --no-audit --no-fund --loglevel=error
  mark_current packages "$stamp"
}

build() {
  local stamp
  stamp=$(find types.ts bot dialogs nlp scripts tsconfig*.json package-lock.json -type f -print0 |
    sort -z | xargs -0 sha256sum | sha256sum)
  if [ -d dist ] && is_current build "$stamp"; then return; fi
  rm -rf dist
  run_step "Building (half a minute) ..." npm run build
  mark_current build "$stamp"
}

# install_debian PACKAGE...: for what no npm package brings, when missing and permitted.
install_debian() {
  local missing=() package as_root=()
  for package in "$@"; do
    dpkg-query -W -f='${Status}' "$package" 2>/dev/null | grep -q 'ok installed' || missing+=("$package")
  done
  [ ${#missing[@]} -gt 0 ] || return 0
  if [ "$(id -u)" != 0 ]; then
    if ! sudo -n true 2>/dev/null; then
      stop "these Debian packages are missing: ${missing[*]}. Run: sudo apt-get install ${missing[*]}"
    fi
    as_root=(sudo -n)
  fi
  run_step "Reading the list of Debian packages ..." ${as_root[@]+"${as_root[@]}"} apt-get update
  run_step "Installing Debian packages: ${missing[*]} ..." ${as_root[@]+"${as_root[@]}"} \
    env DEBIAN_FRONTEND=noninteractive apt-get install -y --no-install-recommends "${missing[@]}"
}

# Everything that both the service and its tests need. Two set-ups at once wait for each other.
set_up() {
  cd "$EVENKEEL_ROOT"
  require_node
  mkdir -p .setup
  exec 9>.setup/lock
  flock 9
  install_packages
  build
  exec 9>&-
}
