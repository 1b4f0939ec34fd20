#!/usr/bin/env bash
# Make the program for people without Python: a folder, a tarball of it, and a Debian package. Results in dist/.
#
# It runs on systems with the C library of this one or a later one: build on the oldest that is to be served.
set -euo pipefail

cd "$(dirname "$0")/../.."
name=off-the-wire
version=$(sed -n 's/^__version__ = "\(.*\)"/\1/p' ticker/__init__.py)
architecture=$(dpkg --print-architecture)
tools=build/bundle-tools
folder=build/bundle/$name
package=build/deb
maintainer='The authors of Off the Wire <noreply@off-the-wire.invalid>'

make_folder() {
  # an environment with nothing but what belongs into it
  if ! [ "$tools/.ready" -nt packaging/requirements-bundle.txt ]; then
    python3 -m venv --clear "$tools"
    "$tools/bin/pip" install --quiet --require-hashes -r packaging/requirements-bundle.txt
    touch "$tools/.ready"
  fi
  "$tools/bin/python" packaging/translations.py release
  "$tools/bin/python" packaging/icons.py build/icons
  "$tools/bin/pyinstaller" --noconfirm --log-level WARN --distpath build/bundle --workpath build/pyinstaller \
    packaging/bundle/off-the-wire.spec
  tidy_libraries
  find "$folder" \( -name '*.ts' -o -name __pycache__ \) -prune -exec rm -r {} +
}

# Take out of libraries what nobody needs; Qt's stay as they came, since their licence wants them to be known by that.
tidy_libraries() {
  find "$folder" -name '*.so*' -type f -exec chmod 644 {} +
  find "$folder" -name '*.so*' -type f ! -path '*/PySide6/*' ! -path '*/shiboken6/*' -exec strip --strip-unneeded {} +
  # Python's name the folder it was built in: whoever may write there on another machine could slip libraries in
  find "$folder" \( -name 'libpython*' -o -path '*/lib-dynload/*.so' \) -exec "$tools/bin/patchelf" --remove-rpath {} +
}

# Lay what the desktop and shells read, and the manual, below $1; $2 is where zsh looks for completions.
lay_share() {
  local share=$1/share
  install -Dm644 packaging/linux/off-the-wire.desktop "$share/applications/off-the-wire.desktop"
  install -Dm644 -t "$share/metainfo" packaging/linux/*.metainfo.xml
  mkdir -p "$share/icons"
  cp -r build/icons/hicolor "$share/icons/"
  install -Dm644 resources/icons/ticker.svg "$share/icons/hicolor/scalable/apps/off-the-wire.svg"
  install -Dm644 -t "$share/icons/hicolor/symbolic/apps" packaging/linux/off-the-wire-symbolic.svg
  install -Dm644 packaging/linux/off-the-wire.1 "$share/man/man1/off-the-wire.1"
  gzip -9nf "$share/man/man1/off-the-wire.1"
  install -Dm644 -t "$share/bash-completion/completions" packaging/linux/completions/off-the-wire
  install -Dm644 -t "$share/zsh/$2" packaging/linux/completions/_off-the-wire
  install -Dm644 -t "$share/fish/vendor_completions.d" packaging/linux/completions/off-the-wire.fish
}

make_tarball() {
  local root=build/tarball/$name-$version
  rm -rf build/tarball
  mkdir -p "$root/lib"
  cp -a "$folder" "$root/lib/$name"
  lay_share "$root" site-functions
  install -Dm644 -t "$root" LICENSE README.md CHANGELOG.md
  ln -s "lib/$name/_internal/licenses" "$root/licenses"
  install -m755 packaging/bundle/install.sh "$root/install.sh"
  tar -C build/tarball --owner=0 --group=0 -cJf "dist/$name-$version-linux-$(uname -m).tar.xz" "$name-$version"
}

# The names of Debian packages, an old and a new one each where Debian 13 gave them another.
depends() {
  sed -e 's/#.*//' -e '/^\s*$/d' -e '/^python3-venv$/d' -e '/^fonts-/d' packaging/linux/packages.txt |
    sed -e 's/^libglib2.0-0$/libglib2.0-0 | libglib2.0-0t64/' | paste -sd, | sed 's/,/, /g'
}

debian_changelog() {
  local day
  day=$(sed -n "s/.*<release version=\"$version\" date=\"\([^\"]*\)\".*/\1/p" packaging/linux/*.metainfo.xml)
  printf '%s (%s) unstable; urgency=medium\n\n  * What is new is told in NEWS.gz.\n\n -- %s  %s\n' \
    "$name" "$version" "$maintainer" "$(LC_ALL=C date -Rud "$day")"
}

make_package() {
  rm -rf "$package"
  mkdir -p "$package/usr/lib" "$package/usr/bin" "$package/DEBIAN"
  cp -a "$folder" "$package/usr/lib/$name"
  ln -s "../lib/$name/$name" "$package/usr/bin/$name"
  lay_share "$package/usr" vendor-completions
  local doc=$package/usr/share/doc/$name
  mkdir -p "$doc"
  { printf 'Format: https://www.debian.org/doc/packaging-manuals/copyright-format/1.0/\n\nFiles: *\n'
    printf 'Copyright: the authors of Off the Wire\nLicense: Expat\n'
    sed -e 's/^$/./' -e 's/^/ /' LICENSE
    echo
    cat build/copyright; } >"$doc/copyright"
  ln -s "../../../lib/$name/_internal/licenses" "$doc/licenses"
  gzip -9nc CHANGELOG.md >"$doc/NEWS.gz"
  debian_changelog | gzip -9nc >"$doc/changelog.gz"
  install -Dm644 packaging/bundle/lintian-overrides "$package/usr/share/lintian/overrides/$name"
  cat >"$package/DEBIAN/control" <<CONTROL
Package: $name
Version: $version
Architecture: $architecture
Maintainer: $maintainer
Installed-Size: $(du -sk "$package/usr" | cut -f1)
Depends: libc6 (>= $(ldd --version | sed -n '1s/.* //p')), libstdc++6, libfreetype6, libx11-6, $(depends)
Recommends: fonts-dejavu-core, fonts-noto-core, gnome-keyring | kwalletmanager
Suggests: speech-dispatcher
Section: news
Priority: optional
Description: headline ticker for the desktop
 A slim bar on an edge of the screen scrolls the headlines of the feeds you
 follow. A click opens the story in a window made for reading, at the size of
 text you like. Everything can be done from the keyboard, and the whole of it
 speaks to screen readers.
CONTROL
  (cd "$package" && find usr -type f -exec md5sum {} + >DEBIAN/md5sums)
  find "$package" -type d -exec chmod 755 {} +
  dpkg-deb --root-owner-group -Zxz --build "$package" "dist/${name}_${version}_$architecture.deb" >/dev/null
}

mkdir -p dist
make_folder
make_tarball
make_package
ls -lh dist
