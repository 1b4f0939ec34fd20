"""The Flatpak is made of what is locked, and what its manifest names is there."""

import json
import re
from pathlib import Path

import pytest
from packaging.utils import parse_wheel_filename

PACKAGING = Path(__file__).parents[1] / "packaging"
FLATPAK = PACKAGING / "flatpak"
(MANIFEST,) = FLATPAK.glob("io.github.*.yml")


def locked(name: str) -> dict[tuple[str, str], set[str]]:
    """Return the digests of each locked distribution by name and version."""
    blocks = re.split(r"\n(?=\S)", (PACKAGING / name).read_text(encoding="utf-8").strip())
    found = {}
    for block in blocks:
        named = re.match(r"([\w.-]+)(?:\[.*?\])?==([\w.!+]+)", block)
        assert named, block
        found[named[1].lower().replace("_", "-"), named[2]] = set(re.findall("sha256:([0-9a-f]{64})", block))
    return found


@pytest.mark.parametrize(
    ("sources", "lock"),
    [("python-libraries.json", "requirements.txt"), ("python-build.json", "requirements-dev.txt")],
)
def test_the_flatpak_is_made_of_what_is_locked(sources: str, lock: str) -> None:
    digests = locked(lock)
    listed = json.loads((FLATPAK / sources).read_text(encoding="utf-8"))
    assert listed
    for source in listed:
        name, version, *_ = parse_wheel_filename(source["url"].rpartition("/")[2])
        assert source["sha256"] in digests[name, str(version)], "run `make flatpak-sources`"


def test_the_flatpak_has_every_library_of_the_program_for_each_kind_of_machine() -> None:
    listed = json.loads((FLATPAK / "python-libraries.json").read_text(encoding="utf-8"))
    for machine in ("x86_64", "aarch64"):
        there = [each for each in listed if machine in each.get("only-arches", [machine])]
        names = {parse_wheel_filename(each["url"].rpartition("/")[2])[0] for each in there}
        assert {"pyside6-essentials", "shiboken6", "feedparser", "httpx2", "nh3", "lxml", "keyring", "jeepney"} <= names


def test_the_manifest_speaks_of_this_program() -> None:
    manifest = MANIFEST.read_text(encoding="utf-8")
    assert f"id: {MANIFEST.stem}\n" in manifest
    assert (PACKAGING / "linux" / f"{MANIFEST.stem}.metainfo.xml").exists()
    assert (PACKAGING / "linux" / re.findall("rename-desktop-file: (.+)", manifest)[0]).exists()
    assert all((FLATPAK / name).exists() for name in re.findall(r"- (python-\w+\.json)", manifest))
