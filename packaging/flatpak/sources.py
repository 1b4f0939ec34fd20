"""Writes what the Flatpak is made of besides our own source: ``make flatpak-sources``.

A Flatpak is built without a network, from files whose address and digest its manifest names. The lock files have the
digests; the addresses follow from the files, since the Python Package Index lays each at its BLAKE2b digest.
"""

import hashlib
import json
import re
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path

from packaging.requirements import Requirement

HERE = Path(__file__).resolve().parent
_PYTHON = "3.13"  # of the runtime that the manifest names
_ARCHITECTURES = ("x86_64", "aarch64")
_GLIBC = range(17, 40)  # the runtime has 2.40 or later
_TO_BUILD = ("hatchling", "packaging", "pathspec", "pluggy", "trove-classifiers")


def main() -> int:
    """Write both lists of sources beside the manifest."""
    ours = tuple(_locked("requirements.txt"))
    _write("python-libraries.json", ours)
    _write("python-build.json", tuple(each for each in _locked("requirements-dev.txt") if _name(each) in _TO_BUILD))
    return 0


def _locked(name: str) -> Iterator[str]:
    """Yield the locked distributions that the runtime needs, each as pip wants to read it: with its digests."""
    text = (HERE.parent / name).read_text(encoding="utf-8").replace("\\\n", " ")
    for line in text.splitlines():
        requirement, _, digests = line.partition("--hash")
        if digests and _is_needed(Requirement(requirement)):
            yield f"{requirement.partition(';')[0].strip()} --hash{digests}"


def _is_needed(requirement: Requirement) -> bool:
    there = {
        "python_version": _PYTHON,
        "python_full_version": f"{_PYTHON}.0",
        "sys_platform": "linux",
        "platform_python_implementation": "CPython",
        "implementation_name": "cpython",
    }
    return requirement.marker is None or requirement.marker.evaluate(there)


def _name(line: str) -> str:
    return re.split("[=[]", line, maxsplit=1)[0].strip()


def _write(name: str, lines: tuple[str, ...]) -> None:
    found: dict[str, dict[str, object]] = {}
    for architecture in _ARCHITECTURES:
        for wheel, source in _sources(lines, architecture):
            if wheel in found:  # it serves all of them
                del found[wheel]["only-arches"]
            else:
                found[wheel] = {**source, "only-arches": [architecture]}
    sources = [found[wheel] for wheel in sorted(found, key=str.lower)]
    (HERE / name).write_text(json.dumps(sources, indent=2) + "\n", encoding="utf-8")
    print(f"{name}: {len(sources)} files")


def _sources(lines: tuple[str, ...], architecture: str) -> Iterator[tuple[str, dict[str, object]]]:
    """Yield the wheels for one architecture by name, each as a manifest wants it; pip compares their digests."""
    with tempfile.TemporaryDirectory() as folder:
        wanted = Path(folder, "wanted.txt")
        wanted.write_text("\n".join(lines), encoding="utf-8")
        platforms = [f"--platform=manylinux_2_{minor}_{architecture}" for minor in _GLIBC]
        platforms.append(f"--platform=manylinux2014_{architecture}")
        pip = [sys.executable, "-m", "pip", "download", "--quiet", "--disable-pip-version-check"]
        target = ["--only-binary=:all:", "--implementation=cp", f"--python-version={_PYTHON}", *platforms]
        subprocess.run([*pip, *target, "--no-deps", "--require-hashes", "-r", wanted, "-d", folder], check=True)
        for wheel in Path(folder).glob("*.whl"):
            held = wheel.read_bytes()
            place = hashlib.blake2b(held, digest_size=32).hexdigest()
            url = f"https://files.pythonhosted.org/packages/{place[:2]}/{place[2:4]}/{place[4:]}/{wheel.name}"
            yield wheel.name, {"type": "file", "url": url, "sha256": hashlib.sha256(held).hexdigest()}


if __name__ == "__main__":
    sys.exit(main())
