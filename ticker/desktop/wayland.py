"""A Wayland client's requests and events by libwayland-client and ctypes, beside those that Qt makes.

Signatures of messages are written as libwayland's tables have them: ``u`` unsigned, ``i`` signed, ``s`` string, ``o``
object, ``n`` new object, ``?`` the next may be missing, and a number before it is the version that brought a message.
"""

import ctypes
import sys
from collections.abc import Callable, Sequence
from functools import cache
from typing import Any

DESTROYS = 1  # WL_MARSHAL_FLAG_DESTROY: the request ends its object
_MAX_ARGUMENTS = 8

Pointer = ctypes.c_void_p


class _Message(ctypes.Structure):
    _fields_ = (("name", ctypes.c_char_p), ("signature", ctypes.c_char_p), ("types", ctypes.POINTER(Pointer)))


class Interface(ctypes.Structure):
    """What libwayland has to know of a kind of object (struct wl_interface)."""

    _fields_ = (
        ("name", ctypes.c_char_p),
        ("version", ctypes.c_int),
        ("method_count", ctypes.c_int),
        ("methods", ctypes.POINTER(_Message)),
        ("event_count", ctypes.c_int),
        ("events", ctypes.POINTER(_Message)),
    )


class _Argument(ctypes.Union):
    _fields_ = (
        ("i", ctypes.c_int32),
        ("u", ctypes.c_uint32),
        ("s", ctypes.c_char_p),
        ("o", Pointer),
    )


Message = tuple[str, str, Sequence[Interface | None]]  # name, signature, the kinds of its arguments

_kept: list[object] = []  # tables that libwayland reads as long as the process lives
_listeners: dict[int, object] = {}  # by object: its callbacks, which must live as long as it does


def make_interface(name: str, version: int) -> Interface:
    """Return an interface that has no messages yet; interfaces name each other in ``set_messages``."""
    made = Interface(name.encode("ascii"), version)
    _kept.append(made)
    return made


def set_messages(interface: Interface, requests: Sequence[Message], events: Sequence[Message] = ()) -> None:
    """Tell all requests and events of an interface, in the order of the protocol's XML file."""
    interface.method_count, interface.methods = len(requests), _table(requests)
    interface.event_count, interface.events = len(events), _table(events)


def core_interface(name: str) -> Interface:
    """Return an interface of the core protocol, which the library has itself. Raises OSError without the library."""
    return Interface.in_dll(_library(), f"{name}_interface")


def request(
    proxy: int,
    opcode: int,
    signature: str = "",
    *arguments: Any,
    new: Interface | None = None,
    version: int = 0,
    flags: int = 0,
) -> int:
    """Send a request; return the object it makes, 0 for one that makes none.

    ``signature`` has a letter for each argument; those of ``n`` are made here and not in ``arguments``.
    """
    values = (_Argument * max(1, len(signature)))()
    given = iter(arguments)
    for index, letter in enumerate(signature):
        if letter != "n":
            setattr(values[index], letter, next(given))
    kind = ctypes.byref(new) if new is not None else None
    version = version or _library().wl_proxy_get_version(proxy)
    if flags & DESTROYS:
        _listeners.pop(proxy, None)
    return int(_library().wl_proxy_marshal_array_flags(proxy, opcode, kind, version, flags, values) or 0)


def listen(proxy: int, *handlers: tuple[Sequence[Any], Callable[..., object]]) -> None:
    """Have events of an object call ``handlers``: for each event the ctypes of its arguments, and the function.

    Functions get the arguments alone. They are called by whoever dispatches the object's queue.
    """
    functions = [_callback(types, handler) for types, handler in handlers]
    table = (Pointer * len(functions))(*(ctypes.cast(each, Pointer) for each in functions))
    _listeners[proxy] = functions, table
    _library().wl_proxy_add_listener(proxy, table, None)


def forget(proxy: int) -> None:
    """Destroy an object for which the protocol has no request to end it."""
    _listeners.pop(proxy, None)
    _library().wl_proxy_destroy(proxy)


def version_of(proxy: int) -> int:
    return int(_library().wl_proxy_get_version(proxy))


class Queue:
    """A queue of events of our own on a connection of Qt's, for answers that have to be waited for."""

    def __init__(self, display: int) -> None:
        self.display = display
        self._queue = _library().wl_display_create_queue(display)

    def wrap_display(self) -> int:
        """Return the display such that objects made from it are in this queue; end it with ``unwrap``."""
        wrapper = int(_library().wl_proxy_create_wrapper(self.display))
        self.take(wrapper)
        return wrapper

    def unwrap(self, wrapper: int) -> None:
        _library().wl_proxy_wrapper_destroy(wrapper)

    def take(self, proxy: int) -> None:
        """Let events of an object, and of those it makes, come to this queue."""
        _library().wl_proxy_set_queue(proxy, self._queue)

    def give_to_qt(self, proxy: int) -> None:
        """Let Qt dispatch an object's events from now on; what has come before is dispatched here."""
        _library().wl_proxy_set_queue(proxy, None)
        self.dispatch()

    def dispatch(self) -> None:
        """Call the handlers of events that have come already."""
        _library().wl_display_dispatch_queue_pending(self.display, self._queue)

    def round_trip(self) -> None:
        """Wait until the compositor has answered all requests so far. Raises OSError if it ended the connection."""
        if _library().wl_display_roundtrip_queue(self.display, self._queue) < 0:
            raise OSError("the compositor ended the connection")

    def flush(self) -> None:
        _library().wl_display_flush(self.display)


def globals_of_session() -> dict[str, int]:
    """Return the names and versions of what this session's compositor offers, by a short connection of its own.

    Raises OSError if there is no Wayland display, or no library to reach it.
    """
    library = _library()
    display = library.wl_display_connect(None)
    if not display:
        raise OSError("no Wayland display can be reached")
    found: dict[str, int] = {}

    def add(_number: int, name: bytes, version: int) -> None:
        found[name.decode("ascii", "replace")] = version

    registry = request(display, 1, "n", new=core_interface("wl_registry"), version=1)
    listen(registry, ((ctypes.c_uint32, ctypes.c_char_p, ctypes.c_uint32), add), ((ctypes.c_uint32,), _ignore))
    library.wl_display_roundtrip(display)
    forget(registry)
    library.wl_display_disconnect(display)
    return found


def is_surface(address: int) -> bool:
    """Return whether a wl_surface lies at ``address``, which may be any number.

    An object begins with a pointer to its interface, and that with a pointer to its name. They are read by way of the
    kernel, which refuses where a plain look would crash.
    """
    try:
        with open("/proc/self/mem", "rb", buffering=0) as memory:  # noqa: PTH123 - unbuffered

            def word(at: int) -> int:
                memory.seek(at)
                return int.from_bytes(memory.read(8), sys.byteorder)

            memory.seek(word(word(address)))
            return memory.read(11) == b"wl_surface\0"
    except (OSError, ValueError, OverflowError):
        return False


def ignoring(*types: Any) -> tuple[Sequence[Any], Callable[..., object]]:
    """Return a handler for an event that is of no interest."""
    return types, _ignore


def _ignore(*_arguments: object) -> None: ...


def _callback(types: Sequence[Any], handler: Callable[..., object]) -> Any:
    return ctypes.CFUNCTYPE(None, Pointer, Pointer, *types)(lambda _data, _proxy, *arguments: handler(*arguments))


def _table(messages: Sequence[Message]) -> Any:
    table = (_Message * max(1, len(messages)))()
    for index, (name, signature, kinds) in enumerate(messages):
        pointers = [ctypes.addressof(kind) if kind is not None else None for kind in kinds]
        types = (Pointer * _MAX_ARGUMENTS)(*pointers)
        _kept.append(types)
        table[index] = _Message(name.encode("ascii"), signature.encode("ascii"), types)
    _kept.append(table)
    return table


@cache
def _library() -> ctypes.CDLL:
    """Return libwayland-client with the signatures used here. Raises OSError if there is none since 1.20."""
    library = ctypes.CDLL("libwayland-client.so.0")
    number, unsigned = ctypes.c_int, ctypes.c_uint32
    signatures: dict[str, tuple[Any, tuple[Any, ...]]] = {
        "wl_proxy_marshal_array_flags": (
            Pointer,
            (Pointer, unsigned, Pointer, unsigned, unsigned, ctypes.POINTER(_Argument)),
        ),
        "wl_proxy_add_listener": (number, (Pointer, Pointer, Pointer)),
        "wl_proxy_create_wrapper": (Pointer, (Pointer,)),
        "wl_proxy_wrapper_destroy": (None, (Pointer,)),
        "wl_proxy_set_queue": (None, (Pointer, Pointer)),
        "wl_proxy_destroy": (None, (Pointer,)),
        "wl_proxy_get_version": (unsigned, (Pointer,)),
        "wl_display_connect": (Pointer, (ctypes.c_char_p,)),
        "wl_display_disconnect": (None, (Pointer,)),
        "wl_display_roundtrip": (number, (Pointer,)),
        "wl_display_create_queue": (Pointer, (Pointer,)),
        "wl_display_roundtrip_queue": (number, (Pointer, Pointer)),
        "wl_display_dispatch_queue_pending": (number, (Pointer, Pointer)),
        "wl_display_flush": (number, (Pointer,)),
    }
    try:
        for name, (result, arguments) in signatures.items():
            function = getattr(library, name)
            function.restype, function.argtypes = result, arguments
    except AttributeError as error:
        raise OSError(f"libwayland-client is too old: {error}") from error
    return library
