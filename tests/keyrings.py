"""Keyrings for tests: a file named by the environment, ``PYTHON_KEYRING_BACKEND=tests.keyrings.InFile``, or a dict."""

import json
import os
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from keyring.backend import KeyringBackend
from keyring.errors import PasswordDeleteError

from tests.patience import PATIENCE
from ticker.desktop.keyring import Keyring

if sys.platform == "win32":
    import msvcrt

    def _lock(file: int) -> None:
        msvcrt.locking(file, msvcrt.LK_LOCK, 1)
else:
    import fcntl

    def _lock(file: int) -> None:
        fcntl.flock(file, fcntl.LOCK_EX)


def _put_in_place(fresh: Path, file: Path) -> None:
    """Replace a file that a test may be reading: Windows refuses that until it has been read."""
    deadline = time.monotonic() + PATIENCE
    while True:
        try:
            fresh.replace(file)
        except PermissionError:
            if time.monotonic() > deadline:
                raise
            time.sleep(0.01)
        else:
            return


class InFile(KeyringBackend):
    """Keeps secrets in the file ``TEST_KEYRING``, which tests can read. Several processes may change it at once."""

    priority = 1  # keyring's own way to say it

    def get_password(self, service: str, username: str) -> str | None:
        secret = self._secrets().get(f"{service} {username}")
        return None if secret is None else str(secret)

    def set_password(self, service: str, username: str, password: str) -> None:
        with self._changing() as secrets:
            secrets[f"{service} {username}"] = password

    def delete_password(self, service: str, username: str) -> None:
        with self._changing() as secrets:
            if secrets.pop(f"{service} {username}", None) is None:
                raise PasswordDeleteError

    @property
    def _file(self) -> Path:
        return Path(os.environ["TEST_KEYRING"])

    def _secrets(self) -> dict[str, str]:
        return dict(json.loads(self._file.read_text(encoding="utf-8"))) if self._file.exists() else {}

    @contextmanager
    def _changing(self) -> Iterator[dict[str, str]]:
        """Give the secrets to be changed, and keep them after that: one process at a time, and as a whole."""
        with self._file.with_suffix(".lock").open("w") as lock:
            _lock(lock.fileno())
            secrets = self._secrets()
            yield secrets
            fresh = self._file.with_suffix(".new")
            fresh.write_text(json.dumps(secrets), encoding="utf-8")
            _put_in_place(fresh, self._file)


class InDict(Keyring):
    """A keyring that this process alone has: what is ``inside`` counts, None: it refuses all."""

    def __init__(self, inside: dict[str, str] | None) -> None:
        super().__init__()
        self.inside = inside

    def _ask(self, act: str, name: str, secret: str = "") -> str | None:  # type: ignore[override]
        if self.inside is None:
            return None
        match act:
            case "read":
                return json.dumps(self.inside.get(name))
            case "read-all":
                return json.dumps({each: self.inside.get(each) for each in json.loads(secret)})
            case "save":
                self.inside[name] = secret
            case "save-all":
                self.inside |= json.loads(secret)
            case _:
                self.inside.pop(name, None)
        return ""
