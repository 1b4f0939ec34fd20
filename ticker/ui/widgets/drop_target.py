"""What the user drops, pastes or opens: files, web addresses and lists of feeds."""

import os
import re
from collections.abc import Callable, Iterable

from PySide6.QtCore import QMimeData, QRectF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QPainter, QPaintEvent, QPalette, QPen
from PySide6.QtWidgets import QWidget

from ticker.quick_dataclass import dataclass
from ticker.ui.widgets.url_input import address_of, local_path

_OUTLINE = 3  # pixels
_MAX_ITEMS = 1_000  # files and addresses at a time
_MAX_LENGTH = 2_000  # characters of a text in which addresses are looked for, times _MAX_ITEMS
_LIST = r"(?is)\s*<(?:.*<)?(?:opml|outline|rss|feed|rdf:rdf)\b"
_BEGINNING = 5_000  # characters in which a list shows what it is
_ADDRESS = r"(?i)\b(?:https?://|feed:)[^\s<>\"]+"
_AFTER_ADDRESS = ".,;:!?)]}'”’»"  # punctuation of the sentence an address is in
_NO_LISTS = ("image/", "audio/", "video/", "font/", "application/pdf", "application/zip")


@dataclass(frozen=True, slots=True)
class DroppedItems:
    """Files, addresses and text, not looked into yet. False if there is nothing to import."""

    files: tuple[str, ...] = ()  # paths
    addresses: tuple[str, ...] = ()  # of the web
    text: str = ""  # of a list of feeds, or of a feed's document

    def __bool__(self) -> bool:
        return bool(self.files or self.addresses or self.text)


def items_in_mime(mime: QMimeData) -> DroppedItems:
    """Return what can be imported of something dropped or copied."""
    return _in_urls(mime.urls()[:_MAX_ITEMS]) if mime.hasUrls() else items_in_text(mime.text())


def items_in_text(text: str) -> DroppedItems:
    """Return what can be imported of a text: a list, the path of a file, or the addresses in it."""
    if re.match(_LIST, text[:_BEGINNING]):
        return DroppedItems(text=text)
    if text.lower().startswith("file:"):
        return _in_urls([QUrl(line) for line in text[: _MAX_LENGTH * _MAX_ITEMS].splitlines()[:_MAX_ITEMS]])
    if text.startswith(os.sep) and len(text) < _MAX_LENGTH and "\n" not in text.strip():
        return DroppedItems(files=(text.strip(),))  # not looked at: the disk it is on may not answer
    if len(text.split(maxsplit=1)) <= 1:
        return DroppedItems(addresses=_unique([address_of(text[:_MAX_LENGTH])]))
    found = re.findall(_ADDRESS, text[: _MAX_LENGTH * _MAX_ITEMS])[:_MAX_ITEMS]
    return DroppedItems(addresses=_unique(address_of(each.rstrip(_AFTER_ADDRESS)) for each in found))


def items_in_arguments(arguments: Iterable[str]) -> DroppedItems:
    """Return what the command line has after ``--open``: Options.opens."""
    addresses = tuple(each for each in arguments if address_of(each))
    return DroppedItems(tuple(each for each in arguments if each not in addresses), addresses)


class DropTarget:
    """Takes what is dropped on a widget, which passes its events on, and shows an outline meanwhile."""

    def __init__(self, widget: QWidget, take: Callable[[DroppedItems], object]) -> None:
        self._take = take
        self._widget = widget
        self._outline = Outline(widget)
        widget.setAcceptDrops(True)

    def enter(self, event: QDragEnterEvent) -> bool:
        """Return whether what is dragged over the widget can be dropped; the pointer shows it too."""
        copy = _as_copy(event) and bool(items_in_mime(event.mimeData()))
        if copy:
            self._outline.setGeometry(self._widget.rect())
            self._outline.raise_()
            self._outline.show()
        event.setAccepted(copy)
        return copy

    def leave(self) -> None:
        self._outline.hide()

    def drop(self, event: QDropEvent) -> None:
        self._outline.hide()
        items = items_in_mime(event.mimeData())
        event.setAccepted(_as_copy(event) and bool(items))
        if event.isAccepted():
            self._take(items)


class Outline(QWidget):
    """A frame just within a widget, hidden at first."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.hide()

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        pen = QPen(self.palette().color(QPalette.ColorRole.Accent), _OUTLINE)
        pen.setJoinStyle(Qt.PenJoinStyle.MiterJoin)
        painter.setPen(pen)
        half = _OUTLINE / 2
        painter.drawRect(QRectF(self.rect()).adjusted(half, half, -half, -half))


def _as_copy(event: QDropEvent) -> bool:
    """Let what is dropped stay where it is: a file manager would delete what was moved."""
    for action in (Qt.DropAction.CopyAction, Qt.DropAction.LinkAction):
        if event.possibleActions() & action:
            event.setDropAction(action)
            return True
    return False


def _in_urls(urls: list[QUrl]) -> DroppedItems:
    files = [path for url in urls if url.isLocalFile() and _may_be_a_list(path := local_path(url))]
    others = (url.toString(QUrl.ComponentFormattingOption.FullyEncoded) for url in urls if not url.isLocalFile())
    return DroppedItems(_unique(files), _unique(map(address_of, others)))


def _may_be_a_list(path: str) -> bool:
    """Tell by its name whether a file may be a list of feeds."""
    import mimetypes  # noqa: PLC0415 - not before something is dropped

    kind = mimetypes.guess_type(path)[0] or ""
    return bool(path) and not kind.startswith(_NO_LISTS)


def _unique(found: Iterable[str]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(filter(None, found)))
