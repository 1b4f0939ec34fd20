"""The type checker rejects a setting that is declared, shown or changed wrongly."""

import os
import re
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]

# What stands behind "# error:" is what mypy is to say of that line; of all other lines it is to say nothing.
DECLARATIONS = """
from ticker.preferences import Edge
from ticker.setting import Setting, flag, number, one_of, text

class Declared:
    label: Setting[str] = text(max_length=60)
    height: Setting[int] = number(32, 20, 120)
    speed: Setting[float] = number(62.5, 5, 1000)
    edge: Setting[Edge] = one_of(Edge.TOP)
    show_age: Setting[bool] = flag(True)

class DeclaredWrongly:
    label: Setting[str] = number(3, 1, 9)  # error: Incompatible types in assignment
    height: Setting[int] = number(1.5, 1, 9)  # error: incompatible type "float"; expected "int"
    edge: Setting[Edge] = text("top")  # error: Incompatible types in assignment
    show_age: Setting[bool] = flag("yes")  # error: incompatible type "str"; expected "bool"
"""
ROWS = """
from ticker.preferences import Edge, Preferences
from ticker.ui.preferences.rows import row, switch_row
from ticker.ui.widgets.setting_controls import choice, number, switch

edges = choice(("Top", Edge.TOP), ("Bottom", Edge.BOTTOM))
rows = (
    row(Preferences.height, "Height", number()),
    row(Preferences.edge, "Edge", edges),
    row(Preferences.show_age, "Show how old a headline is", switch),
    switch_row(Preferences.show_age, "Show how old a headline is"),
)
row(Preferences.heigth, "Height", number())  # error: "type[Preferences]" has no attribute "heigth"
row("height", "Height", number())  # error: incompatible type "str"; expected "Setting[int]"
row(Preferences.height, "Height", edges)  # error: Argument 3 to "row" has incompatible type
row(Preferences.height, "Height", switch)  # error: Argument 3 to "row" has incompatible type
switch_row(Preferences.height, "Height")  # error: incompatible type "Setting[int]"; expected "Setting[bool]"
"""
CHANGES = """
from dataclasses import replace
from ticker.preferences import Preferences

preferences = replace(Preferences(height=40), label="News").with_value(Preferences.height, 44)
height: int = preferences.height + preferences.value_of(Preferences.height)
replace(preferences, heigth=40)  # error: Unexpected keyword argument "heigth"
replace(preferences, height="40")  # error: incompatible type "str"; expected "int"
preferences.with_value(Preferences.heigth, 40)  # error: "type[Preferences]" has no attribute "heigth"
preferences.with_value(Preferences.height, "40")  # error: Cannot infer
preferences.height = 40  # error: read-only
preferences.heigth  # error: "Preferences" has no attribute "heigth"
"""


def test_settings_that_are_declared_shown_or_changed_wrongly_are_rejected_and_no_others(
    tmp_path: Path, pytestconfig: pytest.Config
) -> None:
    snippets = {"declarations.py": DECLARATIONS, "rows.py": ROWS, "changes.py": CHANGES}
    for name, snippet in snippets.items():
        (tmp_path / name).write_text(snippet)
    command = [sys.executable, "-m", "mypy", "--strict", "--config-file", str(ROOT / "pyproject.toml"), "--no-pretty"]
    kept: pytest.Cache | None = getattr(pytestconfig, "cache", None)
    cache = kept.mkdir("mypy") if kept else tmp_path / "cache"  # a kept one saves two seconds
    checked = subprocess.run(
        [*command, "--cache-dir", str(cache), *(str(tmp_path / name) for name in snippets)],
        cwd=ROOT,
        env={**os.environ, "MYPYPATH": str(ROOT)},
        capture_output=True,
        text=True,
        check=False,
    )
    found = re.findall(r"^(?:.*[/\\])?(\w+\.py):(\d+): error: (.*)$", checked.stdout, flags=re.MULTILINE)
    expected = {
        (name, str(number)): line.partition("# error: ")[2]
        for name, snippet in snippets.items()
        for number, line in enumerate(snippet.splitlines(), start=1)
        if "# error: " in line
    }
    assert {(name, number) for name, number, _ in found} == set(expected), checked.stdout + checked.stderr
    for name, number, message in found:
        assert expected[name, number] in message
