#!/usr/bin/env bash
# Make everything ready to run Off the Wire from a checkout: system libraries, environment, dependencies.
#
#   setup.sh            to run the program
#   setup.sh --screen   also what a virtual screen needs
#   setup.sh --dev      also what the tests and checks need
#
# It installs only what is missing, says what it does, and does nothing the second time.
set -euo pipefail

root=$(cd "$(dirname "$0")/../.." && pwd)
here=packaging/linux
cd "$root"

lists=("$here/packages.txt")
lock=packaging/requirements.txt
for wish in "$@"; do
  case $wish in
    --screen) lists+=("$here/packages-screen.txt") ;;
    --dev) lists+=("$here/packages-screen.txt" "$here/packages-tests.txt"); lock=packaging/requirements-dev.txt ;;
    *) echo "setup.sh: unknown option $wish" >&2; exit 2 ;;
  esac
done

say() { echo "setup: $*" >&2; }

as_root() {
  if [ "$(id -u)" -eq 0 ]; then "$@"
  elif command -v sudo >/dev/null; then sudo "$@"
  else
    say "the packages above need root and there is no sudo: install them as root, then run this again"
    exit 1
  fi
}

is_installed() { [ "$(dpkg-query -W -f '${db:Status-Status}' "$1" 2>/dev/null)" = installed ]; }

# Debian 13 and Ubuntu 24.04 gave some libraries a new name; an old name that no package has any more counts by the new.
has_package() { is_installed "$1" || is_installed "${1}t64"; }

install_debian_packages() {
  local missing=() name
  while read -r name; do
    has_package "$name" || missing+=("$name")
  done < <(sed -e 's/#.*//' -e '/^\s*$/d' "${lists[@]}")
  [ ${#missing[@]} -eq 0 ] && return
  say "installing system packages, once: ${missing[*]}"
  as_root apt-get update -qq
  as_root env DEBIAN_FRONTEND=noninteractive apt-get install -qq -y --no-install-recommends "${missing[@]}" >/dev/null
}

name_packages_elsewhere() {
  local id=''
  [ -r /etc/os-release ] && id=$(. /etc/os-release && echo "${ID:-} ${ID_LIKE:-}")
  case $id in
    *fedora* | *rhel*)
      say "on Fedora, Qt needs: dnf install python3 mesa-libEGL mesa-libGL libxkbcommon-x11 xcb-util-cursor" \
        "xcb-util-image xcb-util-keysyms xcb-util-renderutil xcb-util-wm fontconfig dbus-libs dejavu-sans-fonts" \
        "(for the tests and without a display also: xorg-x11-server-Xvfb openbox xdotool xprop)" ;;
    *arch*)
      say "on Arch, Qt needs: pacman -S python libglvnd libxkbcommon-x11 xcb-util-cursor xcb-util-image" \
        "xcb-util-keysyms xcb-util-renderutil xcb-util-wm fontconfig dbus ttf-dejavu" \
        "(for the tests and without a display also: xorg-server-xvfb openbox xdotool xorg-xprop)" ;;
    *) say "this system is not known: if Qt misses a library, the names in ${lists[*]} tell which" ;;
  esac
}

find_python() {
  local name
  for name in python3 python3.14 python3.13 python3.12 python3.11; do
    if "$name" -c 'import sys; sys.exit(sys.version_info < (3, 11))' 2>/dev/null; then
      command -v "$name"
      return
    fi
  done
  say "Python 3.11 or later is needed and was not found"
  exit 1
}

stamp=.venv/.ready-$(basename "$lock" .txt)
is_ready() { [ -f "$stamp" ] && [ "$stamp" -nt "$lock" ] && [ "$stamp" -nt pyproject.toml ] && [ -x .venv/bin/python ]; }

make_environment() {
  is_ready && return
  local python
  python=$(find_python)
  if ! .venv/bin/python -c 'import pip' 2>/dev/null; then
    say "making the environment in .venv with $("$python" --version), some 100 MB to download"
    "$python" -m venv --clear .venv
  fi
  say "installing what $lock names"
  .venv/bin/python -m pip install --quiet --disable-pip-version-check --require-hashes -r "$lock"
  touch "$stamp"
}

make_translations() {
  local source
  for source in resources/translations/*.ts; do
    [ "${source%.ts}.qm" -nt "$source" ] || { .venv/bin/python packaging/translations.py release; return; }
  done
}

if command -v dpkg-query >/dev/null && command -v apt-get >/dev/null; then
  install_debian_packages
else
  is_ready || name_packages_elsewhere
fi
make_environment
make_translations
