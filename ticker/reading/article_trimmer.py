"""Trim the page's own box by a witness: the text that another way of finding the article found."""

from typing import TYPE_CHECKING

from ticker.reading.article_cleaner import ENDS_OF_SENTENCES, PLAIN_BOXES, remove_line
from ticker.reading.class_names import is_in_box_of
from ticker.reading.page_tables import PLACEHOLDER
from ticker.reading.prose import MIN_PROSE

if TYPE_CHECKING:
    from lxml.html import HtmlElement

    from ticker.reading.article_witness import Witness
    from ticker.reading.prose import Line

_WITNESS = 0.3  # of the box's prose: with less, the witness found something else
_MOST = 0.5  # likewise: with this much, it found where the article ends
_NEARLY_ALL = 0.9
_LINES_OF_HEAD = 3  # of the next story, with the name of a section above its headline
_LABEL = 60  # letters
_LINK_LINE = 0.6  # of a line's text
_MIN_TEASERS = 3
_WORDS = """advert comment comments newsletter newsletters popular promo promos recirc recirculation recommendations
recommended related signup sponsored subscribe teaser teasers trending"""
_WORDS_OF_ASIDES = frozenset(_WORDS.split())
_TEASERS_A_PARAGRAPH = 0.4  # links on lines of their own


def trim_by(lines: "list[Line]", witness: "Witness", first: "HtmlElement | None" = None) -> None:
    """Remove lines of the site, and what stands below the article.

    Paragraphs above and between those that the witness has stay: it rarely has all of them. It is trusted with less if
    it has ``first``, the box of the first paragraph below the headline.
    """
    lines = [*lines]
    is_found = [witness.has(line) for line in lines]
    if not any(found and line.is_prose for found, line in zip(is_found, lines, strict=True)):
        return
    is_sure = any(found and line.box is first for found, line in zip(is_found, lines, strict=True))
    end = max(number for number, line in enumerate(lines) if is_found[number] and not _is_link(line)) + 1
    if _are_teasers(lines[end:]):
        _remove(lines[end:])
        del lines[end:], is_found[end:]
    share = _share_of_prose(lines, is_found)
    if share >= _MOST or (is_sure and any(line.box.tag == "h1" for line in lines[end : end + _LINES_OF_HEAD])):
        _remove(lines[end:])
        del lines[end:], is_found[end:]
    if share >= _MOST or is_sure:
        _remove_asides(lines, is_found)
    if share >= _WITNESS:
        _remove_short_lines(lines, is_found)


def has_all(witness: "Witness", lines: "list[Line]") -> bool:
    """Return whether the witness has all tables, nearly all paragraphs, and each between the first and last it has."""
    prose = [line for line in lines if line.is_prose]
    is_found = [witness.has(line) for line in prose]
    if True not in is_found or _share_of_prose(prose, is_found) < _NEARLY_ALL:
        return False
    tables = (line.text for line in lines if PLACEHOLDER in line.text)
    between = is_found[is_found.index(True) : len(is_found) - is_found[::-1].index(True)]
    return all(between) and all(table in witness.text for table in tables)


def _are_teasers(lines: "list[Line]") -> bool:
    """Tell rows of linked headlines, each with a sentence or two, from the rest of an article."""
    links = sum(map(_is_link, lines))
    paragraphs = sum(line.is_prose for line in lines)
    return links >= _MIN_TEASERS and links >= paragraphs * _TEASERS_A_PARAGRAPH


def _is_link(line: "Line") -> bool:
    return line.link_share > _LINK_LINE


def _share_of_prose(lines: "list[Line]", is_found: list[bool]) -> float:
    """Return how much of the prose was found, by letters or by lines: one line may be longer than all others."""
    prose = [(line.length, found) for line, found in zip(lines, is_found, strict=True) if line.is_prose]
    letters = sum(length for length, found in prose if found) / sum(length for length, _ in prose)
    return max(letters, sum(found for _, found in prose) / len(prose))


def _remove_short_lines(lines: "list[Line]", is_found: list[bool]) -> None:
    """Remove short lines that the witness lacks: at the edges, and labels within."""
    is_missing = [not found and not line.is_prose for line, found in zip(lines, is_found, strict=True)]
    first = is_missing.index(False)
    last = len(lines) - is_missing[::-1].index(False)
    for number, line in enumerate(lines):
        is_inside = first <= number < last
        if is_missing[number] and (_is_label(line) if is_inside else line.length < MIN_PROSE):
            remove_line(line)


def _is_label(line: "Line") -> bool:
    """Tell a button, a label, a link to elsewhere and the like from a sentence, a heading or an item of a list."""
    if line.box.tag not in PLAIN_BOXES:
        return False
    is_sentence = line.box.tag == "p" and line.text.endswith(ENDS_OF_SENTENCES)
    return _is_link(line) or (line.length < _LABEL and not is_sentence)


def _remove_asides(lines: "list[Line]", is_found: list[bool]) -> None:
    """Remove what the witness lacks in boxes that are no part of the article by their names."""
    found = [line.box for line, is_in in zip(lines, is_found, strict=True) if is_in]
    around = {each for box in found for each in (box, *box.iterancestors())}
    known = dict.fromkeys(around, False)
    missing = [line for line, is_in in zip(lines, is_found, strict=True) if not is_in]
    _remove([line for line in missing if is_in_box_of(_WORDS_OF_ASIDES, line.box, known)])


def _remove(lines: "list[Line]") -> None:
    for line in reversed(lines):  # what is within a box first, so that nothing but its own line is left
        remove_line(line)
