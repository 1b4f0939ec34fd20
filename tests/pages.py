"""Pages as the web's publishing systems and newspapers build them, with the truth about which words are the article's.

``data/pages/NAME.html`` is the structure of a page; its text is invented by ``texts.json`` in the page's language, the
same each time. In the structure stand

- ``¶`` a paragraph and ``‡`` a sentence of the article; ``⟦…⟧`` whatever else belongs to it,
- ``§`` two sentences and ``¤`` a headline of what stands around the article; as all text without a mark does,
- ``⟪…⟫`` what may be taken for the article's or not: headline, byline, credit,
- ``5× `` before a line that stands there five times.
"""

import html
import itertools
import json
import random
import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from ticker.reading.extraction import extract_article
from ticker.reading.plain_text import text_of
from ticker.reading.sanitizer import safe_html

FOLDER = Path(__file__).parent / "data" / "pages"
SHAPES_OF_LANGUAGES = (
    "blogger",
    "br-paragraphs",
    "chinese-portal",
    "div-soup",
    "hindi-news",
    "newspaper-share-and-related",
    "short-note",
    "wordpress-block",
    "wordpress-classic",
)
URL = "https://www.example.org/2026/03/swallows"
_PLACE = re.compile("[¶‡§¤]")
_OURS = re.compile("⟦(.*?)⟧", re.DOTALL)
_EITHER = re.compile("⟪(.*?)⟫", re.DOTALL)
_WORD = re.compile(r"[\u0e00-\u0eff\u3040-\u30ff\u3400-\u9fff\uac00-\ud7a3]|[^\W\u0e00-\u0eff\u3040-\ud7a3]+")


@dataclass(frozen=True, slots=True)
class Page:
    """One page and its truth, in words."""

    name: str
    content: str
    article: str  # text that belongs
    either: str  # text that may be found or not
    is_held_out: bool  # not looked at while the extraction was made better


def pages() -> tuple[Page, ...]:
    texts = json.loads((FOLDER / "texts.json").read_text(encoding="utf-8"))
    return tuple(_page(path, number, texts) for number, path in enumerate(sorted(FOLDER.glob("*.html"))))


def languages() -> tuple[str, ...]:
    return tuple(json.loads((FOLDER / "texts.json").read_text(encoding="utf-8")))


def pages_in(language: str) -> tuple[Page, ...]:
    """Return pages of the same shapes in ``language``, so that languages can be compared."""
    texts = json.loads((FOLDER / "texts.json").read_text(encoding="utf-8"))
    return tuple(_page(FOLDER / f"{name}.html", 0, texts, language) for name in SHAPES_OF_LANGUAGES)


def ours(page: str) -> str:
    """Return the article on ``page`` as this program finds it: nothing on a question about cookies."""
    found = extract_article(page.encode(), URL)
    return "" if found.is_consent_page else found.body_html


def library_alone(page: str) -> str:
    """Return the article on ``page`` as the library finds it by itself."""
    from readability import Document

    return safe_html(Document(page, url=URL).summary(html_partial=True), URL)


def precision_and_recall(page: Page, found_html: str) -> tuple[float, float]:
    """Return the share of the words found that belong, and the share of those that belong that were found."""
    found = Counter(words(text_of(found_html, max_length=1_000_000)))
    wanted, either = Counter(words(page.article)), Counter(words(page.either))
    right = (found & wanted).total()
    found -= either - (wanted - found)
    precision = right / max(found.total(), right) if found else float(not wanted)
    return precision, right / wanted.total() if wanted else 1.0


def words(text: str) -> list[str]:
    """Return the words of ``text``; in scripts that put no space between them, each letter."""
    return _WORD.findall(text)


def _page(path: Path, number: int, texts: dict[str, dict[str, list[list[str]]]], language_of_all: str = "") -> Page:
    structure = path.read_text(encoding="utf-8")
    if language_of_all:
        structure = re.sub(r'<html lang="\w+"', f'<html lang="{language_of_all}"', structure)
    structure = re.sub(r"^(\d+)× (.*\n)", lambda line: line[2] * int(line[1]), structure, flags=re.MULTILINE)
    language = re.search(r'<html lang="(\w+)"', structure)
    assert language is not None, path
    written = _written(structure, texts[language[1]], random.Random(path.stem))
    article = " ".join(_text(part) for part in _OURS.findall(_EITHER.sub(" ", written)))
    either = " ".join(_text(part) for part in _EITHER.findall(written))
    return Page(path.stem, re.sub("[⟦⟧⟪⟫]", "", written), article, either, number % 3 == 2)


def _written(structure: str, texts: dict[str, list[list[str]]], chance: random.Random) -> str:
    """Return ``structure`` with invented text for its signs; what is the article's is marked."""
    space = "" if _has_no_spaces(texts["text"][0][0]) else " "
    ours = _sentences(texts["text"], space, chance)
    others = _sentences(texts["rest"], space, chance)
    heads = itertools.cycle(texts["heads"])

    def text(sign: re.Match[str]) -> str:
        match sign[0]:
            case "¶":
                return f"⟦{space.join(itertools.islice(ours, 3))}⟧"
            case "‡":
                return f"⟦{next(ours)}⟧"
            case "§":
                return space.join(itertools.islice(others, 2))
            case _:
                return str(next(heads))

    written = _PLACE.sub(text, structure)
    for outer in ("⟪[^⟫]*", "⟦[^⟦⟧]*"):  # a mark within one says nothing more
        while (flat := re.sub(f"({outer})⟦([^⟧]*)⟧", r"\1\2", written)) != written:
            written = flat
    return written


def _has_no_spaces(text: str) -> bool:
    return " " not in text


def _sentences(parts: list[list[str]], space: str, chance: random.Random) -> Iterator[str]:
    sentences = [space.join(each) for each in itertools.product(*parts)]
    chance.shuffle(sentences)
    return itertools.cycle(sentences)


def _text(part: str) -> str:
    return html.unescape(re.sub("<[^>]*>", " ", part))
