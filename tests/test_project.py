"""What holds the project together: package, locked dependencies, documents, and a bug of Qt's to stay clear of."""

import os
import re
import subprocess
import sys
import tomllib
import zipfile
from importlib.metadata import distribution
from pathlib import Path

import pytest
from packaging.requirements import Requirement
from packaging.utils import canonicalize_name
from PySide6.QtCore import QObject, Signal

from tests.behaviours import TABLE, marked_tests, sentences, table
from ticker import __version__
from ticker.ui.cli.command_line import parse_command_line
from ticker.ui.cli.commands import COMMANDS

ROOT = Path(__file__).parents[1]
PROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
NEEDED = PROJECT["project"]["dependencies"]
NEEDED_TO_DEVELOP = NEEDED + PROJECT["dependency-groups"]["dev"]
LINUX = ROOT / "packaging" / "linux"
METAINFO = LINUX / "io.github.off_the_wire.off_the_wire.metainfo.xml"
PACKAGE_LISTS = sorted(LINUX.glob("packages*.txt"))


def text(*names: str) -> str:
    return ROOT.joinpath(*names).read_text(encoding="utf-8")


# Qt


class Bell(QObject):
    rung = Signal()


def test_a_signal_leaves_true_as_it_was() -> None:
    """PySide6 6.12.0 drops a reference to True with each emit, and Python before 3.12 dies once there is none left."""
    bell = Bell()
    before = sys.getrefcount(True)
    for _ in range(100):
        bell.rung.emit()
    assert abs(sys.getrefcount(True) - before) < 50


# the package


@pytest.fixture(scope="module")
def installed(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The wheel, built and laid out as an installer would do it."""
    from hatchling.build import build_wheel

    folder = tmp_path_factory.mktemp("wheel")
    with pytest.MonkeyPatch.context() as patch:
        patch.chdir(ROOT)
        name = build_wheel(str(folder))
    with zipfile.ZipFile(folder / name) as wheel:
        wheel.extractall(folder / "installed")
    return folder / "installed"


def installed_program(installed: Path, *arguments: str) -> "subprocess.CompletedProcess[str]":
    command = [sys.executable, "-m", "ticker", *arguments]
    environment = {**os.environ, "PYTHONPATH": str(installed)}
    return subprocess.run(command, cwd=installed, env=environment, capture_output=True, text=True, check=True)


def files_below(folder: Path) -> set[str]:
    return {
        str(path.relative_to(folder))
        for path in folder.rglob("*")
        if path.is_file() and "__pycache__" not in path.parts
    }


def test_the_wheel_holds_the_program_its_resources_and_nothing_else(installed: Path) -> None:
    ours = files_below(ROOT / "ticker") | {f"resources/{name}" for name in files_below(ROOT / "resources")}
    own = f"off_the_wire-{__version__}"
    assert files_below(installed / "ticker") == ours
    assert {path.name for path in installed.iterdir()} == {"ticker", f"{own}.dist-info", f"{own}.data"}
    assert files_below(installed / f"{own}.data" / "data" / "share") == {
        "applications/off-the-wire.desktop",
        "bash-completion/completions/off-the-wire",
        "fish/vendor_completions.d/off-the-wire.fish",
        "icons/hicolor/scalable/apps/off-the-wire.svg",
        "icons/hicolor/symbolic/apps/off-the-wire-symbolic.svg",
        "man/man1/off-the-wire.1",
        f"metainfo/{METAINFO.name}",
        "zsh/site-functions/_off-the-wire",
    }


def test_an_installed_program_knows_its_version(installed: Path) -> None:
    assert installed_program(installed, "--version").stdout == f"Off the Wire {__version__}\n"


def test_an_installed_program_reads_its_first_edition_without_a_network(installed: Path, tmp_path: Path) -> None:
    printed = installed_program(installed, "--once", "--profile", str(tmp_path)).stdout
    assert "Welcome to Off the Wire" in printed


# locked dependencies


def locked(name: str) -> dict[str, str]:
    """Return the version of each distribution in a lock file."""
    found = re.findall(r"^([\w.-]+)==([\w.!+]+)", text("packaging", name), re.MULTILINE)
    return {canonicalize_name(distribution): version for distribution, version in found}


def closure(requirements: list[str]) -> dict[str, list[Requirement]]:
    """Return everything ``requirements`` bring along on this platform, and what is asked of each."""
    asked: dict[str, list[Requirement]] = {}
    waiting = [Requirement(each) for each in requirements]
    while waiting:
        one = waiting.pop()
        known = asked.setdefault(canonicalize_name(one.name), [])
        if str(one) in map(str, known):
            continue
        known.append(one)
        for extra in {"", *one.extras}:
            further = (Requirement(each) for each in distribution(one.name).requires or ())
            waiting += [each for each in further if not each.marker or each.marker.evaluate({"extra": extra})]
    return asked


@pytest.mark.parametrize(
    ("lock", "requirements"),
    [("requirements.txt", NEEDED), ("requirements-dev.txt", NEEDED_TO_DEVELOP)],
)
def test_every_dependency_is_locked(lock: str, requirements: list[str]) -> None:
    versions = locked(lock)
    for name, asked in closure(requirements).items():
        assert name in versions, f"{name} is not in {lock}: run `make lock`"
        for each in asked:
            assert each.specifier.contains(versions[name], prereleases=True), each


@pytest.mark.parametrize("group", [None, "dev", "bundle"])
def test_the_requirements_are_those_of_the_lock_file(group: str | None) -> None:
    name = f"requirements-{group}.txt" if group else "requirements.txt"
    options = ["--quiet", "--frozen", "--offline", "--no-emit-project", "--no-header", "--no-annotate"]
    groups = ["--no-default-groups", *(["--group", group] if group else [])]
    command = [sys.executable, "-m", "uv", "export", *options, *groups]
    exported = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=True).stdout
    assert text("packaging", name) == exported, "run `make lock`"


def test_the_lock_file_is_of_these_dependencies() -> None:
    command = [sys.executable, "-m", "uv", "lock", "--check", "--offline"]
    checked = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)
    assert checked.returncode == 0, f"run `make lock`\n{checked.stderr}"


def test_the_lock_file_names_public_places_only() -> None:
    places = set(re.findall(r"\w+://[^/\"]+", text("uv.lock")))
    assert places == {"https://pypi.org", "https://files.pythonhosted.org"}


def test_the_tests_run_on_what_users_get() -> None:
    assert locked("requirements.txt").items() <= locked("requirements-dev.txt").items()


@pytest.mark.parametrize("lock", ["requirements.txt", "requirements-dev.txt"])
def test_a_lock_file_names_no_place_and_leaves_nothing_unchecked(lock: str) -> None:
    content = text("packaging", lock)
    assert "://" not in content
    assert "file:" not in content
    assert not re.search(r"^\s*--(?!hash=sha256:)", content, re.MULTILINE)
    for block in re.split(r"\n(?=\S)", content.strip()):
        assert "--hash=sha256:" in block, block


# system packages


def packages(path: Path) -> list[str]:
    lines = (line.partition("#")[0].strip() for line in path.read_text(encoding="utf-8").splitlines())
    return [line for line in lines if line]


@pytest.mark.parametrize("path", PACKAGE_LISTS, ids=lambda path: path.name)
def test_a_package_list_is_used_and_has_one_name_a_line(path: Path) -> None:
    assert path.name in text("packaging", "linux", "setup.sh")
    assert packages(path)
    for name in packages(path):
        assert re.fullmatch(r"[a-z0-9][a-z0-9.+-]+", name)


def test_no_system_package_is_listed_twice() -> None:
    names = [name for path in PACKAGE_LISTS for name in packages(path)]
    assert sorted(names) == sorted(set(names))


# what tells the desktop of us


def test_the_desktop_file_starts_our_command_with_words_it_knows() -> None:
    (command,) = PROJECT["project"]["gui-scripts"]
    started = re.findall(r"^(?:Try)?Exec=(.+)$", text("packaging", "linux", "off-the-wire.desktop"), re.MULTILINE)
    assert {line.split()[0] for line in started} == {command}
    told = {line.split()[-1] for line in started if "--tell" in line}
    assert told
    assert told <= set(COMMANDS)


def test_what_the_desktop_opens_with_us_is_what_the_metainfo_promises() -> None:
    entry = text("packaging", "linux", "off-the-wire.desktop")
    (command,) = re.findall(r"^Exec=(.+%.*)$", entry, re.MULTILINE)
    assert parse_command_line(command.replace("%U", "feed:https://a.example/").split()[1:]).opens
    (kinds,) = re.findall(r"^MimeType=(.+);$", entry, re.MULTILINE)
    told = re.findall(r"<mediatype>(.+)</mediatype>", METAINFO.read_text(encoding="utf-8"))
    assert kinds.split(";") == told


def test_the_metainfo_tells_of_this_version() -> None:
    releases = re.findall(r'<release version="([^"]+)"', METAINFO.read_text(encoding="utf-8"))
    assert releases[0] == __version__


def test_the_pictures_of_the_metainfo_are_there() -> None:
    pictures = re.findall(r"/main/(packaging/[^<]+\.png)", METAINFO.read_text(encoding="utf-8"))
    assert pictures
    assert all((ROOT / picture).exists() for picture in pictures)


# documents


MAN_PAGE = ("packaging", "linux", "off-the-wire.1")


def test_the_man_page_tells_every_option() -> None:
    told = text(*MAN_PAGE).replace("\\-", "-")
    said = subprocess.run(
        [sys.executable, "-m", "ticker", "--help"], cwd=ROOT, capture_output=True, text=True, check=True
    ).stdout
    options = set(re.findall(r"--[a-z-]+", said))
    assert {"--list", "--profile"} <= options
    assert not [each for each in options if each not in told]


def test_the_man_page_names_every_command() -> None:
    told = text(*MAN_PAGE).replace("\\-", "-")
    assert not [each for each in COMMANDS if not re.search(rf"^\.BR {each} [,.]$", told, re.MULTILINE)]


def test_the_map_names_every_package() -> None:
    drawn = set(re.findall(r"[a-z_0-9]+", text("ARCHITECTURE.md")))
    packages = {path.parent.name for path in (ROOT / "ticker").rglob("__init__.py")}
    assert not sorted(packages - drawn)


def test_the_layers_in_the_document_are_those_that_are_enforced() -> None:
    contracts = tomllib.loads(text("pyproject.toml"))["tool"]["importlinter"]["contracts"]
    enforced = [set(each.split(" | ")) for each in contracts[0]["layers"]]
    drawn = re.search(r"^`(__main__ → [^`]+)`", text("ARCHITECTURE.md"), re.MULTILINE)
    assert drawn is not None
    assert [set(re.findall(r"\w+", each)) for each in drawn[1].split("→")] == enforced


@pytest.mark.parametrize(
    "path",
    [*sorted(ROOT.glob("*.md")), *sorted((ROOT / "docs").rglob("*.md"))],
    ids=lambda path: str(path.relative_to(ROOT)),
)
def test_documents_point_at_what_is_there(path: Path) -> None:
    for target, heading in re.findall(r"\]\((?!https:)([^)#]*)(?:#([^)]+))?\)", path.read_text(encoding="utf-8")):
        there = path.parent / target if target else path
        assert there.exists(), target
        headings = re.findall(r"^#+ (.+)$", there.read_text(encoding="utf-8"), re.MULTILINE) if heading else []
        anchors = {re.sub(r"[^\w -]", "", each).strip().lower().replace(" ", "-") for each in headings}
        assert not heading or heading in anchors, heading


def test_the_changes_of_this_version_are_told() -> None:
    told = re.findall(r"^## \[(.+?)\]", text("CHANGELOG.md"), re.MULTILINE)
    assert told
    assert told[0] in {"Unreleased", __version__}


def test_a_test_shows_only_what_is_promised() -> None:
    assert len(marked_tests()) > 70
    assert not marked_tests().keys() - sentences().keys()


def test_the_table_of_behaviours_is_current_and_all_in_it_passed() -> None:
    assert TABLE.read_text(encoding="utf-8") == table(failed=set()), "run `make behaviours`"


def test_every_command_of_the_makefile_is_explained() -> None:
    commands = set(re.findall(r"^([a-z-]+):.*## ", text("Makefile"), re.MULTILINE))
    assert {"run", "test", "bench", "screenshots", "help"} <= commands
    explained = (
        text("CONTRIBUTING.md") + text("docs", "releasing.md") + text("docs", "testing.md") + text("docs", "install.md")
    )
    assert not [each for each in commands - {"help"} if f"make {each}" not in explained]


def test_continuous_integration_runs_what_the_readme_says() -> None:
    assert os.access(ROOT / ".ci" / "run", os.X_OK)
    assert text(".ci", "run").splitlines()[-1] == "exec make test"
    assert "    make test\n" in text("README.md")
