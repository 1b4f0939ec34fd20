"""A pytest plugin (``-p tests.result_lines --result-lines FILE``): writes down what comes of each test at once.

Each line is JSON: first ``{"collected": [names]}``, then ``{"test", "outcome", "said", "seconds"}`` for each test that
passed, was skipped or failed. A run that is cut off leaves the results so far. It needs pytest-xdist.
"""

import json
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import pytest


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption("--result-lines", type=Path, help="the file to append results to")


def pytest_configure(config: pytest.Config) -> None:
    path = config.getoption("--result-lines")
    if path is not None and not hasattr(
        config, "workerinput"
    ):  # a worker's results are written where they are collected
        config.pluginmanager.register(ResultLines(path))


class ResultLines:
    def __init__(self, path: Path) -> None:
        self._path = path
        self._has_collected = False

    @pytest.hookimpl(optionalhook=True)
    def pytest_xdist_node_collection_finished(self, ids: Sequence[str]) -> None:
        if not self._has_collected:  # each worker collects the same
            self._has_collected = True
            self._write({"collected": list(ids)})

    def pytest_runtest_logreport(self, report: pytest.TestReport) -> None:
        if report.when == "call" or not report.passed:
            said = "" if report.passed else report.longreprtext
            self._write(
                {"test": report.nodeid, "outcome": report.outcome, "said": said, "seconds": round(report.duration, 2)}
            )

    def _write(self, line: dict[str, Any]) -> None:
        with self._path.open("a", encoding="utf-8") as file:
            file.write(json.dumps(line) + "\n")
