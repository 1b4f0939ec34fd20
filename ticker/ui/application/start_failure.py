"""Says what is missing if Qt cannot start: a system library, or a display. Qt itself would abort.

It imports nothing of Qt before it has to, since that may be what fails.
"""

import contextlib
import os
import re
import sys
from collections.abc import Iterator, Mapping
from pathlib import Path

_MISSING = re.compile(r"(lib[\w.+-]+): cannot open shared object file")

# What Qt's wheels expect of a system. The names for Debian stand in packaging/linux/packages.txt as well.
_PACKAGES = (
    "libegl1 libgl1 libglib2.0-0 libdbus-1-3 libfontconfig1 libgssapi-krb5-2 libxkbcommon-x11-0 libxcb-cursor0"
    " libxcb-icccm4 libxcb-image0 libxcb-keysyms1 libxcb-randr0 libxcb-render-util0 libxcb-shape0 libxcb-xkb1"
)


def sentence_for_library(error: str) -> str:
    """Say which library is missing and how to install it, from the loader's message; "" if they tell of something else.

    In English: what would translate it is what cannot be loaded.
    """
    found = _MISSING.search(error)
    if found is None:
        return ""
    return (
        f"Off the Wire cannot start: Qt needs {found[1]}, which is not on this system.\n"
        f"Debian and Ubuntu: sudo apt install {_PACKAGES}\n"
        "Fedora: sudo dnf install mesa-libEGL mesa-libGL libxkbcommon-x11 xcb-util-cursor xcb-util-image"
        " xcb-util-keysyms xcb-util-renderutil xcb-util-wm fontconfig\n"
        "Arch: sudo pacman -S libglvnd libxkbcommon-x11 xcb-util-cursor xcb-util-image xcb-util-keysyms"
        " xcb-util-renderutil xcb-util-wm fontconfig"
    )


@contextlib.contextmanager
def explained() -> Iterator[None]:
    """While Qt connects to the display: if it would abort, say what is wrong and exit with status 1."""
    from PySide6.QtCore import QMessageLogContext, QtMsgType, qInstallMessageHandler  # noqa: PLC0415

    told: list[str] = []

    def hear(kind: QtMsgType, _context: QMessageLogContext, message: str) -> None:
        if kind is QtMsgType.QtFatalMsg:
            sys.stderr.write(f"{_sentence()}\n")
            sys.stderr.flush()
            os._exit(1)
        told.append(message)

    qInstallMessageHandler(hear)
    try:
        yield
    finally:
        qInstallMessageHandler(None)
    sys.stderr.writelines(f"{message}\n" for message in told)


def _plugins(environment: Mapping[str, str]) -> tuple[str, ...]:
    """Return the plugins by which Qt reaches the displays that ``environment`` names."""
    names = (("DISPLAY", "libqxcb.so"), ("WAYLAND_DISPLAY", "libqwayland.so"))
    return tuple(plugin for variable, plugin in names if variable in environment)


def _error_of_loading(plugin: Path) -> str:
    """Return the loader's error for ``plugin``, "" without one. Qt has tried it, but does not keep the error."""
    import ctypes  # noqa: PLC0415

    try:
        if plugin.exists():
            ctypes.CDLL(str(plugin))
    except OSError as error:
        return str(error)
    return ""


def _sentence() -> str:
    from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication, QLocale, QTranslator  # noqa: PLC0415

    from ticker.resources import resource  # noqa: PLC0415

    for folder in QCoreApplication.libraryPaths():
        for plugin in _plugins(os.environ):
            if sentence := sentence_for_library(_error_of_loading(Path(folder, "platforms", plugin))):
                return sentence
    words = str(
        QT_TRANSLATE_NOOP(
            "StartFailure",
            "No display can be reached. “off-the-wire --list” prints the headlines without one.",
        )
    )
    translator = QTranslator()  # there is no application yet that could have one
    translator.load(QLocale.system(), "off-the-wire", "_", str(resource("translations")))
    return translator.translate("StartFailure", words) or words
