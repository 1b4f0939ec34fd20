"""Picture bar, story and preferences in every language, one sheet each, in ``build/languages``: ``make languages``.

Widgets are drawn off-screen, each language in a process of its own, as a user would have it.
"""

import os
import subprocess
import sys
import time
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QPainter, QPixmap
from PySide6.QtWidgets import QApplication, QWidget

ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT))

from ticker.entities import Headline  # noqa: E402 - found by the line above
from ticker.preferences import Preferences  # noqa: E402
from ticker.reading.article import Article  # noqa: E402
from ticker.ui.actions.program_actions import ProgramActions  # noqa: E402
from ticker.ui.bar.bar import Bar  # noqa: E402
from ticker.ui.i18n.languages import languages, speak  # noqa: E402
from ticker.ui.preferences.preferences_dialog import PreferencesDialog  # noqa: E402
from ticker.ui.strip.headlines_model import HeadlinesModel  # noqa: E402
from ticker.ui.viewer.viewer import Viewer  # noqa: E402

STORY, PREFERENCES, BAR, WINDOW = 760, 920, 36, 720  # widths, then heights, of the parts of a sheet
TITLES = ("Ferries return to the old timetable", "The lighthouse opens its stairs to visitors")


def main(arguments: list[str]) -> int:
    """Draw one language, or without one start this for each."""
    folder = ROOT / "build" / "languages"
    if arguments:
        qt = QApplication([])
        speak(qt, arguments[0])
        draw(arguments[0], folder / f"{arguments[0]}.png")
        os._exit(0)  # widgets that go in whatever order Python ends in may crash
    folder.mkdir(parents=True, exist_ok=True)
    for code, _ in languages():
        environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen", "LC_ALL": "C.UTF-8"}
        subprocess.run([sys.executable, __file__, code], env=environment, check=True)
    print(f"{len(list(folder.glob('*.png')))} pictures in {folder.relative_to(ROOT)}")
    return 0


def draw(language: str, path: Path) -> None:
    """Put the bar above the story and the preferences."""
    now = time.time()
    model = HeadlinesModel()
    headlines = (
        Headline(number, 1, title, "Harbour Post", published_at=now - 4000 * number)
        for number, title in enumerate(TITLES, start=1)
    )
    model.replace(tuple(headlines))
    bar = Bar(model, Preferences(show_age=True, show_unread_count=True), ProgramActions())
    story = Viewer(Preferences())
    story.show_article(
        Article(1, 1, TITLES[0], "Harbour Post", ("News",), "A. Nemo", now, "https://example.org/", "<p>At noon.</p>")
    )
    preferences = PreferencesDialog(Preferences(language=language), ())
    sheet = QPixmap(STORY + PREFERENCES, BAR + WINDOW)
    sheet.fill(Qt.GlobalColor.white)
    painter = QPainter(sheet)
    painter.drawPixmap(0, 0, pictured(bar, STORY + PREFERENCES, BAR))
    painter.drawPixmap(0, BAR, pictured(story, STORY, WINDOW))
    painter.drawPixmap(STORY, BAR, pictured(preferences, PREFERENCES, WINDOW))
    painter.end()
    sheet.save(str(path))


def pictured(widget: QWidget, width: int, height: int) -> QPixmap:
    """Return a picture of ``widget`` in this size, after it has settled."""
    widget.show()
    widget.resize(width, height)
    for _ in range(5):
        QApplication.processEvents()
    return widget.grab()


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
