"""Draws what helps a feed as a button in its row."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QApplication, QStyle, QStyledItemDelegate, QStyleOptionButton, QStyleOptionViewItem

_MARGIN = 1  # logical pixels around the button


class RemedyDelegate(QStyledItemDelegate):
    """The button is pressed by a click on the row's cell; the window has the same for the keyboard."""

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        self.initStyleOption(option, index)
        text, option.text = option.text, ""
        style = QApplication.style()
        style.drawControl(QStyle.ControlElement.CE_ItemViewItem, option, painter, option.widget)
        if not text:
            return
        button = QStyleOptionButton()
        button.rect = option.rect.adjusted(_MARGIN, _MARGIN, -_MARGIN, -_MARGIN)
        button.text = text
        outlined = QApplication.palette("QPushButton")  # type: ignore[call-overload]  # takes str
        button.palette = outlined.resolve(QApplication.palette())
        button.fontMetrics = option.fontMetrics
        button.direction = option.direction
        button.state = QStyle.StateFlag.State_Enabled | QStyle.StateFlag.State_Raised
        if option.state & QStyle.StateFlag.State_MouseOver:
            button.state |= QStyle.StateFlag.State_MouseOver
        style.drawControl(QStyle.ControlElement.CE_PushButton, button, painter, option.widget)
