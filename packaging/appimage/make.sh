#!/usr/bin/env bash
# Make one file that runs where it lies, of what `make bundle` has left in build/tarball. Result in dist/.
#
# APPIMAGETOOL names the tool that packs it (https://github.com/AppImage/appimagetool), else it is looked for in PATH.
# It puts the runtime in front, which mounts the rest: APPIMAGE_RUNTIME, else one that it downloads unseen. fetch_tools.sh brings
# both. Without the tool the folder is made and tried, not packed.
set -euo pipefail

cd "$(dirname "$0")/../.."
name=off-the-wire
version=$(sed -n 's/^__version__ = "\(.*\)"/\1/p' ticker/__init__.py)
tree=build/tarball/$name-$version
folder=build/appimage/$name.AppDir
tool=${APPIMAGETOOL:-$(command -v appimagetool || true)}

[ -d "$tree/lib/$name" ] || { echo "appimage: run \`make bundle\` first" >&2; exit 1; }
rm -rf build/appimage
mkdir -p "$folder/usr/bin"
cp -a "$tree/lib" "$tree/share" "$folder/usr/"
ln -s "../lib/$name/$name" "$folder/usr/bin/$name"
install -m755 packaging/appimage/AppRun "$folder/AppRun"
install -m644 -t "$folder" packaging/linux/off-the-wire.desktop
cp "$folder/usr/share/icons/hicolor/scalable/apps/$name.svg" "$folder/"
ln -s "usr/share/icons/hicolor/256x256/apps/$name.png" "$folder/.DirIcon"

desktop-file-validate "$folder/$name.desktop"
appstreamcli validate --no-net "$folder"/usr/share/metainfo/*.xml
[ -s "$folder/.DirIcon" ]
[ "$(env -i HOME="$HOME" "$folder/AppRun" --version)" = "Off the Wire $version" ]

if [ -z "$tool" ]; then
  echo "appimage: $folder is made and starts; set APPIMAGETOOL to have it packed" >&2
  exit
fi
# it is an AppImage itself, and where nothing can be mounted it unpacks itself
runtime=${APPIMAGE_RUNTIME:+--runtime-file=$APPIMAGE_RUNTIME}
ARCH=$(uname -m) APPIMAGE_EXTRACT_AND_RUN=1 "$tool" --no-appstream ${runtime:+"$runtime"} "$folder" "dist/$name-$version-$(uname -m).AppImage"
