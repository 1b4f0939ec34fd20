"""Names stand in windows in the order of the user's language."""

import pytest
from PySide6.QtCore import QLocale

from ticker.ui.i18n.collation import sort_key


def in_order(language: str, *names: str) -> list[str]:
    """Return ``names`` as a window sorts them for somebody who reads ``language``."""
    QLocale.setDefault(QLocale(language))
    return sorted(names, key=sort_key)


def test_swedish_has_its_own_letters_after_z() -> None:
    assert in_order("sv_SE", "Östersund", "Ängelholm", "Zorn", "Alvesta", "Åre") == [
        "Alvesta",
        "Zorn",
        "Åre",
        "Ängelholm",
        "Östersund",
    ]


def test_german_has_umlauts_beside_their_letters() -> None:
    assert in_order("de_DE", "Zebra", "Ärger", "Azur", "Arbeit") == ["Arbeit", "Ärger", "Azur", "Zebra"]


@pytest.mark.parametrize("language", ["en_GB", "sv_SE", "ar", "zh_CN", "C"])
def test_numbers_count_and_case_does_not(language: str) -> None:
    assert in_order(language, "Part 10", "part 2", "Part 1") == ["Part 1", "part 2", "Part 10"]


def test_without_a_language_letters_are_not_sorted_by_their_codes() -> None:
    assert in_order("C", "Zebra", "apple", "Éclair", "Banana") == ["apple", "Banana", "Éclair", "Zebra"]


@pytest.mark.parametrize(
    "names",
    [
        ("2 台", "10 台", "北京", "上海", "新闻"),  # by their sound
        ("٢", "١٠", "أخبار", "ب", "ت"),
    ],
)
def test_chinese_and_arabic_names_are_sorted_by_their_readers_rules(names: tuple[str, ...]) -> None:
    language = "zh_CN" if "北京" in names else "ar"
    assert in_order(language, *reversed(names)) == list(names)


@pytest.mark.parametrize("language", ["en_GB", "ar", "zh_CN", "ja", "C"])
def test_any_text_has_its_place(language: str) -> None:
    names = ("", " ", "a\0b", "\ud800", "😀", "أخبار", "新闻", "“z”", "x" * 10_000, "9" * 500)
    assert set(in_order(language, *names)) == set(names)


def test_keys_of_the_same_name_are_equal_so_that_a_second_key_can_decide() -> None:
    QLocale.setDefault(QLocale("en_GB"))
    assert min((sort_key("tides"), 2), (sort_key("Tides"), 1))[1] == 1
