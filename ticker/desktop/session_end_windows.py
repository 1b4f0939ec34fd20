"""The end of a session on Windows: the user logs off, or the computer shuts down or restarts."""

from collections.abc import Callable

from ticker.desktop.win32 import MessageWindow

_END_SESSION = 0x0016  # WM_ENDSESSION


class SessionEnd:
    """Calls ``stop`` when the session ends. Windows ends the process soon after it has returned.

    Raises OSError outside Windows.
    """

    def __init__(self, stop: Callable[[], None]) -> None:
        def take(is_ending: int, _reason: int) -> int:
            if is_ending:
                stop()
            return 0

        self._window = MessageWindow()
        self._window.hear(_END_SESSION, take)

    def close(self) -> None:
        self._window.close()
