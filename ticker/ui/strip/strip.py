"""The moving strip: headlines go by, stand still for whoever looks closer, and open on a click.

Qt moves the belt (see ``motion`` and ``belt``); Python wakes about once a headline, to lay the next one and take up
the one that has gone, and when somebody touches the strip.
"""

import time
from collections.abc import Callable
from dataclasses import dataclass
from enum import Enum, auto

from PySide6.QtCore import QEvent, QPoint, QPointF, QRect, Qt, QTimer, Signal
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
from PySide6.QtWidgets import QApplication, QLabel, QSizePolicy, QWidget

from ticker.entities import Headline
from ticker.preferences import Movement
from ticker.ui.actions.keys import Shortcut, Window
from ticker.ui.actions.shortcuts import shortcut_of
from ticker.ui.strip.breaking import Breaking
from ticker.ui.strip.headline_labels import AHEAD, HeadlineLabels
from ticker.ui.strip.headline_painter import Style
from ticker.ui.strip.headlines_model import HeadlinesModel
from ticker.ui.strip.scroll_animation import ScrollAnimation, thrown_distance
from ticker.ui.strip.strip_layout import Piece

_MIN_SLEEP, _MAX_SLEEP = 0.1, 30.0  # seconds between two wakes
_ROOM = 12  # pixels left beside a headline that is brought into view
_MIN_THROW = 120.0  # pixels a second; what is let go slower stays where it is


class Hold(Enum):
    """Why the strip stands still. It moves while there is no reason left."""

    USER = auto()  # paused by button, key or menu
    POINTER = auto()  # the pointer is over it
    KEYBOARD = auto()  # a headline has the focus ring
    MENU = auto()  # a menu about a headline is open
    HAND = auto()  # a button is down on it
    UNSEEN = auto()  # hidden
    COVERED = auto()  # by a full-screen window, or the screen is locked or dark
    EMPTY = auto()  # there is nothing to show


_NOBODY_LOOKS = frozenset({Hold.UNSEEN, Hold.COVERED})
_AT_ONCE = frozenset({Hold.HAND, Hold.UNSEEN, Hold.COVERED, Hold.EMPTY})  # the others slow down softly


@dataclass(slots=True)
class _Press:
    """A button held down on the strip: on what, where it began, and how fast the pointer goes."""

    number: int | None
    began_x: float
    began_place: int
    last_x: float
    last_time: int  # milliseconds by the events' own clock
    velocity: float = 0.0  # pixels a second
    is_drag: bool = False


class Strip(QWidget):
    """Shows the model's headlines one after the other, for ever."""

    headline_activated = Signal(int)  # entry id: click or Enter
    headline_opened_behind = Signal(int)  # entry id: Ctrl+click or Ctrl+Enter, the reader stays at the wire
    headline_browsed = Signal(int)  # entry id: middle click
    menu_requested = Signal(int, QPoint)  # entry id, 0 beside any headline; global position
    paused_changed = Signal(bool)  # by the user, or running again
    hovered = Signal(int)  # entry id of the headline under the pointer; 0: of none
    stepped = Signal(int)  # entry id of the headline that comes now, where they come step by step
    focus_moved = Signal(int)  # entry id of the headline that has the focus ring now; 0: none has

    def __init__(
        self, model: HeadlinesModel, parent: QWidget | None = None, *, now: Callable[[], float] = time.time
    ) -> None:
        super().__init__(parent)
        self.model = model
        self._holds: set[Hold] = {Hold.UNSEEN, Hold.EMPTY}
        self._speed = 62.5
        self._pauses_on_hover = True
        self._press: _Press | None = None
        self._target: int | None = None  # the place a glide goes to
        self._awaits_focus = False  # until the window manager has given us the keyboard
        self._belt = HeadlineLabels(model, self, now)
        self._breaking = Breaking(model, self._belt)
        self._motion = ScrollAnimation(self._belt.widget, self._come_to_rest)
        self._sentence = QLabel(self)
        self._sentence.setTextFormat(Qt.TextFormat.PlainText)
        self._sentence.setAutoFillBackground(True)
        self._sentence.setIndent(12)
        self._movement = Movement.CRAWL
        self._slides = True
        self._turn = QTimer(self, singleShot=True)  # where headlines come step by step
        self._turn.timeout.connect(self._step_on)
        self._wake = QTimer(self, singleShot=True)
        self._wake.timeout.connect(self._tend)
        self._news = QTimer(self, singleShot=True, interval=0)  # a replaced wire tells of many changes at once
        self._news.timeout.connect(self._take_in)
        self.setMouseTracking(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        for change in (model.rowsInserted, model.rowsRemoved, model.layoutChanged, model.dataChanged):
            change.connect(self._news.start)
        self._take_in()

    # what the bar says

    def set_style(self, style: Style) -> None:
        """Dress the strip anew; what stands at its beginning stays there."""
        palette = QPalette()
        palette.setColor(QPalette.ColorRole.Window, QColor(style.theme.background))
        palette.setColor(QPalette.ColorRole.WindowText, QColor(style.theme.quiet))
        self._sentence.setPalette(palette)
        self._sentence.setFont(style.font)
        self._motion.stop(softly=False)
        self._belt.apply_style(style)
        self._tend()

    def draw_again(self, feed_id: int) -> None:
        """A feed has another emblem now."""
        self._belt.draw_again(feed_id)

    def set_speed(self, speed: float) -> None:
        """Move at ``speed`` logical pixels a second from now on."""
        self._speed = speed
        self._go_or_stand()

    def set_slows_for_breaking(self, slows: bool) -> None:
        self._breaking.slows = slows
        self._go_or_stand()

    def set_movement(self, movement: Movement, step_seconds: float, *, slides: bool) -> None:
        """Crawl, come step by step or stand in pages; a step ``slides``, or is there at once."""
        self._turn.setInterval(round(step_seconds * 1000))
        if (movement, slides) != (self._movement, self._slides):
            self._movement, self._slides = movement, slides
            self._motion.stop(softly=False)
            self._go_or_stand()

    def set_pauses_on_hover(self, pauses: bool) -> None:
        self._pauses_on_hover = pauses
        if not pauses:
            self.release(Hold.POINTER)

    def set_sentence(self, sentence: str) -> None:
        """Say what stands there while there is no headline."""
        self._sentence.setText(sentence)

    def hold(self, reason: Hold) -> None:
        """Come to a standstill and stay so until every reason is released."""
        if reason not in self._holds:
            self._holds.add(reason)
            self._go_or_stand()
            if reason is Hold.USER:
                self.paused_changed.emit(True)

    def release(self, reason: Hold) -> None:
        if reason in self._holds:
            self._holds.remove(reason)
            if reason in _NOBODY_LOOKS:
                self._tend()
            self._go_or_stand()
            if reason is Hold.USER:
                self.paused_changed.emit(False)

    def toggle_pause(self) -> None:
        (self.release if self.is_paused else self.hold)(Hold.USER)

    def grab_focus(self) -> None:
        """Put the focus ring on a headline as soon as the window has the keyboard."""
        self.window().activateWindow()
        self.setFocus(Qt.FocusReason.OtherFocusReason)
        if self.hasFocus() and self.isActiveWindow():
            self._step_focus(0)
        else:
            self._awaits_focus = True

    @property
    def is_paused(self) -> bool:
        """Whether the user has paused the strip."""
        return Hold.USER in self._holds

    @property
    def is_moving(self) -> bool:
        return self._motion.is_moving

    # what is seen

    @property
    def current_headline(self) -> Headline | None:
        """The headline with the focus ring, else the one under the pointer."""
        return self.focused_headline or self._headline_of(self._belt.hovered)

    @property
    def focused_headline(self) -> Headline | None:
        return self._headline_of(self._belt.focused)

    def headline_at(self, x: int, y: int) -> Headline | None:
        """Return the headline seen at a place of the screen."""
        position = self.mapFromGlobal(QPoint(x, y))
        piece = self._belt.piece_at(position.x()) if self.rect().contains(position) else None
        return piece.headline if piece else None

    def focus_headline(self, entry_id: int) -> None:
        """Put the focus ring on a headline, wherever on the wire it is, and bring it into view."""
        on_belt = [piece for piece in self._belt.conveyor.pieces if piece.headline.entry_id == entry_id]
        piece = min(on_belt, key=lambda each: abs(each.start - self._belt.place), default=None)
        if piece is None:
            piece = self._belt.lay_next(entry_id)
        if piece is not None:
            self._focus(piece)

    def _headline_of(self, number: int | None) -> Headline | None:
        piece = None if number is None else self._belt.conveyor.neighbour(number, 0)
        return piece.headline if piece else None

    def visible_headlines(self) -> tuple[Headline, ...]:
        """Return what can be seen now, in the order of reading."""
        return tuple(piece.headline for piece in self._belt.visible())

    def rectangle_of(self, entry_id: int) -> QRect | None:
        """Return where a headline is seen now, in the strip's coordinates; None where it is not."""
        for piece in self._belt.visible():
            if piece.headline.entry_id == entry_id:
                return self._belt.rectangle(piece).intersected(self.rect())
        return None

    def is_cut(self, entry_id: int) -> bool:
        """Whether a headline that is seen is too long to be shown whole."""
        return any(self._belt.is_elided(piece) for piece in self._belt.visible() if piece.headline.entry_id == entry_id)

    # work that is done now and then

    def _take_in(self) -> None:
        """The wire has changed: what is seen stays, what comes is what is on the wire now."""
        self._belt.conveyor.offer(self.model.headlines)
        in_hand = self._motion.is_by_hand or bool(self._holds & {Hold.HAND, Hold.KEYBOARD})
        self._breaking.take_in(may_interrupt=not in_hand)
        self._tend()

    def _tend(self) -> None:
        """Lay what comes next, draw what comes into view, take up what has gone, and sleep until the next time."""
        if self._holds & _NOBODY_LOOKS:
            return
        if self._belt.is_out_of_scale:
            self._motion.stop(softly=False)
            self._belt.redraw()
        self._belt.clear_away()
        if self._belt.is_far_from_origin and not self._motion.is_by_hand:
            self._motion.stop(softly=False)
            self._belt.return_to_origin()
        self._belt.cover()
        is_empty = not self._belt.has_anything_to_show
        self._belt.widget.setVisible(not is_empty)
        self._sentence.setVisible(is_empty)
        (self.hold if is_empty else self.release)(Hold.EMPTY)
        self._go_or_stand()

    def _go_or_stand(self) -> None:
        at_once = bool(self._holds & _AT_ONCE)
        if self._holds and (at_once or not self._motion.is_by_hand):
            self._motion.stop(softly=not at_once)
        elif not self._holds and not self._motion.is_by_hand and self._movement is Movement.CRAWL:
            speed = self._speed * self._breaking.pace()
            self._motion.run(-speed if self._belt.travels_left else speed, self._belt.x_of(self._belt.limit))
        if self._motion.is_moving:
            distance = min(0.75 * AHEAD, self._breaking.distance_to_change() or AHEAD)
            self._wake.start(round(1000 * min(max(distance / self._speed, _MIN_SLEEP), _MAX_SLEEP)))
        elif self._holds:
            self._wake.stop()
        else:
            self._wake.start(60_000)  # standing in steps or pages, the ages of the headlines go on
        if self._holds or self._motion.is_moving or self._movement is not Movement.STEPS:
            self._turn.stop()
        elif not self._turn.isActive():
            self._turn.start()

    def _come_to_rest(self) -> None:
        self._target = None
        if self.underMouse():
            self._hover(QPointF(self.mapFromGlobal(QCursor.pos())))
        self._tend()

    # moved step by step and by hand

    def turn_page(self, step: int) -> None:
        """Show what comes after (before, where negative) all that is seen now."""
        place, width = self._belt.place, self.width()
        if step > 0:
            cut = self._belt.conveyor.at(place + width)
            target = cut.start if cut and cut.start > place else place + width
        else:
            cut = self._belt.conveyor.at(place - width - 1)
            target = cut.end if cut and cut.end < place else place - width
        self._glide_to(target, as_page=True)

    def _step_on(self) -> None:
        """Let the next headline take the place of the first one."""
        first = self._belt.conveyor.at(self._belt.place)
        if first is not None:
            self._glide_to(first.end, as_page=True)
            if (next_one := self._belt.conveyor.at(first.end)) is not None:
                self.stepped.emit(next_one.headline.entry_id)

    def _glide_to(self, place: int, *, as_page: bool = False) -> None:
        self._target = self._belt.within(place)
        self._belt.cover(self._target)
        distance = self._belt.x_of(self._target) - self._belt.widget.x()
        if not self._slides:
            self._motion.stop(softly=False)
            self._belt.look_at(self._target)
            self._come_to_rest()
        elif as_page:
            self._motion.turn(distance)
        else:
            self._motion.glide(distance)
        self._go_or_stand()

    def _focus(self, piece: Piece | None) -> None:
        """Give the focus ring to ``piece`` (None: to none) and bring it into view."""
        self._belt.focused = piece.number if piece else None
        if piece is None:
            self.release(Hold.KEYBOARD)
            self._tend()
            self.focus_moved.emit(0)
            return
        self.hold(Hold.KEYBOARD)
        place, width = self._belt.place, self.width()
        if piece.start < place:
            self._glide_to(piece.start - _ROOM)
        elif piece.end > place + width:
            self._glide_to(min(piece.start - _ROOM, piece.end - width + _ROOM))
        else:
            self._belt.cover()
        self.focus_moved.emit(piece.headline.entry_id)

    def _step_focus(self, step: int) -> None:
        if self._belt.focused is None:
            piece = self._first_to_focus()
        else:
            piece = self._belt.conveyor.neighbour(self._belt.focused, step)
        if piece is not None:
            self._focus(piece)

    def _first_to_focus(self) -> Piece | None:
        """The headline under the pointer, else the first that is seen whole, else the first."""
        visible = self._belt.visible()
        for piece in visible:
            if piece.number == self._belt.hovered:
                return piece
        whole = [piece for piece in visible if piece.start >= self._belt.place]
        return next(iter(whole or visible), None)

    # what Qt tells

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.release(Hold.UNSEEN)

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self.release(Hold.POINTER)  # a hidden window hears of no pointer that leaves
        self.hold(Hold.UNSEEN)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._sentence.resize(self.size())
        self._motion.stop(softly=False)
        self._belt.resize(event.oldSize())
        self._tend()

    def enterEvent(self, event: QEnterEvent) -> None:
        super().enterEvent(event)
        if self._pauses_on_hover:
            self.hold(Hold.POINTER)
        self._hover(event.position())

    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        self._hover(None)
        self.release(Hold.POINTER)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() not in (Qt.MouseButton.LeftButton, Qt.MouseButton.MiddleButton):
            super().mousePressEvent(event)
            return
        self._target = None
        self.hold(Hold.HAND)
        piece, x = self._belt.piece_at(event.position().x()), event.globalPosition().x()
        self._press = _Press(piece.number if piece else None, x, self._belt.place, x, event.timestamp())

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self._press is not None and event.buttons() & Qt.MouseButton.LeftButton:
            self._drag(self._press, event)
        elif self._press is None:
            self._hover(event.position())

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        press, self._press = self._press, None
        if press is None:
            super().mouseReleaseEvent(event)
            return
        self.release(Hold.HAND)
        if press.is_drag:
            self._throw(press, event)
            return
        piece = self._belt.piece_at(event.position().x()) if self.rect().contains(event.position().toPoint()) else None
        if piece is None or piece.number != press.number:
            return
        if event.button() == Qt.MouseButton.MiddleButton:
            self.headline_browsed.emit(piece.headline.entry_id)
        elif event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.headline_opened_behind.emit(piece.headline.entry_id)
        else:
            self.headline_activated.emit(piece.headline.entry_id)

    def wheelEvent(self, event: QWheelEvent) -> None:
        turned = event.angleDelta()
        forwards = -turned.y() or (-turned.x() if self._belt.travels_left else turned.x())
        start = self._belt.place if self._target is None else self._target
        if forwards and Hold.EMPTY not in self._holds:
            self._glide_to(start + forwards)
        event.accept()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        forwards = Shortcut.RIGHT if self._belt.travels_left else Shortcut.LEFT
        current = self.current_headline
        match shortcut_of(Window.BAR, event):
            case Shortcut.LEFT | Shortcut.RIGHT as direction:
                self._step_focus(1 if direction is forwards else -1)
            case Shortcut.NEXT_PAGE:
                self.turn_page(1)
            case Shortcut.PREVIOUS_PAGE:
                self.turn_page(-1)
            case Shortcut.OPEN if current:
                self.headline_activated.emit(current.entry_id)
            case Shortcut.OPEN_BEHIND if current:
                self.headline_opened_behind.emit(current.entry_id)
            case Shortcut.PAUSE:
                self.toggle_pause()
            case Shortcut.MENU:
                self._request_menu_by_keyboard()
            case Shortcut.LEAVE if self._belt.focused is not None:
                self._focus(None)
            case _:
                super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        by_keyboard = (
            Qt.FocusReason.TabFocusReason,
            Qt.FocusReason.BacktabFocusReason,
            Qt.FocusReason.ShortcutFocusReason,
            Qt.FocusReason.OtherFocusReason,
        )
        if event.reason() in by_keyboard or self._awaits_focus:
            self._awaits_focus = False
            self._step_focus(0)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        if event.reason() != Qt.FocusReason.PopupFocusReason:
            self._focus(None)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        if event.reason() == QContextMenuEvent.Reason.Keyboard:
            self._request_menu_by_keyboard()
        else:
            piece = self._belt.piece_at(event.pos().x())
            self.menu_requested.emit(piece.headline.entry_id if piece else 0, event.globalPos())

    # how it answers

    def _request_menu_by_keyboard(self) -> None:
        current = self.current_headline
        seen = self.rectangle_of(current.entry_id) if current else None
        corner = seen.bottomLeft() if seen else self.rect().bottomLeft()
        self.menu_requested.emit(current.entry_id if current else 0, self.mapToGlobal(corner))

    def _hover(self, position: QPointF | None) -> None:
        """Show what is under the pointer: its ground, a hand, and the whole title where it is cut."""
        piece = None if position is None else self._belt.piece_at(position.x())
        if Hold.EMPTY in self._holds:
            piece = None
        number = piece.number if piece else None
        if number == self._belt.hovered:
            return
        self._belt.hovered = number
        if piece:
            self.setCursor(Qt.CursorShape.PointingHandCursor)
        else:
            self.unsetCursor()
        self._belt.cover()
        self.hovered.emit(piece.headline.entry_id if piece else 0)

    def _drag(self, press: _Press, event: QMouseEvent) -> None:
        x = event.globalPosition().x()
        if not press.is_drag and abs(x - press.began_x) < QApplication.startDragDistance():
            return
        press.is_drag = True
        milliseconds = max(1, event.timestamp() - press.last_time)
        # Half of the new, half of the old: a hand does not move evenly.
        press.velocity = (press.velocity + 1000 * (x - press.last_x) / milliseconds) / 2
        press.last_x, press.last_time = x, event.timestamp()
        moved = round(x - press.began_x)
        place = self._belt.within(press.began_place + (-moved if self._belt.travels_left else moved))
        self._belt.cover(place)
        self._belt.look_at(place)

    def _throw(self, press: _Press, event: QMouseEvent) -> None:
        rested = event.timestamp() - press.last_time > 80  # milliseconds: held still before it was let go
        if rested or abs(press.velocity) < _MIN_THROW:
            return
        distance = thrown_distance(press.velocity)
        place = self._belt.within(self._belt.place + (-distance if self._belt.travels_left else distance))
        self._belt.cover(place)
        self._motion.throw(self._belt.x_of(place) - self._belt.widget.x())
