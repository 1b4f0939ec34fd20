#!/usr/bin/env bash
# Build wheel and sdist, install the wheel in an environment of its own, use it, start it and remove it again.
# The transcript is what this prints. Needs what `make test` installs.
set -euo pipefail

cd "$(dirname "$0")/../.."
root=$(pwd)
place=$(mktemp -d)
port=8766

clean_up() {
  local process
  for process in ${program:-} ${feeds:-} ${screen:-}; do kill "$process" 2>/dev/null || true; done
  wait
  rm -rf "$place"
}
trap clean_up EXIT
say() { printf '\n== %s\n' "$*"; }
wait_for() {
  for _ in $(seq 120); do
    "$@" >/dev/null 2>&1 && return
    sleep 0.5
  done
  echo "in vain: $*"
  return 1
}

say "build"
rm -f dist/*.whl dist/off_the_wire-*.tar.gz
.venv/bin/python -m hatchling build -d dist
wheel=$(ls "$root"/dist/*.whl)

say "install $(basename "$wheel")"
python3 -m venv "$place/environment"
"$place/environment/bin/pip" install -qq --require-hashes -r packaging/requirements.txt
"$place/environment/bin/pip" freeze >"$place/before"
"$place/environment/bin/pip" install -qq --no-deps "$wheel"
cd "$place"  # nothing of the checkout is found from here
export HOME=$place
command=$place/environment/bin/off-the-wire
"$command" --version
find environment/share -type f | sort

say "read a feed"
python3 "$root/packaging/bundle/one_feed.py" $port &
feeds=$!
wait_for bash -c "</dev/tcp/127.0.0.1/$port"
"$command" --list "http://127.0.0.1:$port/feed.xml"

say "start it on a screen"
Xvfb -displayfd 3 -screen 0 1280x800x24 -nolisten tcp 3>"$place/display" >/dev/null 2>&1 &
screen=$!
wait_for test -s "$place/display"
DISPLAY=:$(cat "$place/display")
export DISPLAY
"$command" --profile profile --print "http://127.0.0.1:$port/feed.xml" >printed &
program=$!
wait_for grep -q 'opens on Sundays' printed
wait_for xwininfo -name 'Off the Wire'
cat printed
xwininfo -name 'Off the Wire' | grep -E 'Window id|geometry|Map State'

say "end it"
"$command" --profile profile --tell quit
wait "$program" && echo "it left with code 0"
program=

say "remove it"
"$place/environment/bin/pip" uninstall --quiet --yes off-the-wire
left=$(find environment -iname '*off?the?wire*')
[ -z "$left" ] && echo "nothing is left of it" || { echo "left: $left"; exit 1; }
diff before <("$place/environment/bin/pip" freeze) && echo "the libraries are those there were before"

# With the tools that people have for this, which look for the libraries themselves.
try_out() {
  "$place/bin/off-the-wire" --version
  "$place/bin/off-the-wire" --list "http://127.0.0.1:$port/feed.xml"
}
gone() { [ ! -e "$place/bin/off-the-wire" ] && echo "it is gone"; }
"$place/environment/bin/pip" install -qq pipx uv
export PIPX_HOME=$place/pipx PIPX_BIN_DIR=$place/bin UV_TOOL_DIR=$place/uv UV_TOOL_BIN_DIR=$place/bin

say "with pipx"
"$place/environment/bin/pipx" install --quiet "$wheel"
try_out
"$place/environment/bin/pipx" uninstall off-the-wire
gone

say "with uv"
"$place/environment/bin/uv" tool install --quiet --python "$(command -v python3)" "$wheel"
try_out
"$place/environment/bin/uv" tool uninstall off-the-wire
gone
