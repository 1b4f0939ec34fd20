"""The translations as they are kept: complete, and made of the same parts as the sentences they stand for."""

from pathlib import Path
from xml.etree import ElementTree as ET

import pytest

from tests.packaging_scripts import script

ROOT = Path(__file__).parents[1]


translations = script("translations.py")
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
def test_a_translation_has_the_forms_the_fields_and_the_marks_of_its_source(language: str) -> None:
    for context, message in MESSAGES[language]:
        if message.find("translation[@type]") is None:
            source, counts = message.findtext("source", ""), message.get("numerus") is not None
            faults = translations.faults_of(source, counts, tuple(forms_of(message)), language)
            assert not faults, f"{context}: {source!r} became {forms_of(message)!r}"


@pytest.mark.parametrize(
    ("source", "translation", "fault"),
    [
        ("From {file}", "Von {datei}", "other fields"),
        ("<b>All</b>", "Alle", "other tags"),
        ("&All", "Alle", "other number of mnemonics"),
        ("Open…", "Öffnen", "other ellipsis"),
        ("px", " px", "begins with a space"),
    ],
)
def test_a_translation_of_other_parts_is_refused(source: str, translation: str, fault: str) -> None:
    assert translations.faults_of(source, False, (translation,), "de") == [fault]
    assert not translations.faults_of(source, False, (source,), "de")


def test_a_counting_translation_wants_all_its_forms() -> None:
    assert not translations.faults_of("%n day(s)", True, ("ein Tag", "%n Tage"), "de")
    assert translations.faults_of("%n day(s)", True, ("%n Tage",), "de") == ["1 forms in place of 2"]
    assert translations.faults_of("%n day(s)", True, ("ein Tag", ""), "de") == ["empty"]
    assert translations.faults_of("%n day(s)", True, ("ein Tag", "viele Tage"), "de") == ["no %n"]


def test_mnemonics_that_meet_are_moved_apart_within_their_window() -> None:
    given = {
        ("A", "one", ""): ("&Ab",),
        ("A", "two", ""): ("&Ab",),
        ("A", "three", ""): ("&Abc {bcd}",),
        ("A", "four", ""): ("加(&A)",),
        ("B", "one", ""): ("&Ab",),
        ("C", "one", ""): ("&É",),
    }
    parted = {key[:2]: forms[0] for key, forms in translations.part_mnemonics(given).items()}
    assert {parted["A", "one"], parted["A", "two"]} == {"&Ab", "A&b"}
    assert parted["A", "three"] == "Ab&c {bcd}"
    assert (parted["A", "four"], parted["B", "one"], parted["C", "one"]) == ("加(&A)", "&Ab", "&É")


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_language_says_everything_the_source_does(language: str) -> None:
    assert not translations.missing(language)


def test_a_language_that_is_hardly_begun_is_not_released(tmp_path: Path) -> None:
    path = tmp_path / "off-the-wire_de.ts"
    said = {(each.context, each.source, each.comment): ("x",) for each in translations.sentences() if not each.counts}
    translations.write(path, "de", translations.sentences(), said)
    assert translations.is_spoken(path)
    translations.write(path, "de", translations.sentences(), dict(list(said.items())[:99]))
    assert not translations.is_spoken(path)


def test_the_sentences_of_the_source_are_found_wherever_they_stand() -> None:
    said = {(each.context, each.source): each for each in translations.sentences()}
    assert said["RelativeTime", "%n min"].counts  # a call within the call
    assert ("Bar", "&Quit") in said  # said by somebody else in the bar's name
    assert ("Messages", "The server took too long to answer. The feed will be tried again later.") in said
    assert all(context for context, _ in said)


def test_an_invented_language_keeps_what_is_put_in_later() -> None:
    made = translations.pseudo("%n of {count} <b>pages</b>")
    assert made.startswith("⟦%n ")
    assert "{count} <b>" in made
    assert len(made) > len("%n of {count} <b>pages</b>") * 1.2


def test_a_sentence_that_another_class_says_now_keeps_its_translation() -> None:
    before = {("Old", "Open", ""): ("Öffnen",), ("Old", "Close", ""): ("Schließen",)}
    wanted = (
        translations.Sentence("New", "Open"),
        translations.Sentence("Old", "Close"),
        translations.Sentence("New", "Close"),
    )
    after = translations.following(before, wanted)
    assert after[("New", "Open", "")] == ("Öffnen",)
    assert after[("Old", "Close", "")] == ("Schließen",)
    assert ("New", "Close", "") not in after
