#!/usr/bin/env bash
# Run a command of this checkout in a Debian 13 with Wine that is made for the run: `in_debian.sh COMMAND…`.
#
# Needs root and debootstrap. The packages come over the network once; what was made of them is kept in
# build/debian-wine.tar. The checkout is at /src in there. A Debian 13 that has the packages of packages.txt can run the
# same commands without this.
#
# What is mounted is mounted in a name space of the command's own, which ends with all processes in it: nothing of the
# checkout can be in the way when the system is removed.
set -euo pipefail

cd "$(dirname "$0")/../.."
pristine=build/debian-wine.tar
place=$(mktemp -d)
system=$place/system
trap 'rm -rf --one-file-system "$place"' EXIT

if ! cmp -s packaging/windows/packages.txt build/debian-wine.txt; then
  echo "making a Debian 13 with Wine, once" >&2
  packages=$(sed -e 's/#.*//' packaging/windows/packages.txt | xargs | tr ' ' ,)
  unshare --mount --propagation private --pid --fork --kill-child \
    debootstrap --variant=minbase --include="$packages" trixie "$system" >"$place/log" || { tail "$place/log"; exit 1; }
  rm -rf "$system"/var/cache/apt/archives/*.deb "$system"/var/lib/apt/lists/*
  mkdir -p build
  tar -C "$system" --one-file-system -cf "$pristine" .
  cp packaging/windows/packages.txt build/debian-wine.txt
else
  mkdir -p "$system"
  tar -C "$system" -xpf "$pristine"
fi
cp /etc/resolv.conf "$system/etc/"
mkdir -p "$system/src" "$system/dev/shm"
SYSTEM=$system unshare --mount --propagation private --pid --fork --kill-child bash -euc '
  mount -t proc proc "$SYSTEM/proc"
  mount -t devpts devpts "$SYSTEM/dev/pts"
  mount -t tmpfs tmpfs "$SYSTEM/dev/shm"
  mount --bind . "$SYSTEM/src"
  exec chroot "$SYSTEM" env -i HOME=/root LANG=C.UTF-8 TERM=dumb PATH=/usr/sbin:/usr/bin:/sbin:/bin \
    sh -c "cd /src && \"\$@\"" in_debian "$@"
' in_debian "$@"
