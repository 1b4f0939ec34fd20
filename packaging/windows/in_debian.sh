#!/usr/bin/env bash
# Run a command of this checkout in a Debian 13 with Wine that is made for the run: `in_debian.sh COMMAND…`.
#
# Needs root and debootstrap. The packages come over the network once; what was made of them is kept in
# build/debian-wine.tar. The checkout is at /src in there. A Debian 13 that has the packages of packages.txt can run the
# same commands without this.
set -euo pipefail

cd "$(dirname "$0")/../.."
pristine=build/debian-wine.tar
place=$(mktemp -d)
system=$place/system

clean_up() {
  local each
  for each in tmp/.X11-unix src/.venv src dev/shm dev/pts proc; do umount "$system/$each" 2>/dev/null || true; done
  rm -rf --one-file-system "$place"
}
trap clean_up EXIT

if ! [ "$pristine" -nt packaging/windows/packages.txt ]; then
  echo "making a Debian 13 with Wine, once" >&2
  packages=$(sed -e 's/#.*//' packaging/windows/packages.txt | xargs | tr ' ' ,)
  debootstrap --variant=minbase --include="$packages" trixie "$system" >"$place/log" || { tail "$place/log"; exit 1; }
  rm -rf "$system"/var/cache/apt/archives/*.deb "$system"/var/lib/apt/lists/*
  mkdir -p build
  tar -C "$system" --one-file-system -cf "$pristine.part" .
  mv "$pristine.part" "$pristine"
else
  mkdir -p "$system"
  tar -C "$system" -xpf "$pristine"
fi
cp /etc/resolv.conf "$system/etc/"
mkdir -p "$system/src" "$system/dev/shm"
mount -t proc proc "$system/proc"
mount -t devpts devpts "$system/dev/pts"
mount -t tmpfs tmpfs "$system/dev/shm"
mount --bind . "$system/src"
chroot "$system" env -i HOME=/root LANG=C.UTF-8 TERM=dumb PATH=/usr/sbin:/usr/bin:/sbin:/bin \
  sh -c 'cd /src && exec "$@"' in_debian "$@"
