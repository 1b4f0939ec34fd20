"""The virtual desktop of a window on X11 (Extended Window Manager Hints 1.5, ``_NET_WM_DESKTOP``)."""

from ticker.desktop.xcb import Connection

_ALL_DESKTOPS = 0xFFFFFFFF
_FROM_APPLICATION = 1  # source indication: the user has asked a program for it


def bring_to_current_desktop(window: int) -> None:
    """Move a window to the current virtual desktop if it is on another one."""
    try:
        with Connection() as connection:
            shown = connection.numbers(connection.root, "_NET_CURRENT_DESKTOP")[:1]
            its_own = connection.numbers(window, "_NET_WM_DESKTOP")[:1]
            if shown and its_own and its_own not in {shown, (_ALL_DESKTOPS,)}:
                connection.ask_manager(window, "_NET_WM_DESKTOP", (*shown, _FROM_APPLICATION))
                connection.sync()  # before Qt, by a connection of its own, asks for the keyboard
    except OSError:  # no X server that could be asked
        return
