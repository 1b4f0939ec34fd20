"""Where windows and file dialogs were last, so that they open there again.

Kept in properties of the application while it runs; the application saves them with the preferences.
"""

import json
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QByteArray, QCoreApplication, QEvent, QObject, QPoint, QRect, QSize, QStandardPaths, Qt
from PySide6.QtGui import QGuiApplication, QRegion, QScreen
from PySide6.QtWidgets import QWidget

from ticker.ui.widgets.screens import screen_of

if TYPE_CHECKING:
    from PySide6.QtWidgets import QFileDialog

WINDOWS = "windowPlaces"  # property: as JSON, by the kind of window: geometry in base64, corner of the content
FOLDER = "lastFolder"  # property: a path

_FRAME = QSize(40, 80)  # pixels that the window manager may draw around a window

_Folder = QStandardPaths.StandardLocation


class _Keeper(QObject):
    """Keeps the geometry of a window when it is closed."""

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        is_closed = event.type() == QEvent.Type.Hide and not event.spontaneous()
        if is_closed and isinstance(watched, QWidget) and not watched.isFullScreen():
            places = _places()
            geometry = watched.saveGeometry().toBase64().toStdString()
            places[_kind(watched)] = f"{geometry} {watched.geometry().x()} {watched.geometry().y()}"
            _set(WINDOWS, json.dumps(places))
        return False


def restore_place(window: QWidget) -> None:
    """Let a window that is not shown open where one of its kind was, within the screen, and note where it is closed."""
    if window.isVisible():
        return
    if geometry := _places().get(_kind(window)):
        _restore_geometry(window, *geometry.split(" "))
    elif window.testAttribute(Qt.WidgetAttribute.WA_Resized):  # else it takes the size of its content
        window.resize(window.size().boundedTo(screen_of(window).availableSize() - _FRAME))
    if window.findChild(_Keeper) is None:
        window.installEventFilter(_Keeper(window))


def _restore_geometry(window: QWidget, geometry: str, *corner: str) -> None:
    """Restore a geometry in base64, and the ``corner`` of its content: Qt moves windows at the top of a screen down.

    If Qt has put the window far from there, the screen has changed.
    """
    window.restoreGeometry(QByteArray.fromBase64(geometry.encode()))
    try:
        spot = QPoint(*map(int, corner))
    except (OverflowError, TypeError, ValueError):  # the file of the preferences was edited
        return
    is_near = (spot - window.geometry().topLeft()).manhattanLength() < _FRAME.height()
    if len(corner) == 2 and is_near and not window.windowState() & Qt.WindowState.WindowMaximized:
        window.setGeometry(_within_screens(QRect(spot, window.size()), screen_of(window)))


def _within_screens(place: QRect, screen: QScreen) -> QRect:
    """Return a place with nothing beyond an edge, where it was partly off all screens."""
    screens = QRegion()
    for each in QGuiApplication.screens():
        screens += each.geometry()
    if QRegion(place).subtracted(screens).isEmpty():
        return place
    room = screen.availableGeometry()
    beyond = room.bottomRight() - place.bottomRight()
    place.translate(min(beyond.x(), 0), min(beyond.y(), 0))
    short = room.topLeft() - place.topLeft()
    return place.translated(max(short.x(), 0), max(short.y(), 0))


def begin_where_last(dialog: "QFileDialog") -> None:
    """Let a file dialog begin in the folder of the last file that was chosen."""
    is_saving = dialog.acceptMode() is dialog.AcceptMode.AcceptSave
    dialog.setDirectory(last_folder(is_saving=is_saving))
    dialog.fileSelected.connect(note_folder_of)


def last_folder(*, is_saving: bool) -> str:
    """Return the folder of the last file that was chosen; before any was, the one for documents or downloads."""
    noted = str(_get(FOLDER) or "")
    if noted and Path(noted).is_dir():
        return noted
    return QStandardPaths.writableLocation(_Folder.DocumentsLocation if is_saving else _Folder.DownloadLocation)


def note_folder_of(path: str) -> None:
    """Note that this file was chosen."""
    _set(FOLDER, str(Path(path).parent))


def kept() -> tuple[str, str]:
    """Return what is kept of windows and of the folder."""
    return str(_get(WINDOWS) or ""), str(_get(FOLDER) or "")


def keep(windows: str, folder: str) -> None:
    """Keep what ``kept`` has returned once."""
    _set(WINDOWS, windows)
    _set(FOLDER, folder)


def _places() -> dict[str, str]:
    try:
        places = json.loads(str(_get(WINDOWS) or "{}"))
    except ValueError:  # the file of the preferences was edited
        return {}
    is_good = isinstance(places, dict) and all(isinstance(each, str) for each in places.values())
    return places if is_good else {}


def _kind(window: QWidget) -> str:
    """Return what tells windows with a size of their own apart: the name, where one class has several forms."""
    return window.objectName() or type(window).__name__


def _get(name: str) -> object:
    application = QCoreApplication.instance()
    return application.property(name) if application is not None else None


def _set(name: str, value: str) -> None:
    application = QCoreApplication.instance()
    if application is not None:
        application.setProperty(name, value)
