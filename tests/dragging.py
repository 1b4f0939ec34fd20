"""Dragging with the mouse on a Screen, also out of another program's window."""

from collections.abc import Iterator
from contextlib import contextmanager

from tests.screen import Screen

_SOURCE = """
import sys
from PySide6.QtCore import QMimeData, Qt, QUrl
from PySide6.QtGui import QDrag
from PySide6.QtWidgets import QApplication, QWidget

class Source(QWidget):
    def mouseMoveEvent(self, event):
        mime = QMimeData()
        mime.setUrls([QUrl(each) for each in sys.argv[1:]])
        drag = QDrag(self)
        drag.setMimeData(mime)
        actions = Qt.DropAction.CopyAction | Qt.DropAction.MoveAction
        self.setWindowTitle("dropped: " + drag.exec(actions, Qt.DropAction.MoveAction).name)

app = QApplication(sys.argv[:1])
source = Source()
source.setWindowTitle("something to drag")
source.setGeometry(20, 680, 120, 80)
source.show()
app.exec()
"""

_TITLE = "^something to drag$"


@contextmanager
def something_to_drag(screen: Screen, *addresses: str) -> Iterator[tuple[int, int]]:
    """Show another program's window out of which these files and links can be dragged; where to begin is given.

    What has become of it is its title afterwards: "dropped: CopyAction", "dropped: IgnoreAction".
    """
    with screen.beside(_SOURCE, *addresses):
        x, y, *_ = screen.window(_TITLE).geometry
        yield x + 30, y + 30


def drag(screen: Screen, start: tuple[int, int], end: tuple[int, int]) -> None:
    """Drag with the mouse, in steps as a hand does."""
    screen.xdotool("mousemove", *start, "mousedown", 1)
    for step in range(1, 9):
        x, y = (round(a + (b - a) * step / 8) for a, b in zip(start, end, strict=True))
        screen.xdotool("mousemove", x, y, "sleep", 0.05)
    screen.xdotool("mousemove", end[0] + 1, end[1])
    for _ in range(2):  # what is dragged asks the window below, which answers: before that a drop is none
        for window in (*screen.windows(_TITLE), *screen.windows_of_program()):
            screen.wait_for_answer(window)
    screen.xdotool("mouseup", 1)
