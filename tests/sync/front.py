"""A web server in front of a feed server: it may ask for a password of its own, speak TLS, or want a certificate."""

import socket
import ssl
import threading
from base64 import b64decode
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any

from ticker.entities import FetchError
from ticker.sync.api_request import ApiCall, ApiRequest

GATE_USER, GATE_PASSWORD = "gate", "keeper"


class _Quiet(ThreadingHTTPServer):
    def handle_error(self, request: Any, client_address: object) -> None:
        """Say nothing of a client that breaks off, and let one that is refused read why.

        Closed with the client's request unread, the connection would be reset; Windows then drops what it received.
        """
        with suppress(OSError):
            request.shutdown(socket.SHUT_WR)
            request.settimeout(5)
            while request.recv(1 << 16):
                pass


Spoil = Callable[[bytes], tuple[bytes, dict[str, str]]]  # what an answer was → what is sent, with which headers


def _whole(body: bytes) -> tuple[bytes, dict[str, str]]:
    return body, {"Content-Length": str(len(body))}


@contextmanager
def front_of(
    call: ApiCall,
    site: str,
    *,
    asks: bool = False,
    tls: ssl.SSLContext | None = None,
    spoilt: Callable[[], Spoil | None] = lambda: None,
) -> Iterator[str]:
    """Pass requests on to ``site`` by ``call`` and yield the address; ``asks``: for GATE_USER by HTTP Basic.

    ``spoilt`` tells for each answer what becomes of it on the way, None: nothing.

    It reads the header as nginx does: base64 up to its end, whatever follows.
    """

    class Handler(BaseHTTPRequestHandler):
        protocol_version = "HTTP/1.1"

        def do_GET(self) -> None:
            content = self.rfile.read(int(self.headers.get("Content-Length", "0")))
            given = self.headers.get("Authorization", "")
            if asks and not _is_let_in(given):
                self._reply(401, b"", ("WWW-Authenticate", 'Basic realm="gate"'))
                return
            kind = self.headers.get("Content-Type", "")
            try:
                body = call(ApiRequest(site + self.path, self.command, content or None, kind, given))
            except FetchError as error:
                self._reply(error.status or 502, b"")
            else:
                spoil = spoilt()
                sent, headers = (spoil or _whole)(body)
                self._send(200, sent, headers)
                self.close_connection |= spoil is not None

        do_POST = do_PUT = do_DELETE = do_GET  # noqa: N815 - http.server's names

        def _reply(self, status: int, body: bytes, *headers: tuple[str, str]) -> None:
            self._send(status, body, dict(headers) | _whole(body)[1])

        def _send(self, status: int, body: bytes, headers: dict[str, str]) -> None:
            self.send_response(status)
            for name, value in headers.items():
                self.send_header(name, value)
            self.end_headers()
            self.wfile.write(body)

        def log_message(self, *_: object) -> None:
            pass

    server = _Quiet(("127.0.0.1", 0), Handler)
    if tls is not None:
        server.socket = tls.wrap_socket(server.socket, server_side=True, do_handshake_on_connect=False)
    thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.02}, daemon=True)
    thread.start()
    try:
        yield f"{'http' if tls is None else 'https'}://127.0.0.1:{server.server_port}"
    finally:
        server.shutdown()
        thread.join()
        server.server_close()


def _is_let_in(given: str) -> bool:
    scheme, _, rest = given.partition(" ")
    encoded = rest.partition("=")[0]
    try:
        return scheme == "Basic" and b64decode(encoded + "===").decode() == f"{GATE_USER}:{GATE_PASSWORD}"
    except ValueError:
        return False
