"""One term, one word in each language: what docs/terms.csv lays down."""

import csv
import re
from functools import cache
from pathlib import Path
from xml.etree import ElementTree as ET

import pytest

ROOT = Path(__file__).parents[3]
FILES = ROOT / "resources" / "translations"
MAX_WORDS = 4  # of the English text: labels, buttons and menu items
# Languages whose translation was read as a whole since there is a table.
REVISED: tuple[str, ...] = ("ar", "de", "es", "fr", "ja", "pt", "ru", "zh_CN")
# Lists of search words, shown to nobody, and what says something else with the same word.
UNHEEDED = re.compile(r"^[a-z ]+$|\{|^Bar \|$")


@cache
def glossary() -> dict[str, dict[str, str]]:
    """Return what each English term is called, by language."""
    with (ROOT / "docs" / "terms.csv").open(encoding="utf-8", newline="") as file:
        (_, *languages), _address, *terms = csv.reader(file)
    return {term: dict(zip(languages, words, strict=True)) for term, *words in terms}


def languages() -> list[str]:
    return list(next(iter(glossary().values())))


def plain(text: str) -> str:
    return re.sub(r"\(&\w\)|&(?=\w)", "", text)


@cache
def short_texts(language: str) -> list[tuple[str, str]]:
    """Return the labels, buttons and menu items with their translation."""
    root = ET.parse(FILES / f"off-the-wire_{language}.ts").getroot()
    found = []
    for message in root.iter("message"):
        source, translation = plain(message.findtext("source") or ""), message.find("translation")
        if len(source.split()) <= MAX_WORDS and not UNHEEDED.search(source) and translation is not None:
            forms = [form.text or "" for form in translation.iter("numerusform")] or [translation.text or ""]
            found.append((source, plain(forms[-1])))
    return found


@cache
def pattern(words: str) -> re.Pattern[str]:
    """Return what finds the words of a cell, which end as they like where it says "…"."""
    parts = (r"\w*\s*".join(map(re.escape, word.split("…"))) for word in words.split("/"))
    return re.compile("|".join(parts), re.IGNORECASE)


def test_the_table_has_a_word_for_each_term_in_each_language() -> None:
    there = {path.stem.partition("_")[2] for path in FILES.glob("*.ts")} - {"en"}
    assert set(languages()) == there
    assert len(glossary()) >= 40
    assert all(word.strip() for words in glossary().values() for word in words.values())


@pytest.mark.parametrize("language", REVISED)
def test_a_term_is_one_word_wherever_it_stands_on_a_button(language: str) -> None:
    wrong = [
        f"{source} – {translation} ({term}: {words[language]})"
        for term, words in glossary().items()
        for source, translation in short_texts(language)
        if re.search(rf"\b{term}s?\b", source, re.IGNORECASE) and not pattern(words[language]).search(translation)
    ]
    assert not wrong, "\n".join(wrong)
