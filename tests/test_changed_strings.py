"""The list of the texts that changed between two commits."""

import importlib.util
import sys
from pathlib import Path
from typing import Any


def _loaded() -> Any:
    path = Path(__file__).parents[1] / "packaging" / "changed_strings.py"
    found = importlib.util.spec_from_file_location("changed_strings", path)
    assert found is not None
    assert found.loader is not None
    module = sys.modules["changed_strings"] = importlib.util.module_from_spec(found)
    found.loader.exec_module(module)
    return module


def test_what_was_reworded_is_told_from_what_is_new_gone_or_only_elsewhere() -> None:
    old = {"Feeds": {"Look for news every", "Add", "Dissolve"}, "Bar": {"Quit"}}
    new = {"Feeds": {"Look for news each", "Quit", "Back up"}, "Bar": {"Add"}}
    reworded, added, removed = _loaded().compare(old, new)
    assert reworded == [("Feeds", "Look for news every", "Look for news each")]
    assert added == [("Feeds", "Back up")]
    assert removed == [("Feeds", "Dissolve")]
