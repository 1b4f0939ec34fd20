"""Which implementation of ``FeedServer`` speaks to which kind of server."""

from ticker.entities import Account, ServerKind
from ticker.sync import google_reader
from ticker.sync.api_request import ApiCall
from ticker.sync.feed_server import FeedServer


def find_server(call: ApiCall, address: str, user: str, password: str) -> tuple[ServerKind, str]:
    """Sign in at the address of a server, with or without its path; return its kind and the URL of its API.

    Raises FetchError: UNAUTHORIZED where user or password is wrong, NOT_FOUND where no known API is there, UNAVAILABLE
    where it is switched off.
    """
    return ServerKind.GOOGLE_READER, google_reader.find_api(call, address, user, password)


def open_server(call: ApiCall, account: Account, password: str) -> FeedServer:
    match account.kind:
        case ServerKind.GOOGLE_READER:
            return google_reader.GoogleReaderServer(call, account.api, account.user, password)
