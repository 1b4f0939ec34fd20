"""Sentences about stories that are sent elsewhere."""

from PySide6.QtCore import QCoreApplication

from ticker.entities import FetchErrorKind

translate = QCoreApplication.translate


def sentence_for_waiting(kind: FetchErrorKind, target: str) -> str:
    """Return why a story is still to be sent, and that this needs nobody."""
    if kind is FetchErrorKind.OFFLINE:
        return translate("Sharing", "You’re offline. The story will be sent to {name} later.").format(name=target)
    return translate("Sharing", "Couldn’t reach {name}. The story will be sent later.").format(name=target)


def sentence_for_refusal(kind: FetchErrorKind, target: str, detail: str) -> str:
    """Return why a story was not taken, and what to do about it."""
    if kind is FetchErrorKind.UNAUTHORIZED:
        return translate("Sharing", "{name} refused the sign-in. Set it up again under Share.").format(name=target)
    if kind is FetchErrorKind.COMMAND and detail == "missing":
        return translate("Sharing", "The command for {name} was not found. Set it up again.").format(name=target)
    sentence = translate("Sharing", "{name} rejected the story ({reason}). You can try again under Set Up Sharing.")
    return sentence.format(name=target, reason=detail or kind)


def sentence_for_set_up(kind: FetchErrorKind, detail: str) -> str:
    """Return why a service could not be set up."""
    match kind:
        case FetchErrorKind.UNAUTHORIZED | FetchErrorKind.FORBIDDEN:
            return translate("Sharing", "The service refused the sign-in. Check what you entered.")
        case FetchErrorKind.OFFLINE | FetchErrorKind.UNKNOWN_HOST | FetchErrorKind.REFUSED | FetchErrorKind.TIMED_OUT:
            return translate("Sharing", "Couldn’t reach the server. Check the address or try again later.")
        case _:
            sentence = translate("Sharing", "There is no such service at this address ({reason}).")
            return sentence.format(reason=detail or kind)
