"""Whether the pointer is on any window of the X server."""

from ticker.desktop.xcb import Connection


def is_on_window() -> bool:
    """Return whether the pointer is on a window, and not on the desktop or, under Xwayland, on a window of Wayland's.

    True where the server does not say.
    """
    try:
        with Connection() as connection:
            return connection.is_pointer_on_window()
    except OSError:
        return True
