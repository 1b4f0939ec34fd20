#!/usr/bin/env bash
# Make the program for macOS: dist/off-the-wire-VERSION-macos-ARCHITECTURE.dmg. Needs Python 3.11 or later.
#
# Without an identity to sign with, the program is signed for this machine only ("ad hoc"), and another one asks before it
# starts it the first time. CODESIGN_IDENTITY names one; NOTARY_PROFILE, what `notarytool store-credentials` was told.
set -euo pipefail

cd "$(dirname "$0")/../.."
version=$(sed -n 's/^__version__ = "\(.*\)"/\1/p' ticker/__init__.py)
tools=build/bundle-tools
image=dist/off-the-wire-$version-macos-$(uname -m).dmg
app="build/bundle/Off the Wire.app"

[ -x "$tools/bin/python" ] || python3 -m venv "$tools"
"$tools/bin/python" -m pip install --quiet --require-hashes -r packaging/requirements-bundle.txt
"$tools/bin/python" packaging/translations.py release
"$tools/bin/python" packaging/icons.py build/icons
"$tools/bin/pyinstaller" --noconfirm --log-level WARN --distpath build/bundle --workpath build/pyinstaller \
  packaging/bundle/off-the-wire.spec
if [ -n "${CODESIGN_IDENTITY:-}" ]; then
  codesign --force --deep --options runtime --timestamp --sign "$CODESIGN_IDENTITY" "$app"
fi
codesign --verify --deep --strict "$app"

rm -rf build/dmg "$image"
mkdir -p build/dmg dist
cp -R "$app" build/dmg/
ln -s /Applications build/dmg/Applications
hdiutil create -quiet -volname "Off the Wire" -srcfolder build/dmg -format UDZO "$image"
if [ -n "${NOTARY_PROFILE:-}" ]; then
  xcrun notarytool submit --keychain-profile "$NOTARY_PROFILE" --wait "$image"
  xcrun stapler staple "$image"
fi
ls -lh dist
