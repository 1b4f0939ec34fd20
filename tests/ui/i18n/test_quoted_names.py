"""A sentence that names a button, a menu item or a window calls it what the window calls it."""

import re
from pathlib import Path
from xml.etree import ElementTree as ET

import pytest

from tests.ui.i18n.test_glossary import REVISED, plain

FILES = Path(__file__).parents[3] / "resources" / "translations"
QUOTED = re.compile(r"“([^”{}]+)”")
NAMED = re.compile(r"\b(?:[Ss]ee|under|Under|Press) ([A-Z][a-z]+(?: [A-Z][a-z]+| up…)*)")
# What is quoted as it is in every language: keys of the file for a kiosk, and a page of somebody else's.
AS_IT_IS = {"feeds", "messages", "preferences", "pt", "Password"}


def name(text: str) -> str:
    """Return a text as a sentence would name it: without access key, ellipsis and capitals."""
    return re.sub(r"\(\w\)$", "", plain(text).rstrip("….: ")).strip().casefold()


def messages(language: str) -> list[tuple[str, list[str]]]:
    """Return all English texts with the forms of their translation."""
    found = []
    for message in ET.parse(FILES / f"off-the-wire_{language}.ts").getroot().iter("message"):
        translation = message.find("translation")
        assert translation is not None
        forms = [form.text or "" for form in translation.iter("numerusform")] or [translation.text or ""]
        found.append((message.findtext("source") or "", forms))
    return found


@pytest.mark.parametrize("language", REVISED)
def test_a_sentence_names_things_as_the_windows_do(language: str) -> None:
    shown: dict[str, set[str]] = {}
    for source, forms in messages(language):
        shown.setdefault(name(source), set()).update(map(name, forms))
    wrong = [
        f"{form} ({named}: {', '.join(sorted(shown[name(named)]))})"
        for source, forms in messages(language)
        for named in {*QUOTED.findall(source), *NAMED.findall(source)} - AS_IT_IS
        if name(named) in shown
        for form in forms
        if not any(word in form.casefold() for word in shown[name(named)])
    ]
    assert not wrong, "\n".join(wrong)


def test_the_search_for_names_finds_some() -> None:
    sources = [source for source, _ in messages("de")]
    assert sum(bool(QUOTED.search(source) or NAMED.search(source)) for source in sources) > 15
