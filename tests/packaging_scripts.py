"""The scripts under packaging/, which are no modules of the program."""

import importlib.util
import sys
from functools import cache
from pathlib import Path
from typing import Any

FOLDER = Path(__file__).parents[1] / "packaging"


@cache
def script(path: str) -> Any:
    """Return the script at ``path`` in packaging/ as a module."""
    name = f"packaging_{Path(path).stem}"
    found = importlib.util.spec_from_file_location(name, FOLDER / path)
    assert found is not None
    assert found.loader is not None
    module = sys.modules[name] = importlib.util.module_from_spec(found)
    found.loader.exec_module(module)
    return module
