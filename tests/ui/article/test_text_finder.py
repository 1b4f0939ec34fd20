"""Which matches of a search are marked."""

import pytest
from PySide6.QtWidgets import QTextBrowser
from pytestqt.qtbot import QtBot

from ticker.ui.article.text_finder import TextFinder
from ticker.ui.theme.theme import LIGHT


@pytest.mark.parametrize(
    ("html", "most"),
    [
        ("<p>one x</p>" * 300, 300),
        (f"<p>{'x ' * 300}</p>", 100),  # Qt takes quadratic time for the marks of a paragraph
        (f"<p>{'<b>x</b> ' * 300}</p>", 30),  # and paints all runs of a line again for each
    ],
)
def test_a_crowded_paragraph_has_its_nearest_matches_marked(qtbot: QtBot, html: str, most: int) -> None:
    browser = QTextBrowser()
    qtbot.addWidget(browser)
    browser.resize(600, 400)
    browser.setHtml(html)
    browser.show()
    finder = TextFinder(browser)
    assert finder.find("x", 0, LIGHT) == (1, 300)
    for _ in range(200):
        number, count = finder.step(1, LIGHT)
    assert (number, count) == (201, 300)
    marked = [mark.cursor.selectionStart() for mark in browser.extraSelections()]
    assert 0 < len(marked) <= most
    assert finder._matches[200].selectionStart() in marked
