#!/bin/sh
# Install Off the Wire from this folder, for you alone, or as root for everybody; `install.sh --remove` takes it away.
set -eu

here=$(cd "$(dirname "$0")" && pwd)
if [ "$(id -u)" -eq 0 ]; then prefix=${PREFIX:-/usr/local}; else prefix=${PREFIX:-$HOME/.local}; fi

remove() {
  rm -rf "$prefix/lib/off-the-wire" "$prefix/bin/off-the-wire"
  (cd "$here" && find share -type f) | while read -r file; do rm -f "$prefix/$file"; done
}

remove
if [ "${1:-}" = --remove ]; then
  echo "Off the Wire is removed. Your feeds and settings are kept."
  exit
fi
mkdir -p "$prefix/bin" "$prefix/lib"
cp -a "$here/lib/off-the-wire" "$prefix/lib/"
ln -s ../lib/off-the-wire/off-the-wire "$prefix/bin/off-the-wire"
cp -a "$here/share" "$prefix/"
echo "Installed in $prefix. Start it from the menu, or as $prefix/bin/off-the-wire."
