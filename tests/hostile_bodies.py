"""Bodies that cost a text layout far more than their size tells, each of any size: what strangers could send.

``SHAPES`` has a function for each, from a number of characters to HTML of about that many.
"""

import math
from collections.abc import Callable

WORDS = "The river carries more sand than anybody had measured, a team of patient people said on Monday. "
_EMOJI = "\U0001f469\u200d"
_HAN = "春眠不覺曉處處聞啼鳥夜來風雨聲花落知多少"
_ARABIC = "قالت مجموعة من الباحثين إن النهر يحمل من الرمال أكثر مما كان يظن أحد "
_HEBREW = "הנהר נושא יותר חול ממה שמישהו מדד "
_THAI = "แม่น้ำพัดพาทรายมากกว่าที่ใครเคยวัดได้"
_HINDI = "नदी में पहले से कहीं अधिक रेत बहती है क्ष्म्य "
_TIBETAN = "བསྒྲུབས་ཧྥུཾ"
_MARKS = "".join(map(chr, range(0x300, 0x315)))


def _repeated(piece: str, before: str = "", after: str = "") -> Callable[[int], str]:
    return lambda size: before + piece * max(1, (size - len(before) - len(after)) // len(piece)) + after


def _counted(piece: str, before: str = "", after: str = "") -> Callable[[int], str]:
    """Return a shape whose pieces differ by a number."""
    return lambda size: before + "".join(map(piece.format, range(size // len(piece)))) + after


def _table(row: str, cell: str, columns: int) -> Callable[[int], str]:
    whole = row.format(cell * columns)
    return lambda size: "<table>" + whole * max(1, size // len(whole)) + "</table>"


def _square_table(size: int) -> str:
    side = max(2, round(math.sqrt(size / 12)))
    return "<table>" + f"<tr>{'<td>x</td>' * side}</tr>" * side + "</table>"


def _one_row(size: int) -> str:
    return f"<table><tr>{'<td>x</td>' * (size // 10)}</tr></table>"


def _nested(opening: str, closing: str, depth: int, text: str = "x") -> Callable[[int], str]:
    return _repeated(opening * depth + text + closing * depth)


_SPANS = '<td colspan="30" rowspan="30">x</td>'
_CELL = "<table><tr><td>{}</td></tr></table>"

SHAPES: dict[str, Callable[[int], str]] = {
    # tables
    "cells that span 30 by 30": _table("<tr>{}</tr>", _SPANS, 30),
    "one row of cells that span 30 by 30": lambda size: f"<table><tr>{_SPANS * (size // len(_SPANS))}</tr></table>",
    "cells that span columns": _table("<tr>{}</tr>", '<td colspan="30">x</td>', 10),
    "cells that span rows": _table("<tr>{}</tr>", '<td rowspan="30">x</td>', 10),
    "a square table": _square_table,
    "a table of one row": _one_row,
    "a table of one column": _table("<tr>{}</tr>", "<td>x</td>", 1),
    "a table of 100 columns": _table("<tr>{}</tr>", "<td>x</td>", 100),
    "a table of 20 columns of words": _table("<tr>{}</tr>", "<td>river sand</td>", 20),
    "header cells": _table("<thead><tr>{}</tr></thead>", "<th>x</th>", 10),
    "empty cells": _table("<tr>{}</tr>", "<td></td>", 40),
    "rows without cells": _repeated("<tr></tr>", "<table>", "</table>"),
    "long cells": _table("<tr>{}</tr>", f"<td>{WORDS * 40}</td>", 6),
    "a cell with all of the text": _repeated(WORDS, "<table><tr><td>x</td><td>", "</td></tr></table>"),
    "cells of words without a break": _table("<tr>{}</tr>", f"<td>{'x' * 900}</td>", 8),
    "cells of tags": _table("<tr>{}</tr>", "<td><b>x</b><i>y</i><u>z</u></td>", 12),
    "many small tables": _repeated(_CELL.format("x")),
    "many tables of two columns": _repeated(
        "<table><tr><td>x</td><td>y</td></tr><tr><td>x</td><td>y</td></tr></table>"
    ),
    "tables within tables": _repeated(_CELL.format(_CELL.format("x"))),
    "a table of tables": _repeated(f"<tr><td>{_CELL.format('x')}</td></tr>", "<table>", "</table>"),
    "tables 40 deep": _nested("<table><tr><td>", "</td></tr></table>", 40),
    "tables within quotations": _nested("<blockquote><table><tr><td>", "</td></tr></table></blockquote>", 5),
    "lists within cells": _table("<tr>{}</tr>", "<td><ul><li>x</li><li>y</li></ul></td>", 10),
    "captions": _repeated("<table><caption>x</caption><tr><td>y</td></tr></table>"),
    "columns declared": _repeated("<col>", "<table>", "<tr><td>x</td></tr></table>"),
    "preformatted text in cells": _table("<tr>{}</tr>", "<td><pre>x\ny\nz</pre></td>", 5),
    # text
    "one paragraph": _repeated(WORDS, "<p>", "</p>"),
    "text without any tag": _repeated(WORDS),
    "one word": _repeated("x", "<p>", "</p>"),
    "one word of no-break spaces": _repeated("x&nbsp;", "<p>", "</p>"),
    "words of one letter": _repeated("x ", "<p>", "</p>"),
    "emoji joined": _repeated(_EMOJI, "<p>", "</p>"),
    "families of emoji": _repeated("\U0001f469\u200d\U0001f469\u200d\U0001f467 ", "<p>", "</p>"),
    "flags": _repeated("\U0001f1e9\U0001f1ea", "<p>", "</p>"),
    "marks on one letter": _repeated(_MARKS, "<p>x", "</p>"),
    "marks on every letter": _repeated("x" + _MARKS, "<p>", "</p>"),
    "four marks on every letter": _repeated("x" + _MARKS[:4], "<p>", "</p>"),
    "variation selectors": _repeated("\u260e\ufe0f", "<p>", "</p>"),
    "zero-width spaces": _repeated("x\u200b", "<p>", "</p>"),
    "soft hyphens": _repeated("x\u00ad", "<p>", "</p>"),
    "joiners alone": _repeated("\u200d\u200c", "<p>", "</p>"),
    "Chinese": _repeated(_HAN, "<p>", "</p>"),
    "Arabic": _repeated(_ARABIC, "<p>", "</p>"),
    "Arabic without spaces": _repeated(_ARABIC.replace(" ", ""), "<p>", "</p>"),
    "Thai": _repeated(_THAI, "<p>", "</p>"),
    "Hindi": _repeated(_HINDI, "<p>", "</p>"),
    "Tibetan": _repeated(_TIBETAN, "<p>", "</p>"),
    "Hangul in pieces": _repeated("\u1112\u1161\u11ab", "<p>", "</p>"),
    "words of both directions": _repeated("sand חול ", "<p>", "</p>"),
    "letters of both directions": _repeated("aא", "<p>", "</p>"),
    "numbers among Hebrew": _repeated(_HEBREW + "1,234.5 ", "<p>", "</p>"),
    "embeddings of direction": _repeated("\u202ba\u202ab", "<p>", "</p>"),
    "isolates of direction": _repeated("\u2067a\u2066b\u2069\u2069 ", "<p>", "</p>"),
    "a script for every letter": _repeated("aжαא中ไहあ한ა", "<p>", "</p>"),
    "two scripts by turns": _repeated("aж", "<p>", "</p>"),
    "Chinese and Hangul by turns": _repeated("中한", "<p>", "</p>"),
    "Chinese and kana by turns": _repeated("中あ", "<p>", "</p>"),
    "Japanese": _repeated("日本のニュースは今日も川を運ぶ。", "<p>", "</p>"),
    "Hangul": _repeated("한국어", "<p>", "</p>"),
    "Vietnamese": _repeated("tiếng Việt được ", "<p>", "</p>"),
    "characters that no font has": _counted("{}\U0001a0b0\ua7f0", "<p>", "</p>"),
    "many different characters": lambda size: f"<p>{''.join(chr(0x3400 + n % 0x6B00) for n in range(size))}</p>",
    "private characters": lambda size: f"<p>{''.join(chr(0xE000 + n % 0x1900) for n in range(size))}</p>",
    "letters of mathematics": _repeated("\U0001d400\U0001d538", "<p>", "</p>"),
    "tabs": _repeated("x\t", "<pre>", "</pre>"),
    "entities": _repeated("&amp;&lt;", "<p>", "</p>"),
    # tags within lines
    "bold letters": _repeated("<b>x</b>", "<p>", "</p>"),
    "bold and italic letters": _repeated("<b>x</b><i>y</i>", "<p>", "</p>"),
    "marked letters": _repeated("<mark>x</mark>y", "<p>", "</p>"),
    "code and text": _repeated("<code>x</code>y", "<p>", "</p>"),
    "raised and lowered": _repeated("<sup>x</sup><sub>y</sub>", "<p>", "</p>"),
    "large and small": _repeated("<big>x</big><small>y</small>", "<p>", "</p>"),
    "tags 8 deep": _nested("<b><i><u><s><code><em><big><tt>", "</tt></big></em></code></s></u></i></b>", 1),
    "quotations in the line": _repeated("<q>x</q>", "<p>", "</p>"),
    "readings above": _repeated("<ruby>x<rt>y</rt></ruby>", "<p>", "</p>"),
    "abbreviations": _repeated('<abbr title="x">y</abbr>', "<p>", "</p>"),
    "links": _counted('<a href="https://a.example/{}">x</a> ', "<p>", "</p>"),
    "links without a space": _counted('<a href="https://a.example/{}">x</a>', "<p>", "</p>"),
    "long links": _counted('<a href="https://a.example/{}' + "y" * 1900 + '">x</a> ', "<p>", "</p>"),
    "links to places on the page": _counted('<a href="#n{0}" id="n{0}">x</a> ', "<p>", "</p>"),
    "places": _counted('<span id="n{}">x</span>', "<p>", "</p>"),
    "line breaks": _repeated("x<br>", "<p>", "</p>"),
    "line breaks alone": _repeated("<br>", "<p>", "</p>"),
    "word breaks": _repeated("x<wbr>", "<p>", "</p>"),
    "images": _counted('<img src="https://a.example/{}.png" alt="x">'),
    "images with long descriptions": _counted('<img src="https://a.example/{}.png" alt="' + WORDS * 50 + '">'),
    # blocks
    "rules": _repeated("<hr>"),
    "short paragraphs": _repeated("<p>x</p>"),
    "empty paragraphs": _repeated("<p></p>"),
    "paragraphs of a no-break space": _repeated("<p>&nbsp;</p>"),
    "paragraphs of both directions": _repeated(f'<p dir="rtl">{_HEBREW}</p><p>x</p>'),
    "headings": _repeated("<h2>x</h2>"),
    "boxes": _repeated("<div>x</div>"),
    "boxes 40 deep": _nested("<div>", "</div>", 40),
    "sections and figures": _repeated("<section><figure>x<figcaption>y</figcaption></figure></section>"),
    "centered": _repeated("<center>x</center>"),
    "list items": _repeated("<li>x</li>", "<ul>", "</ul>"),
    "long list items": _repeated(f"<li>{WORDS}</li>", "<ol>", "</ol>"),
    "lists of one item": _repeated("<ol><li>x</li></ol>"),
    "lists 20 deep": _nested("<ul><li>x", "</li></ul>", 20),
    "definitions": _repeated("<dt>x</dt><dd>y</dd>", "<dl>", "</dl>"),
    "definitions 20 deep": _nested("<dl><dd>x", "</dd></dl>", 20),
    "quotations": _repeated("<blockquote>x</blockquote>"),
    "quotations 40 deep": _nested("<blockquote>", "</blockquote>", 40),
    "a quotation of all of the text": _repeated(f"<p>{WORDS}</p>", "<blockquote>", "</blockquote>"),
    "quotations and lists": _nested("<blockquote><ul><li>", "</li></ul></blockquote>", 10),
    "lines of code": _repeated("x\n", "<pre>", "</pre>"),
    "empty lines of code": _repeated("\n", "<pre>", "</pre>"),
    "one line of code": _repeated("for each in all: print(each); ", "<pre>", "</pre>"),
    "colored code": _repeated("<b>def</b> <i>x</i>(<code>y</code>):\n", "<pre>", "</pre>"),
    "blocks of code": _repeated("<pre>x</pre>"),
    "code within quotations": _repeated("<blockquote><pre>x\ny</pre></blockquote>"),
    "never closed": _repeated("<div><b><i><p>x"),
    "closed and never opened": _repeated("x</p></div>"),
}
