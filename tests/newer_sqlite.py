"""A pytest plugin (``-p tests.newer_sqlite``): SQLite as PyPI has it, which is newer than the one of most systems."""

import importlib
import sys

newer = importlib.import_module("pysqlite3")  # installed by `make test-sqlite` only
sys.modules["sqlite3"] = newer
sys.modules["sqlite3.dbapi2"] = newer.dbapi2


def pytest_report_header() -> str:
    """Tell which SQLite is tested."""
    return f"SQLite {newer.sqlite_version}"
