"""A connection to the X server, by libxcb and ctypes: window properties, and notices when they change.

Qt keeps its connection to itself and offers no way to read or write a property; the few requests needed here are
plain C functions of a library that Qt on X11 has loaded anyway.
"""

import ctypes
from collections.abc import Sequence
from functools import cache
from types import TracebackType
from typing import Any, Self

from ticker.desktop.rectangle import Rectangle
from ticker.quick_dataclass import dataclass

_CARDINAL, _REPLACE, _ANY = 6, 0, 0  # X11 protocol: a predefined atom, PropModeReplace, AnyPropertyType
_EVENT_MASK, _PROPERTY_CHANGE = 1 << 11, 1 << 22  # XCB_CW_EVENT_MASK, XCB_EVENT_MASK_PROPERTY_CHANGE
_PROPERTY_NOTIFY, _CLIENT_MESSAGE = 28, 33  # XCB_PROPERTY_NOTIFY, XCB_CLIENT_MESSAGE
_VISIBILITY_CHANGE, _VISIBILITY_NOTIFY = 1 << 16, 15  # XCB_EVENT_MASK_VISIBILITY_CHANGE, XCB_VISIBILITY_NOTIFY
_PLACE_AND_SIZE = 0b1111  # XCB_CONFIG_WINDOW_X, _Y, _WIDTH, _HEIGHT
_STRUCTURE_CHANGE, _WINDOW_EVENTS = 1 << 17, range(17, 20)  # XCB_EVENT_MASK_STRUCTURE_NOTIFY, XCB_DESTROY_NOTIFY, …
_VIEWABLE = 2  # XCB_MAP_STATE_VIEWABLE
_FULLY_OBSCURED = 2  # XCB_VISIBILITY_FULLY_OBSCURED
_TO_MANAGER = 1 << 19 | 1 << 20  # XCB_EVENT_MASK_SUBSTRUCTURE_NOTIFY, XCB_EVENT_MASK_SUBSTRUCTURE_REDIRECT
_ASYNCHRONOUS, _KEY_PRESS, _REVERT_TO_PARENT = 1, 2, 2  # XCB_GRAB_MODE_ASYNC, XCB_KEY_PRESS, XCB_INPUT_FOCUS_PARENT
SHOWN_OR_HIDDEN = 0  # where an atom stands in other changes of a window
_MAX_NUMBERS = 4096  # numbers of a property; a list of windows is shorter


@dataclass(frozen=True, slots=True)
class Attributes:
    """How a window stands to its manager, and to the screen."""

    bypasses_manager: bool  # it is left alone (``override_redirect``)
    is_shown: bool


class Connection:
    """A connection to the X server of ``$DISPLAY``. Raises OSError if there is no server or no libxcb."""

    def __init__(self) -> None:
        self._xcb = _library()
        self._connection = self._xcb.xcb_connect(None, None)
        if self._xcb.xcb_connection_has_error(self._connection):
            self._xcb.xcb_disconnect(self._connection)
            raise OSError("no X server")
        setup = self._xcb.xcb_get_setup(self._connection)
        self.root = int(self._xcb.xcb_setup_roots_iterator(setup).data.contents.root)
        self._atoms: dict[str, int] = {}

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    def close(self) -> None:
        self._xcb.xcb_disconnect(self._connection)

    def fileno(self) -> int:
        return int(self._xcb.xcb_get_file_descriptor(self._connection))

    @property
    def handle(self) -> int:
        """The ``xcb_connection_t *`` that libxcb's functions for extensions take."""
        return int(self._connection)

    def has_extension(self, library: ctypes.CDLL, name: str) -> bool:
        """Return whether the server knows the extension whose ``xcb_extension_t`` is called so in ``library``."""
        extension = ctypes.byref(ctypes.c_char.in_dll(library, name))
        data = self._xcb.xcb_get_extension_data(self._connection, extension)
        return bool(data and data.contents.present)

    def new_id(self) -> int:
        """Return a number for something new on the server."""
        return int(self._xcb.xcb_generate_id(self._connection))

    def flush(self) -> None:
        """Send all pending requests."""
        self._xcb.xcb_flush(self._connection)

    def atom(self, name: str) -> int:
        """Return the number of a name, which stays the same as long as the server runs; 0 if the server is gone."""
        if name not in self._atoms:
            text = name.encode("ascii")
            reply = self._answer("xcb_intern_atom", _AtomReply, 0, len(text), text)
            if not reply:
                return 0
            self._atoms[name] = reply.atom
        return self._atoms[name]

    def numbers(self, window: int, name: str) -> tuple[int, ...]:
        """Return a property as numbers of 32 bits; none where the window has no such property, or is gone."""
        atom = self.atom(name)
        cookie = self._xcb.xcb_get_property(self._connection, 0, window, atom, _ANY, 0, _MAX_NUMBERS)
        reply = self._xcb.xcb_get_property_reply(self._connection, cookie, None)
        if not reply:
            return ()
        found: tuple[int, ...] = ()
        if reply.contents.format == 32:
            values = ctypes.cast(self._xcb.xcb_get_property_value(reply), ctypes.POINTER(ctypes.c_uint32))
            found = tuple(values[: reply.contents.value_len])
        _free(reply)
        return found

    def set_cardinals(self, window: int, name: str, numbers: Sequence[int]) -> None:
        values = (ctypes.c_uint32 * len(numbers))(*numbers)
        atom = self.atom(name)
        self._xcb.xcb_change_property(
            self._connection, _REPLACE, window, atom, _CARDINAL, 32, len(numbers), ctypes.cast(values, ctypes.c_void_p)
        )

    def ask_manager(self, window: int, name: str, numbers: Sequence[int]) -> None:
        """Send the window manager a message about a window: at most five numbers."""
        event = _ClientMessage(_CLIENT_MESSAGE, 32, 0, window, self.atom(name), tuple(numbers))
        self._xcb.xcb_send_event(self._connection, 0, self.root, _TO_MANAGER, ctypes.byref(event))

    def rectangle(self, window: int) -> Rectangle | None:
        """Return where a window lies on the root window; None if it is gone."""
        size = self._answer("xcb_get_geometry", _GeometryReply, window)
        corner = self._answer("xcb_translate_coordinates", _TranslateReply, window, self.root, 0, 0)
        return Rectangle(corner.dst_x, corner.dst_y, size.width, size.height) if size and corner else None

    def configure(self, window: int, rectangle: Rectangle) -> None:
        """Request a place and a size for a window; its manager grants them or answers with what they are."""
        corner, size = (rectangle.x & 0xFFFFFFFF, rectangle.y & 0xFFFFFFFF), (rectangle.width, rectangle.height)
        values = (ctypes.c_uint32 * 4)(*corner, *size)
        self._xcb.xcb_configure_window(self._connection, window, _PLACE_AND_SIZE, values)

    def children(self) -> tuple[int, ...]:
        """Return the windows on the root window: those of the window manager, and those it does not manage."""
        cookie = self._xcb.xcb_query_tree(self._connection, self.root)
        reply = self._xcb.xcb_query_tree_reply(self._connection, cookie, None)
        if not reply:
            return ()
        children = ctypes.cast(self._xcb.xcb_query_tree_children(reply), ctypes.POINTER(ctypes.c_uint32))
        found = tuple(children[: reply.contents.children_len])
        _free(reply)
        return found

    def attributes(self, window: int) -> Attributes:
        """Return what the server says of a window; of one that is gone, that it is managed and not shown."""
        reply = self._answer("xcb_get_window_attributes", _AttributesReply, window)
        if not reply:
            return Attributes(bypasses_manager=False, is_shown=False)
        return Attributes(bool(reply.override_redirect), reply.map_state == _VIEWABLE)

    def selection_owner(self, name: str) -> int:
        """Return the window that owns a selection; 0 where none does."""
        reply = self._answer("xcb_get_selection_owner", _OwnerReply, self.atom(name))
        return int(reply.owner) if reply else 0

    def is_pointer_on_window(self) -> bool:
        """Return whether the pointer is on a window of this server.

        Xwayland tells its last place for as long as it is on a window of Wayland's, but on no window.
        """
        reply = self._answer("xcb_query_pointer", _PointerReply, self.root)
        return bool(reply and reply.child)

    def sync(self) -> bool:
        """Return once the server has done all it was asked before; False where it is gone."""
        return self._answer("xcb_get_geometry", _GeometryReply, self.root) is not None

    def watch_properties(self, window: int) -> None:
        """Let ``fileno`` become readable whenever a property of ``window`` changes."""
        self._select(window, _PROPERTY_CHANGE)

    def watch_panel(self, window: int) -> None:
        """As ``watch_properties``, and also when ``window`` is shown, hidden or gone."""
        self._select(window, _PROPERTY_CHANGE | _STRUCTURE_CHANGE)

    def watch_visibility(self, window: int) -> None:
        """Let ``fileno`` become readable whenever ``window`` is covered by others or is not any more."""
        self._select(window, _VISIBILITY_CHANGE)

    def _select(self, window: int, events: int) -> None:
        mask = ctypes.c_uint32(events)
        self._xcb.xcb_change_window_attributes(self._connection, window, _EVENT_MASK, ctypes.byref(mask))
        self.sync()

    def changed_visibility(self) -> dict[int, bool]:
        """Read all pending events. Returns the windows of whose visibility they tell, and whether nothing is seen."""
        changed = {}
        while event := self._xcb.xcb_poll_for_event(self._connection):
            seen = ctypes.cast(event, ctypes.POINTER(_VisibilityEvent)).contents
            if seen.response_type & 0x7F == _VISIBILITY_NOTIFY:
                changed[int(seen.window)] = seen.state == _FULLY_OBSCURED
            _free(event)
        return changed

    def changed_properties(self) -> frozenset[tuple[int, int]]:
        """Read all pending events. Returns the windows and the atoms of their properties that have changed.

        A window that was shown or hidden, or is gone, has SHOWN_OR_HIDDEN for an atom.
        """
        changed = set()
        while event := self._xcb.xcb_poll_for_event(self._connection):
            seen = ctypes.cast(event, ctypes.POINTER(_PropertyEvent)).contents
            if seen.response_type & 0x7F == _PROPERTY_NOTIFY:
                changed.add((int(seen.window), int(seen.atom)))
            elif seen.response_type & 0x7F in _WINDOW_EVENTS:
                changed.add((int(seen.window), SHOWN_OR_HIDDEN))
            _free(event)
        return frozenset(changed)

    def keycodes(self, keysym: int) -> tuple[int, ...]:
        """Return the keys that give ``keysym`` without a modifier on the keyboard at hand."""
        first, count = 8, 248  # X11 protocol: no keyboard has others
        cookie = self._xcb.xcb_get_keyboard_mapping(self._connection, first, count)
        reply = self._xcb.xcb_get_keyboard_mapping_reply(self._connection, cookie, None)
        if not reply:
            return ()
        each, length = reply.contents.keysyms_per_keycode, reply.contents.length
        keysyms = ctypes.cast(self._xcb.xcb_get_keyboard_mapping_keysyms(reply), ctypes.POINTER(ctypes.c_uint32))
        found = tuple(first + index // each for index in range(0, length, each) if keysyms[index] == keysym)
        _free(reply)
        return found

    def grab_key(self, keycode: int, modifiers: int) -> bool:
        """Grab a key, whichever window has the focus. Returns False where another program has it already."""
        cookie = self._xcb.xcb_grab_key_checked(
            self._connection, 1, self.root, modifiers, keycode, _ASYNCHRONOUS, _ASYNCHRONOUS
        )
        error = self._xcb.xcb_request_check(self._connection, cookie)
        if error:
            _free(error)
        return not error

    def ungrab_key(self, keycode: int, modifiers: int) -> None:
        self._xcb.xcb_ungrab_key(self._connection, keycode, self.root, modifiers)
        self.sync()

    def key_pressed_at(self) -> int | None:
        """Read all pending events. Returns the server's time of the last key press, None without one."""
        server_time = None
        while event := self._xcb.xcb_poll_for_event(self._connection):
            seen = ctypes.cast(event, ctypes.POINTER(_KeyEvent)).contents
            if seen.response_type & 0x7F == _KEY_PRESS:
                server_time = int(seen.time)
            _free(event)
        return server_time

    def give_focus(self, window: int, server_time: int) -> None:
        """Give a window the keyboard focus; ``server_time`` is that of the user's action."""
        self._xcb.xcb_set_input_focus(self._connection, _REVERT_TO_PARENT, window, server_time)
        self.sync()

    def _answer(self, request: str, kind: Any, *arguments: Any) -> Any:
        """Send a request and return a copy of its reply; None if the server has none."""
        cookie = getattr(self._xcb, request)(self._connection, *arguments)
        reply = getattr(self._xcb, f"{request}_reply")(self._connection, cookie, None)
        if not reply:
            return None
        copied = kind.from_buffer_copy(reply.contents)
        _free(reply)
        return copied


class _Cookie(ctypes.Structure):
    _fields_ = (("sequence", ctypes.c_uint),)


class _Screen(ctypes.Structure):
    _fields_ = (("root", ctypes.c_uint32),)  # its first member; the others are not needed


class _ScreenIterator(ctypes.Structure):
    _fields_ = (("data", ctypes.POINTER(_Screen)), ("rem", ctypes.c_int), ("index", ctypes.c_int))


_HEAD = (
    ("response_type", ctypes.c_uint8),
    ("detail", ctypes.c_uint8),
    ("sequence", ctypes.c_uint16),
    ("length", ctypes.c_uint32),
)


class _AtomReply(ctypes.Structure):
    _fields_ = (*_HEAD, ("atom", ctypes.c_uint32))


class _ExtensionReply(ctypes.Structure):
    _fields_ = (*_HEAD, ("present", ctypes.c_uint8))


class _OwnerReply(ctypes.Structure):
    _fields_ = (*_HEAD, ("owner", ctypes.c_uint32))


class _PointerReply(ctypes.Structure):
    _fields_ = (*_HEAD, ("root", ctypes.c_uint32), ("child", ctypes.c_uint32))


class _PropertyReply(ctypes.Structure):
    _fields_ = (
        ("response_type", ctypes.c_uint8),
        ("format", ctypes.c_uint8),
        *_HEAD[2:],
        ("type", ctypes.c_uint32),
        ("bytes_after", ctypes.c_uint32),
        ("value_len", ctypes.c_uint32),
    )


class _KeyEvent(ctypes.Structure):
    _fields_ = (
        ("response_type", ctypes.c_uint8),
        ("detail", ctypes.c_uint8),
        ("sequence", ctypes.c_uint16),
        ("time", ctypes.c_uint32),
    )


class _PropertyEvent(ctypes.Structure):
    _fields_ = (
        ("response_type", ctypes.c_uint8),
        ("padding", ctypes.c_uint8),
        ("sequence", ctypes.c_uint16),
        ("window", ctypes.c_uint32),
        ("atom", ctypes.c_uint32),
    )


class _VisibilityEvent(ctypes.Structure):
    _fields_ = (
        ("response_type", ctypes.c_uint8),
        ("padding", ctypes.c_uint8),
        ("sequence", ctypes.c_uint16),
        ("window", ctypes.c_uint32),
        ("state", ctypes.c_uint8),
    )


class _ClientMessage(ctypes.Structure):
    _fields_ = (
        ("response_type", ctypes.c_uint8),
        ("format", ctypes.c_uint8),
        ("sequence", ctypes.c_uint16),
        ("window", ctypes.c_uint32),
        ("type", ctypes.c_uint32),
        ("data", ctypes.c_uint32 * 5),
    )


class _KeyboardReply(ctypes.Structure):
    _fields_ = (
        ("response_type", ctypes.c_uint8),
        ("keysyms_per_keycode", ctypes.c_uint8),
        *_HEAD[2:],
        ("padding", ctypes.c_uint8 * 24),
    )


class _GeometryReply(ctypes.Structure):
    _fields_ = (
        *_HEAD,
        ("root", ctypes.c_uint32),
        ("x", ctypes.c_int16),
        ("y", ctypes.c_int16),
        ("width", ctypes.c_uint16),
        ("height", ctypes.c_uint16),
    )


class _TreeReply(ctypes.Structure):
    _fields_ = (
        *_HEAD,
        ("root", ctypes.c_uint32),
        ("parent", ctypes.c_uint32),
        ("children_len", ctypes.c_uint16),
        ("padding", ctypes.c_uint8 * 14),
    )


class _AttributesReply(ctypes.Structure):
    _fields_ = (
        *_HEAD,
        ("visual", ctypes.c_uint32),
        ("class", ctypes.c_uint16),
        ("gravities", ctypes.c_uint8 * 2),
        ("backing", ctypes.c_uint32 * 2),
        ("save_under", ctypes.c_uint8),
        ("map_is_installed", ctypes.c_uint8),
        ("map_state", ctypes.c_uint8),
        ("override_redirect", ctypes.c_uint8),
    )


class _TranslateReply(ctypes.Structure):
    _fields_ = (*_HEAD, ("child", ctypes.c_uint32), ("dst_x", ctypes.c_int16), ("dst_y", ctypes.c_int16))


@cache
def _library() -> ctypes.CDLL:
    """Return libxcb with the signatures used here. Raises OSError if there is none."""
    xcb = ctypes.CDLL("libxcb.so.1")  # the name Qt loads it by
    pointer, byte, word, number = ctypes.c_void_p, ctypes.c_uint8, ctypes.c_uint16, ctypes.c_uint32
    signed = ctypes.c_int16
    signatures: dict[str, tuple[Any, tuple[Any, ...]]] = {
        "xcb_connect": (pointer, (ctypes.c_char_p, pointer)),
        "xcb_connection_has_error": (ctypes.c_int, (pointer,)),
        "xcb_disconnect": (None, (pointer,)),
        "xcb_get_file_descriptor": (ctypes.c_int, (pointer,)),
        "xcb_get_setup": (pointer, (pointer,)),
        "xcb_setup_roots_iterator": (_ScreenIterator, (pointer,)),
        "xcb_flush": (ctypes.c_int, (pointer,)),
        "xcb_generate_id": (number, (pointer,)),
        "xcb_get_extension_data": (ctypes.POINTER(_ExtensionReply), (pointer, pointer)),
        "xcb_poll_for_event": (pointer, (pointer,)),
        "xcb_intern_atom": (_Cookie, (pointer, byte, word, ctypes.c_char_p)),
        "xcb_intern_atom_reply": (ctypes.POINTER(_AtomReply), (pointer, _Cookie, pointer)),
        "xcb_get_selection_owner": (_Cookie, (pointer, number)),
        "xcb_get_selection_owner_reply": (ctypes.POINTER(_OwnerReply), (pointer, _Cookie, pointer)),
        "xcb_query_pointer": (_Cookie, (pointer, number)),
        "xcb_query_pointer_reply": (ctypes.POINTER(_PointerReply), (pointer, _Cookie, pointer)),
        "xcb_get_property": (_Cookie, (pointer, byte, number, number, number, number, number)),
        "xcb_get_property_reply": (ctypes.POINTER(_PropertyReply), (pointer, _Cookie, pointer)),
        "xcb_get_property_value": (pointer, (ctypes.POINTER(_PropertyReply),)),
        "xcb_change_property": (_Cookie, (pointer, byte, number, number, number, byte, number, pointer)),
        "xcb_configure_window": (_Cookie, (pointer, number, word, pointer)),
        "xcb_change_window_attributes": (_Cookie, (pointer, number, number, pointer)),
        "xcb_get_keyboard_mapping": (_Cookie, (pointer, byte, byte)),
        "xcb_get_keyboard_mapping_reply": (ctypes.POINTER(_KeyboardReply), (pointer, _Cookie, pointer)),
        "xcb_get_keyboard_mapping_keysyms": (pointer, (ctypes.POINTER(_KeyboardReply),)),
        "xcb_grab_key_checked": (_Cookie, (pointer, byte, number, word, byte, byte, byte)),
        "xcb_ungrab_key": (_Cookie, (pointer, byte, number, word)),
        "xcb_request_check": (pointer, (pointer, _Cookie)),
        "xcb_set_input_focus": (_Cookie, (pointer, byte, number, number)),
        "xcb_send_event": (_Cookie, (pointer, byte, number, number, pointer)),
        "xcb_get_geometry": (_Cookie, (pointer, number)),
        "xcb_get_geometry_reply": (ctypes.POINTER(_GeometryReply), (pointer, _Cookie, pointer)),
        "xcb_query_tree": (_Cookie, (pointer, number)),
        "xcb_query_tree_reply": (ctypes.POINTER(_TreeReply), (pointer, _Cookie, pointer)),
        "xcb_query_tree_children": (pointer, (ctypes.POINTER(_TreeReply),)),
        "xcb_get_window_attributes": (_Cookie, (pointer, number)),
        "xcb_get_window_attributes_reply": (ctypes.POINTER(_AttributesReply), (pointer, _Cookie, pointer)),
        "xcb_translate_coordinates": (_Cookie, (pointer, number, number, signed, signed)),
        "xcb_translate_coordinates_reply": (ctypes.POINTER(_TranslateReply), (pointer, _Cookie, pointer)),
    }
    for name, (result, arguments) in signatures.items():
        function = getattr(xcb, name)
        function.restype, function.argtypes = result, arguments
    return xcb


def _free(pointer: Any) -> None:
    """Give back what libxcb allocated with malloc."""
    _c_library().free(ctypes.cast(pointer, ctypes.c_void_p))


@cache
def _c_library() -> ctypes.CDLL:
    library = ctypes.CDLL(None)
    library.free.argtypes = (ctypes.c_void_p,)
    library.free.restype = None
    return library
