"""Write ``tests/BEHAVIOURS.md``: each numbered behaviour, the tests that show it, and how they ended.

``make behaviours`` runs those tests with this file as a plugin of pytest. Which tests there are is read from their
source, so that the table is the same wherever it is made.
"""

import ast
import re
import tomllib
from collections.abc import Iterator
from functools import cache
from pathlib import Path

import pytest

TESTS = Path(__file__).parent
TABLE = TESTS / "BEHAVIOURS.md"
_HEAD = """\
# Behaviours

What the program promises about polling (P) and about bad inputs (A), and the tests that show it. Written by
`make behaviours`, which runs them; the sentences are those of [behaviours.toml](behaviours.toml).

| no | what | shown by | result |
|---|---|---|---|
"""
Test = tuple[str, str]  # path below tests/, name of the function


def sentences() -> dict[str, str]:
    """Return what each number promises."""
    return tomllib.loads((TESTS / "behaviours.toml").read_text(encoding="utf-8"))


@cache
def marked_tests() -> dict[str, list[Test]]:
    """Return the tests of each number, as their decorators say."""
    found: dict[str, list[Test]] = {}
    for path in sorted(TESTS.rglob("test_*.py")):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.FunctionDef) and node.name.startswith("test_"):
                for number in _numbers(node):
                    found.setdefault(number, []).append((path.relative_to(TESTS).as_posix(), node.name))
    return found


def table(failed: set[Test]) -> str:
    """Return the document, with the tests that ``failed``."""
    tests = marked_tests()
    rows = (_row(number, sentence, tests.get(number, []), failed) for number, sentence in sentences().items())
    return _HEAD + "".join(rows)


def _numbers(function: ast.FunctionDef) -> Iterator[str]:
    calls = (node for each in function.decorator_list for node in ast.walk(each) if isinstance(node, ast.Call))
    seen = set()
    for call in calls:
        match call.args:
            case [ast.Constant(value=str(number))] if re.fullmatch(r"[AP]\d\d", number) and number not in seen:
                seen.add(number)
                yield number


def _row(number: str, sentence: str, tests: list[Test], failed: set[Test]) -> str:
    shown = "<br>".join(f"[{name.removeprefix('test_').replace('_', ' ')}]({path})" for path, name in tests)
    result = "not yet shown" if not tests else "FAILED" if failed.intersection(tests) else "passed"
    return f"| {number} | {sentence} | {shown} | {result} |\n"


# as a plugin of pytest

_failed: set[Test] = set()


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    items[:] = [item for item in items if item.get_closest_marker("behaviour")]


def pytest_runtest_logreport(report: pytest.TestReport) -> None:
    if report.failed:
        path, _, name = report.nodeid.partition("::")
        _failed.add((path.removeprefix("tests/"), name.partition("[")[0]))


def pytest_sessionfinish(session: pytest.Session) -> None:
    if not hasattr(session.config, "workerinput"):  # one of pytest-xdist's workers knows only of its own tests
        TABLE.write_text(table(_failed), encoding="utf-8")
