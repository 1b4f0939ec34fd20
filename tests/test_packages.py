"""What makes the packages for other systems, as far as it can be looked at from here: names that have to agree."""

import plistlib
import re
import sys
import types
from pathlib import Path
from typing import Any

import pytest

from ticker import __version__

ROOT = Path(__file__).parents[1]
SPEC = ROOT / "packaging" / "bundle" / "off-the-wire.spec"
NSI = (ROOT / "packaging" / "windows" / "off-the-wire.nsi").read_text(encoding="utf-8")
LANGUAGES = ("ARABIC", "ENGLISH", "FRENCH", "GERMAN", "JAPANESE", "PORTUGUESEBR", "RUSSIAN", "SIMPCHINESE", "SPANISH")
WORKFLOWS = [path.read_text(encoding="utf-8") for path in (ROOT / ".github" / "workflows").glob("*.yml")]
EXTENSIONS = {"opml", "rss", "atom"}
FILES = {  # as PyInstaller finds them on each system
    "linux": ["PySide6/Qt/lib/libQt6Qml.so.6", "PySide6/Qt/lib/libQt6Core.so.6", "libX11.so.6"],
    "win32": ["PySide6\\Qt6Qml.dll", "PySide6\\Qt6Core.dll", "python313.dll", "icuuc.dll"],
    "darwin": ["PySide6/Qt/lib/QtQml.framework/Versions/A/QtQml", "PySide6/Qt/lib/QtCore.framework/Versions/A/QtCore"],
}


class Step:
    """Stands for a step of PyInstaller, which runs on the system it makes a package for; it keeps what it was told."""

    def __init__(self, *given: Any, **named: Any) -> None:
        self.given, self.named = given, named
        self.binaries: list[tuple[str, str, str]] = []
        self.datas: list[tuple[str, str, str]] = []
        self.pure: list[tuple[str, str, str]] = []
        self.scripts: list[tuple[str, str, str]] = []


def evaluate(platform: str, monkeypatch: pytest.MonkeyPatch) -> dict[str, Any]:
    """Return what the spec has made of itself on ``platform``, and each step it took, by its name in "steps"."""
    steps: dict[str, list[Step]] = {}

    def step(name: str) -> Any:
        def take(*given: Any, **named: Any) -> Step:
            taken = Step(*given, **named)
            if name == "Analysis":
                taken.binaries = [(each, each, "BINARY") for each in FILES[platform]]
            steps.setdefault(name, []).append(taken)
            return taken

        return take

    class AnyName(types.ModuleType):
        def __getattr__(self, name: str) -> Any:
            return step(name)

    hooks = types.ModuleType("PyInstaller.utils.hooks")
    hooks.collect_submodules = hooks.copy_metadata = lambda name: [name]  # type: ignore[attr-defined]
    win32 = types.ModuleType("PyInstaller.utils.win32")
    win32.versioninfo = AnyName("versioninfo")  # type: ignore[attr-defined]
    licenses = types.ModuleType("licenses")
    licenses.collect = lambda files, folder: None  # type: ignore[attr-defined]
    for module in (hooks, win32, licenses):
        monkeypatch.setitem(sys.modules, module.__name__, module)
    monkeypatch.setattr(sys, "platform", platform)
    names = {name: step(name) for name in ("Analysis", "PYZ", "EXE", "COLLECT", "BUNDLE")}
    spec: dict[str, Any] = {**names, "SPECPATH": str(SPEC.parent)}
    exec(compile(SPEC.read_text(encoding="utf-8"), str(SPEC), "exec"), spec)
    return {**spec, "steps": steps}


@pytest.mark.parametrize("platform", FILES)
def test_the_bundle_leaves_out_what_nobody_needs_on_each_system(platform: str, monkeypatch: pytest.MonkeyPatch) -> None:
    (analysis,) = evaluate(platform, monkeypatch)["steps"]["Analysis"]
    kept = [name for name, *_ in analysis.binaries]
    assert not any("Qml" in name for name in kept)
    assert any("Core" in name for name in kept)
    assert not {"libX11.so.6", "icuuc.dll"} & set(kept)  # which belong to the system


def test_windows_has_a_program_without_and_one_with_a_terminal(monkeypatch: pytest.MonkeyPatch) -> None:
    programs = evaluate("win32", monkeypatch)["steps"]["EXE"]
    assert {each.named["name"]: each.named["console"] for each in programs} == {
        "off-the-wire": False,
        "off-the-wire-console": True,
    }
    assert all(each.named["version"] and each.named["icon"].endswith("off-the-wire.ico") for each in programs)


def test_macos_is_told_what_the_program_opens(monkeypatch: pytest.MonkeyPatch) -> None:
    (bundle,) = evaluate("darwin", monkeypatch)["steps"]["BUNDLE"]
    told = plistlib.loads(plistlib.dumps(bundle.named["info_plist"]))
    assert bundle.named["version"] == __version__
    assert {each for kind in told["CFBundleDocumentTypes"] for each in kind["CFBundleTypeExtensions"]} == EXTENSIONS
    assert [kind["CFBundleURLSchemes"] for kind in told["CFBundleURLTypes"]] == [["feed"]]


def test_the_windows_installer_starts_and_removes_what_the_bundle_has(monkeypatch: pytest.MonkeyPatch) -> None:
    (folder,) = evaluate("win32", monkeypatch)["steps"]["COLLECT"]
    programs = {
        f"{each.named['name']}.exe" for each in folder.given if isinstance(each, Step) and "console" in each.named
    }
    exe = re.findall('^!define EXE "(.+)"', NSI, re.MULTILINE)[0]
    removed = {each.replace("${EXE}", exe) for each in re.findall(r'Delete "\$INSTDIR\\(.+)"', NSI)}
    assert removed == {*programs, "uninstall.exe"}
    assert {f"build/windows/{folder.named['name']}"} == set(
        re.findall("^folder=(.+)", (ROOT / "packaging/windows/build.sh").read_text(), re.MULTILINE)
    )


def test_windows_is_told_what_the_program_opens_and_forgets_it_all() -> None:
    assert set(re.findall(r"!insertmacro Offer (\w+)", NSI)) == EXTENSIONS
    assert set(re.findall(r"!insertmacro Withdraw (\w+)", NSI)) == EXTENSIONS
    assert NSI.count('--open "%1"') == 4  # lists, feeds, feed: where nobody has it, and what of that is ours
    assert re.search(r'UrlAssociations" "feed"', NSI)
    written = set(re.findall(r'^ +WriteReg\w+ HKCU "(.+?)"', NSI, re.MULTILINE))
    forgotten = set(re.findall(r'^ +DeleteReg\w+ (?:/ifempty )?HKCU "(.+?)"', NSI, re.MULTILINE))
    kept = {key for key in written if not any(key == each or key.startswith(f"{each}\\") for each in forgotten)}
    assert not kept


def test_windows_forgets_the_start_at_login_by_the_name_that_the_program_writes() -> None:
    autostart = (ROOT / "ticker" / "desktop" / "autostart.py").read_text(encoding="utf-8")
    names = dict(re.findall(r'^(_\w+) = r?"(.+)"', autostart, re.MULTILINE))
    defined = dict(re.findall(r'^!define (\w+) "(.+?)"', NSI, re.MULTILINE))
    assert (defined["RUN_NAME"], defined["RUN"], defined["RUN_APPROVED"]) == (
        names["_NAME"],
        names["_RUN_KEY"],
        names["_APPROVED_KEY"],
    )


def test_the_windows_installer_says_everything_in_every_language() -> None:
    said = re.findall(r"^LangString (\w+) \$\{LANG_(\w+)\} \"(.+)\"$", NSI, re.MULTILINE)
    names = {name for name, *_ in said}
    assert names == set(re.findall(r"\$\((\w+)\)", NSI))
    assert {(name, language) for name, language, _ in said} == {(name, each) for name in names for each in LANGUAGES}
    assert {each.upper() for each in re.findall(r'^!insertmacro MUI_LANGUAGE "(\w+)"', NSI, re.MULTILINE)} == set(
        LANGUAGES
    )


def test_the_recipes_for_the_forge_call_what_there_is() -> None:
    targets = set(re.findall(r"^([a-z-]+):", (ROOT / "Makefile").read_text(), re.MULTILINE))
    called = {each for text in WORKFLOWS for each in re.findall(r"run: make ([a-z-]+)", text)}
    assert called
    assert called <= targets
    named = {each for text in WORKFLOWS for each in re.findall(r"(?:\.ci|packaging)[/\\][\w./\\-]+", text)}
    assert named
    assert all((ROOT / each.replace("\\", "/").rstrip(".")).exists() for each in named), named
