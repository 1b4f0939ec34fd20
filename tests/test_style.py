"""The English that people read, as far as a tool can check it: CONTRIBUTING.md has the rules."""

import ast
import re
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from tests.packaging_scripts import script

ROOT = Path(__file__).parents[1]
DOCUMENTS = [
    *sorted(ROOT.glob("*.md")),
    *sorted((ROOT / "docs").rglob("*.md")),
    *sorted((ROOT / ".github").rglob("*.md")),
    *sorted((ROOT / "resources" / "guide" / "en").glob("*.md")),
    ROOT / "resources" / "getting-started" / "en.atom",
    ROOT / "packaging" / "linux" / "off-the-wire.1",
]
OLD_WORDS = re.compile(  # words of our own for what other programs have names for
    r"wish|ailment|emblem|conveyor|(?:^|_)belt|retirement|retreat|errand|keepsake|handed_over|taking_in|lettering|wire_sets?(?:$|_)"
    r"|way_back|take_keyboard|bring_up|last_resort|(?:^|_)desk(?:$|_)|(?:^|_)dress(?:$|_)|^_?(?:MOST|LONGEST|FEWEST)_"
)
LITERAL = re.compile(r"<[^>]+>|&\w+;|\{[^}]*\}|%n|--\w[\w-]*")  # what is no English: tags, fields, options
MARKS = {
    "a straight quotation mark or apostrophe": re.compile(r"['\"]"),
    "three dots": re.compile(r"\.\.\."),
    "a hyphen for a dash": re.compile(r" --? "),
    "two spaces": re.compile(r"\S {2,}\S"),
    "an exclamation mark": re.compile(r"!"),
    "please": re.compile(r"\bplease\b", re.IGNORECASE),
    "simply": re.compile(r"\bsimply\b", re.IGNORECASE),
    "a space before the ellipsis": re.compile(r" …"),
}
LITERARY = re.compile(  # in comments; others write "if", "forever", "rarely", "prepared"
    r"\bNone where\b|\b[A-Z]\w*Error where\b|\bfor ever\b|\bseldom\b|\blaid ready\b|\bmaximis"
)
SMALL_WORDS = {"a", "an", "and", "as", "at", "by", "for", "from", "in", "it", "of", "on", "or", "the", "to", "with"}


@pytest.fixture(scope="module")
def sentences() -> tuple[Any, ...]:
    """Every sentence of the program."""
    found: tuple[Any, ...] = script("translations.py").sentences()
    return found


def faults(text: str) -> list[str]:
    """Return what is wrong with the typography and manners of ``text``."""
    plain = LITERAL.sub("x", text)
    return [name for name, pattern in MARKS.items() if pattern.search(plain)]


def misspelt(*texts: str) -> list[str]:
    """Return what codespell says of ``texts``: common mistakes, and British spellings."""
    said = subprocess.run(
        [sys.executable, "-X", "utf8", "-m", "codespell_lib", "--builtin", "clear,rare,en-GB_to_en-US", "-"],
        input="\n".join(texts), capture_output=True, encoding="utf-8", check=False,
    )  # fmt: skip
    return [line for line in said.stdout.splitlines() if "==>" in line]


def in_title_case(text: str) -> bool:
    words = re.findall(r"[^\s–—()/]+", LITERAL.sub("X", text.replace("&", "")).rstrip("…"))
    return all(word[0].isupper() or not word[0].isalpha() or word in SMALL_WORDS for word in words)


def test_sentences_have_the_marks_and_manners_of_good_text(sentences: tuple[Any, ...]) -> None:
    assert not {each.source: wrong for each in sentences if (wrong := faults(each.source))}


def test_sentences_are_spelt_as_americans_spell(sentences: tuple[Any, ...]) -> None:
    assert not misspelt(*(each.source.replace("&", "") for each in sentences))


def test_documents_are_spelt_as_americans_spell() -> None:
    texts = {path: path.read_text(encoding="utf-8") for path in DOCUMENTS}
    code = re.compile(r"`[^`]*`|\]\([^)]*\)|[\w/]+\.md|^\.\w+|<id>.*", re.MULTILINE)
    plain = {path: code.sub("", text) for path, text in texts.items()}
    if misspelt(*plain.values()):  # one by one, to tell where
        assert not {path: wrong for path, text in plain.items() if (wrong := misspelt(text))}


def test_the_menus_of_bar_and_tray_are_in_title_case(sentences: tuple[Any, ...]) -> None:
    texts = {each.source for each in sentences if each.context == "Bar" and re.search(r"&\w", each.source)}
    assert {"Re&fresh", "All &Headlines…", "&Copy Link"} <= texts
    assert not {text for text in texts if not in_title_case(text)}


def test_names_in_the_code_are_those_of_the_glossary() -> None:
    found = []
    for path in sorted((ROOT / "ticker").rglob("*.py")):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            names = (getattr(node, each, None) for each in ("name", "attr", "arg", "id"))
            found += [f"{path.relative_to(ROOT)}: {each}" for each in names if each and OLD_WORDS.search(each)]
    assert not sorted(set(found))


def test_comments_use_the_usual_words() -> None:
    sources = {path.relative_to(ROOT): path.read_text(encoding="utf-8") for path in (ROOT / "ticker").rglob("*.py")}
    assert not {path: words for path, source in sources.items() if (words := LITERARY.findall(source))}


def test_readme_and_architecture_stay_short() -> None:
    assert len((ROOT / "README.md").read_text(encoding="utf-8").split()) < 900
    assert len((ROOT / "ARCHITECTURE.md").read_text(encoding="utf-8").splitlines()) <= 100


def test_no_file_of_the_program_is_over_500_lines_and_no_class_over_400() -> None:
    sources = {path.name: path.read_text(encoding="utf-8") for path in (ROOT / "ticker").rglob("*.py")}
    assert not [name for name, source in sources.items() if source.count("\n") > 500]
    nodes = [node for source in sources.values() for node in ast.parse(source).body]
    classes = {node.name: (node.end_lineno or 0) - node.lineno + 1 for node in nodes if isinstance(node, ast.ClassDef)}
    assert not [name for name, lines in classes.items() if lines > 400]


# the checks themselves


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("The feed’s address “x” – really…", []),
        ("<a href='x'>{name}</a>", []),
        ("The feed's address", ["a straight quotation mark or apostrophe"]),
        ("Loading...", ["three dots"]),
        ("Please wait!", ["an exclamation mark", "please"]),
        ("One  two", ["two spaces"]),
        ("Saving …", ["a space before the ellipsis"]),
    ],
)
def test_what_is_wrong_with_a_text_is_found(text: str, said: list[str]) -> None:
    assert faults(text) == said


def test_british_spelling_and_common_mistakes_are_found() -> None:
    assert len(misspelt("The colour of this feed", "It is recieved")) == 2
    assert not misspelt("The color of this feed")


@pytest.mark.parametrize(
    ("text", "is_right"),
    [("Mark &All as Read", True), ("Open in &Browser", True), ("Mark all as read", False), ("&Copy link…", False)],
)
def test_title_case_is_told_from_sentence_case(text: str, is_right: bool) -> None:
    assert in_title_case(text) is is_right


# commit messages


@pytest.mark.parametrize(
    ("subject", "count"),
    [
        ("viewer: keep focus in the article after a toolbar click", 0),
        ("store, poller: rename appoint to schedule_checks", 0),
        ("docs: process all documents alike", 0),
        ("Merge branch 'main'", 0),
        ("Keep focus in the article", 1),
        ("viewer: keeps focus in the article", 1),
        ("viewer: fixed focus.", 2),
        ("viewer: " + "keep focus " * 8, 1),
    ],
)
def test_the_subject_of_a_commit_is_checked(subject: str, count: int) -> None:
    assert len(script("commit_message.py").faults(subject.strip())) == count
