"""A keyring for tests: a file named by the environment. ``PYTHON_KEYRING_BACKEND=tests.keyrings.InFile``."""

import json
import os
from pathlib import Path

from keyring.backend import KeyringBackend
from keyring.errors import PasswordDeleteError


class InFile(KeyringBackend):
    """Keeps secrets in the file ``TEST_KEYRING``, which tests can read."""

    priority = 1  # keyring's own way to say it

    def get_password(self, service: str, username: str) -> str | None:
        secret = self._secrets().get(f"{service} {username}")
        return None if secret is None else str(secret)

    def set_password(self, service: str, username: str, password: str) -> None:
        self._file.write_text(json.dumps({**self._secrets(), f"{service} {username}": password}), encoding="utf-8")

    def delete_password(self, service: str, username: str) -> None:
        secrets = self._secrets()
        if secrets.pop(f"{service} {username}", None) is None:
            raise PasswordDeleteError
        self._file.write_text(json.dumps(secrets), encoding="utf-8")

    @property
    def _file(self) -> Path:
        return Path(os.environ["TEST_KEYRING"])

    def _secrets(self) -> dict[str, str]:
        return dict(json.loads(self._file.read_text(encoding="utf-8"))) if self._file.exists() else {}
