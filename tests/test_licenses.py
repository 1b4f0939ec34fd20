"""No bundle leaves without the licences of what it holds."""

from importlib.metadata import distribution
from pathlib import Path
from typing import Any

import pytest
from packaging.requirements import Requirement

from tests.packaging_scripts import script

ROOT = Path(__file__).parents[1]


@pytest.fixture(scope="module")
def licenses() -> Any:
    return script("bundle/licenses.py")


def locked() -> list[str]:
    """Return the distributions that the program brings along on this machine."""
    lines = (ROOT / "packaging" / "requirements.txt").read_text(encoding="utf-8").splitlines()
    wanted = (Requirement(line.rstrip(" \\")) for line in lines if "==" in line)
    return [each.name for each in wanted if not each.marker or each.marker.evaluate()]


def a_file_of(name: str) -> tuple[str, str]:
    installed = distribution(name)
    first = next(each for each in installed.files or () if each.suffix in {".py", ".so"})
    return str(first), str(installed.locate_file(first))


def test_every_library_of_the_program_brings_its_licence_into_the_bundle(licenses: Any, tmp_path: Path) -> None:
    names = locked()
    assert len(names) > 20
    licenses.collect(map(a_file_of, names), tmp_path / "licenses")
    listed = (tmp_path / "licenses" / "THIRD-PARTY.md").read_text(encoding="utf-8")
    for name in names:
        folder = tmp_path / "licenses" / distribution(name).name.lower()
        assert f"| {folder.name} |" in listed
        assert any(path.stat().st_size > 100 for path in folder.iterdir()), name
    assert "GNU LESSER GENERAL PUBLIC LICENSE" in (tmp_path / "licenses/pyside6_essentials/LGPL-3.0.txt").read_text()


def test_a_library_without_a_licence_ends_the_build(
    licenses: Any, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    about = tmp_path / "nameless-1.0.dist-info"
    about.mkdir()
    (about / "METADATA").write_text("Metadata-Version: 2.1\nName: nameless\nVersion: 1.0\n")
    (about / "RECORD").write_text("nameless.py,,\nnameless-1.0.dist-info/METADATA,,\n")
    (tmp_path / "nameless.py").touch()
    monkeypatch.syspath_prepend(str(tmp_path))
    with pytest.raises(SystemExit, match="no licence for nameless"):
        licenses.collect([("nameless", str(tmp_path / "nameless.py"))], tmp_path / "licenses")


def test_a_file_that_nobody_owns_ends_the_build(licenses: Any, tmp_path: Path) -> None:
    stranger = tmp_path / "libstranger.so"
    stranger.touch()
    with pytest.raises(SystemExit, match="libstranger"):
        licenses.collect([("libstranger.so", str(stranger))], tmp_path / "licenses")
