"""What bodies may cost a text browser: hostile ones are split, flattened or cut, ordinary ones stay whole."""

import re
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.hostile_bodies import SHAPES, WORDS
from tests.reading.test_sanitizer import Outline, assert_safe
from ticker.feeds.parse import parse_feed
from ticker.reading import layout_limits
from ticker.reading.feed_cleaner import clean_feed
from ticker.reading.layout_cost import tag_cost, text_cost
from ticker.reading.layout_limits import (
    CUT,
    CUT_MARK,
    MAX_COST,
    MAX_PARAGRAPH_COST,
    MAX_PIECE_COST,
    bounded_body,
)
from ticker.reading.sanitizer import safe_html
from ticker.reading.tags import INLINE_TAGS, TAG, VOID_TAGS

HOSTILE = Path(__file__).parents[3] / "shared/cases/hostile"
CHANGES = "".join(
    f"<h2>1.{number}</h2><ul>{'<li>Fixed: the <code>river</code> no longer leaves its bed.</li>' * 30}</ul>"
    for number in range(100)
)
MANY_SCRIPTS = (
    "I can eat glass. Я могу есть стекло. Μπορώ να φάω γυαλί. אני יכול לאכול זכוכית. أنا قادر على أكل الزجاج. "
)
MANY_SCRIPTS += (
    "ฉันกินกระจกได้ 我能吞下玻璃。私はガラスを食べられます。 나는 유리를 먹을 수 있어요. मैं काँच खा सकता हूँ। მინას ვჭამ."
)
LANGUAGES = "<li>Amharic – አማርኛ</li><li>Arabic – العربية</li><li>Armenian – Հայերեն</li><li>Bengali – বাংলা</li>"
LANGUAGES += "<li>Burmese – မြန်မာ</li><li>Chinese – 中文</li><li>Georgian – ქართული</li><li>Greek – Ελληνικά</li>"
LANGUAGES += "<li>Hebrew – עברית</li><li>Hindi – हिन्दी</li><li>Japanese – 日本語</li><li>Korean – 한국어</li>"
ORDINARY = {
    "a chapter of 200 KB": f"<p>{WORDS * 5}</p>" * 400,
    "a chapter of 200 KB in Chinese": f"<p>{'春眠不覺曉，處處聞啼鳥。' * 40}</p>" * 140,
    "a chapter of 200 KB in Arabic": f"<p>{'قالت مجموعة من الباحثين إن النهر يحمل من الرمال أكثر. ' * 10}</p>" * 200,
    "a paragraph of 30 KB": f"<p>{WORDS * 300}</p>",
    "3,000 changes in 100 versions": CHANGES,
    "a table of 360 rows": "<table><tbody>" + f"<tr>{'<td>river sand</td>' * 8}</tr>" * 360 + "</tbody></table>",
    "a table with cells that span": '<table><tbody><tr><th colspan="3">Rivers</th></tr>'
    + '<tr><td rowspan="2">Elbe</td><td>sand</td><td>1</td></tr><tr><td colspan="2">none</td></tr>' * 100
    + "</tbody></table>",
    "2,000 lines of code": "<pre>" + "    for each in all: print(each)\n" * 2_000 + "</pre>",
    "5,000 paragraphs with links": '<p>Line <b>b</b> of <i>many</i> <a href="https://a.example/">here</a></p>' * 5_000,
    "a novel of 150 KB in Russian": f"<p>{'Река несёт больше песка, чем раньше. ' * 20}</p>" * 200,
    "a chapter of 100 KB in Japanese": f"<p>{'2026年、川は砂をもっと運ぶ。ニュースは今日も。' * 20}</p>" * 70,
    "a chapter of 100 KB in Korean": f"<p>{'강은 2026년에 전보다 더 많은 모래를 나른다. ' * 20}</p>" * 130,
    "a phrase in ten scripts, 300 times": f"<p>{MANY_SCRIPTS}</p>" * 300,
    "a list of languages, 20 times": f"<ul>{LANGUAGES}</ul>" * 20,
    "700 characters with their names": "<table><tbody>"
    + "".join(f"<tr><td>U+{n:04X}</td><td>&#{n};</td><td>A LETTER</td></tr>" for n in range(0x900, 0xBBC))
    + "</tbody></table>",
    "a dictionary of 1,500 words in three scripts": "<p><b>sand</b> песок άμμος 沙</p>" * 1_500,
    "a discussion in quotations": f"<blockquote><blockquote><p>{WORDS}</p></blockquote><p>{WORDS}</p></blockquote>"
    * 100,
}

_SOME_SHAPES = (
    "cells that span rows",
    "a square table",
    "a table of tables",
    "tables within quotations",
    "one paragraph",
    "one word of no-break spaces",
    "families of emoji",
    "letters of both directions",
    "two scripts by turns",
    "a script for every letter",
    "bold and italic letters",
    "links without a space",
    "line breaks",
    "rules",
    "list items",
    "lists 20 deep",
    "lines of code",
    "tabs",
    "never closed",
)


def cost(html: str) -> float:
    """Return the estimated cost of all of a body."""
    pieces = (tag_cost(name) for closing, name, _ in TAG.findall(html) if not closing)
    return sum(pieces) + text_cost(Outline(html).text)


@pytest.mark.no_cover
@pytest.mark.behaviour("A15")
@pytest.mark.parametrize("name", _SOME_SHAPES)
def test_no_shape_costs_more_than_the_limits(name: str) -> None:
    html = safe_html(SHAPES[name](100_000))
    assert_safe(html)
    assert cost(html) < MAX_COST * 1.1
    plain = re.sub(r'="[^"]*"', "", html)
    runs = re.split(f"</?(?!(?:{'|'.join(INLINE_TAGS)})[ >])[a-z]", plain)  # what stands in one paragraph
    costs = [len(re.findall("<[a-z]", run)) * tag_cost("b") + text_cost(run) for run in runs if "\n" not in run]
    assert max(costs, default=0) < 2 * MAX_PARAGRAPH_COST


@pytest.mark.no_cover
@pytest.mark.behaviour("A15")
@pytest.mark.parametrize("body", ORDINARY.values(), ids=ORDINARY)
def test_ordinary_long_stories_stay_as_they_are(body: str) -> None:
    assert bounded_body(body) == body
    assert cost(body) < MAX_COST / 1.2


@pytest.mark.behaviour("A15")
def test_cells_that_span_too_much_are_shown_without_it() -> None:
    cell = '<td colspan="30" rowspan="30">x</td>'
    html = safe_html("<table>" + f"<tr>{cell * 30}</tr>" * 30 + "</table>")
    assert html.count("<td>") == html.count("x") == 900
    assert "span" not in html


@pytest.mark.behaviour("A15")
@pytest.mark.skipif(not HOSTILE.exists(), reason="the cases are not here")
def test_the_table_that_froze_the_window_is_shown_whole() -> None:
    body = (HOSTILE / "table-spans-900-cells.xml").read_bytes()
    (entry,) = clean_feed(parse_feed(body, url="https://a.example/"), url="https://a.example/").entries
    html = entry.content_html or entry.summary_html
    assert html.count("<td>") == 900
    assert CUT_MARK not in html


@pytest.mark.no_cover
@pytest.mark.behaviour("A15")
def test_what_is_too_much_is_cut_and_marked() -> None:
    html = safe_html("<div><p>first</p>" + "<hr>" * 200_000 + "<p>last</p></div>")
    assert html.startswith("<div><p>first</p><hr>")
    assert html.endswith(f"<hr></div>{CUT_MARK}")
    assert safe_html("<p>" + "words and words " * 100_000).endswith(CUT_MARK)  # too long
    assert CUT not in safe_html(CUT_MARK + "<p>words</p>")  # nobody else can write it


@pytest.mark.behaviour("A15")
def test_a_long_list_goes_on_with_its_numbers() -> None:
    html = safe_html('<ol start="5" type="a">' + "<li>item</li>" * 2_500 + "</ol>")
    assert html.count("<li>") == html.count("item") == 2_500
    numbers = [int(start) for start in re.findall(r'<ol start="(\d+)"', html)]
    lengths = [part.count("<li>") for part in html.split("<ol ")[1:]]
    assert numbers == [5, 5 + lengths[0], 5 + lengths[0] + lengths[1]]


@pytest.mark.behaviour("A15")
def test_a_long_table_is_split_between_rows() -> None:
    html = bounded_body("<table><tbody>" + f"<tr>{'<td>x</td>' * 10}</tr>" * 600 + "</tbody></table>")
    tables = html.split("</table>")[:-1]
    assert len(tables) == 2
    assert all(table.count("<td>") == 10 * table.count("</tr>") for table in tables)
    assert html.count("x") == 6_000
    assert all(cost(table) < MAX_PIECE_COST * 1.1 for table in tables)


@pytest.mark.behaviour("A15")
def test_tables_of_a_page_that_is_all_preformatted_are_laid_out_one_by_one() -> None:
    row = f"<tr>{'<td>x</td>' * 9}</tr>"
    html = bounded_body(f"<pre>before {f'<table><tbody>{row * 2}</tbody></table>' * 250} after</pre>")
    assert not html.endswith(CUT_MARK)
    assert "<pre" not in html
    assert html.count("<td>x</td>") == 4_500
    assert html.startswith("before")
    assert "after" in html


_TAGS = "<b> </b> <a> </a> <p> </p> <div> </div> <ul> <ol> <li> </li> </ul> </ol> <table> <tr> <td> </td> </table>"
_MORE_TAGS = "<blockquote> </blockquote> <pre> </pre> <br> <hr>"
_WORDS = ("some words ", "more &amp; more", "line\n", "words and words and words and still more words ")
_PIECES = st.sampled_from([*_TAGS.split(), *_MORE_TAGS.split(), *_WORDS])
_SMALL_LIMITS = {"MAX_PARAGRAPH_COST": 20.0, "MAX_PIECE_COST": 150.0, "MAX_LIST_ITEMS": 3, "_FEW_TAGS": 0}


@given(st.lists(_PIECES, max_size=60))
def test_splitting_loses_no_word_and_writes_only_what_is_well_formed(pieces: list[str]) -> None:
    clean = safe_html("".join(pieces), "https://a.example/")
    with pytest.MonkeyPatch.context() as patch:
        for name, value in _SMALL_LIMITS.items():
            patch.setattr(layout_limits, name, value)
        split = bounded_body(clean)
    assert_safe(split)
    assert "".join(Outline(split).text.split()) == "".join(Outline(clean).text.split())
    is_open: list[str] = []
    for closing, name, _ in TAG.findall(split):
        if closing:
            assert is_open.pop() == name
        elif name not in VOID_TAGS:
            is_open.append(name)
    assert not is_open
