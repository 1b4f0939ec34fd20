#!/usr/bin/env bash
# Make the installer and the portable archive for Windows in dist/, on a Debian 13 with Wine: called by `make windows`.
#
# The checkout, the Python for Windows in build/windows/python, icons and translations are there already.
set -euo pipefail

cd "$(dirname "$0")/../.."
prefix=$(mktemp -d)/prefix
. packaging/windows/wine.sh
version=$(sed -n 's/^__version__ = "\(.*\)"/\1/p' ticker/__init__.py)
folder=build/windows/off-the-wire
installer=dist/off-the-wire-$version-windows-x64.exe
portable=dist/off-the-wire-$version-windows-x64-portable.zip

make_prefix
rm -rf "$folder"
wine build/windows/python/python.exe -m PyInstaller --noconfirm --log-level WARN --distpath build/windows \
  --workpath build/windows/pyinstaller packaging/bundle/off-the-wire.spec
wineserver --wait
find "$folder" \( -name '*.ts' -o -name __pycache__ \) -prune -exec rm -r {} +
[ -z "$(find "$folder" -iname 'icu*.dll' -o -iname 'api-ms-*')" ] || { echo "a part of the system is in the package"; exit 1; }

mkdir -p dist
makensis -V2 -DVERSION="$version" -DFOLDER="$PWD/$folder" -DICON="$PWD/build/icons/off-the-wire.ico" \
  -DOUT="$PWD/$installer" packaging/windows/off-the-wire.nsi

root=build/windows/portable/"Off the Wire"
rm -rf build/windows/portable "$portable"
mkdir -p "$root/profile"
cp -a "$folder/." "$root/"
install -m644 packaging/windows/portable.txt "$root/profile/README.txt"
(cd build/windows/portable && zip -qr9 "../../../$portable" "Off the Wire")
rm -rf build/windows/portable "${prefix%/prefix}"
ls -l "$installer" "$portable"
