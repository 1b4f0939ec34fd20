#!/usr/bin/env bash
# Build wheel and sdist, install the wheel in an environment of its own, use it, start it and remove it again.
# The transcript is what this prints. Needs what `make test` installs.
set -euo pipefail

cd "$(dirname "$0")/../.."
root=$(pwd)
place=$(mktemp -d)
port=8766

clean_up() {
  [ -n "${feeds:-}" ] && kill "$feeds" 2>/dev/null
  [ -n "${screen:-}" ] && kill "$screen" 2>/dev/null
  rm -rf "$place"
}
trap clean_up EXIT
say() { printf '\n== %s\n' "$*"; }

say "build"
rm -f dist/*.whl dist/off_the_wire-*.tar.gz
.venv/bin/python -m hatchling build -d dist
wheel=$(ls "$root"/dist/*.whl)

say "install $(basename "$wheel")"
python3 -m venv "$place/environment"
"$place/environment/bin/pip" install --quiet --require-hashes -r packaging/requirements.txt
"$place/environment/bin/pip" install --quiet --no-deps "$wheel"
cd "$place"  # nothing of the checkout is found from here
command=$place/environment/bin/off-the-wire
"$command" --version
find environment/share -type f | sort

say "read a feed"
python3 "$root/packaging/bundle/one_feed.py" $port &
feeds=$!
sleep 2
HOME=$place "$command" --list "http://127.0.0.1:$port/feed.xml"

say "start it on a screen"
Xvfb :98 -screen 0 1280x800x24 -nolisten tcp >/dev/null 2>&1 &
screen=$!
sleep 2
HOME=$place DISPLAY=:98 timeout 15 "$command" --print "http://127.0.0.1:$port/feed.xml" &
sleep 8
DISPLAY=:98 xwininfo -name 'Off the wire' | grep -E 'xwininfo|geometry'
wait %3 || true

say "remove it"
"$place/environment/bin/pip" uninstall --quiet --yes off-the-wire
left=$(find environment -iname '*off?the?wire*')
[ -z "$left" ] && echo "nothing is left of it" || { echo "left: $left"; exit 1; }
