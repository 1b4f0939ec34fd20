"""Sentences about headlines that are not translated."""

from PySide6.QtCore import QCoreApplication

from ticker.entities import FetchErrorKind
from ticker.ui.i18n.messages import sentence_for

translate = QCoreApplication.translate


def sentence_for_translation(kind: FetchErrorKind, detail: str) -> str:
    """Return that headlines are not translated now, why, and what helps."""
    match kind:
        case FetchErrorKind.COMMAND:
            sentence = translate("Translation", "Headlines are not translated.")
            return f"{sentence} {sentence_for(kind, detail)}"
        case FetchErrorKind.UNAUTHORIZED if detail == "unknown":
            return translate(
                "Translation",
                "Headlines are not translated: the API key is not available from the keyring. Enter it again in the"
                " preferences.",
            )
        case FetchErrorKind.UNAUTHORIZED | FetchErrorKind.FORBIDDEN:
            return translate(
                "Translation", "Headlines are not translated: the server refused. Check the API key in the preferences."
            )
        case _:
            return translate(
                "Translation",
                "Headlines are not translated: the server can’t be reached or reports an error. Check its address.",
            )


def sentence_for_key_not_kept() -> str:
    """Return what becomes of an API key that the keyring does not take."""
    return translate("Translation", "No keyring is available. The API key is kept until you quit; then enter it again.")
