"""Decides when and how far the headlines of a strip move: automatically, by keys, wheel and drag.

The labels move a frame at a time (see ``scroll_animation``). About once a headline this wakes, to lay out the next one
and to take away the one that has gone.
"""

from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtWidgets import QWidget

from ticker.preferences import Movement
from ticker.ui.strip.breaking import Breaking
from ticker.ui.strip.headline_labels import AHEAD, HeadlineLabels
from ticker.ui.strip.headline_painter import Style
from ticker.ui.strip.headlines_model import HeadlinesModel
from ticker.ui.strip.holds import Hold, Holds
from ticker.ui.strip.scroll_animation import ScrollAnimation, throw_distance

_MIN_SLEEP, _MAX_SLEEP = 0.1, 30.0  # seconds between two wakes
_STANDING_SLEEP = 60_000  # milliseconds; where headlines stand in steps or pages, their ages go on

_SLOWED = 0.5  # of the preferred speed


class Scroller(QObject):
    """Moves ``labels``, which show the headlines of ``model``, while nothing holds them."""

    emptied = Signal(bool)  # whether there is nothing to show
    stepped = Signal(int)  # entry id of the headline that comes now, where they come step by step
    moving_changed = Signal(bool)  # whether anything moves
    rested = Signal()  # a movement by key, wheel or hand has come to its end

    def __init__(self, strip: QWidget, model: HeadlinesModel, labels: HeadlineLabels) -> None:
        super().__init__(strip)
        self._model = model
        self._labels = labels
        self.breaking = Breaking(model, labels)
        self.holds = Holds(Hold.HIDDEN, Hold.EMPTY)
        self._animation = ScrollAnimation(labels.widget, self._finish_glide, on_moving=self.moving_changed.emit)
        self._speed = 62.5  # logical pixels a second
        self._is_slowed = False
        self._movement = Movement.CRAWL
        self._slides = True
        self._target: int | None = None  # the offset a glide goes to
        self._step_timer = _single_shot(self, self._step)  # where headlines come step by step
        self._wake_timer = _single_shot(self, self.refresh)
        self._change_timer = _single_shot(self, self.show_changes)  # a replaced wire tells of many changes at once
        self._change_timer.setInterval(0)
        for change in (model.rowsInserted, model.rowsRemoved, model.layoutChanged, model.dataChanged):
            change.connect(self._change_timer.start)

    # settings

    def set_speed(self, speed: float) -> None:
        """Move at ``speed`` logical pixels a second from now on."""
        self._speed = speed
        self._move_or_stop()

    def set_slowed(self, is_slowed: bool) -> None:
        """Crawl at half the speed, which steps as evenly, while somebody may want to read."""
        if is_slowed is not self._is_slowed:
            self._is_slowed = is_slowed
            self._move_or_stop()

    def set_slows_for_breaking(self, slows: bool) -> None:
        self.breaking.slows = slows
        self._move_or_stop()

    def set_movement(self, movement: Movement, step_seconds: float, *, slides: bool) -> None:
        """Set the movement: scroll, step by step or pages; a step ``slides``, or appears at once."""
        self._step_timer.setInterval(round(step_seconds * 1000))
        if (movement, slides) != (self._movement, self._slides):
            self._movement, self._slides = movement, slides
            self._animation.stop(softly=False)
            self._move_or_stop()

    def apply_style(self, style: Style) -> None:
        self._animation.stop(softly=False)
        self._animation.is_vertical = style.is_vertical
        self._labels.apply_style(style)
        self.refresh()

    # standing still

    @property
    def is_moving(self) -> bool:
        return self._animation.is_moving

    def hold(self, reason: Hold) -> bool:
        """Stand still until every reason is released; return whether this one is new."""
        is_new = self.holds.add(reason)
        if is_new:
            self._move_or_stop()
        return is_new

    def release(self, reason: Hold) -> bool:
        """Take back a reason to stand still; return whether there was that one."""
        were_invisible = self.holds.are_invisible
        was_held = self.holds.remove(reason)
        if was_held:
            if were_invisible:
                self.refresh()
            self._move_or_stop()
        return was_held

    def stop(self) -> None:
        """Stand still at once, until the next refresh: something else is about to change the labels."""
        self._animation.stop(softly=False)

    # work that is done now and then

    def show_changes(self) -> None:
        """The wire has changed: what is visible stays, what comes is what is on the wire now."""
        self._labels.layout.set_headlines(self._model.headlines)
        in_hand = self._animation.is_by_hand or self.holds.are_by_hand
        self.breaking.update(may_interrupt=not in_hand)
        self.refresh()

    def start_over(self) -> None:
        """Show what is on the wire now, from its first headline, and nothing of what was there before."""
        self._animation.stop(softly=False)
        self._target = None
        self._labels.start_over()
        self.refresh()

    def refresh(self) -> None:
        """Lay out what comes next, draw what comes into view, drop what has gone, and sleep until the next time."""
        labels = self._labels
        if self.holds.are_invisible:
            return
        if labels.is_wrong_scale:
            self._animation.stop(softly=False)
            labels.redraw()
        labels.drop_passed()
        if labels.is_far_from_start and not self._animation.is_by_hand:
            self._animation.stop(softly=False)
            labels.return_to_start()
        labels.fill()
        is_empty = not labels.has_headlines
        labels.widget.setVisible(not is_empty)
        self.emptied.emit(is_empty)
        (self.hold if is_empty else self.release)(Hold.EMPTY)
        self._move_or_stop()

    def _move_or_stop(self) -> None:
        at_once, by_hand = self.holds.stop_at_once, self._animation.is_by_hand
        if self.holds and (at_once or not by_hand):
            self._animation.stop(softly=not at_once)
        elif not self.holds and not by_hand and self._movement is Movement.CRAWL:
            speed = self._speed * min(self.breaking.factor(), _SLOWED if self._is_slowed else 1.0)
            end = self._labels.position_of(self._labels.max_offset)
            self._animation.run(-speed if self._labels.travels_left else speed, end)
        self._set_wake_timer()
        if self.holds or self.is_moving or self._movement is not Movement.STEPS:
            self._step_timer.stop()
        elif not self._step_timer.isActive():
            self._step_timer.start()

    def _set_wake_timer(self) -> None:
        if self.is_moving:
            distance = min(0.75 * AHEAD, self.breaking.distance_to_change() or AHEAD)
            self._wake_timer.start(round(1000 * min(max(distance / self._speed, _MIN_SLEEP), _MAX_SLEEP)))
        elif self.holds:
            self._wake_timer.stop()
        else:
            self._wake_timer.start(_STANDING_SLEEP)

    # moved step by step and by hand

    def scroll_page(self, step: int) -> None:
        """Show what comes after (before, where negative) all that is visible now."""
        labels, offset, width = self._labels, self._labels.offset, self._labels.visible_length
        if step > 0:
            cut = labels.layout.at(offset + width)
            target = cut.start if cut and cut.start > offset else offset + width
        else:
            cut = labels.layout.at(offset - width - 1)
            target = cut.end if cut and cut.end < offset else offset - width
        self.glide_to(target, as_page=True)

    def scroll_by(self, distance: int) -> None:
        """Move on by so many pixels in the direction of reading, from where a movement under way leads to."""
        start = self._labels.offset if self._target is None else self._target
        if distance and Hold.EMPTY not in self.holds:
            self.glide_to(start + distance)

    def glide_to(self, offset: int, *, as_page: bool = False) -> None:
        """Show ``offset`` at the beginning, as near to it as there are headlines."""
        labels = self._labels
        self._target = labels.clamped(offset)
        labels.fill(self._target)
        distance = labels.position_of(self._target) - labels.position
        if not self._slides:
            self._animation.stop(softly=False)
            labels.scroll_to(self._target)
            self._finish_glide()
        elif as_page:
            self._animation.turn_page(distance)
        else:
            self._animation.glide(distance)
        self._move_or_stop()

    def forget_target(self) -> None:
        """The strip is being dragged: cancel the current movement."""
        self._target = None

    def drag_to(self, offset: int) -> None:
        """Show ``offset`` at the beginning, at once."""
        offset = self._labels.clamped(offset)
        self._labels.fill(offset)
        self._labels.scroll_to(offset)

    def throw(self, velocity: float) -> None:
        """Let the labels coast from ``velocity``, in pixels a second."""
        labels, distance = self._labels, throw_distance(velocity)
        offset = labels.clamped(labels.offset + (-distance if labels.travels_left else distance))
        labels.fill(offset)
        self._animation.throw(labels.position_of(offset) - labels.position)

    def _step(self) -> None:
        """Let the next headline take the place of the first one."""
        layout = self._labels.layout
        first = layout.at(self._labels.offset)
        if first is not None:
            self.glide_to(first.end, as_page=True)
            if (next_one := layout.at(first.end)) is not None:
                self.stepped.emit(next_one.headline.entry_id)

    def _finish_glide(self) -> None:
        self._target = None
        self.rested.emit()
        self.refresh()


def _single_shot(parent: QObject, slot: Callable[[], None]) -> QTimer:
    timer = QTimer(parent, singleShot=True)
    timer.timeout.connect(slot)
    return timer
