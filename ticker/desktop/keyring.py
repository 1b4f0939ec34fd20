"""Stores passwords and tokens in the desktop's keyring, or without one in memory until the program ends.

A separate process accesses the keyring: the user may have to unlock it, which can take any time, and the library
takes 25 MB of memory.
"""

import json
import logging
import os
import sys
from collections.abc import Iterable, Mapping

log = logging.getLogger(__name__)

_SERVICE = "Off the Wire"  # under which name people find our secrets in their keyring
_PATIENCE = 120.0  # seconds in which its owner may unlock the keyring
_ASK = """
import json, sys, keyring
act, service, name, secret = json.load(sys.stdin)
match act:
    case "read":
        json.dump(keyring.get_password(service, name), sys.stdout)
    case "save":
        keyring.set_password(service, name, secret)
    case "forget" if keyring.get_password(service, name) is not None:
        keyring.delete_password(service, name)
    case "read-all":
        json.dump({each: keyring.get_password(service, each) for each in json.loads(secret)}, sys.stdout)
    case "save-all":
        for each, value in json.loads(secret).items():
            keyring.set_password(service, each, value)
"""


class Keyring:
    """Secrets by name, for any thread. All methods except ``hold`` may wait for the user: not for the UI thread."""

    def __init__(self) -> None:
        self._held: dict[str, str] = {}

    def read(self, name: str) -> str | None:
        """Return a secret, None if there is none or the keyring refuses it."""
        if name not in self._held and (answer := self._ask("read", name)):
            secret = json.loads(answer)
            if secret is not None:
                self._held[name] = secret
        return self._held.get(name)

    def hold(self, name: str, secret: str) -> None:
        """Keep a secret in memory until the program ends."""
        self._held[name] = secret

    def save(self, name: str, secret: str) -> bool:
        """Keep a secret in memory and in the keyring. Returns False where the keyring does not take it."""
        self.hold(name, secret)
        return self._ask("save", name, secret) is not None

    def read_all(self, names: Iterable[str]) -> dict[str, str] | None:
        """Return the secrets there are of these names, None if the keyring refuses some of them."""
        wanted = set(names)
        if missing := sorted(wanted - self._held.keys()):
            answer = self._ask("read-all", "", json.dumps(missing))
            if answer is None:
                return None
            self._held |= {name: secret for name, secret in json.loads(answer).items() if secret is not None}
        return {name: self._held[name] for name in sorted(wanted & self._held.keys())}

    def save_all(self, secrets: Mapping[str, str]) -> bool:
        """Keep secrets in memory and in the keyring. Returns False where the keyring does not take them."""
        self._held |= secrets
        return not secrets or self._ask("save-all", "", json.dumps(secrets)) is not None

    def forget(self, name: str) -> None:
        """Delete a secret."""
        self._held.pop(name, None)
        self._ask("forget", name)

    @staticmethod
    def _ask(act: str, name: str, secret: str = "") -> str | None:
        """Return the keyring's answer, None if there is no keyring or it refuses."""
        import subprocess  # noqa: PLC0415 - not before it is needed

        try:
            asked = subprocess.run(  # noqa: S603 - this very interpreter
                [sys.executable, "-c", _ASK],
                input=json.dumps((act, _SERVICE, name, secret)),
                capture_output=True,
                text=True,
                timeout=_PATIENCE,
                check=True,
                env=os.environ | {"PYTHONPATH": os.pathsep.join(sys.path)},
                creationflags=getattr(subprocess, "CREATE_NO_WINDOW", 0),
            )
        except subprocess.CalledProcessError as error:
            log.warning("the keyring could not be used: %s", error.stderr.strip().rpartition("\n")[2][:200])
            return None
        except (OSError, subprocess.SubprocessError) as error:
            log.warning("the keyring could not be used: %s", type(error).__name__)
            return None
        return asked.stdout
