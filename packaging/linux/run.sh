#!/usr/bin/env bash
# Set up what is missing and start Off the Wire; without a display, show it on a virtual one. Arguments are the program's.
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
cd "$here/../.."

if [ -n "${DISPLAY:-}${WAYLAND_DISPLAY:-}" ]; then
  "$here/setup.sh"
  exec .venv/bin/python -m ticker "$@"
fi
echo "There is no display here: the program runs on a virtual screen for a short while, and leaves pictures in build/."
"$here/setup.sh" --screen
exec .venv/bin/python "$here/demonstration.py" "$@"
