"""Servers with certificates, and one that speaks HTTP/2."""

import socket
import ssl
import sys
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

import h2.config
import h2.connection
import h2.events

CERTIFICATES = Path(__file__).parent.parent / "data" / "tls"
SELF_SIGNED = "unknown-issuer" if sys.platform == "win32" else "self-signed"  # what a client is told of such a one

Talk = Callable[[ssl.SSLSocket], None]


def tls(name: str, *, protocols: tuple[str, ...] = ("http/1.1",)) -> ssl.SSLContext:
    """Return the server's side of TLS with the certificate ``name`` of ``tests/data/tls``."""
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(CERTIFICATES / f"{name}.pem")
    context.set_alpn_protocols(protocols)
    return context


@contextmanager
def http2_server(talk: Talk) -> Iterator[str]:
    """Offer HTTP/2 and nothing else, and let ``talk`` have each connection; gives the address of a feed there."""
    context = tls("good", protocols=("h2",))

    def accept() -> None:
        with suppress(OSError):
            while True:
                plain, _ = listener.accept()
                threading.Thread(target=serve, args=(plain,), daemon=True).start()

    def serve(plain: socket.socket) -> None:
        with suppress(OSError), context.wrap_socket(plain, server_side=True) as line:
            assert line.selected_alpn_protocol() == "h2"
            talk(line)

    with socket.create_server(("127.0.0.1", 0)) as listener:
        threading.Thread(target=accept, daemon=True).start()
        yield f"https://127.0.0.1:{listener.getsockname()[1]}/feed"
        with suppress(OSError):
            listener.shutdown(socket.SHUT_RDWR)


def feed_of(body: bytes) -> Talk:
    """Serve ``body`` under the ETag "a"."""

    def answer(connection: h2.connection.H2Connection, stream: int, headers: dict[bytes, bytes]) -> None:
        if headers.get(b"if-none-match") == b'"a"':
            connection.send_headers(stream, [(":status", "304"), ("etag", '"a"')], end_stream=True)
        else:
            connection.send_headers(stream, [(":status", "200"), ("etag", '"a"')])
            connection.send_data(stream, body, end_stream=True)

    def talk(line: ssl.SSLSocket) -> None:
        connection = h2.connection.H2Connection(h2.config.H2Configuration(client_side=False))
        connection.initiate_connection()
        line.sendall(connection.data_to_send())
        while received := line.recv(65_536):
            for event in connection.receive_data(received):
                if isinstance(event, h2.events.RequestReceived):
                    answer(connection, event.stream_id or 0, dict(event.headers or ()))
            line.sendall(connection.data_to_send())

    return talk


def frame(kind: int, flags: int, stream: int, content: bytes) -> bytes:
    """Write one HTTP/2 frame (RFC 9113 §4.1)."""
    return len(content).to_bytes(3, "big") + bytes([kind, flags]) + stream.to_bytes(4, "big") + content
