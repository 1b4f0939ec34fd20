"""What is known of a connection, whatever the server does to it."""

import socket
import struct
import sys
import time

from tests.patience import PATIENCE, eventually
from ticker.feeds.transport import Backend, Budget, current_budget


def is_gone(connection: socket.socket) -> bool:
    try:
        return not connection.recv(1)
    except OSError:
        return True


def test_the_servers_address_is_known_after_the_server_has_reset_the_connection() -> None:
    with socket.create_server(("127.0.0.1", 0)) as listener:
        port = listener.getsockname()[1]
        backend = Backend()
        current_budget.set(Budget(ends_at=time.monotonic() + PATIENCE))
        stream = backend.connect_tcp("127.0.0.1", port)
        served, _ = listener.accept()
        linger = "hh" if sys.platform == "win32" else "ii"
        served.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack(linger, 1, 0))  # a close that resets
        served.close()
        eventually(lambda: is_gone(stream.get_extra_info("socket")), "the reset")
        assert stream.get_extra_info("server_addr") == ("127.0.0.1", port)
        stream.close()
