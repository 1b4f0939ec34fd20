"""The second line of the bar: what a story is about, where it is preferred and there is room for it."""

from pathlib import Path

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtGui import QColor, QCursor, QImage
from pytestqt.qtbot import QtBot

from tests.store_samples import new_store
from ticker.entities import Check, Headline, ParsedEntry, ParsedFeed, Validators
from ticker.preferences import Colors, Movement, Preferences
from ticker.store import Received
from ticker.ui.actions.program_actions import ProgramActions
from ticker.ui.bar.bar import Bar
from ticker.ui.bar.summaries import Summaries
from ticker.ui.strip.headline_painter import HeadlinePainter, Look, Style, bar_font, lines_in
from ticker.ui.strip.headlines_model import HeadlinesModel
from ticker.ui.theme.theme import LIGHT

HEADLINE = Headline(1, 1, "Rivers fall", "The Daily Test")
SUMMARY = "All bridges are open again, and the ferries run as they did before the storm."


def drawn(headline: Headline = HEADLINE, summary: str = SUMMARY, *, height: int = 39, scale: float = 1.0) -> QImage:
    style = Style(LIGHT, bar_font("", 0, height, lines_in(height)), summary_of=lambda _entry_id: summary)
    painter = HeadlinePainter(style, height, scale)
    return painter.picture(headline, Look(), painter.width(headline)).toImage()


def inked_rows(image: QImage, left: int = 0) -> set[int]:
    """The rows with ink in them, right of ``left``."""
    ground = QColor(LIGHT.background)
    columns = range(left, image.width())
    return {y for y in range(image.height()) if any(image.pixelColor(x, y) != ground for x in columns)}


def inked_columns(image: QImage, top: int) -> list[int]:
    """The columns with ink in them below ``top``."""
    ground, rows = QColor(LIGHT.background), range(top, image.height())
    return [x for x in range(image.width()) if any(image.pixelColor(x, y) != ground for y in rows)]


@pytest.mark.parametrize("scale", [1.0, 1.5, 2.0])
@pytest.mark.parametrize("height", [27, 31, 47, 90])
def test_both_lines_lie_within_the_bar_and_apart_from_each_other(qtbot: QtBot, height: int, scale: float) -> None:
    image = drawn(Headline(1, 1, "XXX", ""), "XXX", height=height, scale=scale)
    rows = inked_rows(image, left=round(1.8 * height * 0.36 * scale))
    assert min(rows) > 0
    assert max(rows) < image.height() - 1
    gaps = [y for y in range(min(rows), max(rows)) if y not in rows]
    assert gaps


def test_the_second_line_makes_room_for_itself_but_not_for_a_whole_story(qtbot: QtBot) -> None:
    assert drawn().width() > drawn(summary="").width()
    assert drawn(summary="word " * 200).width() == drawn(summary="word " * 2000).width()


def test_without_a_summary_the_title_stands_in_the_middle(qtbot: QtBot) -> None:
    rows = inked_rows(drawn(Headline(1, 1, "XXX", ""), ""), left=25)
    assert abs((min(rows) + max(rows)) / 2 - 19) <= 1.5


def test_below_a_title_from_right_to_left_it_ends_on_the_right(qtbot: QtBot) -> None:
    arabic = Headline(1, 1, "وصول أول قطار إلى المدينة الساحلية بعد عشر سنوات", "الميناء")
    below = inked_columns(drawn(arabic, "short"), 28)
    assert min(below) > 100
    below = inked_columns(drawn(Headline(1, 1, "A long title that runs from left to right", "Post"), "short"), 28)
    assert max(below) < 100


def test_a_low_bar_and_large_letters_leave_one_line(qtbot: QtBot) -> None:
    assert lines_in(20) == 1
    style = Style(LIGHT, bar_font("", 16, 31), summary_of=lambda _entry_id: SUMMARY)
    plain = Style(LIGHT, bar_font("", 16, 31))
    one, other = HeadlinePainter(style, 31, 1.0), HeadlinePainter(plain, 31, 1.0)
    assert one.width(HEADLINE) == other.width(HEADLINE)
    assert one.picture(HEADLINE, Look(), 300).toImage() == other.picture(HEADLINE, Look(), 300).toImage()


@pytest.mark.parametrize("movement", [Movement.CRAWL, Movement.STEPS, Movement.PAGES])
def test_it_comes_and_goes_with_the_preference(qtbot: QtBot, movement: Movement) -> None:
    QCursor.setPos(QPoint(5, 700))
    model = HeadlinesModel()
    model.replace((HEADLINE,))
    asked: list[int] = []

    def summary_of(entry_id: int) -> str:
        asked.append(entry_id)
        return SUMMARY

    one_line = Preferences(colours=Colors.LIGHT, movement=movement, height=40)
    bar = Bar(model, one_line, ProgramActions(), summary_of=summary_of)
    qtbot.addWidget(bar)
    bar.show()
    before = bar.strip.rectangle_of(1)
    assert before is not None
    assert not asked
    bar.apply_preferences(Preferences(colours=Colors.LIGHT, movement=movement, height=40, show_summary=True))
    after = bar.strip.rectangle_of(1)
    assert after is not None
    assert after.width() > before.width()
    assert set(asked) == {1}


def test_summaries_are_plain_words_read_once_and_anew_when_edited(tmp_path: Path) -> None:
    def document(summary: str) -> ParsedFeed:
        entries = (ParsedEntry("1", title="Rivers fall", summary_html=summary), ParsedEntry("2", title="Same"))
        return ParsedFeed(title="Post", entries=entries)

    with new_store(tmp_path / "wire.sqlite3") as store:
        feed = store.feeds.add("https://a.example/feed")
        check = Check(at=1.0, next_check_at=2.0, next_check_reason="")
        received = Received(Validators(), "")
        store.polling.save_document(feed.id, document("<p>All <b>bridges</b> &amp; roads</p>"), received, check)
        first, other = (each.entry_id for each in sorted(store.entries.headlines(limit=5), key=lambda each: each.title))
        summaries = Summaries(store)
        assert summaries(first) == "All bridges & roads"
        assert summaries(other) == ""
        assert summaries(99) == ""
        store.polling.save_document(feed.id, document("<p>Edited</p>"), received, check)
        summaries.forget()
        assert summaries(first) == "Edited"
