"""What a screen reader sees of the strip: a list of links, one a headline, that can be opened and focused.

The labels are only pictures; these interfaces, which Qt requests for assistive technology, describe the headlines on
the wire.
"""

from functools import partial

from PySide6.QtCore import QCoreApplication, QObject, QRect
from PySide6.QtGui import (
    QAccessible,
    QAccessibleActionInterface,
    QAccessibleAnnouncementEvent,
    QAccessibleEvent,
    QAccessibleInterface,
    QGuiApplication,
    QWindow,
)
from PySide6.QtWidgets import QAccessibleWidget, QWidget
from shiboken6 import Shiboken

from ticker.desktop import motion
from ticker.ui.strip.headlines_model import Role
from ticker.ui.strip.strip import Strip
from ticker.ui.widgets.accessible_interfaces import forget, keep, offer


def install(bar_class: type[QWidget]) -> None:
    """Let each strip speak for its headlines, and each bar around one be a tool bar."""
    offer(Strip, _StripInterface)
    offer(bar_class, lambda bar: QAccessibleWidget(bar, QAccessible.Role.ToolBar))


def wants_less_motion() -> bool:
    """Whether the system asks programs to move less; Qt can tell from 6.12 on, and Windows itself before."""
    hints = QGuiApplication.styleHints()  # in a variable: the chained call loses its owner
    accessibility = hints.accessibility() if hasattr(hints, "accessibility") else None
    preference = getattr(accessibility, "motionPreference", None)
    return preference().name == "ReducedMotion" if preference is not None else motion.wants_less_motion()


def tell_focus(strip: Strip, entry_id: int) -> None:
    """Tell assistive technology that this headline has the focus ring now."""
    if QAccessible.isActive():
        interface = QAccessible.queryAccessibleInterface(strip)
        if isinstance(interface, _StripInterface):
            event = QAccessibleEvent(interface.link(entry_id), QAccessible.Event.Focus)
            QAccessible.updateAccessibility(event)


def announce(widget: QWidget, text: str) -> None:
    """Have a screen reader say ``text`` when it has finished what it is saying."""
    if QAccessible.isActive():
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(widget, text))


class _StripInterface(QAccessibleWidget):
    """A list whose items are the headlines on the wire."""

    def __init__(self, strip: Strip) -> None:
        super().__init__(strip, QAccessible.Role.List)
        self._strip = strip
        self._links: dict[int, _LinkInterface] = {}  # by entry id
        strip.destroyed.connect(partial(_forget_all, self._links))

    def link(self, entry_id: int) -> "_LinkInterface":
        """Return the interface of a headline; one whose headline has left the wire serves another."""
        if entry_id not in self._links:
            left = next((each for each in self._links if self._strip.model.headline(each) is None), None)
            link = keep(_LinkInterface(self._strip)) if left is None else self._links.pop(left)
            link.entry_id = entry_id
            self._links[entry_id] = link
        return self._links[entry_id]

    def childCount(self) -> int:
        return self._strip.model.rowCount()

    def child(self, index: int) -> QAccessibleInterface | None:  # type: ignore[override]
        entry_id = self._strip.model.index(index).data(Role.ENTRY_ID)
        return None if entry_id is None else self.link(entry_id)

    def indexOfChild(self, child: QAccessibleInterface) -> int:
        row = self._strip.model.row_of(child.entry_id) if isinstance(child, _LinkInterface) else None
        return -1 if row is None else row

    def childAt(self, x: int, y: int) -> QAccessibleInterface | None:  # type: ignore[override]
        headline = self._strip.headline_at(x, y)
        return self.link(headline.entry_id) if headline else None

    def focusChild(self) -> QAccessibleInterface | None:  # type: ignore[override]
        headline = self._strip.focused_headline
        return self.link(headline.entry_id) if headline else None


def _forget_all(links: "dict[int, _LinkInterface]") -> None:
    """The strip is gone: so are its headlines."""
    while links:
        forget(links.popitem()[1])


class _LinkInterface(QAccessibleInterface):
    """A headline on the wire, by the id of its entry; invalid once it has left."""

    def __init__(self, strip: Strip) -> None:
        super().__init__()
        self._strip = strip
        self.entry_id = 0
        self._actions = _LinkActions(self, strip)

    def isValid(self) -> bool:
        return Shiboken.isValid(self._strip) and self._strip.model.headline(self.entry_id) is not None

    def object(self) -> QObject | None:  # type: ignore[override]
        return None

    def window(self) -> QWindow | None:  # type: ignore[override]
        return self._strip.window().windowHandle()

    def parent(self) -> QAccessibleInterface:
        return QAccessible.queryAccessibleInterface(self._strip)

    def child(self, _index: int) -> QAccessibleInterface | None:  # type: ignore[override]
        return None

    def childAt(self, _x: int, _y: int) -> QAccessibleInterface | None:  # type: ignore[override]
        return None

    def childCount(self) -> int:
        return 0

    def indexOfChild(self, _child: QAccessibleInterface) -> int:
        return -1

    def role(self) -> QAccessible.Role:
        return QAccessible.Role.Link

    def text(self, kind: QAccessible.Text) -> str:
        headline = self._strip.model.headline(self.entry_id)
        if headline is None or kind != QAccessible.Text.Name:
            return ""
        parts = [headline.title, headline.feed_title]
        if self._strip.model.is_new(self.entry_id):
            parts.append(QCoreApplication.translate("Accessibility", "new"))
        return ", ".join(part for part in parts if part)

    def setText(self, _kind: QAccessible.Text, _text: str) -> None:
        """A headline cannot be edited."""

    def rect(self) -> QRect:
        area = self._strip.rectangle_of(self.entry_id)
        return QRect() if area is None else QRect(self._strip.mapToGlobal(area.topLeft()), area.size())

    def state(self) -> QAccessible.State:
        headline, focused = self._strip.model.headline(self.entry_id), self._strip.focused_headline
        state = QAccessible.State()
        state.focusable = True
        state.linked = True
        state.traversed = headline is not None and headline.is_read
        state.focused = focused is not None and focused.entry_id == self.entry_id
        state.offscreen = self._strip.rectangle_of(self.entry_id) is None
        return state

    def interface_cast(  # type: ignore[override]
        self, kind: QAccessible.InterfaceType
    ) -> QAccessibleActionInterface | Shiboken.VoidPtr:
        # None for "no such interface" ends the program (PySide 6.11); a null pointer says it as well.
        return self._actions if kind == QAccessible.InterfaceType.ActionInterface else Shiboken.VoidPtr(0)


class _LinkActions(QAccessibleActionInterface):
    """What can be done with a headline: open it, or go to it."""

    def __init__(self, link: _LinkInterface, strip: Strip) -> None:
        super().__init__()
        self._link = link
        self._strip = strip

    def actionNames(self) -> list[str]:
        return [QAccessibleActionInterface.pressAction(), QAccessibleActionInterface.setFocusAction()]

    def doAction(self, name: str) -> None:
        if name == QAccessibleActionInterface.pressAction():
            self._strip.headline_activated.emit(self._link.entry_id)
        elif name == QAccessibleActionInterface.setFocusAction():
            self._strip.focus_headline(self._link.entry_id)

    def keyBindingsForAction(self, _name: str) -> list[str]:
        return []
