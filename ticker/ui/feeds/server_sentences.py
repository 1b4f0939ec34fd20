"""Why a feed server could not be signed in to or synced with, and what helps, in words."""

from urllib.parse import urlsplit

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from ticker.entities import FetchErrorKind
from ticker.store import StoreErrorKind
from ticker.ui.i18n.messages import sentence_for
from ticker.ui.i18n.store_messages import sentence_for_store_kind

_REFUSED = QT_TRANSLATE_NOOP(
    "AccountDialog",
    "The server did not accept this username and password. Use the API password, which often differs from the "
    "one for the website.",
)
_GATEWAY = QT_TRANSLATE_NOOP(
    "AccountDialog",
    "The web server answers, but the feed server behind it does not (status {0}). Try again later.",
)
_NOT_TRUSTED = QT_TRANSLATE_NOOP(
    "AccountDialog",
    "The server’s certificate isn’t from a trusted authority. If the server is your own, choose its"
    " certificate, or that of its authority, under Connection.",
)
_WANTS_CERTIFICATE = QT_TRANSLATE_NOOP(
    "AccountDialog", "The server requires a client certificate. Choose its file under Connection."
)
_NONE_THERE = QT_TRANSLATE_NOOP("AccountDialog", "No feed server found at this address. Check the address.")
_BY_KIND: dict[FetchErrorKind, object] = {
    FetchErrorKind.OFFLINE: QT_TRANSLATE_NOOP(
        "AccountDialog", "You’re offline. Sync will continue when you’re back online."
    ),
    FetchErrorKind.REFUSED: QT_TRANSLATE_NOOP(
        "AccountDialog", "The server refused the connection. Sync will try again later."
    ),
    FetchErrorKind.TIMED_OUT: QT_TRANSLATE_NOOP(
        "AccountDialog", "The server took too long to answer. Sync will try again later."
    ),
    FetchErrorKind.TOO_LARGE: QT_TRANSLATE_NOOP(
        "AccountDialog", "The server’s answer was too large and was not read. Sync will try again later."
    ),
    FetchErrorKind.BROKEN_RESPONSE: QT_TRANSLATE_NOOP(
        "AccountDialog", "The server’s answer was incomplete or invalid. Sync will try again later."
    ),
    FetchErrorKind.REDIRECT_LOOP: QT_TRANSLATE_NOOP("AccountDialog", "Too many redirects. Check the address."),
    FetchErrorKind.BAD_ADDRESS: QT_TRANSLATE_NOOP(
        "AccountDialog", "This is not a web address. It should look like https://example.org."
    ),
    FetchErrorKind.PARSE_TIMED_OUT: QT_TRANSLATE_NOOP(
        "AccountDialog", "Reading the server’s answer timed out. Sync will try again later."
    ),
    FetchErrorKind.INTERNAL: QT_TRANSLATE_NOOP(
        "AccountDialog", "Something went wrong in Off the Wire while syncing. Report it; the log has details."
    ),
    FetchErrorKind.UNAUTHORIZED: _REFUSED,
    FetchErrorKind.FORBIDDEN: _REFUSED,
    FetchErrorKind.NOT_FOUND: _NONE_THERE,
    FetchErrorKind.GONE: _NONE_THERE,
    FetchErrorKind.NOT_A_FEED: _NONE_THERE,
    FetchErrorKind.UNAVAILABLE: QT_TRANSLATE_NOOP(
        "AccountDialog", "The server is unavailable, or its API is turned off in its settings."
    ),
    FetchErrorKind.TOO_MANY_REQUESTS: QT_TRANSLATE_NOOP(
        "AccountDialog", "The server is busy and asked to wait. Sync will try again later."
    ),
    FetchErrorKind.UNREADABLE: QT_TRANSLATE_NOOP(
        "AccountDialog", "The server’s answers could not be understood. Nothing was changed."
    ),
    FetchErrorKind.HTTP_STATUS: QT_TRANSLATE_NOOP(
        "AccountDialog", "The server reported an error (status {0}). Nothing was changed."
    ),
    FetchErrorKind.MOVED_AWAY: QT_TRANSLATE_NOOP(
        "AccountDialog", "The server redirects to {0}. Sign in there if you trust that address."
    ),
}
_BY_DETAIL: dict[tuple[FetchErrorKind, str], object] = {
    (FetchErrorKind.UNAUTHORIZED, "unknown"): QT_TRANSLATE_NOOP(
        "AccountDialog", "The password is not available from the keyring. Enter it again."
    ),
    (FetchErrorKind.UNAUTHORIZED, "gate"): QT_TRANSLATE_NOOP(
        "AccountDialog",
        "The web server requires a username and password of its own. Enter them under Connection.",
    ),
    (FetchErrorKind.FORBIDDEN, "registered"): QT_TRANSLATE_NOOP(
        "AccountDialog", "Inoreader accepts only programs that are registered with it. Off the Wire is not."
    ),
    (FetchErrorKind.HTTP_STATUS, "502"): _GATEWAY,
    (FetchErrorKind.HTTP_STATUS, "504"): _GATEWAY,
    (FetchErrorKind.CERTIFICATE, "self-signed"): _NOT_TRUSTED,
    (FetchErrorKind.CERTIFICATE, "unknown-issuer"): _NOT_TRUSTED,
    (FetchErrorKind.TLS, "tlsv13_alert_certificate_required"): _WANTS_CERTIFICATE,
    (FetchErrorKind.TLS, "sslv3_alert_handshake_failure"): _WANTS_CERTIFICATE,
    (FetchErrorKind.TLS, "ca-file"): QT_TRANSLATE_NOOP(
        "AccountDialog", "The certificate authority’s file cannot be used. It must be in PEM format."
    ),
    (FetchErrorKind.TLS, "client-certificate"): QT_TRANSLATE_NOOP(
        "AccountDialog", "The client certificate cannot be used. It must be a PEM file that includes its key."
    ),
    (FetchErrorKind.TLS, "certificate-password"): QT_TRANSLATE_NOOP(
        "AccountDialog", "The password for the client certificate’s key is wrong."
    ),
}


def sentence_for_server(kind: FetchErrorKind | StoreErrorKind, detail: str = "") -> str:
    """Say why a feed server could not be synced with, and what helps."""
    if isinstance(kind, StoreErrorKind):
        return sentence_for_store_kind(kind)
    sentence = _BY_DETAIL.get((kind, detail)) or _BY_KIND.get(kind)
    if sentence is None:
        return sentence_for(kind, detail)
    place = urlsplit(detail).netloc if kind is FetchErrorKind.MOVED_AWAY else detail
    return QCoreApplication.translate("AccountDialog", str(sentence)).replace("{0}", place)


def sentence_for_reset() -> str:
    """Say what became of the feeds of a server that was set up again."""
    return QCoreApplication.translate(
        "AccountDialog",
        "The feed server was reset. Feeds and stories it no longer has are kept here as your own.",
    )
