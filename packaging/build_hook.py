"""Makes the translations while hatchling builds a wheel, or an environment for `uv run`."""

import subprocess
import sys
from pathlib import Path
from typing import Any

from hatchling.builders.hooks.plugin.interface import BuildHookInterface


class Translations(BuildHookInterface):  # type: ignore[type-arg]
    """What hatchling calls before it looks for files."""

    def initialize(self, version: str, build_data: dict[str, Any]) -> None:  # noqa: ARG002 - hatchling's words
        subprocess.run([sys.executable, Path(self.root, "packaging", "translations.py"), "release"], check=True)
