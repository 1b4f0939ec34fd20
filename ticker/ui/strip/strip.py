"""The moving strip: headlines scroll by, stop under the pointer, and open on a click."""

import time
from collections.abc import Callable

from PySide6.QtCore import QEvent, QPoint, QPointF, QRect, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QContextMenuEvent,
    QCursor,
    QEnterEvent,
    QFocusEvent,
    QHideEvent,
    QKeyEvent,
    QMouseEvent,
    QPalette,
    QResizeEvent,
    QShowEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from ticker.entities import Headline
from ticker.ui.actions.keys import Shortcut, Window
from ticker.ui.actions.shortcuts import shortcut_of
from ticker.ui.strip.drag import Drag
from ticker.ui.strip.edge_fade import EdgeFade
from ticker.ui.strip.focus_ring import FocusRing
from ticker.ui.strip.headline_labels import HeadlineLabels
from ticker.ui.strip.headline_painter import Style
from ticker.ui.strip.headlines_model import HeadlinesModel
from ticker.ui.strip.holds import Hold
from ticker.ui.strip.scroller import Scroller
from ticker.ui.theme.theme import ground_color

_BY_KEYBOARD = {
    Qt.FocusReason.TabFocusReason,
    Qt.FocusReason.BacktabFocusReason,
    Qt.FocusReason.ShortcutFocusReason,
    Qt.FocusReason.OtherFocusReason,
}


_NOTCH = 120  # eighths of a degree


class Strip(QWidget):
    """Shows the model's headlines one after the other, forever. ``scroller`` decides how they move."""

    headline_activated = Signal(int)  # entry id: click or Enter
    headline_opened_behind = Signal(int)  # entry id: Ctrl+click or Ctrl+Enter, the reader stays at the wire
    headline_browsed = Signal(int)  # entry id: middle click
    empty_clicked = Signal()  # the text shown while there is no headline
    menu_requested = Signal(int, QPoint)  # entry id, 0 beside any headline; global position
    speed_requested = Signal(int)  # so many steps faster, or slower
    paused_changed = Signal(bool)  # by the user, or running again
    hovered = Signal(int)  # entry id of the headline under the pointer; 0: of none
    focus_moved = Signal(int)  # entry id of the headline that has the focus ring now; 0: none has

    def __init__(
        self, model: HeadlinesModel, parent: QWidget | None = None, *, now: Callable[[], float] = time.time
    ) -> None:
        super().__init__(parent)
        self.model = model
        self._pauses_on_hover = True
        self._slows_on_hover = False
        self._drag: Drag | None = None
        self._turned = 0  # of the wheel, eighths of a degree, since the speed was changed last
        self._awaits_focus = False  # until the window manager has given us the keyboard
        self._labels = HeadlineLabels(model, self, now)
        self.scroller = Scroller(self, model, self._labels)
        self._focus_ring = FocusRing(self._labels, self.scroller, self.focus_moved.emit)
        self._fades = (EdgeFade(self, is_first=True), EdgeFade(self, is_first=False))
        self._empty_label = QLabel(self)
        self._empty_label.setTextFormat(Qt.TextFormat.PlainText)
        self._empty_label.setAutoFillBackground(True)
        self._empty_label.setIndent(12)
        self.scroller.emptied.connect(self._empty_label.setVisible)
        self.scroller.rested.connect(self._look_under_pointer)
        for fade in self._fades:
            self.scroller.moving_changed.connect(fade.set_hidden)
        self.setMouseTracking(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.scroller.show_changes()

    # what the bar says

    def set_style(self, style: Style) -> None:
        """Draw everything again in this style; what stands at the beginning stays there."""
        palette = QPalette()
        palette.setColor(QPalette.ColorRole.Window, ground_color(style.theme, style.opacity))
        palette.setColor(QPalette.ColorRole.WindowText, QColor(style.theme.quiet))
        self._empty_label.setPalette(palette)
        self._empty_label.setFont(style.font)
        self._empty_label.setWordWrap(style.is_vertical)
        self.scroller.apply_style(style)
        for fade in self._fades:
            fade.apply_style(style)

    def redraw_feed(self, feed_id: int) -> None:
        """A feed has another icon now."""
        self._labels.redraw_feed(feed_id)

    def redraw_entry(self, entry_id: int) -> None:
        """The picture of a headline has come."""
        self._labels.redraw_entry(entry_id)

    def set_pauses_on_hover(self, pauses: bool, *, slows: bool = False) -> None:
        """Stand still while the pointer is on the strip, or with ``slows`` move more slowly."""
        self._pauses_on_hover, self._slows_on_hover = pauses and not slows, pauses and slows
        if not self._pauses_on_hover:
            self.release(Hold.POINTER)
        if not self._slows_on_hover:
            self.scroller.set_slowed(False)

    def start_over(self) -> None:
        """Show what is on the wire now, at once: it is another selection than before."""
        self._focus_ring.hide()
        self.scroller.start_over()

    def set_empty_text(self, text: str) -> None:
        """Set the text shown while there is no headline."""
        self._empty_label.setText(text)

    def hold(self, reason: Hold) -> None:
        """Stop, until every reason is released."""
        if self.scroller.hold(reason) and reason is Hold.USER:
            self.paused_changed.emit(True)

    def release(self, reason: Hold) -> None:
        if self.scroller.release(reason) and reason is Hold.USER:
            self.paused_changed.emit(False)

    def toggle_pause(self) -> None:
        (self.release if self.is_paused else self.hold)(Hold.USER)

    def grab_focus(self) -> None:
        """Put the focus ring on a headline as soon as the window has the keyboard."""
        self.window().activateWindow()
        self.setFocus(Qt.FocusReason.OtherFocusReason)
        if self.hasFocus() and self.isActiveWindow():
            self._focus_ring.show()
        else:
            self._awaits_focus = True

    def focus_headline(self, entry_id: int) -> None:
        """Put the focus ring on a headline, wherever on the wire it is, and bring it into view."""
        self.setFocus(Qt.FocusReason.OtherFocusReason)  # of all that is in the window, this has the keyboard then
        self._focus_ring.show_on(entry_id)

    @property
    def is_paused(self) -> bool:
        """Whether the user has paused the strip."""
        return Hold.USER in self.scroller.holds

    @property
    def is_moving(self) -> bool:
        return self.scroller.is_moving

    @property
    def is_vertical(self) -> bool:
        """Whether headlines lie one below the other."""
        return self._labels.is_vertical

    # what is visible

    @property
    def current_headline(self) -> Headline | None:
        """The headline with the focus ring, else the one under the pointer."""
        return self.focused_headline or self._headline_of(self._labels.hovered)

    @property
    def focused_headline(self) -> Headline | None:
        return self._headline_of(self._labels.focused)

    def headline_at(self, x: int, y: int) -> Headline | None:
        """Return the headline visible at a point of the screen."""
        position = self.mapFromGlobal(QPoint(x, y))
        piece = self._labels.piece_at(QPointF(position)) if self.rect().contains(position) else None
        return piece.headline if piece else None

    def visible_headlines(self) -> tuple[Headline, ...]:
        """Return what is visible now, in the order of reading."""
        return tuple(piece.headline for piece in self._labels.visible())

    def rectangle_of(self, entry_id: int) -> QRect | None:
        """Return where a headline is visible now, in the strip's coordinates; None if it is not.

        Where it is in several places, it is the one with the focus ring or under the pointer, else the first.
        """
        pieces = [piece for piece in self._labels.visible() if piece.headline.entry_id == entry_id]
        attended = (self._labels.focused, self._labels.hovered)
        pieces.sort(key=lambda piece: attended.index(piece.number) if piece.number in attended else len(attended))
        return self._labels.rectangle(pieces[0]).intersected(self.rect()) if pieces else None

    def is_cut(self, entry_id: int) -> bool:
        """Whether a visible headline is too long to be shown whole."""
        visible = self._labels.visible()
        return any(self._labels.is_elided(piece) for piece in visible if piece.headline.entry_id == entry_id)

    def _headline_of(self, number: int | None) -> Headline | None:
        piece = None if number is None else self._labels.layout.neighbor(number, 0)
        return piece.headline if piece else None

    # what Qt tells

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.release(Hold.HIDDEN)

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self.release(Hold.POINTER)  # a hidden window hears of no pointer that leaves
        self.hold(Hold.HIDDEN)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._empty_label.resize(self.size())
        self.scroller.stop()
        self._labels.resize(event.oldSize())
        for fade in self._fades:
            fade.arrange()
        self.scroller.refresh()

    def enterEvent(self, event: QEnterEvent) -> None:
        super().enterEvent(event)
        if self._pauses_on_hover:
            self.hold(Hold.POINTER)
        self.scroller.set_slowed(self._slows_on_hover)
        self._hover(event.position())

    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        self._hover(None)
        self.release(Hold.POINTER)
        self.scroller.set_slowed(False)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() not in (Qt.MouseButton.LeftButton, Qt.MouseButton.MiddleButton):
            super().mousePressEvent(event)
            return
        self.scroller.forget_target()
        self.hold(Hold.HAND)
        piece = self._labels.piece_at(event.position())
        self._drag = Drag(
            piece.number if piece else None, self._labels.offset, event, is_vertical=self._labels.is_vertical
        )

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self._drag is not None and event.buttons() & Qt.MouseButton.LeftButton:
            moved = self._drag.move(event)
            if moved is not None:
                self.scroller.drag_to(self._drag.began_at_offset + (-moved if self._labels.travels_left else moved))
        elif self._drag is None:
            self._hover(event.position())

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        drag, self._drag = self._drag, None
        if drag is None:
            super().mouseReleaseEvent(event)
            return
        self.release(Hold.HAND)
        if not drag.is_drag:
            self._click(drag.piece_number, event)
        elif velocity := drag.throw_velocity(event):
            self.scroller.throw(velocity)

    def wheelEvent(self, event: QWheelEvent) -> None:
        turned = event.angleDelta()
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self._turn_speed(turned.y() or turned.x())
            event.accept()
            return
        self.scroller.scroll_by(-turned.y() or (-turned.x() if self._labels.travels_left else turned.x()))
        event.accept()

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: C901 - a line or two for each key
        forwards = Shortcut.RIGHT if self._labels.travels_left else Shortcut.LEFT
        current = self.current_headline
        match shortcut_of(Window.BAR, event):
            case Shortcut.LEFT | Shortcut.RIGHT as direction:
                self._focus_ring.step(1 if direction is forwards else -1)
            case Shortcut.UP | Shortcut.DOWN as direction if self._labels.is_vertical:
                self._focus_ring.step(1 if direction is Shortcut.DOWN else -1)
            case Shortcut.NEXT_PAGE:
                self.scroller.scroll_page(1)
            case Shortcut.PREVIOUS_PAGE:
                self.scroller.scroll_page(-1)
            case Shortcut.OPEN if current:
                self.headline_activated.emit(current.entry_id)
            case Shortcut.OPEN_BEHIND if current:
                self.headline_opened_behind.emit(current.entry_id)
            case Shortcut.PAUSE:
                self.toggle_pause()
            case Shortcut.FASTER:
                self.speed_requested.emit(1)
            case Shortcut.SLOWER:
                self.speed_requested.emit(-1)
            case Shortcut.MENU:
                self._request_menu_by_keyboard()
            case Shortcut.LEAVE if self._focus_ring.is_shown:
                self._focus_ring.hide()
            case _:
                super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        if event.reason() in _BY_KEYBOARD or self._awaits_focus:
            self._awaits_focus = False
            self._focus_ring.show()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        if event.reason() != Qt.FocusReason.PopupFocusReason:
            self._focus_ring.hide()

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        if event.reason() == QContextMenuEvent.Reason.Keyboard:
            self._request_menu_by_keyboard()
        else:
            piece = self._labels.piece_at(QPointF(event.pos()))
            self.menu_requested.emit(piece.headline.entry_id if piece else 0, event.globalPos())

    # how it answers

    def _click(self, pressed_number: int | None, event: QMouseEvent) -> None:
        """Open the headline under the pointer, if it is the one that the button was pressed on."""
        is_within = self.rect().contains(event.position().toPoint())
        if is_within and self._empty_label.isVisible():
            self.empty_clicked.emit()
            return
        piece = self._labels.piece_at(event.position()) if is_within else None
        if piece is None or piece.number != pressed_number:
            return
        if event.button() == Qt.MouseButton.MiddleButton:
            self.headline_browsed.emit(piece.headline.entry_id)
        elif event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.headline_opened_behind.emit(piece.headline.entry_id)
        else:
            self.headline_activated.emit(piece.headline.entry_id)

    def _turn_speed(self, turned: int) -> None:
        """Change the speed by a step for each notch of a wheel; what turns finely is added up."""
        self._turned += turned
        steps = int(self._turned / _NOTCH)
        if steps:
            self._turned -= steps * _NOTCH
            self.speed_requested.emit(steps)

    def _request_menu_by_keyboard(self) -> None:
        current = self.current_headline
        area = self.rectangle_of(current.entry_id) if current else None
        corner = (area or self.rect()).bottomLeft()
        self.menu_requested.emit(current.entry_id if current else 0, self.mapToGlobal(corner))

    def _look_under_pointer(self) -> None:
        """Another headline may be under the pointer now, without the pointer having moved."""
        if self.underMouse():
            self._hover(QPointF(self.mapFromGlobal(QCursor.pos())))

    def _hover(self, position: QPointF | None) -> None:
        """Show what is under the pointer: its ground, and a hand."""
        piece = None if position is None or Hold.EMPTY in self.scroller.holds else self._labels.piece_at(position)
        number = piece.number if piece else None
        if number == self._labels.hovered:
            return
        self._labels.hovered = number
        if piece:
            self.setCursor(Qt.CursorShape.PointingHandCursor)
        else:
            self.unsetCursor()
        self._labels.fill()
        self.hovered.emit(piece.headline.entry_id if piece else 0)
