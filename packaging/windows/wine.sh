# shellcheck shell=bash
# Read by the scripts beside it: Wine with a prefix of its own in $prefix, quiet, without what asks to be downloaded.

export WINEPREFIX=$prefix WINEARCH=win64 WINEDEBUG=-all WINEDLLOVERRIDES='mscoree,mshtml='

make_prefix() {
  [ -e "$WINEPREFIX/drive_c/windows/system32/icuuc.dll" ] && return
  mkdir -p "$WINEPREFIX"
  wine wineboot --init >/dev/null 2>&1
  wineserver --wait
  x86_64-w64-mingw32-gcc -shared -o "$WINEPREFIX/drive_c/windows/system32/icuuc.dll" \
    packaging/windows/icuuc.c
}
