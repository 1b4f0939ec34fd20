"""Exporting an article."""

from dataclasses import replace

import pytest
from PySide6.QtGui import QColor, QImage
from pytestqt.qtbot import QtBot

from ticker.reading.article import Article
from ticker.ui.viewer.article_export import file_name, text_with_source, web_page

CAT = "https://example.org/cat.png?a=1&b=2"
ARTICLE = Article(
    entry_id=1,
    feed_id=1,
    title="Rain & <sun>",
    feed_title="Example News",
    link="https://example.org/rain",
    language="en",
    body_html='<p>One <b>bold</b> word.</p><p><img src="https://example.org/cat.png?a=1&amp;b=2" alt="A cat"></p>',
)


def test_the_page_in_one_file_loads_nothing(qtbot: QtBot) -> None:
    page = "".join(web_page(ARTICLE, "April 11", {}))
    assert "<img" not in page
    assert "default-src 'none'" in page
    assert "<h1>Rain &amp; &lt;sun&gt;</h1>" in page
    assert '<a href="https://example.org/rain">Example News, April 11</a>' in page
    assert "One <b>bold</b> word." in page


@pytest.mark.parametrize(
    ("form", "kind"), [(QImage.Format.Format_RGB32, "image/jpeg"), (QImage.Format.Format_ARGB32, "image/png")]
)
def test_the_pictures_that_were_shown_are_in_the_file(qtbot: QtBot, form: QImage.Format, kind: str) -> None:
    image = QImage(20, 10, form)
    image.fill(QColor("#336699"))
    page = "".join(web_page(ARTICLE, "", {CAT: image}))
    assert f'<img src="data:{kind};base64,' in page
    assert 'alt="A cat"' in page


def test_the_direction_of_the_text_is_kept() -> None:
    assert 'dir="rtl"' in "".join(web_page(replace(ARTICLE, is_right_to_left=True), "", {}))


def test_text_has_no_trace_of_markup() -> None:
    text = text_with_source(ARTICLE, "")
    assert text.startswith("Rain & <sun>\nExample News\nhttps://example.org/rain\n\nOne bold word.\n")


def test_text_has_a_line_for_each_block_and_code_as_it_is() -> None:
    body = "<p>One\nline.<br>Two.</p> <ul><li>a</li> <li>b &amp; c</li></ul><pre>if x:\n\n    y()</pre> The end."
    text = text_with_source(replace(ARTICLE, body_html=body), "")
    assert text.endswith("\n\nOne line.\nTwo.\na\nb & c\nif x:\n\n    y()\nThe end.\n")


@pytest.mark.parametrize(
    ("title", "name"),
    [
        ("Rain", "Rain.pdf"),
        ("A/B: C\\D?", "A B C D.pdf"),
        ("../../etc/passwd", "etc passwd.pdf"),
        ("...", "article.pdf"),
        ("x" * 300, "x" * 80 + ".pdf"),
        ("line\nbreak", "line break.pdf"),
        ("x" * 79 + ". and more", "x" * 79 + ".pdf"),
        ("Nul", "_Nul.pdf"),
        ("con .report", "_con .report.pdf"),
        ("COM¹", "_COM¹.pdf"),
        ("lpt9.txt", "_lpt9.txt.pdf"),
        ("Console", "Console.pdf"),
        ("The end ...", "The end.pdf"),
        ("\u202efdp.exe", "fdp.exe.pdf"),
        ("half a \ud83d character", "half a character.pdf"),
    ],
)
def test_a_title_makes_a_name_for_a_file(title: str, name: str) -> None:
    assert file_name(replace(ARTICLE, title=title), ".pdf") == name


@pytest.mark.parametrize("title", ["雨" * 300, "🌧" * 300, "é" * 300, "a" + "🌧" * 300])
def test_a_name_fits_the_narrowest_file_system_and_ends_with_a_whole_character(title: str) -> None:
    name = file_name(replace(ARTICLE, title=title), ".html")
    assert 100 < len(name.encode()) <= 143
    assert set(name.removesuffix(".html")) <= set(title)
