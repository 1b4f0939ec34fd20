#!/usr/bin/env bash
# Install, start and remove the Debian package in a bare Debian that is made for it; needs root, debootstrap and Xvfb.
# SUITE=trixie tries another Debian. The transcript is what this prints.
set -euo pipefail

cd "$(dirname "$0")/../.."
package=$(ls -t dist/off-the-wire_*.deb | head -n 1)
suite=${SUITE:-bookworm}
pristine=build/bare-$suite.tar  # made once: each run wants a system that knows nothing of the last
place=$(mktemp -d)
bare=$place/system
port=8765

say() { printf '\n== %s\n' "$*"; }
within() {
  chroot "$bare" env -i HOME=/root LANG=C.UTF-8 TERM=dumb PATH=/usr/sbin:/usr/bin:/sbin:/bin \
    DEBIAN_FRONTEND=noninteractive "$@"
}
installed() { within dpkg-query -W -f '${Package}\n' | sort -u; }
wait_for() {
  for _ in $(seq 120); do
    "$@" >/dev/null 2>&1 && return
    sleep 0.5
  done
  echo "in vain: $*"
  return 1
}

clean_up() {
  local process
  for process in ${program:-} ${feeds:-} ${screen:-}; do kill "$process" 2>/dev/null || true; done
  wait
  umount "$bare/tmp/.X11-unix" "$bare/dev/pts" "$bare/proc" 2>/dev/null || true
  rm -rf --one-file-system "$place"
}
trap clean_up EXIT

say "a bare Debian ($suite)"
if ! [ -s "$pristine" ]; then
  debootstrap --variant=minbase "$suite" "$bare" >"$place/log" || { tail "$place/log"; exit 1; }
  mkdir -p build
  tar -C "$bare" --one-file-system -cf "$pristine" .
  rm -rf --one-file-system "$bare"
fi
mkdir -p "$bare"
tar -C "$bare" -xpf "$pristine"
cp /etc/resolv.conf "$bare/etc/"
apt-config dump | grep '^Acquire' >"$bare/etc/apt/apt.conf.d/00of-the-host"  # its way to the mirrors
mount -t proc proc "$bare/proc"
mount -t devpts devpts "$bare/dev/pts"
within sh -c '. /etc/os-release; echo "$PRETTY_NAME, $(dpkg-query -W | wc -l) packages"'
within sh -c 'command -v python3 || echo "no Python here"'
installed >"$place/before"

say "install $package"
cp "$package" "$bare/tmp/package.deb"
within apt-get update -qq
within apt-get install -qq -y --no-install-recommends -o Dpkg::Use-Pty=0 -o APT::Sandbox::User=root \
  /tmp/package.deb >"$place/log" 2>&1 || { cat "$place/log"; exit 1; }
grep off-the-wire "$place/log"
within off-the-wire --version
within dpkg --verify off-the-wire && echo "all files are as they were packed"
within dpkg -L off-the-wire | grep -E '/share/(applications|metainfo|man|doc)/.*\.|/symbolic/.*svg'
# the GTK theme is there for those who have GTK
libraries='find /usr/lib/off-the-wire -name "*.so*" ! -name libqgtk3.so -exec ldd {} +'
lacking=$(within env LD_LIBRARY_PATH=/usr/lib/off-the-wire/_internal sh -c "$libraries" 2>/dev/null |
  sed -n 's/ => not found//p' | sort -u)
[ -z "$lacking" ] && echo "every library finds what it needs" || { echo "lacking: $lacking"; exit 1; }

say "read a feed"
python3 packaging/bundle/one_feed.py $port &
feeds=$!
wait_for bash -c "</dev/tcp/127.0.0.1/$port"
within off-the-wire --list "http://127.0.0.1:$port/feed.xml"

say "start it on a screen"
Xvfb -displayfd 3 -screen 0 1280x800x24 -nolisten tcp 3>"$place/display" >/dev/null 2>&1 &
screen=$!
wait_for test -s "$place/display"
DISPLAY=:$(cat "$place/display")
export DISPLAY
mkdir -p "$bare/tmp/.X11-unix"
mount --bind /tmp/.X11-unix "$bare/tmp/.X11-unix"
arguments=(env DISPLAY="$DISPLAY" off-the-wire --profile /tmp/profile)
within "${arguments[@]}" --print "http://127.0.0.1:$port/feed.xml" >"$place/printed" &
program=$!
wait_for grep -q 'opens on Sundays' "$place/printed"
wait_for xwininfo -name 'Off the Wire'
cat "$place/printed"
xwininfo -name 'Off the Wire' | grep -E 'Window id|geometry|Map State'
import -window root build/package.png 2>/dev/null && echo "its picture is build/package.png" || echo "no picture taken"

say "end it"
within "${arguments[@]}" --tell quit
wait "$program" && echo "it left with code 0"
program=

say "remove it"
within apt-get purge -qq -y --auto-remove -o APT::AutoRemove::RecommendsImportant=false off-the-wire >/dev/null
ours='ls -d /usr/lib/off-the-wire /usr/bin/off-the-wire /usr/share/*/off-the-wire* /etc/*/*off-the-wire* 2>/dev/null'
left=$(within sh -c "$ours" || true)
[ -z "$left" ] && echo "nothing is left of it" || { echo "left: $left"; exit 1; }
diff "$place/before" <(installed) && echo "the packages are those there were before"
