"""The guide: its chapters are linked, pass the sanitizer, and name only what is in the program."""

import re
import subprocess
import sys
from functools import cache
from pathlib import Path
from xml.etree import ElementTree as ET

import pytest

from tests.packaging_scripts import script
from ticker.reading.guide import CONTENTS, chapter, chapters
from ticker.reading.plain_text import text_of
from ticker.resources import resource
from ticker.ui.actions.keys import KEYS, Window

ROOT = Path(__file__).parents[3]
NAMES = [name for name, _ in chapters()]
LINK = "do:chapter:"
HEADWORDS = {"Feeds", "Your feed server"}  # in the chapter on privacy, where they are no names of the program's


LANGUAGES = sorted({path.name for path in resource("guide").iterdir()} - {"en"})


def text(name: str, language: str = "en") -> str:
    return resource("guide", language, f"{name}.md").read_text(encoding="utf-8")


def body(name: str) -> str:
    return chapter(name, link=LINK).body_html


def test_every_chapter_is_in_the_contents_and_the_contents_come_first() -> None:
    assert NAMES[0] == CONTENTS
    assert set(NAMES) == {path.stem for path in resource("guide", "en").glob("*.md")}
    assert len(NAMES) == len(set(NAMES))


@pytest.mark.parametrize("name", NAMES)
def test_a_chapter_has_its_title_and_links_to_what_is_there(name: str) -> None:
    article = chapter(name, link=LINK)
    assert article.title == dict(chapters())[name] or name == CONTENTS
    links = re.findall(r'href="([^"]*)"', article.body_html)
    assert all(each.removeprefix(LINK) in NAMES for each in links if not each.startswith("https://")), links
    assert len(links) == len(re.findall(r"\]\(", text(name)))


@pytest.mark.parametrize("name", NAMES)
def test_nothing_of_a_chapter_is_lost_or_left_unset(name: str) -> None:
    words = text_of(body(name), max_length=100_000)
    assert "](" not in words
    assert not set("`|") & set(words)
    assert "**" not in words
    assert not re.search(r"(^|\s)(#+|-) ", words.replace("+ - ", "").replace("+ and - ", ""))  # which are keys
    assert len(words.split()) > 80
    assert "<img" not in body(name)


def test_lists_tables_and_headings_are_set() -> None:
    assert "<h2>On the bar</h2><table>" in body("keyboard").replace("\n", "")
    assert re.search(r"<tr><th>Key</th><th>What it does</th></tr>", body("keyboard"))
    assert body("sync").count("<li>") == 3
    assert "<ol>" in body("sync")
    assert "<ul>" in body("bar")


def test_a_chapter_that_is_not_there_is_none() -> None:
    with pytest.raises(KeyError):
        chapter("../../LICENSE", link=LINK)


# in other languages


def shape(text: str) -> list[tuple[object, ...]]:
    """Return the kind of each block (heading, list, table or paragraph), its length, links and keys."""
    return [
        (
            block[:2] if block[:2] in {"# ", "##", "- ", "| ", "1."} else "",
            len(re.findall(r"^(?:- |\d+\. )", block, re.MULTILINE)),
            block.count("|"),
            re.findall(r"\]\(([^)]+)\)", block),
            sorted(re.findall(r"`([^`]+)`", block)),
        )
        for block in re.split(r"\n\s*\n", text.strip())
    ]


def test_every_language_of_the_program_has_the_whole_guide_and_the_first_edition() -> None:
    spoken = {path.stem.partition("_")[2] for path in resource("translations").glob("*.ts")}
    assert {"en", *LANGUAGES} == spoken
    assert {path.stem for path in resource("getting-started").glob("*.atom")} == spoken
    for language in LANGUAGES:
        assert {path.stem for path in resource("guide", language).glob("*.md")} == set(NAMES)


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("name", NAMES)
def test_a_translated_chapter_says_block_for_block_the_same(name: str, language: str) -> None:
    assert shape(text(name, language)) == shape(text(name))
    article = chapter(name, link=LINK, language=language)
    assert article.language == language.replace("_", "-")
    assert article.is_right_to_left == (language == "ar")
    words = text_of(article.body_html, max_length=100_000)
    assert not set("`|") & set(words)
    assert "**" not in words


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("name", NAMES)
def test_a_translated_chapter_names_what_the_program_shows_in_that_language(name: str, language: str) -> None:
    named = re.findall(r"\*\*(.+?)\*\*", text(name))
    translated = re.findall(r"\*\*(.+?)\*\*", text(name, language))
    assert len(translated) == len(named)
    shown = shown_in(language)
    if name == "privacy":
        named = [each for each in named if each not in HEADWORDS]
    for each in set(named):
        assert shown[each] & set(translated), each


@cache
def shown_in(language: str) -> dict[str, set[str]]:
    """Return the translation into ``language`` of each text in the program, without mnemonics."""
    shown: dict[str, set[str]] = {}
    for message in ET.parse(resource("translations", f"off-the-wire_{language}.ts")).iter("message"):
        sentence = (message.findtext("source") or "").replace("&", "")
        said = re.sub(r"\(&.\)", "", "".join(message.find("translation").itertext()))  # type: ignore[union-attr]
        shown.setdefault(sentence, set()).add(said.replace("&", ""))
    return shown


def test_french_punctuation_does_not_begin_a_line() -> None:
    for name in NAMES:
        body = chapter(name, link=LINK, language="fr").body_html
        assert not re.search(r" [:;?!»]", body), name
    assert "&nbsp;:" in chapter("feeds", link=LINK, language="fr").body_html


def test_a_language_without_a_guide_has_the_english_one() -> None:
    assert chapters("tlh") == chapters("en")
    assert chapter("bar", link=LINK, language="tlh").body_html == body("bar")


# what the guide names


@pytest.fixture(scope="module")
def said_by_program() -> set[str]:
    """Every text of the program, without mnemonics."""
    return {each.source.replace("&", "") for each in script("translations.py").sentences()}


@pytest.fixture(scope="module")
def source_of_windows() -> str:
    return "\n".join(path.read_text(encoding="utf-8") for path in (ROOT / "ticker" / "ui").rglob("*.py"))


@pytest.mark.parametrize("name", NAMES)
def test_every_name_in_bold_is_one_the_program_shows(name: str, said_by_program: set[str]) -> None:
    named = set(re.findall(r"\*\*(.+?)\*\*", text(name))) - (HEADWORDS if name == "privacy" else set())
    assert not named - said_by_program


STANDARD = {"Ctrl+F": "Find"}
NAMES_IN_TABLE = {"Page Up": "PgUp", "Page Down": "PgDown"}  # where Qt reads another name than people


NO_KEYS = {"Ctrl", "Alt", "Tab", "before-restore", "SIGTERM"}


def named_keys() -> set[str]:
    told = {each for name in NAMES for each in re.findall(r"`([^`]+)`", text(name))} - NO_KEYS
    commands = ("~", "%", "{", "[", ".json", "off-the-wire", "--", "docs/", "*")
    return {each for each in told if " = " not in each and not each.startswith(commands)}


def in_table(window: Window) -> set[str]:
    """Return the keys of a window in the program's table of keys."""
    return {key for keys in KEYS[window].values() for key in keys}


def keys_in_section(heading: str) -> set[str]:
    """Return the keys in the guide's table under ``heading``, including modifiers for the arrow keys."""
    section = text("keyboard").partition(f"## {heading}\n")[2].partition("\n## ")[0]
    firsts = [row.split("|")[1] for row in section.splitlines() if row.startswith("| `")]
    named = {each for first in firsts for each in re.findall(r"`([^`]+)`", first)}
    arrows = {"Alt+Left", "Alt+Right", "Alt+Up", "Alt+Down"} if "Alt" in named else set()
    return {NAMES_IN_TABLE.get(each, each) for each in named - {"Alt"}} | arrows


def test_the_bar_has_every_key_of_the_guide_and_the_guide_every_key_of_the_bar() -> None:
    told = keys_in_section("On the bar") | {"F1"}  # which the guide has of every window
    listened_to = in_table(Window.BAR)
    assert told <= listened_to
    assert {keys[0] for keys in KEYS[Window.BAR].values()} - {"Return", "Ctrl+Return"} <= told


@pytest.mark.parametrize(
    ("heading", "window"),
    [
        ("In the Feeds window", Window.FEEDS),
        ("In the list of feed problems", Window.HEALTH),
        ("In the list of all headlines", Window.ARCHIVE),
        ("In this guide", Window.GUIDE),
    ],
)
def test_the_guide_has_the_keys_of_a_window_and_no_others(heading: str, window: Window) -> None:
    told = {"Return" if each == "Enter" else each for each in keys_in_section(heading)}
    assert told - in_table(Window.ANY) <= in_table(window)
    assert {keys[0] for keys in KEYS[window].values()} - {"Home", "End"} <= told  # which every list has


def is_listened_to(keys: str, source: str) -> bool:
    if any(NAMES_IN_TABLE.get(keys, keys) in in_table(window) for window in KEYS):
        return True
    if re.search(rf'"(\w+ )?{re.escape(keys)}( \w+)?"', source) or f"StandardKey.{STANDARD.get(keys)}" in source:
        return True
    name = {"Enter": "Return", "Esc": "Escape", "Del": "Delete"}.get(keys, keys.replace(" ", ""))
    return re.search(rf"Key\.Key_{re.escape(name)}\b", source) is not None


@pytest.mark.parametrize("keys", sorted(named_keys()))
def test_every_key_of_the_guide_is_listened_to(keys: str, source_of_windows: str) -> None:
    assert is_listened_to(keys, source_of_windows)


@pytest.mark.parametrize("keys", ["Ctrl+Y", "Shift+B", "Y", "F4", "Alt"])
def test_a_key_that_does_nothing_would_be_noticed(keys: str, source_of_windows: str) -> None:
    assert not is_listened_to(keys, source_of_windows)


def test_every_option_of_the_guide_is_one_of_the_command_line() -> None:
    said = subprocess.run(
        [sys.executable, "-m", "ticker", "--help"], cwd=ROOT, capture_output=True, text=True, check=True
    ).stdout
    told = {each for name in NAMES for each in re.findall(r"(?<=[ `])--[a-z-]+", text(name))}
    assert told
    assert told <= set(re.findall(r"--[a-z-]+", said))
