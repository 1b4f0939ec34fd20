"""A pytest plugin (``-p tests.without_qt``): nothing can import Qt, as on a machine that has none."""

import sys

import pytest

sys.modules["PySide6"] = None  # type: ignore[assignment]  # what makes every import of it fail
sys.modules["shiboken6"] = None  # type: ignore[assignment]


def pytest_addoption(parser: pytest.Parser) -> None:
    """Declare what pyproject.toml sets for pytest-qt, which is not loaded either."""
    for name in ("qt_api", "qt_log_ignore", "qt_log_level_fail"):
        parser.addini(name, "for pytest-qt")
