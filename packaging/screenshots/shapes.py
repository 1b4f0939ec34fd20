"""Picture what the viewer shows of ten shapes of pages, light and dark, in ``build/gallery``.

The pages are those of the tests, so that text which was lost, and boxes which were kept, can be seen. One picture with
all of them is made as well.
"""

import os
import sys
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QImage, QPainter
from PySide6.QtWidgets import QApplication

ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT))

from tests.pages import URL, Page, pages  # noqa: E402 - found by the line above
from ticker.preferences import Preferences, ViewerColors  # noqa: E402
from ticker.reading.article import Article  # noqa: E402
from ticker.reading.extraction import extract_article  # noqa: E402
from ticker.ui.article.article_page import Offers  # noqa: E402
from ticker.ui.viewer.viewer import Viewer  # noqa: E402

SHAPES = (
    "wordpress-block",
    "newspaper-share-and-related",
    "ghost",
    "mediawiki",
    "code-heavy",
    "recipe",
    "table-heavy",
    "live-blog",
    "arabic-newspaper",
    "japanese-newspaper",
)
WIDTH, HEIGHT = 720, 900
COLUMNS = 5


def main() -> int:
    """Draw a picture of each shape, and one of all, in each of two color schemes."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    folder = ROOT / "build" / "gallery"
    folder.mkdir(parents=True, exist_ok=True)
    application = QApplication([])
    by_name = {page.name: page for page in pages()}
    for colors in (ViewerColors.LIGHT, ViewerColors.DARK):
        images = []
        for name in SHAPES:
            viewer = Viewer(Preferences(viewer_colours=colors))
            viewer.show_article(_article(by_name[name]), offers=Offers(pictures=True))
            viewer.resize(WIDTH, HEIGHT)
            application.processEvents()
            images.append(viewer.grab().toImage())
            images[-1].save(str(folder / f"page-{name}-{colors}.png"))
            viewer.close()
        _sheet(images).save(str(folder / f"pages-{colors}.png"))
    return 0


def _article(page: Page) -> Article:
    found = extract_article(page.content.encode(), URL)
    return Article(
        1,
        2,
        found.title or page.name,
        "Valley Post",
        link=URL,
        body_html=found.body_html,
        language=found.language,
        is_right_to_left=found.language == "ar",
        is_full_story=True,
    )


def _sheet(images: list[QImage]) -> QImage:
    sheet = QImage(WIDTH * COLUMNS, HEIGHT * -(-len(images) // COLUMNS), QImage.Format.Format_RGB32)
    painter = QPainter(sheet)
    for number, image in enumerate(images):
        row, column = divmod(number, COLUMNS)
        painter.drawImage(column * WIDTH, row * HEIGHT, image)
    painter.end()
    return sheet.scaledToWidth(WIDTH * 3, Qt.TransformationMode.SmoothTransformation)


if __name__ == "__main__":
    sys.exit(main())
