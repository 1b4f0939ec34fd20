#!/usr/bin/env bash
# Install, start and remove the Debian package in a bare Debian that is made for it; needs root and debootstrap.
# The transcript is what this prints.
set -euo pipefail

cd "$(dirname "$0")/../.."
package=$(ls dist/off-the-wire_*.deb | tail -n 1)
bare=${BARE:-build/bare}
suite=${SUITE:-bookworm}

say() { printf '\n== %s\n' "$*"; }
within() { chroot "$bare" env -i HOME=/root LANG=C.UTF-8 TERM=dumb PATH=/usr/sbin:/usr/bin:/sbin:/bin DEBIAN_FRONTEND=noninteractive "$@"; }
installed() { within dpkg-query -W -f '${Package}\n' | sort; }

clean_up() {
  [ -n "${feeds:-}" ] && kill "$feeds" 2>/dev/null
  [ -n "${screen:-}" ] && kill "$screen" 2>/dev/null
  umount "$bare/tmp/.X11-unix" "$bare/dev/pts" "$bare/proc" 2>/dev/null || true
}
trap clean_up EXIT

say "a bare Debian ($suite)"
[ -x "$bare/usr/bin/apt-get" ] || debootstrap --variant=minbase "$suite" "$bare" >/dev/null
for file in /etc/resolv.conf /etc/apt/apt.conf.d/*proxy* /etc/apt/apt.conf.d/*registry*; do
  [ -e "$file" ] && install -D "$file" "$bare$file"
done
mount -t proc proc "$bare/proc"
mount -t devpts devpts "$bare/dev/pts"
within sh -c 'command -v python3 || echo "no Python here"'
installed >build/before.txt

say "install $package"
cp "$package" "$bare/tmp/package.deb"
within apt-get update -qq
within apt-get install -qq -y --no-install-recommends /tmp/package.deb 2>&1 | grep -E 'off-the-wire|^E:' || true
within off-the-wire --version
within sh -c 'ldd /usr/lib/off-the-wire/_internal/PySide6/Qt/plugins/platforms/libqxcb.so | grep "not found" || echo "every library is found"'

say "read a feed"
port=8765
python3 packaging/bundle/one_feed.py $port &
feeds=$!
sleep 2
within off-the-wire --list "http://127.0.0.1:$port/feed.xml"

say "start it on a screen"
mkdir -p "$bare/tmp/.X11-unix"
Xvfb :97 -screen 0 1280x800x24 -nolisten tcp >/dev/null 2>&1 &
screen=$!
sleep 2
mount --bind /tmp/.X11-unix "$bare/tmp/.X11-unix"
within env DISPLAY=:97 timeout 20 off-the-wire --print --profile /tmp/profile "http://127.0.0.1:$port/feed.xml" &
sleep 12
DISPLAY=:97 xwininfo -root -tree | grep -i 'wire' | head -n 3
DISPLAY=:97 import -window root build/package.png 2>/dev/null || echo "no picture: ImageMagick is not here"
wait %3 || true

say "remove it"
within apt-get purge -qq -y off-the-wire >/dev/null
within apt-get autoremove -qq -y -o APT::AutoRemove::RecommendsImportant=false >/dev/null
left=$(within sh -c 'ls -d /usr/lib/off-the-wire /usr/bin/off-the-wire /usr/share/*/off-the-wire* 2>/dev/null' || true)
[ -z "$left" ] && echo "nothing is left of it" || { echo "left: $left"; exit 1; }
diff build/before.txt <(installed) && echo "the packages are those there were before"
