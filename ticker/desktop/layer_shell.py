"""A window as a surface on a layer of a Wayland desktop: at an edge, with its space kept, under full-screen windows.

The protocol is ``zwlr_layer_shell_v1`` of wlroots, which KDE and most others but GNOME have too; menus and cards over
such a surface are popups of ``xdg_wm_base``. Opcodes count as the requests do in the protocols' XML files.
"""

import ctypes
from collections.abc import Callable, Sequence
from enum import IntEnum, IntFlag
from functools import cache
from typing import NamedTuple

from ticker.desktop.rectangle import Rectangle
from ticker.desktop.wayland import (
    DESTROYS,
    Interface,
    Queue,
    core_interface,
    forget,
    ignoring,
    listen,
    make_interface,
    request,
    set_messages,
    version_of,
)
from ticker.quick_dataclass import dataclass

SHELL_NAME = "zwlr_layer_shell_v1"
_UNSIGNED, _SIGNED, _TEXT = ctypes.c_uint32, ctypes.c_int32, ctypes.c_char_p
_LAYER_TOP = 2  # over ordinary windows, under those that fill the screen
_WHICH_HAS_NAMES = 4  # the version of wl_output since which it tells its name
_WHICH_ENDS = 3  # ... and since which there is a request to end it
_LAYER_BOTTOM = 1  # under ordinary windows, over the wallpaper
_LAYERS_CHANGE_SINCE = 2  # the version of the layer shell that lets a surface change its layer
_ON_DEMAND_SINCE = 4  # the version of the layer shell that can give the keyboard at a click
_MAX_ROUND_TRIPS = 3  # until a window that gets no place is given up
_SLIDE = 1 | 2  # a popup that would leave the screen is moved along it


class Anchor(IntFlag):
    """The edges a surface keeps to."""

    TOP = 1
    BOTTOM = 2
    LEFT = 4
    RIGHT = 8


class Keyboard(IntEnum):
    """When a surface has the keyboard."""

    NONE = 0
    EXCLUSIVE = 1  # at once
    ON_DEMAND = 2  # once it is clicked


class Margins(NamedTuple):
    """Distances from the edges, in logical pixels."""

    top: int = 0
    right: int = 0
    bottom: int = 0
    left: int = 0


_NO_MARGINS = Margins()


@dataclass(frozen=True, slots=True)
class LayerPlace:
    """Where a surface lies on its screen, in logical pixels. A width of 0 is that of the screen.

    ``zone`` is the space kept free of windows; 0 keeps none and moves aside for others, -1 does not even do that.
    """

    anchor: Anchor
    width: int
    height: int
    zone: int = 0
    margins: Margins = _NO_MARGINS
    is_above: bool = True  # over ordinary windows, else under them


class LayerSurface:
    """The role of one wl_surface, until ``end``."""

    def __init__(self, shell: "LayerShell", proxy: int, surface: int) -> None:
        self._shell = shell
        self._surface = surface
        self.proxy = proxy

    def place(self, place: LayerPlace, keyboard: Keyboard) -> None:
        """Request a place; ``configured`` gets what was granted."""
        version = version_of(self.proxy)
        if keyboard is Keyboard.ON_DEMAND and version < _ON_DEMAND_SINCE:
            keyboard = Keyboard.NONE
        request(self.proxy, 0, "uu", place.width, place.height)
        request(self.proxy, 1, "u", place.anchor)
        request(self.proxy, 2, "i", place.zone)
        request(self.proxy, 3, "iiii", *place.margins)
        request(self.proxy, 4, "u", keyboard)
        if version >= _LAYERS_CHANGE_SINCE:
            request(self.proxy, 8, "u", _LAYER_TOP if place.is_above else _LAYER_BOTTOM)
        _commit(self._surface)
        self._shell.queue.flush()

    def end(self) -> None:
        """Take the role from the surface; best before the window is hidden."""
        request(self.proxy, 7, flags=DESTROYS)


class Popup:
    """The role of a menu or card over a layer surface or over another popup, until ``end``."""

    def __init__(self, shell: "LayerShell", surface: int, popup: int) -> None:
        self._shell = shell
        self.surface = surface  # the xdg_surface
        self._popup = popup

    def end(self) -> None:
        request(self._popup, 0, flags=DESTROYS)
        request(self.surface, 0, flags=DESTROYS)
        self._shell.queue.flush()


class LayerShell:
    """The layer shell of the session. Raises OSError if the compositor offers none.

    ``display`` is the wl_display of Qt's connection. Answers that must be waited for come by a queue of our own; all
    later events are dispatched by Qt with its own.
    """

    def __init__(self, display: int) -> None:
        self.queue = Queue(display)
        self._globals: dict[str, tuple[int, int]] = {}
        self._outputs: dict[int, int] = {}
        wrapper = self.queue.wrap_display()
        self._registry = request(wrapper, 1, "n", new=core_interface("wl_registry"), version=1)
        self.queue.unwrap(wrapper)
        listen(
            self._registry,
            ((_UNSIGNED, _TEXT, _UNSIGNED), self._add_global),
            ((_UNSIGNED,), lambda number: self._outputs.pop(number, None)),
        )
        self.queue.round_trip()
        if SHELL_NAME not in self._globals or "xdg_wm_base" not in self._globals:
            raise OSError("the compositor has no layer shell")
        self._shell = self._bind(SHELL_NAME, _interfaces().shell)
        self._wm_base = self._bind("xdg_wm_base", _interfaces().wm_base)
        listen(self._wm_base, ((_UNSIGNED,), lambda serial: request(self._wm_base, 3, "u", serial)))
        self.queue.give_to_qt(self._wm_base)

    @property
    def is_kwin(self) -> bool:
        return "org_kde_plasma_shell" in self._globals

    def make_surface(
        self,
        surface: int,
        output: str,
        place: LayerPlace,
        keyboard: Keyboard,
        *,
        configured: Callable[[int, int], None],
        closed: Callable[[], None],
    ) -> LayerSurface:
        """Make a wl_surface without a role, not shown yet, a layer surface on the output of that name.

        ``configured`` is called with the size that was granted, first before this returns; ``closed`` when the output
        is gone, which may be before this returns too. Raises OSError if the compositor gives it no place.
        """
        its_output = self._output_named(output)
        self.queue.take(self._shell)
        proxy = request(
            self._shell, 0, "noous", surface, its_output, _LAYER_TOP, b"off-the-wire", new=_interfaces().layer_surface
        )
        if its_output is not None:
            _release(its_output)
        made, sizes = LayerSurface(self, proxy, surface), []

        def configure(serial: int, width: int, height: int) -> None:
            sizes.append((width, height))
            request(proxy, 6, "u", serial)
            configured(width, height)

        listen(proxy, ((_UNSIGNED, _UNSIGNED, _UNSIGNED), configure), ((), closed))
        made.place(place, keyboard)
        self._await(sizes)
        self.queue.give_to_qt(proxy)
        if not sizes:
            made.end()  # Qt paints it all the same, which only a surface without a role survives
            raise OSError("the compositor gave the bar no place")
        return made

    def make_popup(
        self,
        surface: int,
        over: "LayerSurface | Popup",
        rectangle: Rectangle,
        *,
        grab: tuple[int, int] | None = None,
        done: Callable[[], None],
    ) -> Popup:
        """Make a wl_surface without a role a popup; ``rectangle`` is in logical pixels from the corner of ``over``.

        With a ``grab``, the wl_seat and the serial of the user's last action, a click elsewhere ends it: then ``done``
        is called. Raises OSError if the compositor refuses.
        """
        kinds = _interfaces()
        self.queue.take(self._wm_base)
        positioner = request(self._wm_base, 1, "n", new=kinds.positioner)
        request(positioner, 1, "ii", rectangle.width, rectangle.height)
        request(positioner, 2, "iiii", rectangle.x, rectangle.y, 1, 1)
        request(positioner, 3, "u", 5)  # from the top left
        request(positioner, 4, "u", 8)  # to the bottom right
        request(positioner, 5, "u", _SLIDE)
        xdg_surface = request(self._wm_base, 2, "no", surface, new=kinds.xdg_surface)
        parent = over.surface if isinstance(over, Popup) else None
        popup = request(xdg_surface, 2, "noo", parent, positioner, new=kinds.popup)
        if isinstance(over, LayerSurface):
            request(over.proxy, 5, "o", popup)
        request(positioner, 0, flags=DESTROYS)
        serials = []

        def configure(serial: int) -> None:
            serials.append(serial)
            request(xdg_surface, 4, "u", serial)

        listen(xdg_surface, ((_UNSIGNED,), configure))
        listen(popup, ignoring(*(_SIGNED,) * 4), ((), done), ignoring(_UNSIGNED))
        if grab is not None:
            request(popup, 1, "ou", *grab)
        _commit(surface)
        self._await(serials)
        for each in (xdg_surface, popup, self._wm_base):
            self.queue.give_to_qt(each)
        made = Popup(self, xdg_surface, popup)
        if not serials:  # the screen has just gone, and with it what it was to lie over
            made.end()  # as above
            raise OSError("the compositor gave the popup no place")
        return made

    def _await(self, answers: Sequence[object]) -> None:
        """Wait for ``answers`` to have one: a compositor may send it after it has answered the request."""
        for _ in range(_MAX_ROUND_TRIPS):
            self.queue.round_trip()
            if answers:
                return

    def _add_global(self, number: int, name: bytes, version: int) -> None:
        self._globals.setdefault(name.decode("ascii", "replace"), (number, version))
        if name == b"wl_output":
            self._outputs[number] = version

    def _bind(self, name: str, interface: Interface) -> int:
        number, version = self._globals[name]
        return self._bind_numbered(number, version, interface)

    def _bind_numbered(self, number: int, version: int, interface: Interface) -> int:
        version = min(version, interface.version)
        return request(self._registry, 0, "usun", number, interface.name, version, new=interface, version=version)

    def _output_named(self, wanted: str) -> int | None:
        """Return the wl_output of that name, to be released after use; None if there is none."""
        self.queue.round_trip()  # outputs may have come or gone
        names: dict[int, str] = {}
        bound = []
        for number, version in tuple(self._outputs.items()):
            if version < _WHICH_HAS_NAMES:
                continue
            output = self._bind_numbered(number, version, _interfaces().output)
            bound.append(output)
            listen(
                output,
                ignoring(*(_SIGNED,) * 5, _TEXT, _TEXT, _SIGNED),
                ignoring(_UNSIGNED, _SIGNED, _SIGNED, _SIGNED),
                ignoring(),
                ignoring(_SIGNED),
                ((_TEXT,), lambda name, output=output: names.__setitem__(output, name.decode("utf-8", "replace"))),
                ignoring(_TEXT),
            )
        self.queue.round_trip()
        found = None
        for output in bound:
            if found is None and names.get(output) == wanted:
                found = output
            else:
                _release(output)
        return found


def _commit(surface: int) -> None:
    request(surface, 6)


def _release(output: int) -> None:
    if version_of(output) >= _WHICH_ENDS:
        request(output, 0, flags=DESTROYS)
    else:
        forget(output)


class _Interfaces(NamedTuple):
    """The kinds of objects of both protocols."""

    shell: Interface
    layer_surface: Interface
    wm_base: Interface
    positioner: Interface
    xdg_surface: Interface
    popup: Interface
    output: Interface


@cache
def _interfaces() -> _Interfaces:
    surface, output, seat = (core_interface(f"wl_{name}") for name in ("surface", "output", "seat"))
    shell, layer_surface = make_interface(SHELL_NAME, 4), make_interface("zwlr_layer_surface_v1", 4)
    wm_base, positioner = make_interface("xdg_wm_base", 3), make_interface("xdg_positioner", 3)
    xdg_surface, toplevel = make_interface("xdg_surface", 3), make_interface("xdg_toplevel", 3)
    popup = make_interface("xdg_popup", 3)
    set_messages(
        shell,
        [("get_layer_surface", "no?ous", (layer_surface, surface, output, None, None)), ("destroy", "3", ())],
    )
    set_messages(
        layer_surface,
        [
            ("set_size", "uu", ()),
            ("set_anchor", "u", ()),
            ("set_exclusive_zone", "i", ()),
            ("set_margin", "iiii", ()),
            ("set_keyboard_interactivity", "u", ()),
            ("get_popup", "o", (popup,)),
            ("ack_configure", "u", ()),
            ("destroy", "", ()),
            ("set_layer", "2u", ()),
        ],
        [("configure", "uuu", ()), ("closed", "", ())],
    )
    set_messages(
        wm_base,
        [
            ("destroy", "", ()),
            ("create_positioner", "n", (positioner,)),
            ("get_xdg_surface", "no", (xdg_surface, surface)),
            ("pong", "u", ()),
        ],
        [("ping", "u", ())],
    )
    set_messages(
        positioner,
        [
            ("destroy", "", ()),
            ("set_size", "ii", ()),
            ("set_anchor_rect", "iiii", ()),
            ("set_anchor", "u", ()),
            ("set_gravity", "u", ()),
            ("set_constraint_adjustment", "u", ()),
            ("set_offset", "ii", ()),
            ("set_reactive", "3", ()),
            ("set_parent_size", "3ii", ()),
            ("set_parent_configure", "3u", ()),
        ],
    )
    set_messages(
        xdg_surface,
        [
            ("destroy", "", ()),
            ("get_toplevel", "n", (toplevel,)),
            ("get_popup", "n?oo", (popup, xdg_surface, positioner)),
            ("set_window_geometry", "iiii", ()),
            ("ack_configure", "u", ()),
        ],
        [("configure", "u", ())],
    )
    set_messages(
        popup,
        [("destroy", "", ()), ("grab", "ou", (seat, None)), ("reposition", "3ou", (positioner, None))],
        [("configure", "iiii", ()), ("popup_done", "", ()), ("repositioned", "3u", ())],
    )
    return _Interfaces(shell, layer_surface, wm_base, positioner, xdg_surface, popup, output)
