"""The translations as they are kept: complete, and made of the same parts as the sentences they stand for."""

import importlib.util
import re
import sys
from pathlib import Path
from types import ModuleType
from xml.etree import ElementTree as ET

import pytest

ROOT = Path(__file__).parents[1]


def script() -> ModuleType:
    """Return ``packaging/translations.py``, which is no module of the program."""
    found = importlib.util.spec_from_file_location("translations", ROOT / "packaging" / "translations.py")
    assert found is not None
    assert found.loader is not None
    module = sys.modules["translations"] = importlib.util.module_from_spec(found)
    found.loader.exec_module(module)
    return module


translations = script()
LANGUAGES = sorted(language for language in translations.FORMS if translations.path_of(language).exists())
MESSAGES = {
    language: [
        (context.findtext("name", ""), message)
        for context in ET.parse(translations.path_of(language)).iter("context")
        for message in context.iter("message")
    ]
    for language in LANGUAGES
}


def forms_of(message: ET.Element) -> list[str]:
    translation = message.find("translation")
    assert translation is not None
    return [form.text or "" for form in translation.iter("numerusform")] or [translation.text or ""]


@pytest.mark.parametrize("language", LANGUAGES)
def test_nothing_in_a_language_is_unfinished(language: str) -> None:
    assert MESSAGES[language]
    for context, message in MESSAGES[language]:
        place = f"{context}: {message.findtext('source')}"
        assert message.find("translation[@type]") is None, place
        assert all(forms_of(message)), place


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_counting_sentence_has_a_form_for_every_kind_of_number(language: str) -> None:
    for context, message in MESSAGES[language]:
        wanted = translations.FORMS[language] if message.get("numerus") else 1
        assert len(forms_of(message)) == wanted, (context, message.findtext("source"))


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_translation_has_the_fields_the_marks_and_the_edges_of_its_source(language: str) -> None:
    for context, message in MESSAGES[language]:
        source = message.findtext("source", "")
        for form in forms_of(message):
            place = f"{context}: {source!r} became {form!r}"
            assert set(fields(form)) == set(fields(source)) or message.get("numerus"), place
            assert set(fields(form)) <= set(fields(source)), place
            assert len(mnemonics(form)) <= len(mnemonics(source)), place
            assert form.endswith("…") == source.endswith("…"), place
            assert (form[:1] == " ") <= (source[:1] == " "), place


def fields(text: str) -> list[str]:
    return re.findall(r"\{\w*\}", text)


def mnemonics(text: str) -> list[str]:
    return re.findall(r"&(?=[^\s&])(?!\w+;)", text)


def test_the_sentences_of_the_source_are_found_wherever_they_stand() -> None:
    said = {(each.context, each.source): each for each in translations.sentences()}
    assert said["Ages", "%n min"].counts  # a call within the call
    assert ("Bar", "&Quit") in said  # said by somebody else in the bar's name
    assert ("Messages", "The server took too long to answer. The feed is asked again later.") in said
    assert all(context for context, _ in said)


def test_an_invented_language_keeps_what_is_put_in_later() -> None:
    made = translations.pseudo("%n of {count} <b>pages</b>")
    assert made.startswith("⟦%n ")
    assert "{count} <b>" in made
    assert len(made) > len("%n of {count} <b>pages</b>") * 1.2
