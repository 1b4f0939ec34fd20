"""The viewer's toolbar: breadcrumb, text size, and buttons for the article."""

from collections.abc import Callable

from PySide6.QtCore import QPoint, QSize, Qt, Signal
from PySide6.QtGui import QAction, QResizeEvent
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QMenu, QToolButton, QWidget

from ticker.ui.actions.headline_actions import HeadlineActions
from ticker.ui.actions.keys import Shortcut, Window
from ticker.ui.actions.shortcuts import add_shortcut, shown_key, with_key
from ticker.ui.theme.icons import icon
from ticker.ui.theme.theme import Theme
from ticker.ui.viewer.breadcrumb import Breadcrumb
from ticker.ui.widgets.labels import SMALL, quiet_label

_ICON_SIZE = QSize(20, 20)
_MIN_BREADCRUMB = 260  # pixels; with less room beside the controls, they move below it


class ViewerToolbar(QWidget):
    """Breadcrumb and buttons in one row, or in two in a narrow window. Buttons and shortcuts emit signals."""

    larger_requested = Signal()
    smaller_requested = Signal()
    usual_size_requested = Signal()
    previous_requested = Signal()
    next_requested = Signal()

    def __init__(self, menu: QMenu, appearance: QMenu, actions: HeadlineActions) -> None:
        super().__init__()
        self.breadcrumb = Breadcrumb()
        self._color = "#808080"
        self._icon_names: dict[QToolButton, str] = {}
        self._size_label = quiet_label(self.tr("Adjust font size:"), scale=SMALL)
        self._size_controls = self._make_size_controls(appearance)
        self._article_controls = self._make_article_controls(actions)
        self._menu_button = self._make_menu_button(menu)
        self._controls = QWidget()
        self._grid = QGridLayout(self)
        self._lay_out()

    def apply_theme(self, theme: Theme) -> None:
        """Draw the icons in the color of ``theme``; the window's style sheet does the rest."""
        self._color = theme.text
        self.set_icons(self._icon_names)

    def set_icons(self, names: dict[QToolButton, str]) -> None:
        """Give each button the icon of this name in the color of the theme."""
        for button, name in names.items():
            button.setIconSize(_ICON_SIZE)
            button.setIcon(icon(name, self._color))

    def arrange(self) -> None:
        """Put the controls beside the breadcrumb if there is room, otherwise below it."""
        self._size_label.show()
        controls = self._controls.sizeHint().width()
        width = controls + self._menu_button.sizeHint().width() + 40
        if self.width() >= min(self.breadcrumb.natural_width(), _MIN_BREADCRUMB) + width:
            self._grid.addWidget(self._controls, 0, 1)
        else:
            self._grid.addWidget(self._controls, 1, 0, 1, 3)
            margins = self._grid.contentsMargins()
            self._size_label.setVisible(controls + margins.left() + margins.right() <= self.width())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.arrange()

    def _make_size_controls(self, appearance: QMenu) -> QWidget:
        controls, row = _row()
        row.addWidget(self._size_label)
        for label, name, shortcut, activate in (
            ("A−", self.tr("Smaller text"), Shortcut.SMALLER, self.smaller_requested.emit),
            ("A", self.tr("Reset text size"), Shortcut.USUAL_SIZE, self.usual_size_requested.emit),
            ("A+", self.tr("Larger text"), Shortcut.LARGER, self.larger_requested.emit),
        ):
            button = self._tool_button(name, shortcut, activate)
            button.setText(label)
            row.addWidget(button)
        looks = _plain_button(lambda: pop_up_under(looks, appearance))
        looks.setText("Aa")
        looks.setAccessibleName(self.tr("Appearance"))
        looks.setToolTip(self.tr("Theme, font, width and spacing"))
        row.addWidget(looks)
        return controls

    def _make_article_controls(self, actions: HeadlineActions) -> QWidget:
        controls, row = _row()
        mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        back, forth = ("next", "previous") if mirrored else ("previous", "next")
        for button in (
            self._icon_button(back, self.tr("Previous headline"), Shortcut.PREVIOUS, self.previous_requested.emit),
            self._icon_button(forth, self.tr("Next headline"), Shortcut.NEXT, self.next_requested.emit),
            self._action_button(actions.save),
            self._action_button(actions.copy_link),
            self._action_button(actions.open_in_browser),
        ):
            row.addWidget(button)
        return controls

    def _make_menu_button(self, menu: QMenu) -> QToolButton:
        button = self._icon_button("menu", self.tr("More"), Shortcut.MENU, lambda: pop_up_under(button, menu))
        return button

    def _action_button(self, action: QAction) -> QToolButton:
        """Return a button that mirrors an action. The action's keys work in the whole window."""

        def show_action() -> None:
            button.setAccessibleName(action.text())
            button.setToolTip(action.toolTip())
            self._icon_names[button] = action.data()
            self.set_icons({button: action.data()})

        button = _plain_button(action.trigger)
        action.changed.connect(show_action)
        self.addAction(action)
        show_action()
        return button

    def _icon_button(
        self, icon_name: str, name: str, shortcut: Shortcut, activate: Callable[[], object]
    ) -> QToolButton:
        button = self._tool_button(name, shortcut, activate)
        self._icon_names[button] = icon_name
        return button

    def _tool_button(self, name: str, shortcut: Shortcut, activate: Callable[[], object]) -> QToolButton:
        button = _plain_button(activate)
        button.setAccessibleName(name)
        button.setToolTip(with_key(name, shown_key(Window.VIEWER, shortcut)))
        add_shortcut(Window.VIEWER, shortcut, self, activate)
        return button

    def _lay_out(self) -> None:
        row = QHBoxLayout(self._controls)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(4)
        row.addWidget(self._size_controls)
        row.addStretch(1)
        row.addSpacing(12)
        row.addWidget(self._article_controls)
        self._grid.setContentsMargins(16, 6, 10, 6)
        self._grid.setSpacing(4)
        self._grid.setColumnStretch(0, 1)
        self._grid.addWidget(self.breadcrumb, 0, 0)
        self._grid.addWidget(self._menu_button, 0, 2)
        self.arrange()


def pop_up_under(button: QWidget, menu: QMenu) -> None:
    """Open ``menu`` below ``button``, inside its window if that is wide enough. Qt keeps it on the screen."""
    window = button.window()
    left = button.mapTo(window, QPoint(0, button.height()))
    size = menu.sizeHint()
    if button.layoutDirection() == Qt.LayoutDirection.RightToLeft:
        left.setX(left.x() + button.width() - size.width())
    left.setX(max(0, min(left.x(), window.width() - size.width())))
    menu.popup(window.mapToGlobal(left))


def _plain_button(activate: Callable[[], object]) -> QToolButton:
    button = QToolButton()
    button.setFocusPolicy(Qt.FocusPolicy.TabFocus)  # a click leaves the keyboard focus in the article
    button.clicked.connect(lambda: activate())  # noqa: PLW0108 - drops the state of the click
    return button


def _row() -> tuple[QWidget, QHBoxLayout]:
    widget = QWidget()
    row = QHBoxLayout(widget)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(2)
    return widget, row
