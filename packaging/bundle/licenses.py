"""The licences of everything a bundle holds: collected while it is made, and refused where there are none.

Each file that PyInstaller takes belongs to a part: a Python distribution, Python itself, or a package of the system it
is made on. A part brings its licence along, or has it in ``packaging/licenses``. Called by ``off-the-wire.spec``.
"""

import os
import re
import shutil
import subprocess
import sys
import sysconfig
from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from importlib.metadata import Distribution, PackageMetadata, distributions
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
_KEPT = ROOT / "packaging" / "licenses"
_QT = ("LGPL-3.0.txt", "GPL-3.0.txt", "Qt-third-party.txt")  # the LGPL is a supplement to the GPL
_BROUGHT_BY_US = {"pyside6-essentials": _QT, "shiboken6": _QT}  # whose wheels have none
# Where the wheels' own words say less than their texts: what of PyInstaller's goes into bundles is free for all.
_IN_SHORT = {
    "pyinstaller": "GPL-2.0-or-later WITH Bootloader-exception",
    "pyinstaller-hooks-contrib": "Apache-2.0",
}
_TEXT = re.compile(r"(LICEN[CS]E|COPYING|NOTICE|AUTHORS)", re.IGNORECASE)
_COPYRIGHT = re.compile(
    r"^\W*(?:Portions )?(?:Copyright|©)\W*((?:\(c\)|©)?\W*\d{4}.*\w.*)$", re.IGNORECASE | re.MULTILINE
)
_ABOUT = """# What Off the Wire is made of

Off the Wire itself is free software under the MIT licence. This bundle of it holds the work of others, which keeps its
own licences. They are listed here, and their texts lie in the folders beside this file.

## Qt and PySide6, and how to replace them

The windows are drawn by Qt, through PySide6 and Shiboken, which are used under version 3 of the GNU Lesser General
Public License. Their libraries are files of their own, unchanged from the wheels named below, in `PySide6` and
`shiboken6` beside the folder of this file: put libraries you have built yourself in their places, under the same names,
and the program runs with them. You may take it apart to find errors in such changes. The source of Qt is at
<https://download.qt.io/official_releases/qt/>, that of PySide6 and Shiboken at
<https://download.qt.io/official_releases/QtForPython/>.

chardet (LGPL 2.1) lies as source in `chardet`, and can be replaced in the same way.

## The parts

| part | version | licence | texts |
|---|---|---|---|
"""


@dataclass(frozen=True, slots=True)
class Part:
    """Something that somebody else made: its licence in a few words, and the texts by file name."""

    name: str
    version: str
    licence: str
    texts: Mapping[str, str]
    files: tuple[str, ...]  # those of it that are in the bundle, as they are called there; "*" may end a name

    def holders(self) -> tuple[str, ...]:
        """Return who has the copyright, as the texts say."""
        found = (each.strip(" ,.") for text in self.texts.values() for each in _COPYRIGHT.findall(text))
        return tuple(dict.fromkeys(found)) or (f"the authors of {self.name}",)


def collect(files: Iterable[tuple[str, str]], folder: Path) -> None:
    """Write the licences of ``files`` (name in the bundle, source) into ``folder``; end the build if one is missing."""
    parts = parts_of(files)
    lacking = [part.name for part in parts if not part.texts]
    if lacking:
        sys.exit(f"no licence for {', '.join(lacking)}: put one into {_KEPT}, and name it in {Path(__file__).name}")
    shutil.rmtree(folder, ignore_errors=True)
    table = [_ABOUT]
    for part in parts:
        place = folder / part.name
        place.mkdir(parents=True)
        for name, text in part.texts.items():
            (place / name).write_text(text, encoding="utf-8")
        where = ", ".join(f"[{name}]({part.name}/{name})" for name in part.texts)
        table.append(f"| {part.name} | {part.version} | {part.licence} | {where} |\n")
    (folder / "THIRD-PARTY.md").write_text("".join(table), encoding="utf-8")
    (folder.parent / "copyright").write_text(_of_debian_format(parts), encoding="utf-8")


def parts_of(files: Iterable[tuple[str, str]]) -> tuple[Part, ...]:
    """Return what ``files`` belong to, sorted by name, without what is ours; end the build at a stranger's file."""
    owned = {str(path): each for each in distributions() for path in _files(each)}
    of_distribution, of_python, of_system = defaultdict(set), set(), defaultdict(set)
    for name, source in files:
        owner = owned.get(source) or owned.get(str(Path(source).resolve()))
        if owner:
            of_distribution[owner.name].add(name)
        elif _is_below(source, sysconfig.get_path("stdlib")) and "site-packages" not in source:
            of_python.add(name)
        elif _is_below(source, ROOT):
            continue  # ours: dpkg-query, which is slow, knows none of it
        elif package := _debian_package(source):
            of_system[package].add(name)
        elif _is_below(source, sys.base_prefix):
            of_python.add(name)
        else:
            sys.exit(f"nobody knows whose {source} is: its licence is needed")
    by_name = {each.name: each for each in distributions()}
    parts = [
        *(_of_distribution(by_name[name], names) for name, names in of_distribution.items()),
        *(_of_debian(name, names) for name, names in of_system.items()),
        _python(of_python),
    ]
    return tuple(sorted(parts, key=lambda part: part.name.lower()))


def _of_debian_format(parts: Iterable[Part]) -> str:
    """Return what Debian wants to read, after our own paragraph (machine-readable debian/copyright, 1.0)."""
    paragraphs = []
    for part in parts:
        licence = re.sub(r"[^\w.+-]+", "-", part.licence).strip("-")
        files = "\n ".join(f"usr/lib/off-the-wire/_internal/{name}" for name in part.files)
        holders = "\n ".join(part.holders())
        paragraphs.append(
            f"Files: {files}\nCopyright: {holders}\nLicense: {licence}\n"
            f" The texts are in /usr/lib/off-the-wire/_internal/licenses/{part.name}.\n"
        )
    return "\n".join(paragraphs)


def _files(distribution: Distribution) -> list[Path]:
    folder = Path(str(distribution.locate_file(""))).resolve()  # once: there are thousands of files
    return [Path(os.path.normpath(folder / each)) for each in distribution.files or ()]


def _is_below(path: str, folder: str | Path) -> bool:
    return Path(path).resolve().is_relative_to(Path(folder).resolve())


def _of_distribution(distribution: Distribution, names: Iterable[str]) -> Part:
    about = distribution.metadata
    texts = {path.name: path for path in _files(distribution) if _is_text(path)}
    kept = {name: _KEPT / name for name in _BROUGHT_BY_US.get(distribution.name.lower().replace("_", "-"), ())}
    return Part(
        distribution.name.lower(),
        distribution.version,
        _in_short(distribution.name, about),
        {name: path.read_text(encoding="utf-8", errors="replace") for name, path in {**kept, **texts}.items()},
        _shortened(names),
    )


def _is_text(path: Path) -> bool:
    return bool(_TEXT.match(path.name)) and any(folder.endswith(".dist-info") for folder in path.parts)


def _in_short(name: str, about: PackageMetadata) -> str:
    return (
        _IN_SHORT.get(name.lower().replace("_", "-"))
        or _first(about, "License-Expression")
        or _classified(about.get_all("Classifier") or ())
        or _first(about, "License")
    )


def _first(about: PackageMetadata, field: str) -> str:
    return str(about[field]) if field in about else ""


def _classified(classifiers: Iterable[str]) -> str:
    return ", ".join(each.rpartition(" :: ")[2] for each in classifiers if each.startswith("License :: "))


def _debian_package(source: str) -> str:
    """Return the package a file came with, "" where there is none, or no dpkg."""
    if not shutil.which("dpkg-query"):
        return ""
    resolved = Path(source).resolve()
    for path in (source, str(resolved), str(resolved).removeprefix("/usr")):  # merged /usr: dpkg knows one of them
        found = subprocess.run(["dpkg-query", "-S", path], capture_output=True, text=True, check=False).stdout
        if found:
            return found.partition(":")[0]
    return ""


def _of_debian(package: str, names: Iterable[str]) -> Part:
    asked = ["dpkg-query", "-W", "-f", "${Version}", package]
    version = subprocess.run(asked, capture_output=True, text=True, check=True).stdout
    path = Path("/usr/share/doc", package, "copyright")
    texts = {"copyright": path.read_text(encoding="utf-8", errors="replace")} if path.exists() else {}
    said = dict.fromkeys(re.findall(r"^License: *(\S.*)$", texts.get("copyright", ""), re.MULTILINE))
    return Part(package, version, "; ".join(list(said)[:4]) or "see its text", texts, _shortened(names))


def _python(names: Iterable[str]) -> Part:
    places = (Path(sysconfig.get_path("stdlib"), "LICENSE.txt"), Path(sys.base_prefix, "LICENSE.txt"))
    texts = {path.name: path.read_text(encoding="utf-8") for path in places if path.exists()}
    return Part("python", sys.version.split()[0], "PSF-2.0", texts, _shortened(names))


def _shortened(names: Iterable[str]) -> tuple[str, ...]:
    """Return the folders that hold ``names``, and those that lie in none."""
    shortened = {f"{name.split('/', 1)[0]}/*" if "/" in name else name for name in names}
    return tuple(sorted(name for name in shortened if f"{name}/*" not in shortened))
