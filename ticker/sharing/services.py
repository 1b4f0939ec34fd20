"""The services, and how to call each."""

from collections.abc import Callable

from ticker.sharing import command, instapaper, linkding, pinboard, readwise, wallabag, webhook
from ticker.store import Share, ShareKind, ShareTarget
from ticker.sync.api_request import ApiCall

ADDRESSES = {  # of services that have only one
    ShareKind.INSTAPAPER: instapaper.ADDRESS,
    ShareKind.READWISE: readwise.ADDRESS,
    ShareKind.PINBOARD: pinboard.ADDRESS,
}
_SENDERS: dict[ShareKind, Callable[[ApiCall, ShareTarget, str, Share], None]] = {
    ShareKind.WALLABAG: wallabag.send,
    ShareKind.INSTAPAPER: instapaper.send,
    ShareKind.READWISE: readwise.send,
    ShareKind.PINBOARD: pinboard.send,
    ShareKind.LINKDING: linkding.send,
    ShareKind.WEBHOOK: webhook.send,
}
_CHECKS: dict[ShareKind, Callable[[ApiCall, ShareTarget, str], None]] = {
    ShareKind.WALLABAG: wallabag.check,
    ShareKind.INSTAPAPER: instapaper.check,
    ShareKind.READWISE: readwise.check,
    ShareKind.PINBOARD: pinboard.check,
    ShareKind.LINKDING: linkding.check,
    ShareKind.WEBHOOK: webhook.check,
}


def check(call: ApiCall, target: ShareTarget, secret: str) -> None:
    """Check the secret with the service. Raises FetchError if it is refused. A command is not run."""
    if target.kind is not ShareKind.COMMAND:
        _CHECKS[target.kind](call, target, secret)


def send(call: ApiCall, target: ShareTarget, secret: str, share: Share) -> None:
    """Send a story. Raises FetchError."""
    if target.kind is ShareKind.COMMAND:
        command.run(target, share)
    else:
        _SENDERS[target.kind](call, target, secret, share)
