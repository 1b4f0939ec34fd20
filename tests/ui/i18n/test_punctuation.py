"""Each script has marks, quotation marks and spaces of its own."""

import re
from functools import cache
from pathlib import Path
from xml.etree import ElementTree as ET

import pytest

from tests.ui.i18n.test_glossary import REVISED

FILES = Path(__file__).parents[3] / "resources" / "translations"

WRONG = {
    "de": {"straight or English quotes": r'"\w|“\w', "an ellipsis without its space": r"\w…"},
    "fr": {
        "a plain space before a mark": r"\w [:;?!»]",
        "no space before a mark": r"\w[;?!](?:\s|$)|\w»|«\w",
        "English quotes": "[“”]",
    },
    "es": {"a space before the ellipsis": " …", "English quotes": "[“”]", "a question without ¿": r"^[^¿]*\?$"},
    "pt": {"a space before the ellipsis": " …"},
    "ru": {"a space before the ellipsis": " …", "English quotes": "[“”]"},
    "ar": {"a space before the ellipsis": " …", "Latin marks": r"[\u0600-\u06ff][,;?]", "English quotes": "[“”]"},
    "ja": {"a space before the ellipsis": " …", "Western quotes": "[“”]", "Western marks": r"[\u3040-\u9fff][,;?!]"},
    "zh_CN": {"a space before the ellipsis": " …", "Western marks": r"[\u4e00-\u9fff][,;:?!]|[\u4e00-\u9fff]\("},
}  # fmt: skip
NUMBER_WITH_POINT = re.compile(r"(?<![\d.])\d+\.\d+(?![\d.])")  # no version or address
WITH_COMMA = {"de", "fr", "es", "pt", "ru"}


@cache
def texts(language: str) -> list[str]:
    """Return all translations of a language, without tags, fields and access keys."""
    root = ET.parse(FILES / f"off-the-wire_{language}.ts").getroot()
    found = [element.text or "" for kind in ("translation", "numerusform") for element in root.iter(kind)]
    return [re.sub(r"<[^>]+>|\(&\w\)|&(?=\w)", "", text) for text in found]


@pytest.mark.parametrize(
    ("language", "fault"), [(language, fault) for language in REVISED for fault in WRONG[language]]
)
def test_marks_are_those_of_the_script(language: str, fault: str) -> None:
    wrong = [text for text in texts(language) if re.search(WRONG[language][fault], text)]
    assert not wrong, f"{fault}:\n" + "\n".join(wrong)


@pytest.mark.parametrize("language", sorted(WITH_COMMA.intersection(REVISED)))
def test_no_sentence_has_a_number_with_a_point(language: str) -> None:
    wrong = [
        text for text in texts(language) if NUMBER_WITH_POINT.search(re.sub(r"\d+\.\d+\.\d+\S*|[\w/]+\.\w+/", "", text))
    ]
    assert not wrong, "\n".join(wrong)
