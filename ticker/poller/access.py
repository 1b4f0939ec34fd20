"""Credentials of feeds behind a login: kept in the desktop's keyring, which may wait for the user to unlock it."""

import json
import threading
from collections.abc import Callable

from ticker.desktop.keyring import Keyring
from ticker.entities import Access, AccessScheme, FetchError, FetchErrorKind
from ticker.poller.commands import ForwardedEvent
from ticker.poller.events import AccessKept


class AccessKeyring:
    """Writes on threads of its own, and returns at once; ``read`` may take as long as the keyring does."""

    def __init__(self, keyring: Keyring, deliver: Callable[[ForwardedEvent], None]) -> None:
        self.keyring = keyring
        self._deliver = deliver

    def read(self, url: str) -> Access:
        """Return the credentials for the feed at ``url``. Raises FetchError if they are no longer known."""
        try:
            scheme, user, secret = json.loads(self.keyring.read(url) or "")
            return Access(AccessScheme(scheme), user, secret)
        except ValueError:
            raise FetchError(FetchErrorKind.UNAUTHORIZED, "unknown") from None

    def keep(self, feed_id: int, url: str, access: Access) -> None:
        """Use these credentials for the feed at ``url``, and store them in the keyring: AccessKept is emitted."""
        secret = json.dumps([access.scheme, access.user, access.secret])
        self.keyring.hold(url, secret)

        def save() -> None:
            self._deliver(ForwardedEvent(AccessKept(feed_id, self.keyring.save(url, secret))))

        _in_background(save)

    def read_headers(self, name: str) -> dict[str, str]:
        """Return the secret headers kept under a name. Raises FetchError if they are not known any more."""
        try:
            return {str(each): str(value) for each, value in json.loads(self.keyring.read(name) or "").items()}
        except (ValueError, AttributeError):
            raise FetchError(FetchErrorKind.UNAUTHORIZED, "unknown") from None

    def keep_headers(self, feed_id: int, name: str, wanted: tuple[str, ...], values: dict[str, str]) -> None:
        """Keep the secret headers ``wanted``: with their new ``values``, or as they were. AccessKept is emitted."""
        if set(wanted) <= set(values):
            self.keyring.hold(name, json.dumps({each: values[each] for each in wanted}))  # for a request at once

        def save() -> None:
            try:
                before = self.read_headers(name)
            except FetchError:
                before = {}
            kept = {each: value for each in wanted if (value := values.get(each, before.get(each))) is not None}
            self._deliver(ForwardedEvent(AccessKept(feed_id, self.keyring.save(name, json.dumps(kept)))))

        _in_background(save)

    def move(self, old_url: str, url: str) -> None:
        """Move a feed's credentials to its new address on the same server."""

        def move() -> None:
            if secret := self.keyring.read(old_url):
                self.keyring.save(url, secret)
                self.keyring.forget(old_url)

        _in_background(move)

    def forget(self, url: str) -> None:
        _in_background(lambda: self.keyring.forget(url))


def _in_background(act: Callable[[], None]) -> None:
    threading.Thread(target=act, name="keyring", daemon=True).start()
