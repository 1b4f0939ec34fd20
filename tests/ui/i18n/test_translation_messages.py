"""What is said where headlines are not translated."""

import pytest

from ticker.entities import FetchErrorKind
from ticker.ui.i18n.translation_messages import sentence_for_key_not_kept, sentence_for_translation


@pytest.mark.parametrize(
    ("kind", "detail", "said"),
    [
        (FetchErrorKind.COMMAND, "failed no model is installed", "The command failed: no model is installed"),
        (FetchErrorKind.COMMAND, "missing", "not found"),
        (FetchErrorKind.UNAUTHORIZED, "unknown", "API key is not available"),
        (FetchErrorKind.FORBIDDEN, "", "Check the API key"),
        (FetchErrorKind.UNAVAILABLE, "", "Check its address"),
    ],
)
def test_it_is_said_what_fails_and_what_helps(kind: FetchErrorKind, detail: str, said: str) -> None:
    sentence = sentence_for_translation(kind, detail)
    assert sentence.startswith("Headlines are not translated")
    assert said in sentence


def test_it_is_said_what_becomes_of_a_key_without_a_keyring() -> None:
    assert "until you quit" in sentence_for_key_not_kept()
