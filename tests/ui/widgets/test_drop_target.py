"""What can be taken of what is dropped, pasted or said by the desktop."""

import pytest
from PySide6.QtCore import QMimeData, QPoint, Qt, QUrl
from PySide6.QtGui import QColor, QDragEnterEvent, QDragLeaveEvent, QDropEvent, QPalette
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from ticker.ui.widgets.drop_target import DroppedItems, DropTarget, items_in_arguments, items_in_mime

A, B = "https://a.example/feed", "https://b.example/"
ACCENT = QColor("#cc3300")
OPML = f'<?xml version="1.0"?>\n<opml><body><outline xmlUrl="{A}"/></body></opml>'


def text(words: str) -> QMimeData:
    mime = QMimeData()
    mime.setText(words)
    return mime


def urls(*addresses: str) -> QMimeData:
    mime = QMimeData()
    mime.setUrls([QUrl(each) for each in addresses])
    return mime


@pytest.mark.parametrize(
    ("words", "handed"),
    [
        (f"  {A}\n", DroppedItems(addresses=(A,))),
        ("a.example/feed", DroppedItems(addresses=(A,))),
        ("feed:" + A, DroppedItems(addresses=(A,))),
        (f"Look at {A}, and (at {B}). And {A}!", DroppedItems(addresses=(A, B))),
        (f"{A}\r\n{B}\r\n", DroppedItems(addresses=(A, B))),
        (OPML, DroppedItems(text=OPML)),
        ("<RSS><channel/></RSS>", DroppedItems(text="<RSS><channel/></RSS>")),
        ("", DroppedItems()),
        (
            "file:///lists/a.opml\nfile:///lists/old%20ones.opml\n",
            DroppedItems(("/lists/a.opml", "/lists/old ones.opml")),
        ),
        (__file__, DroppedItems((__file__,))),
        ("/nowhere/list.opml", DroppedItems(files=("/nowhere/list.opml",))),
        ("nothing", DroppedItems()),
        ("nothing to be found here, or at example.org", DroppedItems()),
        ("javascript:alert(1)", DroppedItems()),
        ("<p>a page</p>", DroppedItems()),
    ],
)
def test_a_text_brings_addresses_or_a_list(words: str, handed: DroppedItems) -> None:
    assert items_in_mime(text(words)) == handed
    assert bool(handed) is (handed != DroppedItems())


def test_files_and_links_are_all_taken_and_what_is_no_list_is_not() -> None:
    mime = urls(
        "file:///lists/mine.opml",
        "file://localhost/lists/old%20ones",
        "file:///lists/mine.opml",
        "file:///pictures/harbour.JPG",
        "feed:" + A,
        B,
        "mailto:harbour@example.org",
    )
    assert items_in_mime(mime) == DroppedItems(("/lists/mine.opml", "/lists/old ones"), (A, B))
    assert not items_in_mime(urls("file:///film.mp4", "sftp://a.example/list.opml"))


def test_what_the_desktop_said_is_parted_into_files_and_addresses() -> None:
    assert items_in_arguments((A, "/lists/mine.opml")) == DroppedItems(("/lists/mine.opml",), (A,))


class Place(QWidget):
    """A widget on which things are dropped."""

    def __init__(self) -> None:
        super().__init__()
        self.taken: list[DroppedItems] = []
        palette = self.palette()
        palette.setColor(QPalette.ColorRole.Accent, ACCENT)
        self.setPalette(palette)
        self.drops = DropTarget(self, self.taken.append)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        self.drops.enter(event)

    def dragLeaveEvent(self, _event: QDragLeaveEvent) -> None:
        self.drops.leave()

    def dropEvent(self, event: QDropEvent) -> None:
        self.drops.drop(event)

    def has_outline(self) -> bool:
        """Tell whether there is a frame, as it is seen."""
        picture = self.grab().toImage()
        return picture.pixelColor(1, 1) == picture.pixelColor(self.width() - 2, self.height() - 2) == ACCENT


@pytest.fixture
def place(qtbot: QtBot) -> Place:
    place = Place()
    qtbot.addWidget(place)
    place.show()
    return place


def dragged(kind: type[QDragEnterEvent | QDropEvent], mime: QMimeData, actions: Qt.DropAction) -> QDropEvent:
    event = kind(QPoint(5, 5), actions, mime, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier)
    event.setDropAction(Qt.DropAction.MoveAction)
    return event


def test_an_outline_shows_where_something_can_be_dropped(place: Place) -> None:
    mime = text(A)  # an event does not keep it
    for ends in (QDragLeaveEvent(), dragged(QDropEvent, mime, Qt.DropAction.CopyAction)):
        enters = dragged(QDragEnterEvent, mime, Qt.DropAction.CopyAction | Qt.DropAction.MoveAction)
        QApplication.sendEvent(place, enters)
        assert enters.isAccepted()
        assert enters.dropAction() == Qt.DropAction.CopyAction  # what is moved would be deleted where it was
        assert place.has_outline()
        QApplication.sendEvent(place, ends)
        assert not place.has_outline()
    assert place.taken == [DroppedItems(addresses=(A,))]


@pytest.mark.parametrize(("words", "actions"), [("nothing", Qt.DropAction.CopyAction), (A, Qt.DropAction.MoveAction)])
def test_what_cannot_be_taken_is_refused(place: Place, words: str, actions: Qt.DropAction) -> None:
    mime = text(words)
    for event in (dragged(QDragEnterEvent, mime, actions), dragged(QDropEvent, mime, actions)):
        QApplication.sendEvent(place, event)
        assert not event.isAccepted()
        assert not place.has_outline()
    assert place.taken == []
