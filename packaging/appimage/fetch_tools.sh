#!/usr/bin/env bash
# Fetch what packs an AppImage into the folder given, and refuse anything but the files whose digests stand here.
set -euo pipefail

folder=${1:?the folder to put them into}
source=https://github.com/AppImage

fetch() { # URL DIGEST NAME
  curl --fail --silent --show-error --location --retry 3 --output "$folder/$3" "$1"
  echo "$2  $folder/$3" | sha256sum --check --quiet
}

mkdir -p "$folder"
fetch "$source/appimagetool/releases/download/1.9.1/appimagetool-x86_64.AppImage" \
  ed4ce84f0d9caff66f50bcca6ff6f35aae54ce8135408b3fa33abfc3cb384eb0 appimagetool
fetch "$source/type2-runtime/releases/download/20251108/runtime-x86_64" \
  2fca8b443c92510f1483a883f60061ad09b46b978b2631c807cd873a47ec260d appimage-runtime
chmod +x "$folder/appimagetool"
