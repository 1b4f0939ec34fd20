"""The English that people read, as far as a tool can check it: CONTRIBUTING.md has the rules."""

import ast
import importlib.util
import re
import subprocess
import sys
from pathlib import Path

import pytest

from tests.style import americanized, faults_of_text

ROOT = Path(__file__).parents[1]
DOCUMENTS = sorted(
    [*ROOT.glob("*.md"), *(ROOT / "docs").rglob("*.md"), *(ROOT / ".github").rglob("*.md"), *(ROOT / "resources/guide/en").glob("*.md")]
)
