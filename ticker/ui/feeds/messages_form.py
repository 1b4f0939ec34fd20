"""The form for messages of one's own: a list of them, and text, link, days, times and end of the chosen one."""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace

from PySide6.QtCore import QDate, QLocale, QSignalBlocker, Qt, QTime, Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QDateEdit,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QListWidget,
    QTimeEdit,
    QVBoxLayout,
    QWidget,
)

from ticker.feed_source import DAY_MINUTES, Message, MessagesSource
from ticker.ui.feeds.source_forms import plain_form, remark
from ticker.ui.widgets.controls import push_button
from ticker.ui.widgets.url_input import address_of

_MAX_LENGTH = 500
_LIST_HEIGHT = 110


class MessagesForm(QWidget):
    """All that is changed is taken at once into the list."""

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._messages = [Message("")]
        self._list = QListWidget()
        self._text, self._link = QLineEdit(), QLineEdit()
        self._days = tuple(QCheckBox(QLocale().dayName(day + 1, QLocale.FormatType.ShortFormat)) for day in range(7))
        self._whole_day = QCheckBox(self.tr("All day"))
        self._starts, self._ends = QTimeEdit(QTime(9, 0)), QTimeEdit(QTime(17, 0))
        self._has_end = QCheckBox(self.tr("Ends on"))
        self._last_day = QDateEdit(QDate.currentDate())
        self._remove = push_button(self.tr("Re&move message"), self._remove_current)
        self._add = push_button(self.tr("Add another messa&ge"), self._add_another)
        self._set_up()
        self._lay_out()
        self._connect()
        self._show_list(0)

    def show_source(self, source: MessagesSource) -> None:
        self._messages = [*source.messages]
        self._show_list(0)

    @property
    def source(self) -> MessagesSource | None:
        """The messages that are entered, None while there is none with a text."""
        written = tuple(each for each in self._messages if each.text.strip() and each.weekdays)
        return MessagesSource(written) if written else None

    # how it is built

    def _set_up(self) -> None:
        self._list.setAccessibleName(self.tr("Messages"))
        self._list.setFixedHeight(_LIST_HEIGHT)
        self._text.setMaxLength(_MAX_LENGTH)
        self._text.setPlaceholderText(self.tr("Text to show on the bar"))
        self._last_day.setCalendarPopup(True)
        names: tuple[tuple[QWidget, str], ...] = (
            (self._text, self.tr("Text of the message")),
            (self._link, self.tr("Link of the message")),
            (self._starts, self.tr("Shown from")),
            (self._ends, self.tr("Shown until")),
            (self._last_day, self.tr("Last day")),
        )
        for control, name in names:
            control.setAccessibleName(name)
        for number, day in enumerate(self._days):
            day.setAccessibleName(QLocale().dayName(number + 1))

    def _lay_out(self) -> None:
        days = QHBoxLayout()
        days.setSpacing(8)
        for day in self._days:
            days.addWidget(day)
        days.addStretch(1)
        times = QHBoxLayout()
        times.setSpacing(8)
        times.addWidget(self._whole_day)
        times.addSpacing(12)
        times.addWidget(self._starts)
        times.addWidget(QLabel("–"))
        times.addWidget(self._ends)
        times.addStretch(1)
        end = QHBoxLayout()
        end.setSpacing(8)
        end.addWidget(self._has_end)
        end.addWidget(self._last_day)
        end.addStretch(1)
        buttons = QHBoxLayout()
        buttons.addWidget(self._add)
        buttons.addWidget(self._remove)
        buttons.addStretch(1)
        rows = QWidget()
        form = plain_form(rows)
        form.addRow(self.tr("&Text"), self._text)
        form.addRow(self.tr("&Link"), self._link)
        form.addRow(self.tr("Days"), days)
        form.addRow(self.tr("Time of day"), times)
        form.addRow(self.tr("End"), end)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._list)
        column.addLayout(buttons)
        column.addWidget(rows)
        column.addWidget(remark(self.tr("A message is shown on the bar at these times. It counts as new each day.")))

    def _connect(self) -> None:
        self._list.currentRowChanged.connect(self._show_message)
        for line in (self._text, self._link):
            line.textChanged.connect(self._take)
        for box in (*self._days, self._whole_day, self._has_end):
            box.toggled.connect(self._take)
        for time in (self._starts, self._ends):
            time.timeChanged.connect(self._take)
        self._last_day.dateChanged.connect(self._take)

    # the messages

    def _show_list(self, row: int) -> None:
        with QSignalBlocker(self._list):
            self._list.clear()
            self._list.addItems([each.text or self.tr("New message") for each in self._messages])
            self._list.setCurrentRow(row)
        self._remove.setEnabled(len(self._messages) > 1)
        self._show_message(row)
        self.changed.emit()

    def _show_message(self, row: int) -> None:
        message = self._messages[max(row, 0)]
        with self._silence():
            self._text.setText(message.text)
            self._link.setText(message.link)
            for number, day in enumerate(self._days):
                day.setChecked(number in message.weekdays)
            is_whole = (message.starts, message.ends) == (0, DAY_MINUTES)
            self._whole_day.setChecked(is_whole)
            if not is_whole:
                self._starts.setTime(_time(message.starts))
                self._ends.setTime(_time(message.ends))
            self._has_end.setChecked(bool(message.last_day))
            if message.last_day:
                self._last_day.setDate(QDate.fromString(message.last_day, Qt.DateFormat.ISODate))
        self._enable()

    def _take(self) -> None:
        """Take what is entered into the message that is chosen."""
        row = max(self._list.currentRow(), 0)
        is_whole = self._whole_day.isChecked()
        self._messages[row] = replace(
            self._messages[row],
            text=" ".join(self._text.text().split()),
            link=address_of(self._link.text()),
            weekdays=tuple(number for number, day in enumerate(self._days) if day.isChecked()),
            starts=0 if is_whole else _minutes(self._starts),
            ends=DAY_MINUTES if is_whole else _minutes(self._ends),
            last_day=self._last_day.date().toString(Qt.DateFormat.ISODate) if self._has_end.isChecked() else "",
        )
        if (item := self._list.item(row)) is not None:
            item.setText(self._messages[row].text or self.tr("New message"))
        self._enable()
        self.changed.emit()

    def _add_another(self) -> None:
        self._messages.append(Message(""))
        self._show_list(len(self._messages) - 1)
        self._text.setFocus()

    def _remove_current(self) -> None:
        del self._messages[max(self._list.currentRow(), 0)]
        self._show_list(0)

    def _enable(self) -> None:
        for time in (self._starts, self._ends):
            time.setEnabled(not self._whole_day.isChecked())
        self._last_day.setEnabled(self._has_end.isChecked())

    @contextmanager
    def _silence(self) -> Iterator[None]:
        controls = (self._text, self._link, *self._days, self._whole_day, self._has_end)
        blockers = [QSignalBlocker(each) for each in (*controls, self._starts, self._ends, self._last_day)]
        yield
        del blockers


def _time(minutes: int) -> QTime:
    return QTime(minutes // 60 % 24, minutes % 60)


def _minutes(control: QTimeEdit) -> int:
    return control.time().hour() * 60 + control.time().minute()
